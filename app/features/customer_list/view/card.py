"""The chosen customer beside the table: what the list knows, with status and responsible to change; the profile below it.

`make_profile(customer_id) -> QWidget` gives the whole profile of anybody; the composition root has it. Without one there is the
way to the profile beside their chat.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.buttons import Button
from app.desktop.kit.choices import Choice
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time, local_day
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.customer_list import CustomerRow, Label
from app.domain.customers import CustomerStatus
from app.features.customer_list import rules
from app.features.customer_list.model import CustomerListModel, Segments
from app.features.customer_list.view.rows import RANK_TONES
from app.features.customer_list.view.words import label_words, rank_words, source_words, status_words

#: Gives the whole profile of a customer by their id.
MakeProfile = Callable[[str], QWidget]
WIDTH = 330
_ANY = 16_777_215


class CustomerCard(QWidget):
    """`chat_wanted` and `profile_wanted` carry a conversation's id; `left`: back to the table."""

    chat_wanted = Signal(str)
    profile_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, model: CustomerListModel, segments: Segments, appearance: Appearance, make_profile: MakeProfile | None = None
    ) -> None:
        super().__init__()
        self._model = model
        self._segments = segments
        self._appearance = appearance
        self._make_profile = make_profile
        self._row: CustomerRow | None = None
        self._profile: QWidget | None = None
        self._in: tuple[str, ...] = ()
        fonts = appearance.fonts
        self.back = Button(appearance, lambda: self.tr("All customers"), icon="chevron-left")
        self._avatar = Avatar(appearance)
        self._name = TextLine(appearance, "", font=fonts.title)
        self._under = TextLine(appearance, "", "muted", fonts.small)
        self._label = Pill(appearance, "", parent=self)
        self._rank = Pill(appearance, "", parent=self)
        self._waiting = TextLine(appearance, "", "warn", fonts.small)
        self._facts = Paragraph(appearance)
        self.status = Choice(appearance)
        self.responsible = Choice(appearance)
        self.chat = Button(appearance, lambda: self.tr("Open the chat"), icon="chat")
        self.to_profile = Button(appearance, lambda: self.tr("Open the profile"), icon="user")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.status.activated.connect(lambda _place: self._mark(rules.STATUS, self.status))
        self.responsible.activated.connect(lambda _place: self._mark(rules.RESPONSIBLE, self.responsible))
        self.chat.clicked.connect(lambda: self.chat_wanted.emit(self._conversation()))
        self.to_profile.clicked.connect(lambda: self.profile_wanted.emit(self._conversation()))
        model.counted.connect(self._again)
        segments.changed.connect(self._again)

    @property
    def customer(self) -> str:
        """Whose it is; "" for nobody's."""
        return self._row.id if self._row is not None else ""

    def show_customer(self, row: CustomerRow | None) -> None:
        """Somebody else, or the same one anew."""
        before, self._row = self._row, row
        self._stack.setCurrentIndex(0 if row is None else 1)
        if row is None:
            return
        if before is None or before.id != row.id:
            self._in = ()
            self._begin(row)
        if row != before:
            self._model.segments_of(row.id, lambda found: self._take_segments(row.id, found))
        self._fill(row)

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the table's place, for which there is no room beside it."""
        self.back.setVisible(alone)
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(_ANY if alone else WIDTH)

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

    def _lay_out(self) -> None:
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD + 4, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.back, 0, left)
        head = QHBoxLayout()
        head.setSpacing(Size.GAP)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._under)
        head.addLayout(names, 1)
        column.addLayout(head)
        pills = QHBoxLayout()
        pills.setSpacing(Size.GAP)
        pills.addWidget(self._label)
        pills.addWidget(self._rank)
        pills.addStretch(1)
        column.addLayout(pills)
        column.addWidget(self._waiting)
        column.addWidget(self._facts)
        for words, choice in ((lambda: self.tr("Status"), self.status), (lambda: self.tr("Responsible"), self.responsible)):
            column.addWidget(TextLine(self._appearance, words, "muted", self._appearance.fonts.tiny_strong))
            column.addWidget(choice)
        column.addWidget(self.chat, 0, left)
        column.addWidget(self.to_profile, 0, left)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        words = lambda: self.tr("Choose a customer to see them here. Space selects several.")  # noqa: E731
        self._stack.addWidget(EmptyState(self._appearance, "customers", words))
        self._stack.addWidget(area)

    def _begin(self, row: CustomerRow) -> None:
        """Another person: another profile below."""
        if self._make_profile is None:
            return
        if self._profile is not None:
            self._column.removeWidget(self._profile)
            self._profile.hide()
            self._profile.deleteLater()
        self._profile = self._make_profile(row.id)
        self._column.insertWidget(self._column.count() - 1, self._profile)

    def _take_segments(self, customer: str, found: tuple[str, ...]) -> None:
        if customer == self.customer and self._row is not None:
            self._in = found
            self._facts.set_words(self._fact_words(self._row))

    def _again(self) -> None:
        if self._row is not None:
            self._fill(self._row)

    def _fill(self, row: CustomerRow) -> None:
        self._avatar.set_person(row.name, row.id)
        self._name.set_words(one_line(row.name, 120))
        self._under.set_words(source_words(row.source) or full_time(row.created))
        label = Label.MEMBER if row.member else Label.NO_ACCOUNT
        self._label.show_words(label_words(label), Tone.ACCENT if row.member else Tone.NEUTRAL)
        self._rank.show_words(rank_words(row.rank) if row.rank else "", RANK_TONES.get(row.rank, Tone.NEUTRAL))
        waiting = self._model.marks.waiting(row.id)
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting))
        self._waiting.setVisible(waiting > 0)
        self._facts.set_words(self._fact_words(row))
        statuses = [("", status_words("")), *((one.value, status_words(one.value)) for one in CustomerStatus if one)]
        self._offer(self.status, statuses, row.status, self.tr("Status"))
        staff = [("", self.tr("Nobody")), *((str(one.id), one_line(one.name, 60)) for one in self._model.colleagues())]
        self._offer(self.responsible, staff, row.responsible, self.tr("Responsible"))
        self.chat.setVisible(row.conversation is not None)
        self.to_profile.setVisible(row.conversation is not None and self._make_profile is None)

    def _fact_words(self, row: CustomerRow) -> str:
        names = (self._segments.one(id_) for id_ in self._in)
        segments = ", ".join(one_line(one.name, 60) for one in names if one is not None)
        pairs = (
            (self.tr("Phone"), row.phone_hint), (self.tr("Points"), "" if row.points is None else QLocale().toString(row.points)),
            (self.tr("Tags"), ", ".join(one_line(tag, 40) for tag in row.tags)), (self.tr("Segments"), segments),
            (self.tr("Known since"), QLocale().toString(local_day(row.created), QLocale.FormatType.ShortFormat)),
        )  # fmt: skip
        return "\n".join(f"{name}: {value}" for name, value in pairs if value)

    def _offer(self, choice: Choice, entries: list[tuple[str, str]], chosen: str, name: str) -> None:
        choice.blockSignals(True)
        choice.clear()
        for value, words in entries:
            choice.addItem(words, value)
        if choice.findData(chosen) < 0:
            choice.addItem(one_line(self._model.colleague(chosen), 60), chosen)  # a colleague who left
        choice.setCurrentIndex(choice.findData(chosen))
        choice.blockSignals(False)
        choice.setAccessibleName(name)

    def _mark(self, field: str, choice: Choice) -> None:
        if self._row is not None:
            self._model.marks.run([self._row], field, str(choice.currentData()))

    def _conversation(self) -> str:
        return (self._row.conversation or "") if self._row is not None else ""
