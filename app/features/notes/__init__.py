"""Notes: what staff write beside a chat for each other (CHAT-24, CHAT-32)."""
