"""Accounts: an admin adds colleagues, sets their roles, resets passwords, signs them out."""
