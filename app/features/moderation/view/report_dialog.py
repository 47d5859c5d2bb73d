"""The dialog that reports a buyer: why, and which messages show it (CHAT-18)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.domain.ids import ConversationId
from app.domain.moderation import PICKED_LIMIT
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.block_dialog import ReasonForm
from app.features.moderation.view.picking import MessagePicker
from app.protocol.envelope import ErrorBody

_LIST_HEIGHT = 240
_WIDTH = 560


class ReportDialog(Dialog):
    """Names the buyer; can be sent once something is picked. Stays open while the hub would refuse."""

    def __init__(self, model: ReportsModel, appearance: Appearance, conversation: ConversationId, parent: QWidget) -> None:
        name = one_line(model.buyer(conversation), 60)
        super().__init__(appearance, lambda: self.tr("Report {name}").replace("{name}", name), parent)
        self._model = model
        self._conversation = conversation
        self.setMinimumWidth(_WIDTH)
        self.add_text(
            lambda: self.tr("Your supervisors get it; you will see what comes of it. {name} is not told.").replace("{name}", name)
        )
        self.form = ReasonForm(appearance)
        self.picker = MessagePicker(appearance)
        self.picker.setFixedHeight(_LIST_HEIGHT)
        self._count = TextLine(appearance, self._count_words, "muted", appearance.fonts.small)
        self._wrong = Paragraph(appearance, "", "bad")
        self._wrong.hide()
        for widget in (self.form, self._count, self.picker, self._wrong):
            self.content.addWidget(widget)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.send_button = self.add_button("send", lambda: self.tr("Send the report"), Look.PRIMARY, default=True)
        self.send_button.clicked.disconnect()
        self.send_button.clicked.connect(lambda _checked: self._send())
        self.picker.changed.connect(self._refresh)
        self._fill()
        self._open = True
        self.finished.connect(self._end)
        model.fetch(conversation, self._fetched)
        self.form.reason_choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._open = False

    def _fetched(self, ok: bool) -> None:
        # It may come long after the dialog has gone.
        if ok and self._open:
            self._fill()

    def _fill(self) -> None:
        self.picker.show_messages(self._model.offered(self._conversation), self._model.now())
        if self.picker.ticks:
            self.picker.ensureWidgetVisible(self.picker.ticks[-1])

    def _refresh(self) -> None:
        count = len(self.picker.picked)
        self._count.set_words(self._count_words, "bad" if count > PICKED_LIMIT else "muted")
        self.send_button.setEnabled(0 < count <= PICKED_LIMIT)

    def _count_words(self) -> str:
        count = len(self.picker.picked)
        if not count:
            return self.tr("Pick the messages that show it:")
        if count > PICKED_LIMIT:
            return self.tr("%n message(s) picked, that is too many", "", count)
        return self.tr("%n message(s) picked", "", count)

    def _send(self) -> None:
        error: ErrorBody | None = self._model.send(self._conversation, self.form.reason, self.picker.picked, self.form.note)
        if error is None:
            self._close_with("send")
            return
        self._wrong.set_words(sentence(error))
        self._wrong.show()
        self.form.note_line.setFocus()
