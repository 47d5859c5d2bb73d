"""One contact in full: why it is with whom, every decision about it, its number, what can be done (DATA-3, DATA-4)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.ground import fill
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.themes import Size
from app.domain.contact_sharing import ContactRow
from app.domain.contacts import ContactState, ShareReason
from app.domain.ids import StaffId
from app.features.sharing.model import ContactsModel
from app.features.sharing.view.words import (
    able_words,
    detail_words,
    goods_words,
    kind_words,
    mark_words,
    purpose_words,
    reason_words,
    state_of,
    state_words,
    way_words,
)
from app.features.sharing.wire import PURPOSES, ContactStory, Share

WIDTH = 340
_ANY = 16_777_215


class ContactDetail(QWidget):
    """`left` goes back to the table; `chat_wanted` carries a conversation's id; `deletion_wanted` a contact's."""

    left = Signal()
    chat_wanted = Signal(str)
    deletion_wanted = Signal(str)

    def __init__(
        self, model: ContactsModel, appearance: Appearance, currency: Callable[[], str], parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._currency = currency
        self._row: ContactRow | None = None
        self._told: ContactStory | None = None
        fonts = appearance.fonts
        self._back = Button(appearance, lambda: self.tr("All contacts"), icon="chevron-left")
        self._name = TextLine(appearance, "", font=fonts.title)
        self._when = TextLine(appearance, "", "muted", fonts.small)
        self._mark = Paragraph(appearance, "", "warn")
        self._phone = TextLine(appearance, "", font=fonts.strong)
        self.purpose = Choice(appearance)
        self.reveal = Button(appearance, lambda: self.tr("Show phone number"), Look.PRIMARY, icon="eye",
                             hover=lambda: self.tr("The hub notes who looked, when and what for."))  # fmt: skip
        self._copy = Button(appearance, lambda: self.tr("Copy"), icon="copy")
        self._cap = TextLine(appearance, "", "muted", fonts.small)
        self._landing = Paragraph(appearance)
        self._message = Paragraph(appearance)
        self._why = Paragraph(appearance)
        self._story = Paragraph(appearance, "", "muted")
        self._money = Paragraph(appearance)
        self.agent = Choice(appearance)
        self.approve = Button(appearance, lambda: self.tr("Approve this one"), Look.PRIMARY, icon="check")
        self.approve_all = Button(appearance, lambda: self.tr("Approve all of this landing"), icon="double-check")
        self.delete = Button(appearance, lambda: self.tr("Delete the duplicate…"), icon="trash")
        self.restore = Button(appearance, lambda: self.tr("Undo the deletion"), icon="return")
        self._chat = Button(appearance, lambda: self.tr("Open the chat"), icon="chat")
        self._lay_out()
        self._connect()
        self.show_row(None)

    @property
    def contact(self) -> str:
        """Whose it is; "" for nobody's."""
        return self._row.contact.id if self._row is not None else ""

    def show_row(self, row: ContactRow | None) -> None:
        """Another contact, or the same one anew."""
        new = row is not None and row != self._row
        self._row = row
        self._stack.setCurrentIndex(0 if row is None else 1)
        if row is not None:
            self._fill(row)
            if new:
                self._model.tell(row.contact.id)

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the table's place, for which there is no room beside it."""
        self._back.setVisible(alone)
        self.setMinimumWidth(0 if alone else WIDTH)
        self.setMaximumWidth(_ANY if alone else WIDTH)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_controls()
            if self._row is not None:
                self._fill(self._row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.pane)
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, 0, 0, self.height())

    # inside

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD + 4, Size.PAD, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._back, 0, left)
        for widget in (self._name, self._when, self._mark, self._phone):
            column.addWidget(widget)
        column.addWidget(self.purpose)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reveal)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._cap)
        self._head(column, lambda: self.tr("Landing and goods"), self._landing)
        self._head(column, lambda: self.tr("What the buyer wrote"), self._message)
        self._head(column, lambda: self.tr("Why it is there"), self._why)
        column.addWidget(self._story)
        self._head(column, lambda: self.tr("Orders"), self._money)
        self._giving = self._heading(lambda: self.tr("Give it to"))
        column.addWidget(self._giving)
        column.addWidget(self.agent)
        for button in (self.approve, self.approve_all, self.delete, self.restore, self._chat):
            column.addWidget(button, 0, left)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        self._stack.addWidget(EmptyState(self._appearance, "users", lambda: self.tr("Choose a contact to see why it is there.")))
        self._stack.addWidget(scroll)
        self._name_controls()

    def _heading(self, words: Callable[[], str]) -> TextLine:
        return TextLine(self._appearance, words, "muted", self._appearance.fonts.tiny_strong)

    def _head(self, column: QVBoxLayout, words: Callable[[], str], body: QWidget) -> None:
        column.addWidget(self._heading(words))
        column.addWidget(body)

    def _connect(self) -> None:
        model = self._model
        self._back.clicked.connect(self.left)
        self.reveal.clicked.connect(lambda: model.reveal(self.contact, str(self.purpose.currentData())))
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(model.phone(self.contact)))
        self.agent.activated.connect(self._give)
        self.approve.clicked.connect(lambda: self._approve((self.contact,)))
        self.approve_all.clicked.connect(lambda: self._approve(()))
        self.delete.clicked.connect(lambda: self.deletion_wanted.emit(self.contact))
        self.restore.clicked.connect(lambda: model.restore(self.contact))
        self._chat.clicked.connect(self._open_chat)
        model.told.connect(self._take_story)

    def _name_controls(self) -> None:
        self.purpose.setAccessibleName(self.tr("What the number is needed for"))
        self.agent.setAccessibleName(self.tr("Give it to"))
        kept = max(0, self.purpose.currentIndex())
        self.purpose.clear()
        for purpose in PURPOSES:
            self.purpose.addItem(purpose_words(purpose), purpose)
        self.purpose.setCurrentIndex(kept)

    def _approve(self, contacts: tuple[str, ...]) -> None:
        if self._row is not None:
            self._model.approve(self._row.contact.landing, contacts)

    def _open_chat(self) -> None:
        if self._row is not None and self._row.contact.conversation is not None:
            self.chat_wanted.emit(self._row.contact.conversation)

    def _give(self, place: int) -> None:
        staff = self.agent.itemData(place)
        if self._row is not None and staff != (self._row.contact.carer or ""):
            self._model.reassign(self.contact, StaffId(staff) if staff else None)

    def _fill(self, row: ContactRow) -> None:
        one, state = row.contact, state_of(row)
        self._name.set_words(one_line(one.name))
        self._when.set_words(full_time(one.created))
        self._mark.set_words(mark_words(row))
        self._mark.setVisible(bool(mark_words(row)))
        phone = self._model.phone(one.id)
        self._phone.set_words(phone or one.phone_hint)
        # Who looks closer may still not be shown it: the hub decides.
        self.reveal.setVisible(not phone)
        self.reveal.setEnabled(self._model.online)
        self.purpose.setVisible(not phone)
        self._copy.setVisible(bool(phone))
        more = self._model.reveals_left
        self._cap.setVisible(more is not None)
        self._cap.set_words(self.tr("%n more number(s) today", "", more or 0))
        about = (
            one_line(row.landing_name), goods_words(row), kind_words(one.kind.value), way_words(one.way.value),
            one_line(self._model.name(one.marketer), 60),
        )  # fmt: skip
        self._landing.set_words(" · ".join(about))
        self._fill_story(row)
        money = money_text(one.revenue, self._currency())
        self._money.set_words(f"{one_line(row.order_number, 40)} · {money}" if row.order_number else "—")
        self._fill_doing(row, state)

    def _task_words(self, task: str) -> str:
        return self.tr("Task: {task}").replace("{task}", one_line(task, 120)) if task else ""

    def _fill_story(self, row: ContactRow) -> None:
        """What the row says, and what was told of the contact besides, once it was."""
        story = self._told if self._told is not None and self._told.row.contact.id == row.contact.id else None
        one, also = row.contact, self._model.also(row.contact.id)
        detail = {} if story is None else story.detail
        written = (one.message.strip(), self._task_words(one.task), *(detail_words(*each) for each in (detail | also).items()))
        self._message.set_words("\n".join(filter(None, written)) or "—")
        self._fill_why(row, [] if story is None else story.shares)

    def _fill_why(self, row: ContactRow, shares: list[Share]) -> None:
        who = one_line(self._model.name(row.contact.carer), 60) or state_words(state_of(row))
        self._why.set_words("\n".join(filter(None, (f"{who} · {reason_words(row.contact.reason)}", able_words(row)))))
        self._story.setVisible(len(shares) > 1)
        self._story.set_words("\n".join(self._share_words(one) for one in shares))

    def _share_words(self, one: Share) -> str:
        who = one_line(self._model.name(one.staff), 60) or self.tr("nobody")
        words = f"{full_time(one.time)}: {who} · {reason_words(one.reason)}"
        if one.by and one.reason is not ShareReason.BY_HAND:
            words += " · " + self.tr("approved by {name}").replace("{name}", one_line(self._model.name(one.by), 60))
        elif one.by:
            words += " · " + one_line(self._model.name(one.by), 60)
        return words

    def _fill_doing(self, row: ContactRow, state: str) -> None:
        admin = self._model.admin and self._model.path.endswith("contacts")
        open_ = state in (ContactState.AWAITING.value, ContactState.UNSHARED.value)
        giving: tuple[QWidget, ...] = (self._giving, self.agent)
        for widget in giving:
            widget.setVisible(admin and row.deleted is None)
        self.approve.setVisible(admin and open_)
        self.approve_all.setVisible(admin and open_)
        self.delete.setVisible(admin and row.deleted is None and row.contact.duplicate_of is not None)
        self.restore.setVisible(admin and row.deleted is not None)
        self._chat.setVisible(row.contact.conversation is not None)
        wanted = [("", self.tr("Nobody"))] + [(one.id, one_line(one.name, 60)) for one in self._model.agents()]
        if [(self.agent.itemData(n), self.agent.itemText(n)) for n in range(self.agent.count())] != wanted:
            self.agent.clear()
            for id_, name in wanted:
                self.agent.addItem(name, id_)
        self.agent.setCurrentIndex(max(0, self.agent.findData(row.contact.carer or "")))

    def _take_story(self, story: ContactStory) -> None:
        self._told = story
        if self._row is not None:
            self._fill_story(self._row)
