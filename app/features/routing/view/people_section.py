"""The people section of the settings, for supervisors and admins: who is there, and how much each takes (CHAT-31)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.notices import Toast
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.tones import Tone
from app.desktop.refusals import sentence
from app.desktop.store import Store
from app.desktop.themes import Size
from app.domain.people import DESK, Staff
from app.domain.presence import PresenceState
from app.features.routing.model.presence import PresenceModel
from app.features.routing.view.dialogs import ShareDialog
from app.features.routing.view.words import STATES, state_word
from app.protocol.envelope import ErrorBody


class PeopleSection(QWidget):
    """A row for everybody who answers buyers."""

    def __init__(self, model: PresenceModel, store: Store, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._store = store
        self._appearance = appearance
        self._toast: Toast | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, Size.PAD)
        self._rows.setSpacing(Size.STEP)
        model.changed.connect(self._refresh)
        model.refused.connect(self._say_refusal)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for member in sorted(self._store.staff.values(), key=lambda each: each.name.casefold()):
            if member.active and DESK.intersection(member.roles):
                self._rows.addWidget(self._row(member))

    def _row(self, member: Staff) -> QWidget:
        look, name = self._appearance, one_line(member.name, 60)
        presence = self._model.presences.get(member.id)
        row = QWidget()
        avatar = Avatar(look)
        avatar.set_person(member.name, member.id)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(TextLine(look, name, font=look.fonts.strong))
        names.addWidget(TextLine(look, self._share_words(member), "muted", look.fonts.small))
        state = None if presence is None else presence.state
        word = self.tr("No presence") if state is None else state_word(state)
        tone, icon = (Tone.NEUTRAL, "offline") if state is None else STATES[state][1:]
        row.setAccessibleName(f"{name}, {word}, {self._share_words(member)}")
        change = IconButton(look, "edit", lambda: self.tr("Change the share of {name}").replace("{name}", name))
        change.clicked.connect(partial(self._ask, member))
        more = IconButton(look, "more", lambda: self.tr("Set the presence of {name}").replace("{name}", name))
        more.clicked.connect(partial(self._show_menu, member, more))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Size.GAP)
        line.addWidget(avatar)
        line.addLayout(names, 1)
        for widget in (Pill(look, word, tone, icon), change, more):
            line.addWidget(widget)
        return row

    def _share_words(self, member: Staff) -> str:
        presence = self._model.presences.get(member.id)
        capacity = self._store.rules.routing.capacity if presence is None else presence.capacity
        parts = [self.tr("%n chat(s) at a time", "", capacity)]
        weight = 100 if presence is None else presence.weight
        parts.append(self.tr("share {percent} %").replace("{percent}", QLocale().toString(weight)))
        if presence is not None and presence.groups:
            parts.append(one_line(", ".join(presence.groups), 80))
        return " · ".join(parts)

    def _ask(self, member: Staff, _checked: bool = False) -> None:
        presence, capacity = self._model.presences.get(member.id), self._store.rules.routing.capacity
        dialog = ShareDialog(self._appearance, self.window(), member, presence, capacity)
        keep: Callable[[str], object] = lambda answer: (  # noqa: E731
            self._model.set_share(member.id, *dialog.share) if answer == "ok" else None
        )
        dialog.ask(keep)

    def _show_menu(self, member: Staff, button: QWidget, _checked: bool = False) -> None:
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        for state in PresenceState:
            menu.addAction(state_word(state), partial(self._model.set_for, member.id, state))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _say_refusal(self, error: ErrorBody) -> None:
        if not self.isVisible():
            return
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))
