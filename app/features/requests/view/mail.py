"""Mails about new requests in the settings, for admins: the server, who gets them, and a test mail (REQ-3)."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check, Choice, Number
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.kit.words import Words
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.text import one_line
from app.features.requests.model.settings import MailModel
from app.features.requests.wire import MailSettings, MailShown
from app.protocol.envelope import ErrorBody

_LANGUAGES = {"en": "English", "vi": "Tiếng Việt", "zh-CN": "简体中文", "uk": "Українська"}


class MailSection(QWidget):
    """Read when it is first looked at. The password goes one way only: nobody sees the one that is kept."""

    def __init__(self, model: MailModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._seen: MailShown | None = None
        self._on = Check(appearance)
        self._host, self._user, self._sender, self._recipients, self._password = (QLineEdit() for _ in range(5))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._port = Number(appearance)
        self._port.setRange(1, 65_535)
        self._tls, self._language = Choice(appearance), Choice(appearance)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(Size.GAP)
        self._form.setHorizontalSpacing(Size.PAD * 2)
        self._save = Button(appearance, lambda: self.tr("Save"), Look.PRIMARY)
        self._test = Button(appearance, lambda: self.tr("Send a test e-mail"), icon="send",
                            hover=lambda: self.tr("With the settings that were saved last."))  # fmt: skip
        self._said = Paragraph(appearance, "", "muted")
        self._standing = Paragraph(appearance, "", "muted")
        self._lay_out()
        self._save.clicked.connect(lambda _on: self.save())
        self._test.clicked.connect(lambda _on: model.test())
        model.changed.connect(self._show)
        model.tested.connect(lambda: self._said.set_words(lambda: self.tr("The mail server took the test e-mail.")))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seen is None:
            self._model.read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_choices()
            if self._seen is not None:
                self._standing.set_words(self._standing_words(self._seen))

    def save(self) -> None:
        """What is in the fields goes to the hub; an empty password leaves the kept one."""
        recipients = tuple(part.strip() for part in self._recipients.text().replace(";", ",").split(",") if part.strip())
        settings = MailSettings(
            on=self._on.isChecked(), host=self._host.text().strip(), port=self._port.value(), tls=self._tls.currentData(),
            user=self._user.text().strip(), sender=self._sender.text().strip(), recipients=recipients,
            language=self._language.currentData(),
        )  # fmt: skip
        self._model.save(settings, self._password.text() or None)
        self._password.clear()

    def _lay_out(self) -> None:
        self._name_choices()
        for code, name in _LANGUAGES.items():
            self._language.addItem(name, code)
        self._form.addRow(self._on)
        self._row(lambda: self.tr("Mail server"), self._host)
        self._row(lambda: self.tr("Port"), self._port)
        self._row(lambda: self.tr("Encryption"), self._tls)
        self._row(lambda: self.tr("User"), self._user)
        self._row(lambda: self.tr("Password"), self._password)
        self._row(lambda: self.tr("Sender"), self._sender)
        self._row(lambda: self.tr("Recipients"), self._recipients)
        self._row(lambda: self.tr("Language of the mails"), self._language)
        self._recipients.setPlaceholderText("lead@example.com, boss@example.com")
        foot = QHBoxLayout()
        foot.setSpacing(Size.GAP)
        foot.addWidget(self._save)
        foot.addWidget(self._test)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addLayout(self._form)
        column.addLayout(foot)
        column.addWidget(self._said)
        column.addWidget(self._standing)

    def _name_choices(self) -> None:
        chosen = self._tls.currentData()
        self._tls.clear()
        self._tls.addItem(self.tr("Encrypted after a greeting (STARTTLS)"), "starttls")
        self._tls.addItem(self.tr("Encrypted from the start (TLS)"), "tls")
        self._tls.addItem(self.tr("Not encrypted: only on a network of your own"), "none")
        self._tls.setCurrentIndex(max(0, self._tls.findData(chosen)))
        self._on.setText(self.tr("Tell new requests by e-mail"))

    def _row(self, words: Words, control: QWidget) -> None:
        label = TextLine(self._appearance, words)
        label.setFixedHeight(Size.FIELD)
        control.setAccessibleName(label.text())
        control.setMinimumWidth(260)
        control.setFixedHeight(Size.FIELD)
        self._form.addRow(label, control)

    def _show(self) -> None:
        model, shown = self._model, self._model.shown
        for button in (self._save, self._test):
            button.setEnabled(shown is not None and not model.busy)
        if model.error is not None:
            error = model.error
            self._said.set_words(lambda: sentence(error))
        elif shown is not self._seen and self._seen is not None:
            self._said.set_words(lambda: self.tr("Saved."))
        if shown is None or shown is self._seen:
            return
        self._seen, settings = shown, shown.settings
        self._on.setChecked(settings.on)
        for field, text in (
            (self._host, settings.host), (self._user, settings.user), (self._sender, settings.sender),
            (self._recipients, ", ".join(settings.recipients)),
        ):  # fmt: skip
            field.setText(text)
        self._port.setValue(settings.port)
        self._tls.setCurrentIndex(max(0, self._tls.findData(settings.tls)))
        self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))
        self._password.setPlaceholderText(self.tr("kept at the hub") if shown.password else "")
        self._standing.set_words(self._standing_words(shown))

    def _standing_words(self, shown: MailShown) -> str:
        parts = [self.tr("%n e-mail(s) wait to be sent", "", shown.waiting)]
        if shown.sent is not None:
            parts.append(self.tr("last sent {time}").replace("{time}", full_time(shown.sent)))
        if shown.lost:
            parts.append(self.tr("%n were given up this week: read these requests here", "", shown.lost))
        lines = [" · ".join(parts)]
        if shown.error:
            trouble = sentence(ErrorBody(shown.error, {"reason": one_line(shown.reason, 200)}))
            lines.append(self.tr("Last trouble: {reason}").replace("{reason}", trouble))
        return "\n".join(lines)
