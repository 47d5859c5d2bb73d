"""Customers without widgets: one profile with its records, and what of it is on its way to the hub."""

from app.features.customers.model.profile import CustomersModel

__all__ = ["CustomersModel"]
