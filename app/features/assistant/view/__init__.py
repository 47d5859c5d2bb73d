"""The Assistant tab of the right pane."""

from app.features.assistant.view.tab import AssistantTab

__all__ = ["AssistantTab"]
