"""Small payments on the desktop: what they know and ask."""
