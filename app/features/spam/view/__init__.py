"""Spam in the window: the button in the chat's head, the banner that says why, the settings of the shop."""
