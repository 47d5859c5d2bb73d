"""The dashboard as one sees it."""
