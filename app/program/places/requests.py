"""The Requests workspace, for those who answer buyers: heard of when one comes, in the timed queue, with parcels to tell of."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.desktop.kit.later import Later
from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId, Instant
from app.domain.people import DESK, Role
from app.domain.requests import BuyerRequest, NewestRequest, TrackingTask, warn_from
from app.features.alerts.rules.cues import Cue
from app.features.due.rules import Due, DueKind
from app.features.quick_replies.model.edits import Queued
from app.features.quick_replies.model.library import Library
from app.features.requests.model import RequestsModel
from app.features.requests.view.page import RequestsPage
from app.features.requests.view.words import about_words, tab_words
from app.features.requests.wire import LIST, ExportGaps, GapReport
from app.program.desk import Desk
from app.program.exporting import export
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.initiative import Initiative
from app.program.places.preferences import Preferences
from app.program.places.request_replies import RequestReplies
from app.program.places.timed import Timed
from app.program.places.watch import Watch
from app.program.services import Services

_NAME = "requests"
#: Before a request's id in the key of its notification, and before the ids of what is due.
_REQUEST, _TASK = "request:", "parcel:"


class Requests(QObject):
    """The model lives from the start, since requests are heard of and due; the page is built when looked at."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, watch: Watch, finding: Finding, timed: Timed, initiative: Initiative,
        library: Library,
    ) -> None:  # fmt: skip
        """`library`: the quick replies, for answers too."""
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._watch = watch
        self._initiative = initiative
        self._library = library
        self._page: RequestsPage | None = None
        # To be opened as soon as the page is built: a request's id and its tab.
        self._pending: tuple[str, str] | None = None
        self.model: RequestsModel | None = None
        me = desk.store.me
        if me is None or not DESK.intersection(me.roles):
            return
        self.model = model = RequestsModel(
            desk.store, services.shelf, services.engine, services.http, services.spawn, self._queued
        )
        desk.frame.add_workspace(_NAME, "requests", lambda: self.tr("Requests", "rail"), Later(self._made))
        finding.actions.add(lambda: self.tr("Requests"), self.show, "requests")
        finding.actions.add(
            lambda: self.tr("Tell a buyer the tracking number…"), self._tell_next, "send", available=lambda: bool(model.tasks())
        )
        model.arrived.connect(self._arrived)
        model.changed.connect(self._count)
        timed.due.add_source(self._dues)
        model.due_changed.connect(timed.due.source_changed)
        timed.other_opened.connect(self._open_due)
        watch.notifications.opened.connect(self._clicked)
        self._count()

    def offer(self, preferences: Preferences) -> None:
        """For admins: names, targets and mails in the settings."""
        me = self._desk.store.me
        if self.model is not None and me is not None and Role.ADMIN in me.roles:
            preferences.add_section(lambda: self.tr("Requests"), self._section)
            preferences.add_section(lambda: self.tr("E-mails about new requests"), self._mail_section)

    def show(self) -> None:
        """Brings the requests to the front."""
        self._desk.frame.show_workspace(_NAME)

    def open(self, request: str, origin: str) -> None:
        """Shows one request."""
        self._desk.frame.come_forward()
        self.show()
        if self._page is not None:
            self._page.open(request, origin)
        else:
            self._pending = (request, origin)

    def free(self) -> None:
        """See Furnishing.free."""
        if self.model is not None:
            self.model.deleteLater()

    def _queued(self) -> Iterator[Queued]:
        for row, _step in self._services.engine.queue.rows():
            yield Queued(row.id, row.type, row.data, row.error)

    def _made(self) -> QWidget:
        assert self.model is not None  # noqa: S101  the workspace is there only then
        page = RequestsPage(self.model, self._look.appearance)
        self._look.shortcuts.bind(Key.FIND, page, page.search.begin)
        page.call_wanted.connect(self._call)
        page.chat_wanted.connect(lambda conversation: self._desk.open(ConversationId(conversation)))
        page.order_wanted.connect(self._initiative.write_about)
        page.gaps_wanted.connect(self._show_gaps)
        page.task_wanted.connect(self._tell_next)
        RequestReplies(self._desk, self._look, self._library, page.detail)
        self._page = page
        if self._pending is not None:
            page.open(*self._pending)
        return page

    def _section(self) -> QWidget:
        from app.features.requests.view.settings import RequestsSection  # for admins alone

        assert self.model is not None  # noqa: S101  offered only then
        return RequestsSection(self.model, self._look.appearance)

    def _mail_section(self) -> QWidget:
        from app.features.requests.model.settings import MailModel
        from app.features.requests.view.mail import MailSection  # for admins alone

        model = MailModel(self._services.http, self._services.spawn)
        section = MailSection(model, self._look.appearance)
        model.setParent(section)
        return section

    def _count(self) -> None:
        if self.model is not None:
            self._desk.frame.set_badge(_NAME, sum(self.model.state.waiting.values()))

    def _arrived(self, newest: NewestRequest) -> None:
        if self.model is not None and self._watch.alerts.sound_for(Cue.NEW_BUYER):
            title = self.tr("New request: {name}").replace("{name}", one_line(newest.name, 60))
            self._watch.notifier.tell(_REQUEST + newest.id, title, tab_words(newest.origin.value, self.model.state.rules))

    def _call(self, request: str) -> None:
        """Dials a number that was revealed, and asks how it went."""
        from app.features.calls.view import CallDialog, dial  # on first use

        model = self.model
        if model is None:
            return
        number = model.phone(request)
        dialog = CallDialog(self._look.appearance, self._desk.frame, number, bool(number) and dial(number))
        dialog.ask(lambda answer: model.log_call(request, dialog.outcome, dialog.note) if answer == "log" else None)

    def _dial(self, phone: str) -> None:
        QDesktopServices.openUrl(QUrl(f"tel:{phone}"))

    # the timed queue

    def _dues(self) -> Iterable[Due]:
        if self.model is None:
            return
        rules = self.model.state.rules
        for request in self.model.due_requests():
            yield _due_of(request, rules.target(request.origin.value))
        for task in self.model.tasks():
            yield _due_of_task(task, rules.target("tracking"))

    def _open_due(self, due: Due) -> None:
        if self.model is None:
            return
        if due.kind is DueKind.REQUEST:
            origin = next((one.origin.value for one in self.model.dues.requests if one.id == due.ref), "")
            if origin:
                self.open(due.ref, origin)
        elif due.kind is DueKind.TRACKING:
            self._tell(next((task for task in self.model.tasks() if task.id == due.ref), None))

    def _clicked(self, key: str) -> None:
        newest = self.model.state.newest if self.model is not None else None
        if key.startswith(_REQUEST) and self.model is not None:
            id_ = key.removeprefix(_REQUEST)
            known = {one.id: one.origin.value for one in self.model.dues.requests}
            if newest is not None:
                known.setdefault(newest.id, newest.origin.value)
            if id_ in known:
                self.open(id_, known[id_])
            else:
                self.show()

    def _tell_next(self) -> None:
        if self.model is not None:
            self._tell(next(iter(self.model.tasks()), None))

    def _tell(self, task: TrackingTask | None) -> None:
        from app.features.requests.view.tracking import TrackingDialog  # on first use

        if task is not None and self.model is not None:
            dialog = TrackingDialog(self.model, self._look.appearance, task, self._desk.frame)
            dialog.dial_wanted.connect(self._dial)
            dialog.ask(lambda _answer: None)

    # description gaps

    def _show_gaps(self) -> None:
        from app.features.requests.view.gaps import GapsDialog  # on first use

        page = self._page
        if page is None:
            return
        dialog = GapsDialog(self._look.appearance, self._export, self._desk.frame)
        dialog.product_wanted.connect(page.show_gaps)
        # Its answer may come when the dialog is closed already.
        alive = [True]
        dialog.finished.connect(lambda _result: alive.clear())
        self._services.shelf.read(
            f"{LIST}/gaps", GapReport,
            lambda shown: dialog.show_report(shown.value) if alive and shown.value is not None else None,
        )  # fmt: skip
        dialog.ask(lambda _answer: None)

    def _export(self, path: Path, head: tuple[str, ...], then: Callable[[str | None], None]) -> None:
        wanted = ExportGaps(head=head, language=language())

        export(self._services, f"{LIST}/gaps/export", wanted, path, then)


def _due_of(request: BuyerRequest, target: int) -> Due:
    since = request.waiting or request.created
    note = " · ".join(filter(None, (about_words(request), one_line(request.text, 120))))
    return Due(
        id=_REQUEST + request.id, kind=DueKind.REQUEST, ref=request.id, at=Instant(since + target), title=request.name,
        note=note, warn_from=warn_from(since, target),
    )  # fmt: skip


def _due_of_task(task: TrackingTask, target: int) -> Due:
    return Due(
        id=_TASK + task.id, kind=DueKind.TRACKING, ref=task.id, at=Instant(task.created + target), title=task.name,
        note=f"{task.order} · {task.tracking}", warn_from=warn_from(task.created, target),
    )  # fmt: skip
