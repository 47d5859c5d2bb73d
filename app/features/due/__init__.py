"""Due: one timed list of what is due next, and one's own reminders on conversations."""
