"""What makes a message suspicious: pure rules, each with a code, its facts and a weight."""

from app.features.spam.rules.crowd import OPENING, Crowd
from app.features.spam.rules.findings import CAUGHT, Finding
from app.features.spam.rules.screening import Screened, legible, screen

__all__ = ["CAUGHT", "OPENING", "Crowd", "Finding", "Screened", "legible", "screen"]
