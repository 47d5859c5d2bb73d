"""The dialog that sets a reminder: a proposed time or one's own, and what it is about."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.themes import Size
from app.domain.ids import HOUR, Instant
from app.domain.reminders import FURTHEST, REMINDER_NOTE_LIMIT
from app.features.due.view.times import proposed

_OWN = -1


class RemindDialog(Dialog):
    """`ask(then)` as every dialog; `at` and `note` are what was chosen when the answer is "ok"."""

    def __init__(self, appearance: Appearance, buyer: str, now: Instant, parent: QWidget, lead: bool = False) -> None:
        """`lead`: it is about what `buyer` asked for on a listing, not about a chat."""
        super().__init__(appearance, lambda: self.tr("Remind me"), parent)
        name = one_line(buyer, 60)
        self.add_text(lambda: self._about(lead).replace("{name}", name))
        self._when = Choice(appearance)
        self._when.setAccessibleName(self.tr("When"))
        for words, at in proposed(now):
            self._when.addItem(words, at)
        self._when.addItem(self.tr("At another time…"), _OWN)
        self._time = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(now + HOUR))
        self._time.setAccessibleName(self.tr("Day and time"))
        self._time.setCalendarPopup(True)
        self._time.setMinimumDateTime(QDateTime.fromMSecsSinceEpoch(now))
        self._time.setMaximumDateTime(QDateTime.fromMSecsSinceEpoch(now + FURTHEST))
        self._time.setFixedHeight(Size.FIELD)
        self._time.hide()
        self._note = QLineEdit()
        self._note.setMaxLength(REMINDER_NOTE_LIMIT)
        self._note.setPlaceholderText(self.tr("What about? (only you see this)"))
        self._note.setAccessibleName(self.tr("What about? (only you see this)"))
        self._note.setFixedHeight(Size.FIELD)
        self._when.currentIndexChanged.connect(lambda: self._time.setVisible(self._when.currentData() == _OWN))
        for widget in (self._when, self._time, self._note):
            self.content.addWidget(widget)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.add_button("ok", lambda: self.tr("Remind me"), Look.PRIMARY, default=True)
        self._when.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, lead: bool) -> str:
        return self.tr("Of the lead from {name}.") if lead else self.tr("Of the chat with {name}.")

    @property
    def at(self) -> Instant:
        """The chosen moment, by this computer's clock and zone."""
        chosen = self._when.currentData()
        return Instant(self._time.dateTime().toMSecsSinceEpoch() if chosen == _OWN else chosen)

    @property
    def note(self) -> str:
        """What it is about; "" for nothing."""
        return self._note.text()
