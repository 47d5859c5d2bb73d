"""Supervision: the board of who answers whom, silent watch, whisper, take over, and what the days were like (CHAT-32)."""
