"""Small payments to and from the buyer, bound to one order (CHAT-19)."""
