"""Alerts on screen: in the top bar, across the window, in a pop-up, as notifications of the system, and their settings."""
