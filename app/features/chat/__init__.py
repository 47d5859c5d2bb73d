"""Chat: the messages of the open conversation and the composer."""
