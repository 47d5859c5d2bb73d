"""The floor: who is there and whose chats are whose; in the top bar, the chat's head, the tray, the palette and the settings."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.words import Words
from app.desktop.shortcuts import Key
from app.domain.conversations import Conversation
from app.domain.ids import CommandId
from app.domain.people import Role
from app.domain.presence import PresenceState
from app.domain.routing import RoutingRules, Whose
from app.features.routing.model.chats import ChatsModel
from app.features.routing.model.presence import PresenceModel
from app.features.routing.model.rules import RulesModel
from app.features.routing.options import ONLINE_AT_START
from app.features.routing.view.owner import Owner
from app.features.routing.view.presence import PresencePill
from app.features.routing.view.words import state_word, why_words
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences
from app.program.places.watch import Watch
from app.program.services import Services

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Floor(QObject):
    """`presence` is one's own and everybody's, `chats` whose the open chat is."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, watch: Watch, finding: Finding, preferences: Preferences
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._engine = services.engine
        self._rules: RulesModel | None = None
        look.settings.declare(ONLINE_AT_START)
        self.presence = PresenceModel(desk.store, services.engine, lambda: look.settings.get(ONLINE_AT_START))
        self.chats = ChatsModel(desk.store, services.engine)
        self._pill = PresencePill(self.presence, look.appearance)
        desk.frame.top.add_right(self._pill)
        self.owner = Owner(self.chats, look.appearance)
        centre.pane.head.add(self.owner)
        centre.follow(self.chats.open)
        desk.list.explain(self._why)
        self._keys(finding)
        self._tray(watch)
        me = desk.store.me
        if me is not None and _LEADS.intersection(me.roles):
            preferences.add_section(lambda: self.tr("Who takes how much"), self._people_section)
            preferences.add_section(lambda: self.tr("Sharing out buyers"), self._rules_section)

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self.presence, self.chats, self._rules):
            if model is not None:
                model.deleteLater()

    def _why(self, conversation: Conversation) -> str:
        """For the hover text of a row."""
        given = conversation.assigned
        return "" if given is None else why_words(given, self.chats.me, self.chats.name)

    def _keys(self, finding: Finding) -> None:
        bind, text, add = self._look.shortcuts.bind, self._look.shortcuts.text, finding.actions.add
        bind(Key.PRESENCE, self._desk.frame, self._show_menu)
        bind(Key.TAKE_CHAT, self._desk.panes, self._take)
        bind(Key.CLOSE_CHAT, self._desk.panes, self._close)
        for state in PresenceState:
            add(partial(self._presence_words, state), partial(self._pill.choose, state), "user", str, self._may_choose)
        add(lambda: self.tr("Take this chat"), self._take, "user", lambda: text(Key.TAKE_CHAT), self._may_take)
        add(lambda: self.tr("Close this chat"), self._close, "check", lambda: text(Key.CLOSE_CHAT), self._may_close)
        add(lambda: self.tr("Open this chat again"), self._close, "retry", lambda: text(Key.CLOSE_CHAT), self._may_open)

    def _tray(self, watch: Watch) -> None:
        entries: list[tuple[Words, partial[None]]] = [
            (partial(state_word, state), partial(self._choose_from_tray, state)) for state in PresenceState
        ]
        if self.presence.can_answer:
            watch.tray.add_menu(lambda: self.tr("Presence"), entries)

    def _choose_from_tray(self, state: PresenceState) -> None:
        if state is PresenceState.OFFLINE and self.presence.chats:
            self._desk.frame.come_forward()  # it asks, and that must be seen
        self._pill.choose(state)

    def _show_menu(self) -> None:
        if self.presence.can_answer:
            self._pill.show_menu()

    def _presence_words(self, state: PresenceState) -> str:
        return self.tr("Presence: {state}").replace("{state}", state_word(state))

    def _may_choose(self) -> bool:
        return self.presence.can_answer and self.presence.connected

    def _may_take(self) -> bool:
        return self.chats.used and self.chats.whose is not Whose.MINE

    def _take(self) -> None:
        if self._may_take():
            self.chats.take()

    def _may_close(self) -> bool:
        return self.chats.conversation is not None and not self.chats.conversation.closed

    def _may_open(self) -> bool:
        return self.chats.conversation is not None and self.chats.conversation.closed

    def _close(self) -> None:
        if self._may_close() or self._may_open():
            self.chats.close()

    def _people_section(self) -> QWidget:
        from app.features.routing.view.people_section import PeopleSection  # on first use

        return PeopleSection(self.presence, self._desk.store, self._look.appearance)

    def _rules_section(self) -> QWidget:
        from app.features.routing.view.rules_section import RulesSection  # on first use: many controls

        self._rules = RulesModel(self._desk.store, self._set_rules)
        return RulesSection(self._rules, self._look.appearance)

    def _set_rules(self, rules: RoutingRules) -> CommandId:
        return self._engine.send(SetShopRules(routing=rules))
