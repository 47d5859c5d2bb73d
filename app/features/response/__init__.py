"""Response: every turn in a ledger, the day's reply rate, and why each turn was counted or not (CHAT-2, CHAT-9)."""
