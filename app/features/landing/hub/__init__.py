"""Landings at the hub: made and changed by marketers, approved by admins, and every way in for contacts."""

from app.features.landing.hub.commands import register as register
from app.features.landing.hub.door import LandingDoor as LandingDoor
from app.features.landing.hub.importing import ContactImport as ContactImport
from app.features.landing.hub.ordering import OrderEntry as OrderEntry
from app.features.landing.hub.reading import routes as routes
