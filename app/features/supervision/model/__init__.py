"""The board without widgets: who stands where now, and the days behind."""
