"""What runs the shop: one interface, the shop embedded in the hub, and the mirror that everything reads from."""
