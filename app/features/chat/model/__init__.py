"""The open conversation on the desktop, without widgets."""
