"""Attachments without widgets: what waits in a draft, and what the shop lets people send."""
