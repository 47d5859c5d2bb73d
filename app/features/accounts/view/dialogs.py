"""Dialogs of the accounts section: add a colleague, change one, set a new password."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.words import QT_TRANSLATE_NOOP, Words
from app.desktop.themes import Size
from app.domain.people import Role, Staff

ROLES = {
    Role.AGENT: QT_TRANSLATE_NOOP("Accounts", "Agent"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Accounts", "Supervisor"),
    Role.MARKETER: QT_TRANSLATE_NOOP("Accounts", "Marketer"),
    Role.ADMIN: QT_TRANSLATE_NOOP("Accounts", "Admin"),
}


def role_words(roles: Sequence[Role]) -> str:
    """The roles' names in the language in force, in the order of the table."""
    return ", ".join(QCoreApplication.translate("Accounts", ROLES[role]) for role in ROLES if role in roles)


class AccountDialog(Dialog):
    """Adds a colleague, or changes the one given. Asks for what is missing instead of closing."""

    def __init__(self, appearance: Appearance, parent: QWidget, staff: Staff | None = None) -> None:
        super().__init__(appearance, self._title_words(staff), parent)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(Size.GAP)
        self.content.addLayout(self._form)
        self.login = self._field(self.tr("Login")) if staff is None else None
        self.name = self._field(self.tr("Name that buyers see"), one_line(staff.name) if staff else "")
        self.password = self._field(self.tr("First password (12 characters or more)"), secret=True) if staff is None else None
        self._boxes = {role: QCheckBox(QCoreApplication.translate("Accounts", text)) for role, text in ROLES.items()}
        for role, box in self._boxes.items():
            box.setChecked(role in staff.roles if staff else role is Role.AGENT)
            self.content.addWidget(box)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.add_button("ok", lambda: self.tr("Save") if staff else self.tr("Add"), Look.PRIMARY, default=True)

    @property
    def roles(self) -> list[Role]:
        """The ticked roles."""
        return [role for role, box in self._boxes.items() if box.isChecked()]

    def _title_words(self, staff: Staff | None) -> Words:
        return lambda: self.tr("Change account") if staff else self.tr("Add a colleague")

    def _field(self, label: str, text: str = "", secret: bool = False) -> QLineEdit:
        field = QLineEdit(text)
        field.setFixedHeight(Size.FIELD)
        field.setAccessibleName(label)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._form.addRow(label, field)
        return field


class PasswordDialog(Dialog):
    """A new password for a colleague; all their sessions end."""

    def __init__(self, appearance: Appearance, parent: QWidget, staff: Staff) -> None:
        super().__init__(appearance, lambda: self.tr("New password"), parent)
        text = self.tr("For {name}. They are signed out everywhere and sign in again with it.")
        self.add_text(text.replace("{name}", one_line(staff.name)))
        self.password = QLineEdit()
        self.password.setFixedHeight(Size.FIELD)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("New password"))
        self.password.setPlaceholderText(self.tr("12 characters or more"))
        self.content.addWidget(self.password)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.add_button("ok", lambda: self.tr("Set password"), Look.PRIMARY, default=True)


def confirm(appearance: Appearance, parent: QWidget, title: Words, text: Words, act: Words, then: Callable[[], object]) -> None:
    """Asks before something that cannot be taken back; `then` is called only after `act` was pressed."""
    dialog = Dialog(appearance, title, parent)
    dialog.add_text(text)
    dialog.add_button("cancel", lambda: QCoreApplication.translate("Accounts", "Cancel"), default=True)
    dialog.add_button("ok", act, Look.DANGER)
    dialog.ask(lambda answer: then() if answer == "ok" else None)
