"""The account: who works here, with a menu in the top bar; signing out and quitting."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.desktop.kit import buttons
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.pill import PillButton
from app.desktop.kit.tones import Tone
from app.desktop.shortcuts import Key
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.preferences import Preferences


class Account(QObject):
    """The button with the person's name; last in the top bar."""

    def __init__(self, desk: Desk, look: Look, finding: Finding, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._finding = finding
        self._preferences = preferences
        self._button = PillButton(look.appearance, self._words, Tone.NEUTRAL, "user", desk.frame)
        self._button.clicked.connect(self._show_menu)
        desk.frame.top.add_right(self._button)
        finding.actions.add(lambda: self.tr("Sign out"), self._sign_out, "sign-out")
        finding.actions.add(
            lambda: self.tr("Quit"), desk.quit_wanted.emit, "close", lambda: look.shortcuts.text(Key.QUIT)
        )  # fmt: skip

    def _show_menu(self) -> None:
        menu = QMenu(self._button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Settings"), self._preferences.show)
        menu.addAction(self.tr("Keyboard shortcuts"), self._finding.show_shortcuts)
        menu.addSeparator()
        menu.addAction(self.tr("Sign out"), self._sign_out)
        menu.addAction(self.tr("Quit"), self._desk.quit_wanted.emit)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _sign_out(self) -> None:
        dialog = Dialog(self._look.appearance, lambda: self.tr("Sign out?"), self._desk.frame)
        queued = self._desk.store.queued()
        if queued:
            dialog.add_text(lambda: self.tr("%n message(s) are not sent yet and would be lost.", "", queued))
        dialog.add_text(lambda: self.tr("The offline copy and drafts on this computer are deleted."))
        dialog.add_button("stay", lambda: self.tr("Stay signed in"), default=True)
        dialog.add_button("out", lambda: self.tr("Sign out"), buttons.Look.DANGER)
        dialog.ask(lambda answer: self._desk.sign_out_wanted.emit() if answer == "out" else None)

    def _words(self) -> str:
        me = self._desk.store.me
        return me.name if me else ""
