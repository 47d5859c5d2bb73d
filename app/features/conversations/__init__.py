"""Conversations: opening, reading and the receipts of both sides."""
