"""The Intake workspace's landings and contacts, and the dialogs that enter by hand and take files in."""
