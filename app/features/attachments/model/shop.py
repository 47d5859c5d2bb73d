"""What the shop lets people send, as the hub has it, and other rules on their way (CHAT-14)."""

from collections.abc import Callable

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.domain.ids import CommandId
from app.domain.sent_files import FileRules


class ShopFilesModel(ShopRulesModel):
    """See ShopRulesModel."""

    def __init__(self, store: Store, send: Callable[[FileRules], CommandId]) -> None:
        """`send` asks the hub for other rules."""
        super().__init__(store)
        self._send = send

    @property
    def rules(self) -> FileRules:
        """The rules in force."""
        return self._store.rules.files

    def save(self, rules: FileRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(rules), rules)
