"""Alerts: sound, tray and notifications, so that an agent can work minimised."""
