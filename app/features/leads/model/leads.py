"""The leads on this desk: read page by page and never all of them, edited through the outbox, numbers only when revealed."""

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import Signal

from app.desktop.failures import FAILURES, error_of
from app.desktop.paged_list import Http, NumberedList, Shelves, Spawn
from app.desktop.ports import Outbox
from app.desktop.store import Acked, Changes, Store
from app.domain.ids import SECOND, CommandId, Instant
from app.domain.leads import Lead, LeadReminder, LeadsState, checked_field
from app.domain.reminders import checked_note
from app.features.leads import rules
from app.features.leads.model.package import Package
from app.features.leads.rules import Asked, Conflict
from app.features.leads.wire import (
    LIST,
    PAGE,
    PURPOSES,
    EditLead,
    FinishLeadReminder,
    LeadPage,
    LogCall,
    RecordPackagePayment,
    RemindOfLead,
    SetPartner,
)

_FIELDS = frozenset({"status", "note"})


class LeadsModel(NumberedList[Lead, Asked]):
    """See PagedList. `arrived` carries the NewestLead when one came just now, `found` the id of a lead that `find` looked for,
    `conflict` a Conflict. `reminders_changed` when one's own reminders did.
    """

    arrived = Signal(object)
    conflict = Signal(object)
    reminders_changed = Signal()
    found = Signal(str)

    def __init__(self, store: Store, shelf: Shelves, outbox: Outbox, http: Http, spawn: Spawn) -> None:
        super().__init__(store, shelf, http, spawn, PAGE, Asked(), "leads.unreachable")
        self._outbox = outbox
        self.package = Package(http, spawn)
        self.package.refused.connect(self.refused)
        self.counts: Mapping[str, int] = {}
        # What was asked for and is not confirmed: shown as if it were.
        self._edits: dict[CommandId, EditLead] = {}
        self._calls: dict[CommandId, str] = {}
        self._asked_reminders: dict[str, tuple[CommandId, LeadReminder | None]] = {}
        self._newest = self._newest_id()

    # what views read

    @property
    def state(self) -> LeadsState:
        """How the leads stand, as the hub last said."""
        return self._store.of(LeadsState).get("leads") or LeadsState()

    @property
    def entitled(self) -> bool:
        """Whether the shop may work with its leads now, by the hub's time; the hub decides."""
        return self.state.entitled(self.now())

    @property
    def payable(self) -> bool:
        """Whether the package can be bought now: there is none, or it is in its last days."""
        return self.state.payable(self.now())

    def waiting(self, lead: str) -> int:
        """Edits of a lead that the hub has not confirmed."""
        return sum(edit.lead == lead for edit in self._edits.values()) + sum(of == lead for of in self._calls.values())

    def reminders(self) -> list[LeadReminder]:
        """One's own open ones, with those on their way."""
        known = dict(self._store.of(LeadReminder))
        for name, (_command, wish) in self._asked_reminders.items():
            if wish is None:
                known.pop(name, None)
            else:
                known[name] = wish
        return sorted(known.values(), key=lambda one: (one.at, one.id))

    def reminder_of(self, lead: str) -> LeadReminder | None:
        """The next one about a lead."""
        return next((one for one in self.reminders() if one.lead == lead), None)

    # what views ask

    def find(self, lead: str) -> None:
        """Shows all leads, and tells `found` when the page of this one is here, however far down it stands."""
        self.show(Asked())
        if self.row_of(lead) >= 0:
            self.found.emit(lead)
        else:
            self._spawn(self._find(self._turn, lead))

    def edit(self, lead: Lead, field: str, value: str) -> None:
        """Sets status or note. Raises Refused; nothing happens when it is the same."""
        after = checked_field(field, value)
        before = rules.value_of(lead, field)
        if after != before:
            self._send_edit(EditLead(lead=lead.id, field=field, before=before, after=after))

    def keep_mine(self, conflict: Conflict) -> None:
        """After a conflict: this value all the same, knowing the other one."""
        self._send_edit(EditLead(lead=conflict.lead, field=conflict.field, before=conflict.theirs, after=conflict.mine))

    def log_call(self, lead: str, outcome: str, note: str = "") -> None:
        """This person was rung up just now."""
        self._calls[self._outbox.send(LogCall(lead=lead, at=self.now(), outcome=outcome, note=note))] = lead
        self.changed.emit()

    def reveal(self, lead: str, purpose: str = PURPOSES[0]) -> None:
        """Shows the number; the hub logs it with the purpose. Not possible offline."""
        self._reveal(lead, f"{LIST}/{lead}/reveal", purpose)

    def remind(self, lead: Lead, at: Instant, note: str = "") -> None:
        """Remind me of this lead at `at`."""
        command = self._outbox.send(RemindOfLead(lead=lead.id, at=at, note=note))
        made = LeadReminder(id=command, lead=lead.id, name=lead.name, at=at, note=checked_note(note), created=self.now())
        self._ask_reminder(command, command, made)

    def snooze(self, reminder: str, at: Instant) -> None:
        """Remind me again at `at`."""
        known = next((one for one in self.reminders() if one.id == reminder), None)
        if known is not None:
            command = self._outbox.send(RemindOfLead(lead=known.lead, at=at, reminder=known.id))
            self._ask_reminder(known.id, command, msgspec.structs.replace(known, at=at))

    def finish(self, reminder: str) -> None:
        """It is done."""
        known = next((one for one in self.reminders() if one.id == reminder), None)
        if known is not None:
            command = self._outbox.send(FinishLeadReminder(lead=known.lead, reminder=known.id))
            self._ask_reminder(known.id, command, None)

    def set_partner(self, partner: bool) -> None:
        """An admin grants it."""
        self._outbox.send(SetPartner(partner=partner))

    def record_payment(self, reference: str, amount: int, currency: str) -> None:
        """An admin has the receipt of a payment made just now."""
        self._outbox.send(RecordPackagePayment(reference=reference, paid=self.now(), amount=amount, currency=currency))

    # inside

    def _ask(self, number: int) -> None:
        asked = self.asked
        self._fetch(
            number, LIST, LeadPage, lambda page: page.leads,
            status=asked.status, untouched=int(asked.untouched), q=asked.query,
        )  # fmt: skip

    def _told(self, answer: LeadPage) -> None:
        self.counts = answer.counts

    async def _find(self, turn: int, lead: str) -> None:
        try:
            page = await self._http.json("GET", LIST, LeadPage, params={"at": lead})
        except FAILURES as failure:
            self.refused.emit(error_of(failure, "leads.unreachable"))
        else:
            if turn == self._turn:
                self._put(page.offset // PAGE, page, page.leads)
                self._pages.fresh.add(page.offset // PAGE)
                self.changed.emit()
                self.found.emit(lead)

    def _send_edit(self, edit: EditLead) -> None:
        self._edits[self._outbox.send(edit)] = edit
        self.changed.emit()

    def _ask_reminder(self, name: str, command: CommandId, wish: LeadReminder | None) -> None:
        self._asked_reminders[name] = (command, wish)
        self.reminders_changed.emit()
        self.changed.emit()

    def _over(self, lead: Lead) -> Lead:
        for edit in self._edits.values():
            if edit.lead == lead.id:
                lead = rules.with_field(lead, edit.field, edit.after)
        own = sum(of == lead.id for of in self._calls.values())
        if own or lead.id in self._numbers or (not lead.touched and self.reminder_of(lead.id) is not None):
            lead = msgspec.structs.replace(lead, touched=True, calls=lead.calls + own)
        return lead

    def _keep(self, edit: EditLead) -> None:
        """The hub took it: until its page is read again, the kept one says so."""
        self._replace(edit.lead, lambda lead: rules.with_field(lead, edit.field, edit.after))

    def _newest_id(self) -> str:
        newest = self.state.newest
        return newest.id if newest is not None else ""

    def _on_changes(self, changes: Changes) -> None:
        self._settle(changes.acks)
        if changes.reset or LeadReminder in changes.kinds:
            known = self._store.of(LeadReminder)
            true = [name for name, (_command, wish) in self._asked_reminders.items() if _holds(known.get(name), wish)]
            for name in true:
                del self._asked_reminders[name]
            self.reminders_changed.emit()
        state = changes.reset or LeadsState in changes.kinds
        if state:
            self._hear_of_the_newest(live=changes.live and not changes.reset)
        if state or LIST in changes.stale or (changes.connection and self.online):
            self.refresh()
            self.package.refresh()

    def _hear_of_the_newest(self, live: bool) -> None:
        newest = self.state.newest
        if newest is not None and newest.id > self._newest:  # ids grow with time
            if live:
                self.arrived.emit(newest)
            self._newest = newest.id

    def _settle(self, acks: Iterable[Acked]) -> None:
        for ack in acks:
            if not ack.type.startswith("leads."):
                continue
            edit = self._edits.pop(ack.id, None)
            if edit is not None and ack.error is None:
                self._keep(edit)
            self._calls.pop(ack.id, None)
            asked = [name for name, (command, _wish) in self._asked_reminders.items() if command == ack.id]
            if ack.error is None:
                self.changed.emit()
                continue
            for name in asked:
                del self._asked_reminders[name]
                self.reminders_changed.emit()
            facts = {name: str(value) for name, value in ack.error.facts.items()}
            # From the hub's own words, so that it is told as well for what was done before a restart.
            if ack.error.code == "leads.conflict" and facts.get("field") in _FIELDS:
                self.conflict.emit(Conflict(*(facts.get(name, "") for name in Conflict.__struct_fields__)))
            else:
                self.refused.emit(ack.error)
            self.changed.emit()


def _holds(known: LeadReminder | None, wish: LeadReminder | None) -> bool:
    """Whether the hub's word is what was asked for; the hub keeps whole seconds."""
    if known is None or wish is None:
        return known is wish
    return known.at // SECOND == wish.at // SECOND
