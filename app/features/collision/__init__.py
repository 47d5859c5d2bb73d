"""Collision: colleagues see who looks at a chat and who answers it, and are warned before answers cross (CHAT-23)."""
