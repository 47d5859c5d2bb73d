"""Notes at the hub: kept, told to those who answer, and to nobody else; and who is mentioned where (CHAT-24)."""

import msgspec
from sqlalchemy import Connection, select, update

from app.domain.errors import NotFound, Refused
from app.domain.ids import StaffId, shop_stream
from app.domain.notes import MENTIONS_LIMIT, Mention, Note, checked_note
from app.domain.people import DESK, Actor
from app.features.notes.wire import AddNote, Mentioned, MentionSeen, NoteAdded, SeeMention
from app.hub.access import conversation_to_change, wants_conversation
from app.hub.database import notes as kept
from app.hub.database import people
from app.hub.database.watch_tables import mentions, notes
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: The newest notes of the shop that a client keeps; older ones stay at the hub.
SNAPSHOT_LIMIT = 5_000
#: Mentions of oneself that nobody has looked at; the newest of them.
MENTIONS_SNAPSHOT = 500

_COLUMNS = (
    notes.c.id, notes.c.conversation, notes.c.author, notes.c.author_name, notes.c.text, notes.c.time, notes.c.addressed,
    notes.c.mentions,
)  # fmt: skip
_ids = msgspec.json.Decoder(tuple[StaffId, ...])


def register(router: Router) -> None:
    """Adds notes to the hub."""
    router.command(AddNote, add_note, allow=DESK, wants=wants_conversation)
    router.command(SeeMention, see_mention, allow=DESK, wants=wants_conversation)
    router.event(NoteAdded, Mentioned, MentionSeen)
    router.snapshot("note", of_shop, allow=DESK)
    router.snapshot("mention", own_mentions, allow=DESK)


def add_note(op: AddNote, tx: Transaction, actor: Actor) -> None:
    """Keeps a note. Refused: note.empty, note.too_long, note.id_taken, note.mentions {limit}, note.cannot_read {name};
    NotFound for a colleague who is not of this shop."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    text, id_ = checked_note(op.text), tx.command or ""
    if op.to is not None and op.to not in {one.id for one in people.staff_of_shop(tx.sql, actor.shop) if one.active}:
        raise NotFound("staff")
    named = _mentioned(op, tx, actor)
    first = tx.connection.execute(select(notes.c.author, notes.c.conversation).where(notes.c.id == id_)).first()
    if first is not None:
        # The same command under another device's name, or somebody else's id.
        if tuple(first) != (actor.id, conversation.id):
            raise Refused("note.id_taken")
        return
    note = Note(
        id=id_, conversation=conversation.id, author=StaffId(actor.id), author_name=actor.name, text=text, time=tx.now,
        to=op.to, mentions=named,
    )  # fmt: skip
    kept.add(tx, actor.shop, note)
    tx.emit(NoteAdded(note=note), to=shop_stream(actor.shop))
    for one in named:
        mention = Mention(
            id=note.id, conversation=note.conversation, author=note.author, author_name=note.author_name, text=text, time=tx.now
        )
        tx.emit(Mentioned(mention=mention), to=shop_stream(actor.shop), only=one)


def see_mention(op: SeeMention, tx: Transaction, actor: Actor) -> None:
    """One's own; another person's looks just like one that never was."""
    conversation_to_change(tx, actor, op.conversation)
    mine = mentions.c.note == op.note, mentions.c.staff == actor.id, mentions.c.shop == actor.shop, mentions.c.seen == 0
    if tx.connection.execute(update(mentions).where(*mine).values(seen=1)).rowcount:
        tx.emit(MentionSeen(mention=op.note), to=shop_stream(actor.shop), only=actor.id)


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """The shop's newest notes, oldest first."""
    newest = select(*_COLUMNS).where(notes.c.shop == actor.shop).order_by(notes.c.time.desc(), notes.c.id.desc())
    rows = connection.execute(newest.limit(SNAPSHOT_LIMIT)).all()
    fields = ("id", "conversation", "author", "author_name", "text", "time", "to")
    return encode([Note(**dict(zip(fields, row[:-1], strict=True)), mentions=_ids.decode(row[-1])) for row in reversed(rows)])


def own_mentions(connection: Connection, actor: Actor) -> bytes:
    """Where the actor is mentioned and has not looked yet, oldest first."""
    mine = (
        select(notes.c.id, notes.c.conversation, notes.c.author, notes.c.author_name, notes.c.text, notes.c.time)
        .join_from(mentions, notes, mentions.c.note == notes.c.id)
        .where(mentions.c.shop == actor.shop, mentions.c.staff == actor.id, mentions.c.seen == 0)
        .order_by(notes.c.time.desc(), notes.c.id.desc())
        .limit(MENTIONS_SNAPSHOT)
    )
    return encode([Mention(**row._asdict()) for row in reversed(connection.execute(mine).all())])


def _mentioned(op: AddNote, tx: Transaction, actor: Actor) -> tuple[StaffId, ...]:
    """Who is called, each once, but not oneself: only colleagues who can read notes."""
    wanted = tuple(dict.fromkeys(one for one in op.mentions if one != actor.id))
    if len(wanted) > MENTIONS_LIMIT:
        raise Refused("note.mentions", limit=MENTIONS_LIMIT)
    if not wanted:
        return ()
    known = {one.id: one for one in people.staff_of_shop(tx.sql, actor.shop) if one.active}
    for one in wanted:
        if one not in known:
            raise NotFound("staff")
        if not DESK.intersection(known[one].roles):
            raise Refused("note.cannot_read", name=known[one].name)
    return wanted
