"""Landings and contacts without widgets: lists, edits on their way, numbers when revealed, files taken in."""
