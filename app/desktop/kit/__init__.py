"""Shared widgets and text helpers."""
