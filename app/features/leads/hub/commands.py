"""What desks do with leads: status, note, call, reminder; each is refused where the list is read-only (LEAD-2 to LEAD-7)."""

import msgspec
from sqlalchemy import Connection

from app.domain.calls import Call
from app.domain.calls import checked as checked_call
from app.domain.errors import NotFound, Refused
from app.domain.ids import Instant, shop_stream
from app.domain.leads import Lead, LeadReminder
from app.domain.people import DESK, Actor, Role
from app.domain.reminders import REMINDERS_LIMIT, checked_note, checked_time
from app.features.leads import rules
from app.features.leads.hub.entitling import announce, must_be_entitled, package_paid, set_partner
from app.features.leads.wire import (
    EditLead,
    FinishLeadReminder,
    LeadReminderFinished,
    LeadReminderSet,
    LeadsChanged,
    LogCall,
    RecordPackagePayment,
    RemindOfLead,
    SetPartner,
)
from app.hub.database import audit, calls, leads
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_ADMIN = frozenset({Role.ADMIN})


def register(router: Router) -> None:
    """Adds leads to the hub."""
    router.command(EditLead, edit, allow=DESK)
    router.command(RemindOfLead, remind, allow=DESK)
    router.command(FinishLeadReminder, finish, allow=DESK)
    router.command(LogCall, log_call, allow=DESK)
    router.command(SetPartner, set_partner, allow=_ADMIN)
    router.command(RecordPackagePayment, package_paid, allow=_ADMIN)
    router.event(LeadsChanged, LeadReminderSet, LeadReminderFinished)
    router.snapshot("leads", state_part, allow=DESK)
    router.snapshot("lead_reminder", own_part, allow=DESK)


def edit(op: EditLead, tx: Transaction, actor: Actor) -> None:
    """Refused: leads.read_only, leads.conflict and what the rules refuse. No event when nothing changes."""
    before = leads.one(tx.connection, actor.shop, op.lead)
    must_be_entitled(tx, actor.shop)
    after = rules.edited(before, op.field, op.before, op.after)
    if after != before:
        leads.save(tx.connection, actor.shop, after)
        audit.record(tx, actor.shop, actor, "leads.edit", before.id, {"field": op.field})
        announce(tx, actor.shop)


def log_call(op: LogCall, tx: Transaction, actor: Actor) -> None:
    """One more call, by the sender; the same command told again counts once."""
    lead = leads.one(tx.connection, actor.shop, op.lead)
    must_be_entitled(tx, actor.shop)
    at = Instant(min(max(op.at, lead.created), tx.now))
    note = checked_call(op.outcome, op.note)
    if tx.command is not None and not calls.known(tx.connection, tx.command):
        call = Call(
            id=tx.command, time=at, by=actor.id, by_name=actor.name, outcome=op.outcome, note=note, lead=lead.id
        )  # fmt: skip
        calls.add(tx.connection, actor.shop, call, lead.conversation or "")
    called = msgspec.structs.replace(lead, calls=lead.calls + 1, called=at, called_by=actor.name, touched=True)
    leads.save(tx.connection, actor.shop, called)
    audit.record(tx, actor.shop, actor, "leads.call", lead.id, {"at": at})
    announce(tx, actor.shop)


def remind(op: RemindOfLead, tx: Transaction, actor: Actor) -> None:
    """Keeps or moves one. Refused: leads.read_only, reminder.past, .far, .many; NotFound for another person's."""
    lead = leads.one(tx.connection, actor.shop, op.lead)
    at, note = checked_time(op.at, tx.now), checked_note(op.note)
    if op.reminder is None:
        if tx.command is not None and leads.reminder(tx.connection, actor.shop, actor.id, tx.command) is not None:
            return  # the same command under another device's name
        must_be_entitled(tx, actor.shop)
        if len(leads.own_reminders(tx.connection, actor.shop, actor.id, REMINDERS_LIMIT)) >= REMINDERS_LIMIT:
            raise Refused("reminder.many", limit=REMINDERS_LIMIT)
        made = LeadReminder(id=tx.command or "", lead=lead.id, name=lead.name, at=at, note=note, created=tx.now)
        leads.add_reminder(tx.connection, actor.shop, actor.id, made)
        touch(tx, actor, lead)
    else:
        known = leads.reminder(tx.connection, actor.shop, actor.id, op.reminder)
        if known is None or known.lead != lead.id:
            raise NotFound("reminder")
        # Putting off and finishing stay possible on a read-only list: what was promised must not ring for ever.
        made = msgspec.structs.replace(known, at=at, note=note or known.note)
        leads.move_reminder(tx.connection, made.id, at, made.note)
    tx.emit(LeadReminderSet(reminder=made), to=shop_stream(actor.shop), only=actor.id)


def finish(op: FinishLeadReminder, tx: Transaction, actor: Actor) -> None:
    """Nothing happens when it is done already; another person's looks just like one that never was."""
    lead = leads.one(tx.connection, actor.shop, op.lead)
    known = leads.reminder(tx.connection, actor.shop, actor.id, op.reminder)
    if known is not None and known.lead == lead.id and leads.finish_reminder(tx.connection, known.id):
        tx.emit(LeadReminderFinished(reminder=known.id), to=shop_stream(actor.shop), only=actor.id)


def touch(tx: Transaction, actor: Actor, lead: Lead) -> None:
    """The first interaction ends the highlight for everybody (LEAD-5)."""
    if not lead.touched:
        leads.save(tx.connection, actor.shop, msgspec.structs.replace(lead, touched=True))
        announce(tx, actor.shop)


def state_part(connection: Connection, actor: Actor) -> bytes:
    """How the leads stand, as an array of one."""
    return encode([leads.state(connection, actor.shop)])


def own_part(connection: Connection, actor: Actor) -> bytes:
    """The actor's own open reminders."""
    return encode(leads.own_reminders(connection, actor.shop, actor.id, REMINDERS_LIMIT))
