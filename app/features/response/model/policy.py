"""The shop's response policy, as supervisors set it; the hub checks and keeps it (CHAT-9)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.ids import CommandId
from app.domain.response import ResponsePolicy


class PolicyModel(ShopRulesModel):
    """The policy in force, and another one on its way."""

    def __init__(self, store: Store, send: Callable[[ResponsePolicy], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set it."""
        super().__init__(store, parent)
        self._send = send

    @property
    def policy(self) -> ResponsePolicy:
        """The one in force."""
        return self._store.rules.response

    @property
    def time_zone(self) -> str:
        """The shop's."""
        return self._store.shop.time_zone if self._store.shop is not None else "UTC"

    def save(self, policy: ResponsePolicy) -> None:
        """Asks for this one."""
        self.ask(lambda: self._send(policy), policy)
