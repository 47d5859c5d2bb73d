"""Coupons at the hub: given to buyers, and kept by the shop's admins (CHAT-20)."""

from app.features.coupons.hub.giving import Coupons, look, register
from app.features.coupons.hub.keeping import Keeping

__all__ = ["Coupons", "Keeping", "look", "register"]
