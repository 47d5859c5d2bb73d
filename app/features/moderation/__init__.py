"""Moderation: blocking buyers, and reporting them to those who lead (CHAT-18)."""
