"""The chosen customer beside the table: a slim head with what the list alone knows, and below it their whole profile."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size
from app.domain.customer_list import CustomerRow
from app.domain.ids import CustomerId
from app.features.customer_list.model import CustomerListModel, Segments

#: Says to the profile whom it shows; None for nobody.
OpenProfile = Callable[[CustomerId | None], object]
WIDTH = 360
_ANY = 16_777_215


class CustomerCard(QWidget):
    """`chat_wanted` carries a conversation's id; `left`: back to the table."""

    chat_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, model: CustomerListModel, segments: Segments, appearance: Appearance, profile: QWidget, open_profile: OpenProfile
    ) -> None:
        super().__init__()
        self._model = model
        self._segments = segments
        self._appearance = appearance
        self._open_profile = open_profile
        self._row: CustomerRow | None = None
        self._in: tuple[str, ...] = ()
        self._alone = False
        self.back = Button(appearance, lambda: self.tr("All customers"), icon="chevron-left")
        self.chat = Button(appearance, lambda: self.tr("Open the chat"), icon="chat")
        self._waiting = TextLine(appearance, "", "warn", appearance.fonts.small)
        self._part_of = Paragraph(appearance, "", "muted")
        self._lay_out(profile)
        self.back.clicked.connect(self.left)
        self.chat.clicked.connect(lambda: self.chat_wanted.emit(self._conversation()))
        model.changed.connect(self._again)
        segments.changed.connect(self._again)

    @property
    def customer(self) -> str:
        """Whose it is; "" for nobody's."""
        return self._row.id if self._row is not None else ""

    def show_customer(self, row: CustomerRow | None) -> None:
        """Somebody else, or the same one anew."""
        before, self._row = self._row, row
        self._stack.setCurrentIndex(0 if row is None else 1)
        self._open_profile(None if row is None else row.id)
        if row is None:
            return
        if before is None or before.id != row.id:
            self._in = ()
        if row != before:
            self._model.segments_of(row.id, lambda found: self._take_segments(row.id, found))
        self._fill(row)

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the table's place, for which there is no room beside it."""
        self._alone = alone
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(_ANY if alone else WIDTH)
        self._again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._again()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.pane)
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, 0, 0, self.height())

    # inside

    def _lay_out(self, profile: QWidget) -> None:
        head = self._head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, 0)
        column.setSpacing(Size.STEP)
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        buttons.addWidget(self.back)
        buttons.addWidget(self.chat)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._waiting)
        column.addWidget(self._part_of)
        somebody = QWidget()
        both = QVBoxLayout(somebody)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(head)
        both.addWidget(profile, 1)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        words = lambda: self.tr("Choose a customer to see them here. Space selects several.")  # noqa: E731
        self._stack.addWidget(EmptyState(self._appearance, "customers", words))
        self._stack.addWidget(somebody)

    def _take_segments(self, customer: str, found: tuple[str, ...]) -> None:
        if customer == self.customer:
            self._in = found
            self._again()

    def _again(self) -> None:
        if self._row is not None:
            self._fill(self._row)

    def _fill(self, row: CustomerRow) -> None:
        waiting = self._model.marks.waiting(row.id)
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting))
        self._waiting.setVisible(waiting > 0)
        names = [one_line(one.name, 60) for id_ in self._in if (one := self._segments.one(id_)) is not None]
        self._part_of.set_words(self.tr("Segments") + ": " + ", ".join(names))
        self._part_of.setVisible(bool(names))
        self.back.setVisible(self._alone)
        self.chat.setVisible(row.conversation is not None)
        # With nothing to say the profile begins at the top.
        self._head.setVisible(self._alone or row.conversation is not None or waiting > 0 or bool(names))

    def _conversation(self) -> str:
        return (self._row.conversation or "") if self._row is not None else ""
