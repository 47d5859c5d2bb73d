"""Intake: the lists Today, All and Favourites with their running wait timers."""
