"""Sign-in: who is at this desk; wrong password, expired, signed out elsewhere, hub out of reach."""
