"""Reports: sending one, seeing what became of one's own, and handling the shop's for those who lead (CHAT-18)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.desktop.ports import History, Outbox
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, Instant, MessageId
from app.domain.messages import Message, Notice
from app.domain.moderation import Misconduct, Outcome, Report, ReportState, checked_reason, checked_words
from app.domain.people import DESK
from app.features.moderation.wire import HandleReport, ReportBuyer, ReportChanged
from app.protocol.envelope import ErrorBody

#: Messages of a chat that one may pick from: the newest.
OFFERED = 60


class ReportsModel(QObject):
    """`changed` when a report did; `sent` after one was queued; `came` with a Report that somebody else sent, `handled` with
    one's own that was handled; `refused` with the ErrorBody."""

    changed = Signal()
    sent = Signal()
    came = Signal(object)
    handled = Signal(object)
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._history = history
        self._known: dict[str, Report] = dict(store.of(Report))
        self._handling: dict[CommandId, str] = {}
        self._sending: set[CommandId] = set()
        store.subscribe(self._on_changes)

    @property
    def allowed(self) -> bool:
        """Whether one's role may report."""
        me = self._store.me
        return me is not None and bool(DESK.intersection(me.roles))

    @property
    def leads(self) -> bool:
        """Whether one's role may handle reports."""
        me = self._store.me
        return me is not None and bool(ReportChanged.AUDIENCE.intersection(me.roles))

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def todo(self) -> list[Report]:
        """What is still to be handled, the oldest first: they wait longest."""
        return sorted((one for one in self._all() if one.state is ReportState.SENT), key=lambda one: (one.time, one.id))

    def done(self) -> list[Report]:
        """What was handled, the newest first."""
        found = (one for one in self._all() if one.state is ReportState.HANDLED)
        return sorted(found, key=lambda one: (one.handled or one.time, one.id), reverse=True)

    def is_mine(self, report: Report) -> bool:
        """Whether one sent it."""
        return self._store.me is not None and report.by == self._store.me.id

    def on_its_way(self, report: Report) -> bool:
        """Whether one's own decision about it has not been confirmed yet."""
        return report.id in self._handling.values()

    def buyer(self, conversation: ConversationId) -> str:
        """The buyer's name; "" for a chat that is not known."""
        known = self._store.conversations.get(conversation)
        return "" if known is None else known.buyer.name

    def offered(self, conversation: ConversationId) -> Sequence[Message]:
        """The messages that one may pick from, oldest first, as far as they are on this computer."""
        found = sorted(self._history.latest(conversation, OFFERED), key=lambda message: message.number)
        return [message for message in found if not isinstance(message.body, Notice)]

    def fetch(self, conversation: ConversationId, done: Callable[[bool], None]) -> None:
        """Brings those that are missing here."""
        self._history.fetch(conversation, 0, done, OFFERED)

    def send(
        self, conversation: ConversationId, reason: Misconduct, messages: Sequence[MessageId], note: str
    ) -> ErrorBody | None:
        """Sends a report, which is queued like everything else. Returns why not."""
        try:
            note = checked_reason(reason, note)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        if not messages:
            return ErrorBody("moderation.nothing_picked")
        op = ReportBuyer(conversation=conversation, reason=reason, messages=tuple(messages), note=note)
        self._sending.add(self._outbox.send(op))
        self.sent.emit()
        return None

    def handle(self, report: Report, outcome: Outcome, answer: str) -> ErrorBody | None:
        """Says what came of it. Returns why not."""
        try:
            answer = checked_words(answer)
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        self._handling[self._outbox.send(HandleReport(report=report.id, outcome=outcome, answer=answer))] = report.id
        self.changed.emit()
        return None

    def _all(self) -> list[Report]:
        return list(self._store.of(Report).values())

    def _on_changes(self, changes: Changes) -> None:
        refusals = []
        for ack in changes.acks:
            ours = ack.id in self._sending or ack.id in self._handling
            if ours and ack.error is not None:
                refusals.append(ack.error)
                self._handling.pop(ack.id, None)
            self._sending.discard(ack.id)
        reports = self._store.of(Report)
        settled = [name for name, report in self._handling.items() if report in reports and reports[report].handled is not None]
        for name in settled:
            del self._handling[name]
        if changes.reset:
            self._handling.clear()
        if changes.reset or refusals or settled or Report in changes.kinds or changes.conversations:
            self._look(changes)
            self.changed.emit()
        for error in refusals:
            self.refused.emit(error)

    def _look(self, changes: Changes) -> None:
        """What is new is told, but not what a fresh start brings."""
        if not changes.reset and Report not in changes.kinds:
            return
        before, self._known = self._known, dict(self._store.of(Report))
        if changes.reset:
            return
        for name, report in self._known.items():
            old = before.get(name)
            if old is None and self.leads and not self.is_mine(report) and report.state is ReportState.SENT:
                self.came.emit(report)
            elif old is not None and old.state is ReportState.SENT and self._is_news(report):
                self.handled.emit(report)

    def _is_news(self, report: Report) -> bool:
        me = self._store.me
        return report.state is ReportState.HANDLED and self.is_mine(report) and me is not None and report.handled_by != me.id
