"""Going to a date: a field for it with a calendar behind, above the messages (CHAT-15)."""

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.text import TextLine
from app.desktop.themes import Size
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.days import Days


class _DateField(QDateEdit):
    """A date with our own mark for the calendar behind it, and weekends in no colour of alarm."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setCalendarPopup(True)
        self.setFixedHeight(Size.FIELD)
        self.setMinimumWidth(150)
        self.calendarWidget().setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        appearance.changed.connect(self._colour)
        self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - Size.ICON - Size.STEP
        QPainter(self).drawPixmap(left, (self.height() - Size.ICON) // 2, self._appearance.pixmap("calendar", "muted", Size.ICON))

    def _colour(self) -> None:
        look = QTextCharFormat()
        look.setForeground(self._appearance.theme.text)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendarWidget().setWeekdayTextFormat(day, look)


class DateBar(QWidget):
    """Hidden until `begin`; `closed` when it goes."""

    closed = Signal()

    def __init__(self, days: Days, model: ChatModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self._model = model
        self._appearance = appearance
        self._chat = model.open_id
        self._label = TextLine(appearance, lambda: self.tr("Go to"), "muted", appearance.fonts.small)
        self.field = _DateField(appearance)
        self.field.installEventFilter(self)
        self.go_button = Button(appearance, lambda: self.tr("Show"))
        self.said = TextLine(appearance, colour="muted", font=appearance.fonts.small)
        close = IconButton(appearance, "close", lambda: self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD, Size.STEP, Size.PAD, Size.STEP + 1)
        row.setSpacing(Size.STEP)
        row.addWidget(self._label)
        row.addWidget(self.field)
        row.addWidget(self.go_button)
        row.addWidget(self.said, 1)
        row.addWidget(close)
        self.go_button.clicked.connect(lambda _checked: self.go())
        close.clicked.connect(lambda _checked: self.end())
        self.field.calendarWidget().activated.connect(lambda _day: self.go())
        days.nothing.connect(self._say_nothing)
        days.found.connect(lambda _number: self.said.set_words(""))
        model.opened.connect(self._other_chat)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._retranslate()
        self.hide()

    def begin(self) -> None:
        """Show the bar at the newest day, and type."""
        self.said.set_words("")
        self.field.setMinimumDate(self._days.oldest)
        self.field.setMaximumDate(QDate.currentDate().addDays(1))
        self.field.setDate(self._days.newest)
        self.show()
        self.field.setFocus()
        self.field.setSelectedSection(QDateEdit.Section.DaySection)

    def end(self) -> None:
        """Hide the bar."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def go(self) -> None:
        """Show the first message of the day in the field."""
        self.said.set_words("")
        self._days.go(self.field.date())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes there, Esc closes; everything else is the field's own."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.field.interpretText()
                self.go()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.pane)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._appearance.theme.line)

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Date to go to"))
        locale = self.locale()
        self.field.setLocale(locale)
        self.field.calendarWidget().setLocale(locale)
        self.field.setDisplayFormat("yyyy-MM-dd" if locale.language() == locale.Language.Chinese else "dd.MM.yyyy")

    def _say_nothing(self) -> None:
        if not self.isHidden():
            self.said.set_words(lambda: self.tr("Nothing was written since then."))
            announce(self, self.tr("Nothing was written since then."))

    def _other_chat(self) -> None:
        if self._model.open_id != self._chat:
            self._chat = self._model.open_id
            self.end()
