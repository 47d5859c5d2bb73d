"""Leads at the hub: taken at the shop's own pages, read and worked with by the desk of an entitled shop."""

from app.features.leads.hub.commands import register as register
from app.features.leads.hub.door import Listings as Listings
from app.features.leads.hub.entitling import record_payment as record_payment
from app.features.leads.hub.package_door import PackageDoor as PackageDoor
from app.features.leads.hub.reading import routes as routes
