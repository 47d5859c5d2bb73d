"""Handing a chat over: whom to, with which note; and declining what is handed to oneself (CHAT-17)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.virtual_list import VirtualList
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.routing import TRANSFER_NOTE_LIMIT
from app.features.routing.model.transfer import Receiver, TransferModel
from app.features.routing.view.receivers import ROW, ReceiverRows
from app.protocol.envelope import ErrorBody

_ROWS, _NOTE_LINES = 5, 3


class TransferDialog(Dialog):
    """`answer` of `ask` is "hand" when `receiver` shall have it with `note`. Presence and load are live while it is open."""

    def __init__(
        self, model: TransferModel, conversation: ConversationId, appearance: Appearance, parent: QWidget, order: str = ""
    ) -> None:
        """`order` is the number of the buyer's newest order, "" for none."""
        super().__init__(appearance, lambda: self.tr("Hand this chat over"), parent)
        self._model = model
        self._conversation = conversation
        buyer = one_line(model.buyer(conversation), 60)
        about = self.tr("{buyer}, order {order}").replace("{order}", one_line(order, 40)) if order else "{buyer}"
        self.add_text(about.replace("{buyer}", buyer))
        self._search = QLineEdit()
        self._search.setFixedHeight(Size.FIELD)
        self._search.setPlaceholderText(self.tr("Find a colleague or a group…"))
        self._search.setAccessibleName(self.tr("Find a colleague or a group"))
        self._rows = ReceiverRows(appearance)
        self.list = VirtualList(appearance, self._rows, lambda: self.tr("Whom to hand it to"))
        self.list.setMinimumHeight(_ROWS * ROW)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._why = TextLine(appearance, "", "warn", appearance.fonts.small)
        self._note = _note_field()
        label = QLabel(self.tr("Note for them; the buyer never sees it"))
        label.setBuddy(self._note)
        self._note.setAccessibleName(label.text())
        for part in (self._search, self.list, self._why, label, self._note):
            self.content.addWidget(part)
        self.add_button("", lambda: self.tr("Cancel"))
        self._hand = self.add_button("hand", lambda: self.tr("Hand over"), Look.PRIMARY, default=True)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self.list.current_changed.connect(lambda _key: self._refresh())
        self.list.activated.connect(lambda _key: self._note.setFocus())
        self._note.textChanged.connect(self._refresh)
        model.changed.connect(self._renew)
        self.resize(440, self.sizeHint().height())
        self._renew()
        self._search.setFocus()

    @property
    def receiver(self) -> Receiver | None:
        """Who is chosen."""
        row = self._rows.row_of(self.list.current_key) if self.list.current_key else -1
        return self._rows.shown[row] if row >= 0 else None

    @property
    def note(self) -> str:
        """What is said along with it."""
        return self._note.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk through the list while one types a name."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.step(step)
                self._refresh()
                return True
        return False

    def _filter(self, typed: str) -> None:
        self._rows.filter(typed)
        self._show()

    def _renew(self) -> None:
        self._rows.show(self._model.choices(self._conversation))
        self._show()

    def _show(self) -> None:
        """Somebody is chosen at once where there is a choice to be made, so that Enter does it."""
        self.list.refresh()
        if self.receiver is None and (first := _first(self._rows.shown)) >= 0:
            self.list.make_current(self._rows.key(first))
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.receiver
        why = ""
        if len(self.note) > TRANSFER_NOTE_LIMIT:
            why = sentence(ErrorBody("transfer.note", {"limit": TRANSFER_NOTE_LIMIT}))
        elif not self._rows.shown:
            why = self.tr("Nobody here goes by this name.")
        elif chosen is not None and chosen.why_not:
            name = one_line(chosen.name, 40)
            why = sentence(ErrorBody(chosen.why_not, {"name": name, "group": name}))
        self._why.set_words(why)
        self._hand.setEnabled(chosen is not None and not why)


class DeclineDialog(Dialog):
    """`answer` of `ask` is "decline"; the reason may be empty."""

    def __init__(self, appearance: Appearance, parent: QWidget, buyer: str, sender: str) -> None:
        super().__init__(appearance, lambda: self.tr("Decline this chat"), parent)
        words = self.tr("The chat with {buyer} goes back to {name}, who is told why.")
        self.add_text(words.replace("{buyer}", one_line(buyer, 60)).replace("{name}", one_line(sender, 60)))
        self._reason = _note_field()
        label = QLabel(self.tr("Reason, if you like"))
        label.setBuddy(self._reason)
        self._reason.setAccessibleName(label.text())
        self.content.addWidget(label)
        self.content.addWidget(self._reason)
        self.add_button("", lambda: self.tr("Cancel"))
        self.add_button("decline", lambda: self.tr("Decline"), Look.PRIMARY, default=True)
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """What was written, within the hub's limit."""
        return self._reason.toPlainText().strip()[:TRANSFER_NOTE_LIMIT]


def _note_field() -> QPlainTextEdit:
    """Some lines; Tab leads on."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * _NOTE_LINES + 2 * Size.GAP)
    return field


def _first(shown: Sequence[Receiver]) -> int:
    return next((row for row, one in enumerate(shown) if not one.why_not), 0 if shown else -1)
