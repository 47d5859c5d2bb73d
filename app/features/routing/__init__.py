"""Presence and routing: who is there, whose chat it is, and why (CHAT-31)."""
