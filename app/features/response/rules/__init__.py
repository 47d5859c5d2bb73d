"""The rules of turns; pure, time is passed in."""
