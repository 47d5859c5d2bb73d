"""Help links: cards that open the buyer's refund, logistics or after-sales page of one order (CHAT-21), and a word to pay."""
