"""What the window knows of spam: of the open chat, of marks on their way, of the shop's rules."""
