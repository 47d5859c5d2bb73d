"""The dialog that leads from an order number to a chat: whose order it is, then the chat (CHAT-7)."""

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.order_numbers import ORDER_LIMIT, order_number
from app.features.outreach.model.starting import StartModel


class WriteAboutOrder(Dialog):
    """Enter finds the order and shows its buyer; Enter again opens the chat. Nothing is sent by it."""

    def __init__(self, model: StartModel, appearance: Appearance, parent: QWidget, typed: str = "") -> None:
        """`typed` is an order number that is known already: it is looked up at once."""
        super().__init__(appearance, lambda: self.tr("Write about an order"), parent)
        self._model = model
        self._said = ""
        self.field = QLineEdit(one_line(typed))
        self.field.setFixedHeight(Size.FIELD)
        # Room for what people paste around a number.
        self.field.setMaxLength(2 * ORDER_LIMIT)
        self.field.setAccessibleName(self.tr("Order number"))
        self.field.setPlaceholderText(self.tr("Order number"))
        self.answer = Paragraph(appearance)
        # As tall as the longest answer, so that the buttons stay where they are.
        self.answer.setMinimumHeight(3 * self.answer.fontMetrics().lineSpacing())
        self.content.addWidget(self.field)
        self.content.addWidget(self.answer)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        # Closes by itself once the chat is there, not when it is pressed: the hub may still say no.
        self.go = Button(appearance, self._go_words, Look.PRIMARY)
        self._buttons.addWidget(self.go)
        self.go.clicked.connect(self._press)
        self.field.returnPressed.connect(self._press)
        self.field.textEdited.connect(lambda _text: model.forget())
        model.changed.connect(self._refresh)
        model.opened.connect(self._done)
        model.forget()
        self.field.setFocus()
        if order_number(typed):
            model.look_up(typed)

    def _press(self) -> None:
        if self._model.found is not None:
            self._model.write(self._model.found.order)
        else:
            self._model.look_up(self.field.text())

    def _done(self, _conversation: str) -> None:
        self._close_with("open")

    def _refresh(self) -> None:
        self.go.set_words(self._go_words)
        self.go.setEnabled(not self._model.busy)
        self.answer.setProperty("tone", "bad" if self._model.error is not None else "text")
        self.answer.style().polish(self.answer)
        self.answer.set_words(self._words)
        said = self.answer.text()
        if said and said != self._said:
            announce(self.answer, said)
        self._said = said

    def _go_words(self) -> str:
        return self.tr("Open the chat") if self._model.found is not None else self.tr("Find")

    def _words(self) -> str:
        model = self._model
        if model.error is not None:
            return sentence(model.error)
        if model.busy and model.found is None:
            return self.tr("Looking for the order…")
        if model.found is None:
            return ""
        found = model.found
        placed = QDateTime.fromMSecsSinceEpoch(found.placed)
        day = QLocale().toString(placed.date(), QLocale.FormatType.ShortFormat)
        about = self.tr("{buyer}, order {order} of {day}").replace("{day}", day)
        about = about.replace("{order}", one_line(found.order)).replace("{buyer}", one_line(found.buyer))
        if found.conversation is not None:
            return about + "\n" + self.tr("There is a chat with this buyer already.")
        return about + "\n" + self.tr("This buyer has not written yet. A new chat is opened; nothing is sent.")
