"""Nouns and laws that hub and desktop share; pure, time is passed in."""
