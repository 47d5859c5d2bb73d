"""Products: what this buyer looked at, and everything the shop sells; one click sends a card (CHAT-27)."""
