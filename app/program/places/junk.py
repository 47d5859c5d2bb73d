"""Spam in the window: head, banner and undo of the chat, shortcut and palette, the shop's rules in the settings."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.shortcuts import Key
from app.domain.ids import CommandId
from app.domain.people import Role
from app.domain.suspicion import SpamRules
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.model.marks import MarksModel
from app.features.spam.view.chat import SpamBanner, SpamButton, SpamUndo
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.services import Services

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Junk(QObject):
    """`marks` knows what is spam; its `mark` serves whoever marks several at once."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, finding: Finding, preferences: Preferences
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self.marks = MarksModel(desk.store, services.engine)
        centre.follow(self.marks.open)
        centre.pane.head.add(SpamButton(self.marks, look.appearance))
        centre.pane.add_notice(SpamBanner(self.marks, look.appearance))
        self.undo = SpamUndo(self.marks, look.appearance, centre.pane.timeline)
        look.shortcuts.bind(Key.SPAM, desk.panes, self.marks.toggle)
        self._actions(finding)
        me = desk.store.me
        if me is not None and _LEADS.intersection(me.roles):
            preferences.add_section(lambda: self.tr("Spam"), self._section)

    def free(self) -> None:
        """See Furnishing.free."""
        self.marks.deleteLater()

    def _actions(self, finding: Finding) -> None:
        marks, text, add = self.marks, self._look.shortcuts.text, finding.actions.add
        keys = lambda: text(Key.SPAM)  # noqa: E731 - a word for what two actions share
        add(
            lambda: self.tr("Spam: move this chat there"),
            marks.toggle,
            "spam",
            keys,
            lambda: marks.available and not marks.is_spam,
        )
        add(
            lambda: self.tr("Not spam: take this chat out"), marks.toggle, "spam", keys, lambda: marks.available and marks.is_spam
        )
        add(lambda: self.tr("Undo the last spam mark"), marks.undo_last, "return", str, lambda: marks.last is not None)

    def _section(self) -> QWidget:
        from app.features.spam.model.shop import ShopSpamModel
        from app.features.spam.view.section import SpamSection  # on first use: many controls

        services = self._services
        self._shop = ShopSpamModel(self._desk.store, self._set_rules, services.http, services.spawn)
        return SpamSection(self._shop, self._look.appearance)

    def _set_rules(self, rules: SpamRules) -> CommandId:
        return self._services.engine.send(SetShopRules(spam=rules))
