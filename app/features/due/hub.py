"""Reminders at the hub: each staff member's own, told to nobody else."""

from sqlalchemy import Connection, func, insert, select, update

from app.domain.errors import NotFound, Refused
from app.domain.ids import shop_stream
from app.domain.people import DESK, Actor
from app.domain.reminders import REMINDERS_LIMIT, Reminder, checked_note, checked_time
from app.features.due.wire import FinishReminder, ReminderFinished, ReminderSet, SetReminder
from app.hub.access import conversation_to_change, wants_conversation
from app.hub.database.watch_tables import reminders
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_OPEN = select(reminders.c.id, reminders.c.conversation, reminders.c.at, reminders.c.note, reminders.c.created).where(
    reminders.c.done == 0
)


def register(router: Router) -> None:
    """Adds reminders to the hub."""
    router.command(SetReminder, set_reminder, allow=DESK, wants=wants_conversation)
    router.command(FinishReminder, finish_reminder, allow=DESK, wants=wants_conversation)
    router.event(ReminderSet, ReminderFinished)
    router.snapshot("reminder", own, allow=DESK)


def set_reminder(op: SetReminder, tx: Transaction, actor: Actor) -> None:
    """Keeps or moves one. Refused: reminder.past, reminder.far, reminder.many {limit}; NotFound for another person's."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    at, note = checked_time(op.at, tx.now), checked_note(op.note)
    if op.reminder is None:
        known = None if tx.command is None else _own(tx, actor, tx.command)
        if known is not None:
            return  # the same command under another device's name
        _must_have_room(tx, actor)
        made = Reminder(id=tx.command or "", conversation=conversation.id, at=at, note=note, created=tx.now)
        values = {"id": made.id, "conversation": made.conversation, "at": at, "note": note, "created": tx.now}
        tx.connection.execute(insert(reminders).values(shop=actor.shop, staff=actor.id, done=0, **values))
    else:
        known = _own(tx, actor, op.reminder)
        if known is None or known.conversation != conversation.id:
            raise NotFound("reminder")
        made = Reminder(id=known.id, conversation=known.conversation, at=at, note=note or known.note, created=known.created)
        # A snoozed one that another device has called done comes back: the later word counts.
        tx.connection.execute(update(reminders).where(reminders.c.id == made.id).values(at=at, note=made.note, done=0))
    tx.emit(ReminderSet(reminder=made), to=shop_stream(actor.shop), only=actor.id)


def finish_reminder(op: FinishReminder, tx: Transaction, actor: Actor) -> None:
    """Nothing happens when it is done already; another person's looks just like one that never was."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    known = _own(tx, actor, op.reminder)
    if known is None or known.conversation != conversation.id:
        return
    open_ = reminders.c.id == known.id, reminders.c.done == 0
    if tx.connection.execute(update(reminders).where(*open_).values(done=1)).rowcount:
        tx.emit(ReminderFinished(reminder=known.id), to=shop_stream(actor.shop), only=actor.id)


def own(connection: Connection, actor: Actor) -> bytes:
    """The actor's own open reminders, the next one first."""
    mine = _OPEN.where(reminders.c.shop == actor.shop, reminders.c.staff == actor.id).order_by(reminders.c.at, reminders.c.id)
    rows = connection.execute(mine.limit(REMINDERS_LIMIT)).all()
    return encode([Reminder(**row._asdict()) for row in rows])


def _own(tx: Transaction, actor: Actor, reminder: str) -> Reminder | None:
    """One of the actor's own, done or not."""
    columns = (reminders.c.id, reminders.c.conversation, reminders.c.at, reminders.c.note, reminders.c.created)
    mine = reminders.c.id == reminder, reminders.c.shop == actor.shop, reminders.c.staff == actor.id
    row = tx.connection.execute(select(*columns).where(*mine)).first()
    return None if row is None else Reminder(**row._asdict())


def _must_have_room(tx: Transaction, actor: Actor) -> None:
    mine = reminders.c.shop == actor.shop, reminders.c.staff == actor.id, reminders.c.done == 0
    if tx.connection.execute(select(func.count()).select_from(reminders).where(*mine)).scalar_one() >= REMINDERS_LIMIT:
        raise Refused("reminder.many", limit=REMINDERS_LIMIT)
