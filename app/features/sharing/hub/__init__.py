"""Sharing out at the hub: contacts are judged and given as they come, approved, reassigned, deleted, read and exported."""

from app.features.sharing.hub.commands import register as register
from app.features.sharing.hub.doors import routes as routes
