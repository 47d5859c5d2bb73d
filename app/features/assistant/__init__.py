"""Service assistant: suggestions from the shop's own answers, checks before sending, what is due, shop notices (CHAT-30)."""
