"""Small payments on the desktop: how they look."""
