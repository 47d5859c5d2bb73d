"""Asking before a buyer is blocked: whom, what it means, and why (CHAT-18, CHAT-25)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.misconduct import misconduct_words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.moderation import NOTE_LIMIT, Misconduct
from app.protocol.envelope import ErrorBody

#: Blocks, or says why not.
Do = Callable[[Misconduct, str], ErrorBody | None]


class ReasonForm(QWidget):
    """A reason of the list, and a note beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.reason_choice = Choice(appearance)
        for reason in Misconduct:
            self.reason_choice.addItem(misconduct_words(reason), reason.value)
        self.note_line = QLineEdit()
        self.note_line.setMaxLength(NOTE_LIMIT)
        self.note_line.setFixedHeight(Size.FIELD)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD)
        self._row(form, translate("Moderation", "Reason"), self.reason_choice)
        self._row(form, translate("Moderation", "Note for colleagues"), self.note_line)
        self.reason_choice.currentIndexChanged.connect(self._refresh)
        self._refresh()

    @property
    def reason(self) -> Misconduct:
        """The chosen one."""
        return Misconduct(self.reason_choice.currentData())

    @property
    def note(self) -> str:
        """As typed."""
        return self.note_line.text()

    @staticmethod
    def _row(form: QFormLayout, label: str, field: QWidget) -> None:
        text = QLabel(label)
        text.setBuddy(field)
        field.setAccessibleName(label)
        form.addRow(text, field)

    def _refresh(self) -> None:
        other = self.reason is Misconduct.OTHER
        translate = QCoreApplication.translate
        self.note_line.setPlaceholderText(
            translate("Moderation", "What is it about?") if other else translate("Moderation", "Not necessary")
        )


class BlockDialog(Dialog):
    """Names the buyer twice: in the title and in what will happen. Stays open while the hub would refuse."""

    def __init__(self, appearance: Appearance, buyer: str, do: Do, parent: QWidget) -> None:
        name = one_line(buyer, 60)
        super().__init__(appearance, lambda: self.tr("Block {name}?").replace("{name}", name), parent)
        self._do = do
        self.add_text(
            lambda: self.tr(
                "What {name} writes from now on is kept unseen: no sound, no clock, in no figure. Nobody can write to {name}, "
                "who is not told. You can unblock at any time; nothing is lost."
            ).replace("{name}", name)
        )
        self.form = ReasonForm(appearance)
        self._wrong = Paragraph(appearance, "", "bad")
        self._wrong.hide()
        self.content.addWidget(self.form)
        self.content.addWidget(self._wrong)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.block_button = self.add_button("block", lambda: self.tr("Block"), Look.DANGER)
        # It stays open where the form is not filled in.
        self.block_button.clicked.disconnect()
        self.block_button.clicked.connect(lambda _checked: self._block())
        # Enter anywhere in the form would not do it by accident: this is no default button.
        self.form.reason_choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _block(self) -> None:
        error = self._do(self.form.reason, self.form.note)
        if error is None:
            self._close_with("block")
            return
        self._wrong.set_words(sentence(error))
        self._wrong.show()
        self.form.note_line.setFocus()
