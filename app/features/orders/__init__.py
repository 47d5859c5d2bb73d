"""Orders: a buyer's own orders in this shop under five headings, and what may be done with each (CHAT-26)."""
