"""Asks for the variables of a reply that are empty, before it goes anywhere (CHAT-28)."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.themes import Size
from app.features.quick_replies.model.using import Asked
from app.features.quick_replies.view.words import variable_words

#: Characters of one.
_LIMIT = 200


class FillDialog(Dialog):
    """One field for each; Enter goes on once none is empty. `answers` are what was typed."""

    def __init__(self, appearance: Appearance, asked: Asked, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Fill in the reply"), parent)
        self.add_text(lambda: self.tr("“{title}” needs this:").replace("{title}", one_line(asked.reply.title, 80)))
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        self.content.addLayout(form)
        self.fields: dict[str, QLineEdit] = {}
        for name in asked.names:
            field = QLineEdit()
            field.setMaxLength(_LIMIT)
            field.setFixedHeight(Size.FIELD)
            field.setAccessibleName(variable_words(name))
            field.textChanged.connect(self._check)
            form.addRow(variable_words(name), field)
            self.fields[name] = field
        self.add_button("cancel", lambda: self.tr("Cancel"))
        words = (lambda: self.tr("Send")) if asked.send else (lambda: self.tr("Insert"))
        self._go = self.add_button("go", words, Look.PRIMARY, default=True)
        self._check()
        next(iter(self.fields.values())).setFocus()

    @property
    def answers(self) -> dict[str, str]:
        """By variable."""
        return {name: one_line(field.text(), _LIMIT) for name, field in self.fields.items()}

    def _check(self) -> None:
        self._go.setEnabled(all(self.answers.values()))
