"""Personal data, for admins: a section of the settings, and from the palette the data of the buyer whose chat is open."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.people import Role
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.services import Services


class Guarding(QObject):
    """Everything is built when it is wanted, which is seldom."""

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        me = desk.store.me
        if me is None or Role.ADMIN not in me.roles:
            return
        preferences.add_section(lambda: self.tr("Personal data"), self._section)
        preferences.add_section(lambda: self.tr("Offline copies"), self._keeping)
        actions = finding.actions
        actions.add(lambda: self.tr("Export or erase a person's data"), self._search, "user")
        actions.add(lambda: self.tr("This buyer's data: export or erase"), self._this, "user", str, lambda: bool(desk.open_chat))
        actions.add(lambda: self.tr("Who looked at whose data"), self._access, "eye")

    def free(self) -> None:
        """See Furnishing.free."""

    def _section(self) -> QWidget:
        from app.features.privacy.model import ClocksModel
        from app.features.privacy.view.section import PrivacySection  # on first use, and seldom

        engine = self._services.engine
        model = ClocksModel(self._desk.store, lambda rules: engine.send(SetShopRules(privacy=rules)), self)
        return PrivacySection(model, self._look.appearance, self._search, self._access, self._due)

    def _keeping(self) -> QWidget:
        from app.features.privacy.model import KeepingModel
        from app.features.privacy.view.keeping import KeepingSection  # on first use, and seldom

        engine = self._services.engine
        model = KeepingModel(self._desk.store, lambda rules: engine.send(SetShopRules(offline=rules)), self)
        return KeepingSection(model, self._look.appearance)

    def _search(self) -> None:
        self._person("")

    def _this(self) -> None:
        if self._desk.open_chat:
            self._person(f"conversation:{self._desk.open_chat}")

    def _person(self, of: str) -> None:
        from app.features.privacy.model import PersonModel
        from app.features.privacy.view.person import PersonDialog  # on first use, and seldom

        model = PersonModel(self._services.http, self._services.spawn)
        dialog = PersonDialog(model, self._look.appearance, self._save, self._desk.frame, of)
        model.setParent(dialog)
        dialog.ask(lambda _answer: None)

    def _access(self) -> None:
        from app.features.audit.view.words import action_words
        from app.features.privacy.model import AccessModel
        from app.features.privacy.view.lists import AccessDialog  # on first use, and seldom

        model = AccessModel(self._desk.store, self._services.http, self._services.spawn)
        dialog = AccessDialog(model, self._look.appearance, action_words, self._save, self._desk.frame)
        model.setParent(dialog)
        dialog.ask(lambda _answer: None)

    def _due(self) -> None:
        from app.features.privacy.model import DueModel
        from app.features.privacy.view.lists import DueDialog  # on first use, and seldom

        model = DueModel(self._services.http, self._services.spawn)
        dialog = DueDialog(model, self._look.appearance, self._desk.frame)
        model.setParent(dialog)
        dialog.ask(lambda _answer: None)

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        async def write() -> None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._services.files_thread, path.write_bytes, content)
            except OSError as error:
                then(error)
            else:
                then(None)

        self._services.spawn(write())
