"""Customers: the profile of the person behind a chat, with the fields that agents need at hand (CHAT-29, CUST-1 to CUST-10)."""
