"""Notes at the hub: kept, told to those who answer, and to nobody else."""

from sqlalchemy import Connection, insert, select

from app.domain.errors import NotFound, Refused
from app.domain.ids import StaffId, shop_stream
from app.domain.notes import Note, checked_note
from app.domain.people import DESK, Actor
from app.features.notes.wire import AddNote, NoteAdded
from app.hub.access import conversation_to_change, wants_conversation
from app.hub.database import people
from app.hub.database.watch_tables import notes
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: The newest notes of the shop that a client keeps; older ones stay at the hub.
SNAPSHOT_LIMIT = 5_000

_COLUMNS = (
    notes.c.id, notes.c.conversation, notes.c.author, notes.c.author_name, notes.c.text, notes.c.time, notes.c.addressed,
)  # fmt: skip


def register(router: Router) -> None:
    """Adds notes to the hub."""
    router.command(AddNote, add_note, allow=DESK, wants=wants_conversation)
    router.event(NoteAdded)
    router.snapshot("note", of_shop, allow=DESK)


def add_note(op: AddNote, tx: Transaction, actor: Actor) -> None:
    """Keeps a note. Refused: note.empty, note.too_long, note.id_taken; NotFound for a colleague who is not of this shop."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    text, id_ = checked_note(op.text), tx.command or ""
    if op.to is not None and op.to not in {one.id for one in people.staff_of_shop(tx.sql, actor.shop) if one.active}:
        raise NotFound("staff")
    first = tx.connection.execute(select(notes.c.author, notes.c.conversation).where(notes.c.id == id_)).first()
    if first is not None:
        # The same command under another device's name, or somebody else's id.
        if tuple(first) != (actor.id, conversation.id):
            raise Refused("note.id_taken")
        return
    note = Note(
        id=id_, conversation=conversation.id, author=StaffId(actor.id), author_name=actor.name, text=text, time=tx.now, to=op.to
    )
    tx.connection.execute(
        insert(notes).values(
            id=note.id, shop=actor.shop, conversation=note.conversation, author=note.author, author_name=note.author_name,
            addressed=note.to, text=note.text, time=note.time,
        )
    )  # fmt: skip
    tx.emit(NoteAdded(note=note), to=shop_stream(actor.shop))


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """The shop's newest notes, oldest first."""
    newest = select(*_COLUMNS).where(notes.c.shop == actor.shop).order_by(notes.c.time.desc(), notes.c.id.desc())
    rows = connection.execute(newest.limit(SNAPSHOT_LIMIT)).all()
    fields = ("id", "conversation", "author", "author_name", "text", "time", "to")
    return encode([Note(**dict(zip(fields, row, strict=True))) for row in reversed(rows)])
