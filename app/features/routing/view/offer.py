"""What is handed to oneself, over the messages and across the window; and how what one handed over came back (CHAT-17)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.ground import fill
from app.desktop.kit.notices import Banner
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.ids import SECOND, ConversationId
from app.domain.routing import Assignment
from app.features.routing.model.transfer import TransferModel
from app.features.routing.view.transfer import DeclineDialog
from app.features.routing.view.words import back_words


class OfferBar(QWidget):
    """Above the messages of a chat that is handed to me: by whom, with which note, how long it waits; Accept and Decline.
    Of one that came back: why, and that it is mine again."""

    def __init__(self, model: TransferModel, appearance: Appearance, hand_on: Callable[[], object]) -> None:
        """`hand_on` opens the dialog to hand the chat to somebody else."""
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._tone = Tone.ACCENT
        self._told: tuple[str, int] | None = None
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.accept = Button(appearance, lambda: self.tr("Accept"), Look.PRIMARY)
        self.decline = Button(appearance, lambda: self.tr("Decline…"))
        self._on = Button(appearance, lambda: self.tr("Hand over again…"))
        self._close = IconButton(appearance, "close", lambda: self.tr("Hide this notice"))
        self.accept.clicked.connect(lambda _checked: self._answer(True))
        self.decline.clicked.connect(lambda _checked: self.ask_why())
        self._on.clicked.connect(lambda _checked: hand_on())
        self._close.clicked.connect(lambda _checked: model.dismiss())
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.PAD * 3 + Size.STEP, Size.STEP, Size.GAP, Size.STEP)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        for button in (self.decline, self.accept, self._on, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        # The seconds that are left, while they can be seen.
        self._tick = QTimer(self, interval=SECOND)
        self._tick.timeout.connect(self._show_words)
        model.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """Shows what the open chat is about now."""
        offer, back, now = self._model.offer, self._model.back, self._model.conversation
        shown = offer or back
        pending = self._model.pending
        self.setVisible(shown is not None or bool(pending))
        for button in (self.accept, self.decline):
            button.setVisible(offer is not None)
        for other in (self._on, self._close):
            other.setVisible(back is not None)
        if pending:
            for button in (self.accept, self.decline, self._on, self._close):
                button.hide()
            self._tick.stop()
            words = self.tr("Handing over to {name}… it is yours until the hub says so.")
            self._text.set_words(words.replace("{name}", one_line(pending, 60)))
            self._tone = Tone.NEUTRAL
            return
        if shown is None or now is None:
            self._tick.stop()
            self._told = None
            return
        self._tone = Tone.ACCENT if offer is not None else Tone.WARN
        self._tick.start() if offer is not None else self._tick.stop()
        self._show_words()
        if self._told != (now.id, shown.time):
            self._told = (now.id, shown.time)
            announce(self, self._text.text())
        self.update()

    def ask_why(self) -> None:
        """Declines, after a dialog that takes a reason."""
        now, offer = self._model.conversation, self._model.offer
        if now is None or offer is None:
            return
        dialog = DeclineDialog(self._appearance, self.window(), now.buyer.name, self._model.name(offer.facts.get("by", "")))

        def answered(answer: str) -> None:
            if answer == "decline":
                self._model.answer(now.id, accept=False, reason=dialog.reason)

        dialog.ask(answered)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour(self._tone.soft))
        icon = self._appearance.pixmap("transfer", self._tone, Size.ICON)
        painter.drawPixmap(Size.PAD + 2, (self.height() - Size.ICON) // 2, icon)

    def _answer(self, accept: bool) -> None:
        now = self._model.conversation
        if now is not None:
            self._model.answer(now.id, accept)

    def _show_words(self) -> None:
        offer, back = self._model.offer, self._model.back
        if offer is not None:
            left = self.tr("It goes back in {time}.").replace("{time}", clock_text(self._model.left(offer)))
            self._text.set_words(f"{self._offer_words(offer)} {left}")
        elif back is not None:
            self._text.set_words(back_words(back, self._model.name))

    def _offer_words(self, offer: Assignment) -> str:
        name, note = one_line(self._model.name(offer.facts.get("by", "")), 60), one_line(str(offer.facts.get("note", "")), 200)
        words = self.tr("{name} hands this chat to you: “{note}”.") if note else self.tr("{name} hands this chat to you.")
        return words.replace("{name}", name).replace("{note}", note)


class TransferBanner(Banner):
    """Across the window: a chat that is not before one's eyes was handed to one, or came back."""

    def __init__(
        self,
        model: TransferModel,
        appearance: Appearance,
        go_to: Callable[[ConversationId], object],
        in_sight: Callable[[ConversationId], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`go_to` opens a chat; `in_sight` tells whether it is open."""
        super().__init__(appearance, parent)
        self._model = model
        self._go_to = go_to
        self._in_sight = in_sight
        self._about: ConversationId | None = None
        model.offered.connect(lambda conversation: self._tell(ConversationId(conversation)))
        model.came_back.connect(lambda conversation: self._tell_back(ConversationId(conversation)))
        model.changed.connect(self._renew)
        self._renew()

    def _tell(self, conversation: ConversationId) -> None:
        offer = self._model.offer_of(conversation)
        if offer is None or self._in_sight(conversation):
            return
        words = self.tr("{name} hands you the chat with {buyer}.")
        words = words.replace("{name}", one_line(self._model.name(offer.facts.get("by", "")), 60))
        self._show(conversation, words, Tone.ACCENT)

    def _tell_back(self, conversation: ConversationId) -> None:
        if not self._in_sight(conversation):
            self._show(conversation, self.tr("The chat with {buyer} came back to you."), Tone.WARN)

    def _show(self, conversation: ConversationId, words: str, tone: Tone) -> None:
        self._about = conversation

        def go() -> None:
            self._about = None
            self.hide()
            self._go_to(conversation)

        words = words.replace("{buyer}", one_line(self._model.buyer(conversation), 60))
        self.say_that(words, tone, lambda: self.tr("Go to the chat"), go, closable=True)

    def _renew(self) -> None:
        """An offer that was answered, or seen, is no longer told; one that was missed while away is."""
        about = self._about
        if about is not None and (self._in_sight(about) or not self._still(about)):
            self._about = None
            self.hide()
        if self._about is None and self.isHidden():
            waiting = next((c.id for c in self._model.offers() if not self._in_sight(c.id)), None)
            if waiting is not None and waiting != about:
                self._tell(waiting)

    def _still(self, conversation: ConversationId) -> bool:
        return self._model.offer_of(conversation) is not None or self._model.back_of(conversation) is not None
