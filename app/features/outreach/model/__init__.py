"""What staff may still send to a silent buyer, and the way from an order number to a chat."""
