"""Attachments at the hub: `Attachments` serves them, `Disk` keeps them."""

from app.features.attachments.hub.disk import Disk
from app.features.attachments.hub.serving import Attachments

__all__ = ["Attachments", "Disk"]
