"""The identity number: masked, told to whom an admin granted the right, each time for a purpose that is written down (CUST-8)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.features.customers import rules
from app.features.customers.model import CustomersModel
from app.features.customers.view.field import LABEL
from app.features.customers.view.words import purpose_words
from app.protocol.envelope import ErrorBody

_MASK = "•••• ••••"


class IdentityRow(QWidget):
    """A label, the mask or the number, and what may be done; nothing may be done without the right."""

    def __init__(self, model: CustomersModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        label = TextLine(appearance, self._label, "muted", appearance.fonts.small)
        label.setFixedWidth(LABEL)
        self._value = Paragraph(appearance, "")
        translate = QCoreApplication.translate
        self._reveal = Button(appearance, lambda: translate("Profile", "Show…"), icon="eye", parent=self)
        self._hide = Button(appearance, lambda: translate("Profile", "Hide"), parent=self)
        self._enter = Button(appearance, lambda: translate("Profile", "Enter…"), icon="edit", parent=self)
        buttons = FlowLayout()
        for button in (self._reveal, self._hide, self._enter):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(Size.STEP)
        column.addWidget(self._value)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.STEP, 3, Size.STEP, 3)
        row.setSpacing(Size.GAP)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._reveal.clicked.connect(lambda _checked=False: self._ask_purpose())
        self._hide.clicked.connect(lambda _checked=False: model.hide())
        self._enter.clicked.connect(lambda _checked=False: self._ask_number())

    def show_again(self) -> None:
        """What the model has now."""
        profile, told = self._model.profile, self._model.identity
        self._value.set_words(told or (_MASK if profile.identity else "—"))
        self._reveal.setVisible(profile.may_identity and profile.identity and not told)
        self._hide.setVisible(bool(told))
        self._enter.setVisible(profile.may_identity)
        self.setAccessibleName(f"{self._label()}: {self._value.text()}")

    def _label(self) -> str:
        return QCoreApplication.translate("Profile", "Identity number")

    def _ask_purpose(self) -> None:
        menu = QMenu(self._reveal)
        for purpose in rules.IDENTITY_PURPOSES:
            menu.addAction(purpose_words(purpose), partial(self._model.reveal_identity, purpose))
        menu.popup(self._reveal.mapToGlobal(QPoint(0, self._reveal.height())))

    def _ask_number(self) -> None:
        if (customer := self._model.profile.customer) is None:
            return
        translate = QCoreApplication.translate
        dialog = Dialog(self._appearance, lambda: translate("Profile", "Identity number"), self)
        dialog.add_text(translate("Profile", "It is kept at the hub alone. The log says who changed it, never what it is."))
        field = QLineEdit()
        field.setFixedHeight(Size.FIELD)
        field.setMaxLength(40)
        field.setAccessibleName(translate("Profile", "Identity number"))
        field.setPlaceholderText(translate("Profile", "Empty: forget it"))
        wrong = Paragraph(self._appearance, "", "bad")
        wrong.hide()
        dialog.content.addWidget(field)
        dialog.content.addWidget(wrong)
        dialog.add_button("", lambda: translate("Profile", "Cancel"))
        keep = dialog.add_button("keep", lambda: translate("Profile", "Keep it"), Look.PRIMARY)
        keep.clicked.disconnect()

        def try_it() -> None:
            try:
                self._model.set_identity(customer.id, field.text())
            except Refused as refused:
                wrong.set_words(sentence(ErrorBody(refused.code, dict(refused.facts))))
                wrong.show()
            else:
                dialog.accept()

        keep.clicked.connect(lambda _checked=False: try_it())
        field.returnPressed.connect(try_it)
        dialog.ask(lambda _answer: None)
        field.setFocus()
