"""Quick replies as seen: the tab, the "/" pop-up, the dialogs."""
