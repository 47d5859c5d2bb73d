"""Leads without widgets: the list by pages, edits on their way, reminders."""

from app.features.leads.model.leads import LeadsModel as LeadsModel
from app.features.leads.model.package import Package as Package
