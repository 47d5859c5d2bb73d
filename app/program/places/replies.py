"""The reply rate: always on screen, each turn behind it explained, and the policy in the settings (CHAT-9)."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.ids import ConversationId
from app.domain.people import Role
from app.features.response.model.policy import PolicyModel
from app.features.response.model.rates import RatesModel
from app.features.response.model.turns import TurnsModel
from app.features.response.view.bar import OwnFigures, RatePill
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.services import Services

_MAY_SET = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Replies(QObject):
    """The pill in the top bar, own figures in the status line, the dialog behind both, and a section of the settings."""

    def __init__(self, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._turns: TurnsModel | None = None
        self.rates = RatesModel(desk.store)
        self.pill = RatePill(self.rates, look.appearance)
        self.pill.clicked.connect(self.explain)
        desk.frame.top.add_left(self.pill)
        self.figures = OwnFigures(self.rates, desk.frame.status)

    def offer(self, finding: Finding, preferences: Preferences) -> None:
        """What of it stands elsewhere."""
        finding.actions.add(lambda: self.tr("Reply rate: each turn, and why it counts"), self.explain, "clock")
        me = self._desk.store.me
        if me is not None and _MAY_SET.intersection(me.roles):
            preferences.add_section(lambda: self.tr("Reply rate: the shop's rule"), self._section)

    def explain(self) -> None:
        """Opens the list of today's turns."""
        from app.features.response.view.page import TurnsDialog  # on first use, and not often

        if self._turns is None:
            self._turns = TurnsModel(self._desk.store, self._services.http, self._services.spawn)
        dialog = TurnsDialog(self._turns, self._look.appearance, self._save, self._desk.frame)
        dialog.open_wanted.connect(lambda conversation, number: self._desk.open(ConversationId(conversation), number))
        dialog.ask(lambda _answer: None)
        self._turns.load()

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self.rates, self.figures, self._turns):
            if model is not None:
                model.deleteLater()

    def _section(self) -> QWidget:
        from app.features.response.view.settings import PolicySection  # on first use: many controls

        model = PolicyModel(self._desk.store, lambda policy: self._services.engine.send(SetShopRules(response=policy)), self)
        return PolicySection(model, self._look.appearance)

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        async def write() -> None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._services.files_thread, path.write_bytes, content)
            except OSError as error:
                then(error)
            else:
                then(None)

        self._services.spawn(write())
