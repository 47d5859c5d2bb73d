"""What the window knows of presence and of whose chat it is, and the wishes it sends."""
