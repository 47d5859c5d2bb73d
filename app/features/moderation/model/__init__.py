"""What the window knows of blocked buyers and of reports, and what it asks of the hub."""
