"""The sign-in window: hub, login, password; every failure says what to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.plain import tip
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words, say
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.sign_in.model import SignInModel

_WIDTH = 400
_MARK = 48


class SignInWindow(QWidget):
    """A window of its own before the first sign-in, and again when a session ended. `dismissed` when it is closed."""

    dismissed = Signal()

    def __init__(self, model: SignInModel, appearance: Appearance, kept: int = 0, parent: QWidget | None = None) -> None:
        """`kept` is how many messages wait on this disk to be sent after signing in (F20)."""
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self._appearance = appearance
        self._kept = kept
        self._labels: list[tuple[QLabel, Words]] = []
        self._server = self._field(model.server)
        self._login = self._field(model.login)
        self._password = self._field("")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._code = self._field("")
        self._code.setMaxLength(6)
        self._stay = QCheckBox()
        self._stay.setChecked(model.can_stay)
        self._stay.setEnabled(model.can_stay)
        self._why = Paragraph(appearance, "", Tone.WARN.value)
        self._error = Paragraph(appearance, "", Tone.BAD.value)
        self._button = Button(appearance, self._button_words, Look.PRIMARY)
        self._button.clicked.connect(self._submit)
        for field in (self._server, self._login, self._password, self._code):
            field.returnPressed.connect(self._submit)
        self._lay_out()
        model.changed.connect(self._refresh)
        self._retranslate()
        self._refresh()
        (self._password if model.login else self._login if model.server else self._server).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.dismissed.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.pane)
        mark = self._appearance.pixmap("chat", "accent", _MARK)
        painter.drawPixmap((self.width() - _MARK) // 2, Size.PAD * 2, mark)

    def _submit(self) -> None:
        self._model.submit(
            self._server.text(), self._login.text(), self._password.text(), self._code.text(), self._stay.isChecked()
        )

    def _refresh(self) -> None:
        model = self._model
        self._error.set_words("" if model.error is None else lambda: sentence(model.error) if model.error else "")
        self._error.setVisible(model.error is not None)
        self._form.setRowVisible(self._code, model.asks_for_code)
        self._button.set_words(self._button_words)
        for widget in (self._server, self._login, self._password, self._code, self._button):
            widget.setEnabled(not model.busy)
        if model.error is not None:
            announce(self, sentence(model.error))
            field = self._code if model.asks_for_code else self._password
            field.setFocus()
            field.selectAll()

    def _button_words(self) -> str:
        return self.tr("Signing in…") if self._model.busy else self.tr("Sign in")

    def _why_words(self) -> str:
        reasons = {
            "expired": self.tr("Your session has ended. Sign in again to go on."),
            "revoked": self.tr("You were signed out from another place. Sign in again to go on."),
        }
        text = reasons.get(self._model.reason, "")
        if text and self._kept:
            kept = self.tr("%n message(s) wait here and are sent afterwards.", "", self._kept)
            return self.tr("{reason} {kept}").replace("{reason}", text).replace("{kept}", kept)
        return text

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setFixedHeight(Size.FIELD)
        return field

    def _label(self, words: Words, buddy: QLineEdit) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(buddy)
        self._labels.append((label, words))
        return label

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(Size.STEP)
        self._form.addRow(self._label(lambda: self.tr("Hub"), self._server), self._server)
        self._form.addRow(self._label(lambda: self.tr("Login"), self._login), self._login)
        self._form.addRow(self._label(lambda: self.tr("Password"), self._password), self._password)
        self._form.addRow(self._label(lambda: self.tr("Six-digit code"), self._code), self._code)
        title = TextLine(self._appearance, lambda: self.tr("Sign in to Frontdesk"), font=self._appearance.fonts.title)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.PAD * 3, Size.PAD * 3 + _MARK, Size.PAD * 3, Size.PAD * 2)
        layout.setSpacing(Size.PAD)
        layout.addWidget(title)
        layout.addWidget(self._why)
        layout.addLayout(self._form)
        layout.addWidget(self._stay)
        layout.addWidget(self._error)
        self._error.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._button.setFixedHeight(Size.FIELD + Size.STEP)
        layout.addWidget(self._button)
        layout.addStretch(1)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sign in to Frontdesk"))
        for label, words in self._labels:
            label.setText(say(words))
            label.buddy().setAccessibleName(say(words))
        self._server.setPlaceholderText(self.tr("desk.example.com"))
        stay = self.tr("Stay signed in on this computer")
        unsafe = self.tr("This computer has no safe place to keep a session, so you sign in at each start.")
        self._stay.setText(stay)
        self._stay.setToolTip(tip("" if self._model.can_stay else unsafe))
        self._why.set_words(self._why_words)
        self._why.setVisible(bool(self._why_words()))
