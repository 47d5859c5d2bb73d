"""After-sales: applications for a refund, a return or an exchange, by the buyer or on their behalf (CHAT-22)."""
