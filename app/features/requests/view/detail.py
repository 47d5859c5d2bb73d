"""One request in full: who and what about, the number on request, the exchange, the answer, and how it ends (REQ-1 to REQ-6)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.completing import Completing, CompletingField
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.requests import BuyerRequest, Origin, Outcome, Purpose
from app.features.requests.model import RequestsModel
from app.features.requests.view.exchange import Exchange
from app.features.requests.view.rows import wait_text
from app.features.requests.view.words import (
    WAIT_LOOKS,
    about_words,
    ended_look,
    order_words,
    wait_level,
)
from app.protocol.envelope import ErrorBody


class RequestDetail(QWidget):
    """`call_wanted` carries a request whose number is here, `chat_wanted` a conversation's id, `order_wanted` an order's number;
    `left` goes back to the list; `deleted` carries the id of a request that went to Deleted; `answered`: one was sent."""

    call_wanted = Signal(str)
    chat_wanted = Signal(str)
    order_wanted = Signal(str)
    left = Signal()
    deleted = Signal(str)
    answered = Signal()

    def __init__(self, model: RequestsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._request: BuyerRequest | None = None
        self._drafts: dict[str, str] = {}
        fonts = appearance.fonts
        self._back = Button(appearance, lambda: self.tr("All requests"), icon="chevron-left")
        self._name = TextLine(appearance, "", font=fonts.title)
        self._pill = Pill(appearance, "", parent=self)
        self._about = Paragraph(appearance)
        self._order = Paragraph(appearance, "", "muted")
        self._calls = TextLine(appearance, "", "muted", fonts.small)
        self._phone = TextLine(appearance, "", font=fonts.strong)
        self._reveal = Button(appearance, lambda: self.tr("Show phone number"), icon="eye",
                              hover=lambda: self.tr("The hub notes who looked, when and what for."))  # fmt: skip
        self._call = Button(appearance, lambda: self.tr("Call"), Look.PRIMARY, icon="phone",
                            hover=lambda: self.tr("Opens the telephone of this computer and asks how it went."))  # fmt: skip
        self._write = Button(appearance, lambda: self.tr("Write to the buyer"), icon="chat",
                             hover=lambda: self.tr("Opens the chat with them, or begins one."))  # fmt: skip
        self._gap = Button(appearance, lambda: self.tr("Description gap"), icon="flag",
                           hover=lambda: self.tr("The product's description should have said this."))  # fmt: skip
        self._gap.setCheckable(True)
        self._delete = Button(appearance, lambda: self.tr("Delete"), icon="trash")
        self._restore = Button(appearance, lambda: self.tr("Restore"), Look.PRIMARY, icon="return")
        self.exchange = Exchange(appearance)
        self.answer = CompletingField()
        #: Others offer something to complete while an answer is written.
        self.completing = Completing(self.answer)
        self._wrong = Paragraph(appearance, "", "bad")
        self._waiting = TextLine(appearance, "", "warn", fonts.small)
        self._send = Button(appearance, lambda: self.tr("Send answer"), Look.PRIMARY, icon="send")
        self._solved = Button(appearance, lambda: self.tr("Solved"), icon="check")
        self._not_solved = Button(appearance, lambda: self.tr("Not solved"), icon="close")
        self._close = Button(appearance, lambda: self.tr("Close without an answer"), icon="check")
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def request(self) -> BuyerRequest | None:
        """The one that is shown."""
        return self._request

    def refresh(self) -> None:
        """What the model has open, anew; an answer that was begun is kept for the request it belongs to."""
        request = self._model.opened
        if (request and request.id) != (self._request and self._request.id):
            self._keep_draft()
            self.completing.close()
            self.answer.setPlainText(self._drafts.get(request.id, "") if request is not None else "")
            self._wrong.hide()
        self._request = request
        self._stack.setCurrentIndex(0 if request is None else 1)
        if request is not None:
            self._fill(request)

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the list's place, for which there is no room beside it."""
        self._back.setVisible(alone)

    def tick(self) -> None:
        """A second passed."""
        if self._request is not None:
            self._fill_pill(self._request)

    def give_back(self, request: str, text: str) -> None:
        """The hub did not take this answer: it is where it was written, unless something else is being written there."""
        if self._request is not None and self._request.id == request:
            if not self.answer.toPlainText().strip():
                self.answer.setPlainText(text)
        else:
            self._drafts.setdefault(request, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.answer and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self.answer.taking is not None:
                return False  # a pop-up is open, whose key it may be
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.send()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_controls()
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.theme.pane)
        painter.setPen(self._appearance.theme.line)
        painter.drawLine(0, 0, 0, self.height())

    def send(self) -> None:
        """What was written goes to the buyer."""
        if self.say(self.answer.toPlainText()):
            self.answer.clear()

    def say(self, text: str) -> bool:
        """This goes to the buyer; False when it cannot, which is said."""
        request = self._request
        if request is None:
            return False
        try:
            self._model.answer(request.id, text)
        except Refused as refused:
            self._say_wrong(refused)
            return False
        self._wrong.hide()
        self._drafts.pop(request.id, None)
        self.answered.emit()
        return True

    # inside

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.GAP)
        head.addWidget(self._name, 1)
        head.addWidget(self._pill)
        doing = QWidget()
        row = FlowLayout(doing)
        for button in (self._reveal, self._call, self._write, self._gap, self._delete, self._restore):
            row.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(Size.PAD + 4, Size.PAD, Size.PAD, Size.GAP)
        top.setSpacing(Size.STEP)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        top.addLayout(head)
        for widget in (self._about, self._order, self._phone, self._calls, doing):
            top.addWidget(widget)
        foot = QVBoxLayout()
        foot.setContentsMargins(Size.PAD + 4, Size.GAP, Size.PAD, Size.PAD)
        foot.setSpacing(Size.STEP)
        for widget in (self.answer, self._wrong, self._waiting):
            foot.addWidget(widget)
        ending = QWidget()
        ends = FlowLayout(ending)
        for button in (self._send, self._solved, self._not_solved, self._close):
            ends.addWidget(button)
        foot.addWidget(ending)
        self.answer.setFixedHeight(Size.FIELD * 3)
        self.answer.setTabChangesFocus(True)
        self._wrong.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.exchange, 1)
        column.addLayout(foot)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 0, 0, 0)
        words = lambda: self.tr("Choose a request to read and answer it here.")  # noqa: E731
        self._stack.addWidget(EmptyState(self._appearance, "requests", words))
        self._stack.addWidget(inside)
        self._name_controls()

    def _name_controls(self) -> None:
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.setPlaceholderText(self.tr("The buyer reads it on their own page (“/” for a quick reply, Ctrl+Enter sends)"))
        self.exchange.setAccessibleName(self.tr("What was said"))

    def _connect(self) -> None:
        model = self._model
        self.answer.installEventFilter(self)
        self.answer.textChanged.connect(self.completing.look)
        self._back.clicked.connect(self.left)
        self._reveal.clicked.connect(lambda: self._do(lambda r: model.reveal(r.id, Purpose.CALL)))
        self._call.clicked.connect(self._dial)
        self._write.clicked.connect(self._ask_for_chat)
        self._gap.clicked.connect(lambda on: self._do(lambda r: model.mark_gap(r.id, on)))
        self._delete.clicked.connect(self._put_away)
        self._restore.clicked.connect(lambda: self._do(lambda r: model.delete(r.id, False)))
        self._send.clicked.connect(self.send)
        for button, outcome in (
            (self._solved, Outcome.SOLVED), (self._not_solved, Outcome.NOT_SOLVED), (self._close, Outcome.CLOSED),
        ):  # fmt: skip
            button.clicked.connect(lambda _on, outcome=outcome: self._do(lambda r: model.close(r, outcome.value)))
        model.returned.connect(self.give_back)

    def _do(self, what: object) -> None:
        if self._request is not None and callable(what):
            try:
                what(self._request)
            except Refused as refused:
                self._say_wrong(refused)

    def _say_wrong(self, refused: Refused) -> None:
        self._wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
        self._wrong.show()

    def _dial(self) -> None:
        request = self._request
        if request is not None and self._model.phone(request.id):
            self.call_wanted.emit(request.id)

    def _ask_for_chat(self) -> None:
        request = self._request
        if request is not None and request.confirmed:
            self.order_wanted.emit(request.order)
        elif request is not None and request.conversation is not None:
            self.chat_wanted.emit(request.conversation)

    def _put_away(self) -> None:
        request = self._request
        if request is not None:
            self._model.delete(request.id)
            self.deleted.emit(request.id)

    def _keep_draft(self) -> None:
        if self._request is None:
            return
        text = self.answer.toPlainText()
        if text.strip():
            self._drafts[self._request.id] = text
        else:
            self._drafts.pop(self._request.id, None)

    def _fill(self, request: BuyerRequest) -> None:
        model, gone = self._model, request.deleted is not None
        phone, buyer = model.phone(request.id), one_line(request.name, 120)
        self._name.set_words(buyer)
        self._fill_pill(request)
        self._about.set_words(f"{about_words(request)} · {full_time(request.created)}")
        self._order.set_words(order_words(request))
        self._order.setVisible(bool(request.order))
        self._phone.set_words(phone or request.phone_hint)
        self._phone.setVisible(bool(phone or request.phone_hint))
        self._calls.set_words(self._calls_words(request))
        self._calls.setVisible(request.calls > 0)
        self._reveal.setVisible(bool(request.phone_hint) and not phone)
        self._reveal.setEnabled(model.online)
        self._call.setVisible(bool(phone))
        self._write.setVisible(request.confirmed or request.conversation is not None)
        self._gap.setVisible(bool(request.product))
        self._gap.setChecked(request.gap)
        self._delete.setVisible(not gone)
        self._restore.setVisible(gone)
        for widget in (self.answer, self._send):
            widget.setEnabled(not gone)
        centre, open_ = request.origin is Origin.CALL_CENTRE, request.outcome is Outcome.OPEN and not gone
        self._solved.setVisible(centre and open_)
        self._not_solved.setVisible(centre and open_)
        self._close.setVisible(not centre and open_ and request.waiting is not None)
        waiting = model.waiting(request.id)
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting))
        self._waiting.setVisible(waiting > 0)
        self.exchange.show_exchange(request, model.exchange(), model.unsent(), buyer)

    def _fill_pill(self, request: BuyerRequest) -> None:
        if request.waiting is not None:
            tone, icon = WAIT_LOOKS[wait_level(request, self._model.state.rules, self._model.now())]
            self._pill.show_words(wait_text(request, self._model), tone, icon)
            return
        words, tone, icon = ended_look(request)
        if request.undecided:
            hover = self.tr("Answered. Open until somebody says whether it is solved.")
        else:
            hover = self.tr("by {name}").replace("{name}", one_line(request.outcome_by, 60)) if words else ""
        self._pill.show_words(words or self.tr("Answered"), tone, icon, hover)

    def _calls_words(self, request: BuyerRequest) -> str:
        parts = [self.tr("%n call(s)", "", request.calls)]
        if request.called is not None:
            last = self.tr("last {time} by {name}").replace("{time}", full_time(request.called))
            parts.append(last.replace("{name}", one_line(request.called_by, 60)))
        return " · ".join(parts)
