"""Telling a buyer the tracking number: what is on its way to whom, and the three ways to say so (REQ-5)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.domain.requests import Purpose, TrackingTask, Way
from app.features.requests.model import RequestsModel


class TrackingDialog(Dialog):
    """The default says it in the chat. `dial_wanted` carries an E.164 number."""

    dial_wanted = Signal(str)

    def __init__(self, model: RequestsModel, appearance: Appearance, task: TrackingTask, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Tell the tracking number"), parent)
        self._model = model
        self._task = task
        self.add_text(lambda: self.tr("Order {order} of {name}").replace("{order}", one_line(task.order, 64)).replace(
            "{name}", one_line(task.name, 80) or self.tr("a buyer without a name")
        ))  # fmt: skip
        number = TextLine(
            appearance, f"{one_line(task.carrier, 60)} · {one_line(task.tracking, 60)}", font=appearance.fonts.strong
        )
        self.content.addWidget(number)
        self._phone = TextLine(appearance, task.phone_hint, "muted")
        self._reveal = Button(appearance, lambda: self.tr("Show phone number"), icon="eye",
                              hover=lambda: self.tr("The hub notes who looked, when and what for."))  # fmt: skip
        self._call = Button(appearance, lambda: self.tr("Call"), icon="phone")
        self._reveal.clicked.connect(lambda: model.reveal(task.id, Purpose.CALL, task=True))
        self._call.clicked.connect(lambda: self.dial_wanted.emit(model.phone(task.id)))
        for widget in (self._phone, self._reveal, self._call):
            widget.setVisible(bool(task.phone_hint))
            self.content.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(
            Paragraph(appearance, lambda: self.tr("In the chat it is written in the buyer's language."), "muted")
        )
        self.add_button(Way.PHONE.value, lambda: self.tr("Told by phone"))
        self.add_button(Way.SMS.value, lambda: self.tr("Told by SMS"))
        self.add_button(Way.CHAT.value, lambda: self.tr("Send in the chat"), Look.PRIMARY, default=True)
        model.changed.connect(self._show_number)
        self.answered.connect(self._close_task)
        self._show_number()

    def _show_number(self) -> None:
        phone = self._model.phone(self._task.id)
        self._phone.set_words(phone or self._task.phone_hint)
        self._reveal.setVisible(bool(self._task.phone_hint) and not phone)
        self._reveal.setEnabled(self._model.online)
        self._call.setVisible(bool(phone))

    def _close_task(self, way: str) -> None:
        if way:
            self._model.close_task(self._task.id, way)
