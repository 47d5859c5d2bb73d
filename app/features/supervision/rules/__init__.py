"""What the board adds up, now and over days, and how it is exported. Pure."""
