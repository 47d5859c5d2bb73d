"""The shop's own limits of alerts, as supervisors set them; the hub checks and keeps them (CHAT-4, CHAT-11, CHAT-12)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.alerting import AlertRules
from app.domain.conversations import WaitLimits
from app.domain.ids import CommandId


class LimitsModel(ShopRulesModel):
    """When a wait changes its level, and when supervisors are warned."""

    def __init__(self, store: Store, send: Callable[[WaitLimits, AlertRules], CommandId], parent: QObject | None = None) -> None:
        """`send` asks the hub to set both."""
        super().__init__(store, parent)
        self._send = send

    @property
    def limits(self) -> WaitLimits:
        """After how long a wait changes its level."""
        return self._store.rules.limits

    @property
    def rules(self) -> AlertRules:
        """When supervisors are warned."""
        return self._store.rules.alerts

    def save(self, limits: WaitLimits, rules: AlertRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(limits, rules), limits, rules)
