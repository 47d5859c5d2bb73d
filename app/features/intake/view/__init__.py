"""The left pane: its lists and how a row looks."""

from app.features.intake.view.pane import IntakePane

__all__ = ["IntakePane"]
