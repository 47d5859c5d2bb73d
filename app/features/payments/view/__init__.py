"""Small payments on the desktop: dialogs, an order's list, the banner for supervisors, the settings."""
