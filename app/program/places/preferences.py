"""Settings: the page of options, and the sections that features add; built when it is looked at for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.later import Later
from app.desktop.kit.words import Words
from app.domain.people import Role
from app.features.accounts.model import AccountsModel
from app.features.accounts.view.section import AccountsSection
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.services import Services


class Preferences(QObject):
    """The Settings workspace. Options show by being declared; a section is a widget of a feature's own."""

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._sections: list[tuple[Words, Callable[[], QWidget]]] = []
        page = Later(self._page)
        desk.frame.add_workspace("settings", "settings", lambda: self.tr("Settings", "rail"), page, at_bottom=True)
        finding.actions.add(lambda: self.tr("Settings"), self.show, "settings")
        self._add_sections()

    def show(self) -> None:
        """Brings the settings to the front."""
        self._desk.frame.show_workspace("settings")

    def add_section(self, words: Words, make: Callable[[], QWidget]) -> None:
        """`make` builds the section's widget when the page is opened for the first time."""
        self._sections.append((words, make))

    def _add_sections(self) -> None:
        me = self._desk.store.me
        if me is not None and Role.ADMIN in me.roles:
            self.add_section(lambda: self.tr("Accounts"), self._accounts)
            self.add_section(lambda: self.tr("Products, customers and orders from files"), self._import)

    def _accounts(self) -> QWidget:
        self.accounts = AccountsModel(self._services.http, self._services.spawn)
        return AccountsSection(self.accounts, self._look.appearance)

    def _import(self) -> QWidget:
        from app.features.catalogue_import.model import ImportModel
        from app.features.catalogue_import.view import ImportSection  # once in a shop's life, or once a week

        model = ImportModel(self._services.http, self._services.spawn, self._services.files_thread)
        section = ImportSection(model, self._look.appearance)
        model.setParent(section)
        return section

    def _page(self) -> QWidget:
        from app.desktop.shell.options import SECTIONS
        from app.desktop.shell.settings_page import SettingsPage  # on first use: many controls

        page = SettingsPage(self._look.appearance, self._look.settings, SECTIONS)
        for words, make in self._sections:
            page.add_section(words, make())
        return page
