"""Quick replies: texts that agents send often, their own or the team's, with variables and pictures (CHAT-28)."""
