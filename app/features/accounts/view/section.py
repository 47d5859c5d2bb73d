"""The accounts section of the settings page, for admins: a row for each colleague, and what can be done about them."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.people import Right, Role, Staff
from app.features.accounts.model import AccountsModel
from app.features.accounts.view.dialogs import AccountDialog, PasswordDialog, confirm, role_words
from app.features.accounts.wire import Account


class AccountsSection(QWidget):
    """Reads the list when it comes into sight; a refused change says why and leaves everything as it was."""

    def __init__(self, model: AccountsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._error = Paragraph(appearance, "", "bad")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Size.STEP)
        self._add = Button(appearance, lambda: self.tr("Add a colleague"), Look.PRIMARY, "plus")
        self._add.clicked.connect(self._ask_to_add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Size.PAD)
        layout.setSpacing(Size.GAP)
        layout.addLayout(self._rows)
        layout.addWidget(self._error)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        layout.addLayout(foot)
        model.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.load()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        error = self._model.error
        self._error.set_words("" if error is None else sentence(error))
        self._error.setVisible(error is not None)
        self._add.setEnabled(not self._model.busy)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for account in self._model.accounts:
            self._rows.addWidget(self._row(account))

    def _row(self, account: Account) -> QWidget:
        staff, look = account.staff, self._appearance
        row = QFrame()
        row.setAccessibleName(f"{one_line(staff.name)}, {role_words(staff.roles)}")
        avatar = Avatar(look)
        avatar.set_person(staff.name, staff.id)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(TextLine(look, one_line(staff.name), "text" if staff.active else "faint", look.fonts.strong))
        right = " · " + self.tr("sees identity numbers") if Right.IDENTITY in account.rights else ""
        state = self.tr("%n device(s) signed in", "", account.devices) if staff.active else self.tr("switched off")
        about = f"{account.login} · {role_words(staff.roles)} · {state}{right}"
        names.addWidget(TextLine(look, about, "muted", look.fonts.small))
        more = IconButton(look, "more", lambda: self.tr("Actions for {name}").replace("{name}", one_line(staff.name)))
        more.setEnabled(not self._model.busy)
        more.clicked.connect(partial(self._show_menu, account, more))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(avatar)
        line.addLayout(names, 1)
        line.addWidget(more)
        return row

    def _show_menu(self, account: Account, button: QWidget) -> None:
        staff = account.staff
        menu = QMenu(button)
        menu.addAction(self.tr("Change name and roles…"), partial(self._ask_to_change, staff))
        menu.addAction(self.tr("New password…"), partial(self._ask_for_password, staff))
        menu.addAction(self.tr("Sign out everywhere…"), partial(self._ask_to_sign_out, staff))
        if Right.IDENTITY in account.rights:
            menu.addAction(self.tr("Take back the right to identity numbers"), partial(self._grant, account, False))
        else:
            menu.addAction(self.tr("Let them see identity numbers…"), partial(self._ask_to_grant, account))
        if staff.active:
            menu.addAction(self.tr("Switch off…"), partial(self._ask_to_switch_off, staff))
        else:
            menu.addAction(self.tr("Switch on"), partial(self._model.change, staff.id, active=True))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _ask_to_add(self) -> None:
        dialog = AccountDialog(self._appearance, self)

        def add(answer: str) -> None:
            if answer == "ok" and dialog.login is not None and dialog.password is not None:
                self._model.add(dialog.login.text(), dialog.name.text(), dialog.roles, dialog.password.text())

        dialog.ask(add)

    def _ask_to_change(self, staff: Staff) -> None:
        dialog = AccountDialog(self._appearance, self, staff)

        def change(answer: str) -> None:
            if answer == "ok":
                self._model.change(staff.id, name=dialog.name.text().strip(), roles=[Role(r) for r in dialog.roles])

        dialog.ask(change)

    def _ask_for_password(self, staff: Staff) -> None:
        dialog = PasswordDialog(self._appearance, self, staff)
        dialog.ask(lambda answer: self._model.change(staff.id, password=dialog.password.text()) if answer == "ok" else None)

    def _ask_to_grant(self, account: Account) -> None:
        text = self.tr("{name} may see and enter customers' identity numbers. Each look is noted with its purpose.")
        confirm(
            self._appearance,
            self,
            lambda: self.tr("Grant the right to identity numbers?"),
            text.replace("{name}", one_line(account.staff.name)),
            lambda: self.tr("Grant it"),
            partial(self._grant, account, True),
        )

    def _grant(self, account: Account, granted: bool) -> None:
        rights = [one.value for one in account.rights if one is not Right.IDENTITY]
        self._model.change(account.staff.id, rights=[*rights, Right.IDENTITY.value] if granted else rights)

    def _ask_to_sign_out(self, staff: Staff) -> None:
        text = self.tr("{name} is signed out on every device within seconds. What they have not sent yet is kept there.")
        confirm(
            self._appearance,
            self,
            lambda: self.tr("Sign out everywhere?"),
            text.replace("{name}", one_line(staff.name)),
            lambda: self.tr("Sign out"),
            partial(self._model.sign_out, staff.id),
        )

    def _ask_to_switch_off(self, staff: Staff) -> None:
        text = self.tr("{name} can no longer sign in. Their messages stay; the account can be switched on again.")
        confirm(
            self._appearance,
            self,
            lambda: self.tr("Switch off this account?"),
            text.replace("{name}", one_line(staff.name)),
            lambda: self.tr("Switch off"),
            partial(self._model.change, staff.id, active=False),
        )
