"""Draws the demo shop's pictures; they are kept as files, so this runs only when a drawing changes."""
