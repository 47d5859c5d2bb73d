"""The rules of alerts: what sounds and for whom, what repeats, do not disturb, and the hub's chain of people to tell."""
