"""What alerts know: what to sound and tell, do not disturb, and what the hub warns of."""
