"""Contacts without widgets: any list of them by pages, what is done with them, numbers only when revealed."""

from app.features.sharing.model.contacts import ContactsModel as ContactsModel
