"""The Leads workspace, for those who answer buyers: heard of when one comes, reminded of, opened from a notification."""

from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urljoin

from PySide6.QtCore import QObject
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.desktop.kit.later import Later
from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId, CustomerId
from app.domain.leads import Lead, NewestLead
from app.domain.people import DESK, Role
from app.features.alerts.rules.cues import Cue
from app.features.due.rules import Due, DueKind
from app.features.leads.model import LeadsModel
from app.features.leads.view.page import LeadsPage
from app.features.leads.view.words import title_words
from app.features.leads.wire import LIST, ExportLeads
from app.program.desk import Desk
from app.program.exporting import export
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.people import People
from app.program.places.timed import Timed
from app.program.places.watch import Watch
from app.program.services import Services

_EXPORTERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
_NAME = "leads"
#: Before a lead's id in the key of its notification, and before a reminder's.
_LEAD, _REMINDER = "lead:", "lead-reminder:"


class Leads(QObject):
    """The model lives from the start, since leads are heard of and reminders fire; the page is built when looked at."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, watch: Watch, finding: Finding, timed: Timed, people: People
    ) -> None:  # fmt: skip
        super().__init__()
        self._people = people
        self._desk = desk
        self._look = look
        self._services = services
        self._watch = watch
        self._timed = timed
        self._page: LeadsPage | None = None
        # To be opened as soon as the page is built.
        self._pending = ""
        self.model: LeadsModel | None = None
        me = desk.store.me
        if me is None or not DESK.intersection(me.roles):
            return
        self.model = model = LeadsModel(desk.store, services.shelf, services.engine, services.http, services.spawn)
        desk.frame.add_workspace(_NAME, "leads", lambda: self.tr("Leads", "rail"), Later(self._made))
        finding.actions.add(lambda: self.tr("Leads"), self.show, "leads")
        model.arrived.connect(self._arrived)
        model.changed.connect(self._count)
        timed.due.add_source(self._dues, DueKind.LEAD, model)
        model.reminders_changed.connect(timed.due.source_changed)
        timed.due.fired.connect(self._fired)
        timed.other_opened.connect(self._open_due)
        watch.notifications.opened.connect(self._clicked)
        self._count()

    def show(self) -> None:
        """Brings the leads to the front."""
        self._desk.frame.show_workspace(_NAME)

    def open(self, lead: str) -> None:
        """Shows one lead."""
        self._desk.frame.come_forward()
        self.show()
        if self._page is not None:
            self._page.open(lead)
        else:
            self._pending = lead

    def free(self) -> None:
        """See Furnishing.free."""
        if self.model is not None:
            self.model.deleteLater()

    def _made(self) -> QWidget:
        assert self.model is not None  # noqa: S101  the workspace is there only then
        me = self._desk.store.me
        may = me is not None and bool(_EXPORTERS.intersection(me.roles))
        page = LeadsPage(self.model, self._look.appearance, self._is_admin, self._currency, self._export if may else None)
        self._look.shortcuts.bind(Key.FIND, page, page.search.begin)
        page.call_wanted.connect(self._call)
        page.remind_wanted.connect(self._remind)
        page.chat_wanted.connect(self._open_chat)
        page.profile_wanted.connect(self._open_profile)
        page.address_wanted.connect(self._open_address)
        self._page = page
        if self._pending:
            page.open(self._pending)
        return page

    def _is_admin(self) -> bool:
        me = self._desk.store.me
        return me is not None and Role.ADMIN in me.roles

    def _currency(self) -> str:
        shop = self._desk.store.shop
        return shop.currency if shop is not None else "USD"

    def _count(self) -> None:
        if self.model is not None:
            self._desk.frame.set_badge(_NAME, self.model.state.untouched)

    def _arrived(self, newest: NewestLead) -> None:
        if self._watch.alerts.sound_for(Cue.NEW_BUYER):
            title = self.tr("New lead: {name}").replace("{name}", one_line(newest.name, 60))
            self._watch.notifier.tell(_LEAD + newest.id, title, title_words(newest.title))

    # reminders

    def _dues(self) -> Iterable[Due]:
        if self.model is None:
            return
        for one in self.model.reminders():
            yield Due(id=_REMINDER + one.id, kind=DueKind.LEAD, ref=one.id, at=one.at, title=one.name, note=one.note)

    def _remind(self, lead: Lead) -> None:
        from app.features.due.view.dialog import RemindDialog  # on first use: Qt's calendar is slow to build

        model = self.model
        if model is None:
            return
        dialog = RemindDialog(self._look.appearance, lead.name, model.now(), self._desk.frame, lead=True)
        dialog.ask(lambda answer: model.remind(lead, dialog.at, dialog.note) if answer == "ok" else None)

    def _call(self, lead: str) -> None:
        """Dials a number that was revealed, and asks how it went."""
        from app.features.calls.view import CallDialog, dial  # on first use

        model = self.model
        if model is None:
            return
        number = model.phone(lead)
        dialog = CallDialog(self._look.appearance, self._desk.frame, number, bool(number) and dial(number))
        dialog.ask(lambda answer: model.log_call(lead, dialog.outcome, dialog.note) if answer == "log" else None)

    def _fired(self, due: Due) -> None:
        if due.kind is DueKind.LEAD and self._watch.alerts.sound_for(Cue.REMINDER):
            title = self.tr("Reminder: {name}").replace("{name}", one_line(due.title, 60))
            self._watch.notifier.tell(_REMINDER + due.ref, title, one_line(due.note, 160))

    def _open_due(self, due: Due) -> None:
        if due.kind is DueKind.LEAD:
            self._open_reminded(due.ref)

    def _open_reminded(self, reminder: str) -> None:
        found = () if self.model is None else self.model.reminders()
        lead = next((one.lead for one in found if one.id == reminder), "")
        if lead:
            self.open(lead)

    def _clicked(self, key: str) -> None:
        if key.startswith(_LEAD):
            self.open(key.removeprefix(_LEAD))
        elif key.startswith(_REMINDER):
            self._open_reminded(key.removeprefix(_REMINDER))

    # from a lead to its buyer

    def _open_chat(self, conversation: str) -> None:
        self._desk.open(ConversationId(conversation))

    def _open_profile(self, customer: str) -> None:
        self._people.show(CustomerId(customer))

    # to the payment provider

    def _open_address(self, address: str) -> None:
        """In the browser, after showing where it leads, as every link."""
        from app.features.chat.view.opening import ask_to_open  # on first use

        whole = urljoin(f"{self._services.http.server}/", address)
        ask_to_open(whole, self._look.appearance, self._desk.frame, QDesktopServices.openUrl)

    # export

    def _export(
        self, path: Path, why: tuple[str, str], head: tuple[str, ...], statuses: dict[str, str],
        then: Callable[[str | None], None],
    ) -> None:  # fmt: skip
        assert self.model is not None  # noqa: S101  the page is there only then
        asked = self.model.asked
        wanted = ExportLeads(
            head=head, statuses=statuses, status=asked.status, untouched=asked.untouched, q=asked.query, language=language(),
            purpose=why[0], reason=why[1],
        )  # fmt: skip
        export(self._services, f"{LIST}/export", wanted, path, then)
