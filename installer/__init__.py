"""Sets Frontdesk up on a machine that has nothing but Python, then starts it; standard library only."""
