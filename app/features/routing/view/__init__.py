"""Presence in the top bar, whose chat it is in the chat's head, and the settings of both."""
