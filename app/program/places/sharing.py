"""Contacts in the Intake workspace: all of them and the dashboard for those who run landings, "Shared to me" for agents."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.desktop.shortcuts import Key
from app.desktop.store import Changes
from app.domain.contact_sharing import MyContacts, NewestContact
from app.domain.ids import ConversationId
from app.domain.people import DESK, Role
from app.features.alerts.rules.cues import Cue
from app.program.desk import Desk
from app.program.exporting import export
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.intake_desk import NAME, IntakeDesk
from app.program.places.landings import Landings
from app.program.places.watch import Watch
from app.program.services import Services
from app.protocol.contacts import MINE, REPORT

if TYPE_CHECKING:
    from app.features.marketing.view.dashboard import Drill
    from app.features.marketing.wire import ExportFigures
    from app.features.sharing.model import ContactsModel
    from app.features.sharing.model.contacts import Asked
    from app.features.sharing.view.page import ContactsPage

_LEADERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: Before a contact's id in the key of its notification.
_CONTACT = "contact:"
DASHBOARD, REPORTED, SHARED = "marketing", "contacts", "shared_to_me"


class Sharing(QObject):
    """Hears from the start what is shared with this person; models and pages are built when looked at."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, watch: Watch, finding: Finding, intake: IntakeDesk, landings: Landings
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._look, self._services, self._watch, self._intake = desk, look, services, watch, intake
        self._landings = landings
        self._models: list[QObject] = []
        self._mine: ContactsPage | None = None
        self._report: ContactsPage | None = None
        # What shall be shown as soon as the page is built.
        self._pending = ""
        self._narrow: Asked | None = None
        me = desk.store.me
        self._roles = frozenset(me.roles) if me is not None else frozenset()
        if self._roles & (_LEADERS | {Role.MARKETER}):
            intake.add_tab(REPORTED, lambda: self.tr("Contacts"), self._reported)
            intake.add_tab(DASHBOARD, lambda: self.tr("Marketing"), self._dashboard)
            finding.actions.add(lambda: self.tr("Contacts: where each went and why"), lambda: intake.show(REPORTED), "users")
            finding.actions.add(lambda: self.tr("Marketing dashboard"), lambda: intake.show(DASHBOARD), "board")
        if Role.AGENT in self._roles:
            intake.add_tab(SHARED, lambda: self.tr("Shared to me"), self._own)
            finding.actions.add(lambda: self.tr("Shared to me"), lambda: intake.show(SHARED), "user")
        self._known = self._state().newest
        if self._roles & DESK:
            desk.store.subscribe(self._on_changes)
            watch.notifications.opened.connect(self._clicked)
            self._count()

    def free(self) -> None:
        """See Furnishing.free."""
        for model in self._models:
            model.deleteLater()

    # what is heard

    def _state(self) -> MyContacts:
        return self._desk.store.of(MyContacts).get("mine") or MyContacts()

    def _on_changes(self, changes: Changes) -> None:
        if MyContacts not in changes.kinds and not changes.reset:
            return
        before, self._known = self._known, self._state().newest
        newest = self._known
        later = newest is not None and (before is None or newest.shared > before.shared) and newest != before
        if newest is not None and later and changes.live and not changes.reset:
            self._arrived(newest)
        self._count()

    def _count(self) -> None:
        waiting = self._state().waiting if Role.AGENT in self._roles else 0
        self._intake.count(SHARED, waiting)
        if Role.AGENT in self._roles:
            self._desk.frame.set_badge(NAME, waiting)

    def _arrived(self, newest: NewestContact) -> None:
        if self._watch.alerts.sound_for(Cue.NEW_BUYER):
            title = self.tr("Shared with you: {name}").replace("{name}", one_line(newest.name, 60))
            self._watch.notifier.tell(_CONTACT + newest.id, title, one_line(newest.landing_name, 80))

    def _clicked(self, key: str) -> None:
        if key.startswith(_CONTACT):
            self._pending = key.removeprefix(_CONTACT)
            self._desk.frame.come_forward()
            self._intake.show(SHARED)
            if self._mine is not None:
                self._mine.open(self._pending)

    # tabs

    def _dashboard(self) -> QWidget:
        from app.features.marketing.model import FiguresModel  # on first use, and not by everybody
        from app.features.marketing.view.dashboard import Dashboard

        model = FiguresModel(self._desk.store, self._services.shelf)
        self._models.append(model)
        page = Dashboard(model, self._look.appearance, self._export_figures)
        page.drill_wanted.connect(self._drill)
        return page

    def _reported(self) -> QWidget:
        report = self._report = self._page(self._model(REPORT), own=False)
        keeping = self._landings.model
        keeping.changed.connect(report.filters.refresh)
        report.looked_at.connect(lambda: keeping.set_awake(True))
        report.import_wanted.connect(lambda: self._landings.take_in(report))
        if self._narrow is not None:
            self._report.narrow(self._narrow)
        return self._report

    def _own(self) -> QWidget:
        self._mine = self._page(self._model(MINE), own=True)
        if self._pending:
            self._mine.open(self._pending)
        return self._mine

    def _model(self, path: str) -> "ContactsModel":
        from app.features.sharing.model import ContactsModel  # on first use

        services = self._services
        model = ContactsModel(path, self._desk.store, services.shelf, services.engine, services.http, services.spawn)
        self._models.append(model)
        return model

    def _page(self, model: "ContactsModel", own: bool) -> "ContactsPage":
        from app.features.sharing.view.page import ContactsPage  # on first use

        page = ContactsPage(
            model, self._look.appearance, self._currency, own=own, export=None if own else self._export,
            landings=lambda: [(one.id, one.name) for one in self._landings.model.landings()],
        )  # fmt: skip
        self._look.shortcuts.bind(Key.FIND, page, page.search.begin)
        page.chat_wanted.connect(lambda conversation: self._desk.open(ConversationId(conversation)))
        return page

    def _currency(self) -> str:
        shop = self._desk.store.shop
        return shop.currency if shop is not None else "USD"

    def _drill(self, drill: "Drill") -> None:
        from app.features.sharing.model.contacts import Asked  # on first use

        self._narrow = Asked(**msgspec.to_builtins(drill))
        self._intake.show(REPORTED)
        if self._report is not None:
            self._report.narrow(self._narrow)

    # files

    def _export(
        self, path: Path, asked: "Asked", why: tuple[str, str], head: tuple[str, ...], words: dict[str, str],
        then: Callable[[str | None], None],
    ) -> None:  # fmt: skip
        from app.features.sharing.wire import ExportContacts  # on first use

        form = path.suffix.removeprefix(".").casefold()
        (purpose, reason), filters = why, msgspec.to_builtins(asked)
        wanted = ExportContacts(
            form=form, head=head, words=words, purpose=purpose, reason=reason, language=language(), **filters
        )  # fmt: skip
        export(self._services, "/v1/sharing/export", wanted, path, then)

    def _export_figures(self, path: Path, wanted: "ExportFigures", then: Callable[[str | None], None]) -> None:
        export(self._services, "/v1/marketing/export", wanted, path, then)
