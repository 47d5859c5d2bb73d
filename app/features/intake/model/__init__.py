"""The intake's models: its lists, and actions on many rows at once."""

from app.features.intake.model.intake import IntakeModel, ListName

__all__ = ["IntakeModel", "ListName"]
