"""Setting a part of the shop's rules: what every settings section about them shares."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.shop_rules import ShopRules
from app.protocol.envelope import ErrorBody


class Part(Protocol):
    """A part of `ShopRules`."""

    def checked(self) -> object:
        """Raises Refused for settings without sense."""


class ShopRulesModel(QObject):
    """`changed` when the rules in force are others, `saved` when the hub took ours, `refused` with the ErrorBody if not.

    A subclass names its parts, and asks with `ask`.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._asked: CommandId | None = None
        store.subscribe(self._on_changes)

    def ask(self, send: Callable[[], CommandId], *parts: Part) -> None:
        """Asks the hub; what makes no sense is refused here already, with the hub's own codes."""
        try:
            for part in parts:
                part.checked()
        except Refused as refused:
            self.refused.emit(ErrorBody(refused.code, dict(refused.facts)))
            return
        self._asked = send()

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or ShopRules in changes.kinds:
            self.changed.emit()
        for ack in changes.acks:
            if ack.id == self._asked:
                self._asked = None
                self.saved.emit() if ack.error is None else self.refused.emit(ack.error)
