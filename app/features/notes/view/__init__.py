"""What staff see of notes beside the chat itself: whispers, mentions, and who can be called."""
