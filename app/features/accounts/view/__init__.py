"""The accounts section of the settings page and its dialogs."""
