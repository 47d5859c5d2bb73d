"""Favourite: a star on a conversation, shared by the whole shop."""
