"""The shop's routing rules as the hub has them, and new ones on their way (CHAT-31)."""

from collections.abc import Callable, Sequence

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.ids import CommandId
from app.domain.people import Buyer
from app.domain.routing import RoutingRules


class RulesModel(ShopRulesModel):
    """How chats are shared out."""

    def __init__(self, store: Store, send: Callable[[RoutingRules], CommandId]) -> None:
        """`send` asks the hub for others."""
        super().__init__(store)
        self._send = send

    @property
    def rules(self) -> RoutingRules:
        """The rules in force."""
        return self._store.rules.routing

    def buyers(self) -> Sequence[Buyer]:
        """Everybody who writes to this shop."""
        return [conversation.buyer for conversation in self._store.conversations.values()]

    def save(self, rules: RoutingRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(rules), rules)
