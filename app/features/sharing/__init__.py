"""Sharing: contacts go out evenly, each with its reason; duplicates are flagged, numbers shown one by one (DATA-3, DATA-4)."""
