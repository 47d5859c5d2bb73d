"""Moderation in the window: blocking in the chat, reports and what came of them."""
