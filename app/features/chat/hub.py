"""Messages at the hub: checked, numbered, kept once for ever, told to staff and buyer; and who is typing."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, select

from app.domain.conversations import Conversation, with_message
from app.domain.errors import Refused
from app.domain.ids import SECOND, CommandId, Instant, MessageId, conversation_stream, shop_stream
from app.domain.messages import Attached, Author, Body, Card, File, Message, Picture, Video, checked_body
from app.domain.people import DESK, Actor, Role
from app.features.chat import rules
from app.features.chat.wire import BuyerMessageAdded, MessageAdded, MessageSent, SendMessage, Typing
from app.hub.access import conversation_of, conversation_to_change, wants_conversation
from app.hub.database import held_messages, messages, shop_rules
from app.hub.database.gathered import Want
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import files
from app.hub.followers import Change
from app.hub.router import Relay, Router
from app.hub.transaction import Later, Transaction
from app.protocol.cards import CardsChanged
from app.protocol.codec import encode

_WRITERS = DESK | {Role.BUYER}
#: Messages that a buyer's own snapshot holds; older ones are read page by page.
_SNAPSHOT_MESSAGES = 100

#: Messages of one blocked buyer that are kept; more must wait, so that nobody can fill the hub unseen.
HELD_LIMIT = 1_000
#: Seconds after which a buyer's page tries again then.
_HELD_PAUSE = 60

_FILE = Statement(
    select(
        files.c.name, files.c.size, files.c.media_type, files.c.width, files.c.height, files.c.milliseconds, files.c.done
    ).where(
        files.c.id == bindparam("id"),
        files.c.shop == bindparam("shop"),
        files.c.conversation == bindparam("conversation"),
        files.c.sender == bindparam("sender"),
    )
)


def register(router: Router) -> None:
    """Adds chat to the hub."""
    router.command(SendMessage, Sending(router).send, allow=_WRITERS, wants=_wants)
    router.signal(Typing, typing, allow=_WRITERS)
    router.event(MessageAdded, BuyerMessageAdded, CardsChanged)
    router.snapshot("message", newest, allow=frozenset({Role.BUYER}))


class Sending:
    """Carries SendMessage out. The pace of buyers is kept in memory: it matters for seconds only."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._pace = rules.Pace()

    def send(self, op: SendMessage, tx: Transaction, actor: Actor) -> MessageSent:
        """Adds a message. Refused: chat.too_fast, chat.not_uploaded (for now), chat.picture, chat.id_taken, message.*."""
        conversation = conversation_to_change(tx, actor, op.conversation)
        id_ = MessageId(tx.command or "")
        first = messages.find(tx, id_)
        if first is None and conversation.blocked:
            first = held_messages.find(tx.sql, id_)
        if first is not None:
            return _sent_before(first, op, actor)
        if actor.is_buyer and (wait := self._pace.wait(actor.id, tx.now)):
            raise Later("chat.too_fast", seconds=-(-wait // SECOND))
        body = checked_body(op.body)
        if isinstance(body, Card):
            if actor.is_buyer:
                raise Refused("message.kind")  # what the shop has to offer is the shop's to say
            body = self._router.present_card(tx.sql, actor.shop, conversation, body.card, body.ref)
        self._router.allowed(tx, actor, conversation, body)
        message = say(self._router, tx, actor, conversation, _own_file(tx, actor, op, body), id_)
        return MessageSent(message.number, message.time)


def say(router: Router, tx: Transaction, actor: Actor, conversation: Conversation, body: Body, id_: MessageId) -> Message:
    """A message, numbered, kept, followed by every feature and told to both sides; it was checked before.

    While the buyer is blocked it is held: told to the buyer alone, and followed by nobody until they are unblocked (CHAT-18).
    """
    held, newest_held = held_messages.count(tx.sql, conversation.id) if conversation.blocked else (0, 0)
    message = Message(
        id=id_,
        conversation=conversation.id,
        number=max(conversation.last_number, newest_held) + 1,
        author=Author.BUYER if actor.is_buyer else Author.STAFF,
        author_id=actor.id,
        author_name=actor.name,
        time=tx.now,
        body=body,
    )
    if conversation.blocked:
        if actor.is_buyer and held >= HELD_LIMIT:
            raise Later("chat.too_fast", seconds=_HELD_PAUSE)
        held_messages.add(tx.sql, message)
        tx.emit(BuyerMessageAdded(message=message), to=conversation_stream(conversation.id))
        return message
    messages.add(tx, message)
    heard = with_message(conversation, message)
    after = router.changed(tx, Change(shop=actor.shop, actor=actor, before=conversation, after=heard, message=message))
    tx.emit(MessageAdded(message=message, conversation=after), to=shop_stream(actor.shop))
    tx.emit(BuyerMessageAdded(message=message), to=conversation_stream(conversation.id))
    return message


def typing(signal: Typing, actor: Actor, connection: Connection, _now: Instant) -> Iterable[Relay]:
    """Passes typing on: a buyer's to the staff; a staff member's to the buyer, by name, and to the colleagues."""
    conversation = conversation_of(Sql(connection), actor, signal.conversation)
    if conversation.blocked:
        return  # neither side sees the other
    known = msgspec.structs.replace(signal, by="buyer" if actor.is_buyer else actor.id, name=actor.name)
    yield Relay(shop_stream(actor.shop), known)
    if not actor.is_buyer:
        # The staff id is the shop's own business.
        yield Relay(conversation_stream(conversation.id), msgspec.structs.replace(known, by="staff"))


def newest(connection: Connection, actor: Actor) -> bytes:
    """The buyer's newest messages, oldest first."""
    if actor.conversation is None:
        return b"[]"
    return encode(held_messages.for_buyer(Sql(connection), actor.conversation, 0, _SNAPSHOT_MESSAGES)[::-1])


def _wants(op: SendMessage, actor: Actor, command: CommandId) -> tuple[Want, ...]:
    return (*wants_conversation(op, actor, command), (messages.load, command), (shop_rules.load, actor.shop))


def _own_file(tx: Transaction, actor: Actor, op: SendMessage, body: Body) -> Body:
    """A file as the hub knows it: what the client says of kind, size and name is not believed."""
    if not isinstance(body, Attached):
        return body
    row = tx.sql.row(_FILE, {"id": body.file, "shop": actor.shop, "conversation": op.conversation, "sender": actor.id})
    if row is None:
        raise Refused("chat.picture")
    name, size, media_type, width, height, milliseconds, done = row
    if not done:
        raise Later("chat.not_uploaded")
    if media_type.startswith("image/"):
        return Picture(file=body.file, name=name, size=size, width=width, height=height, caption=body.caption)
    if media_type.startswith("video/"):
        return Video(
            file=body.file, name=name, size=size, media_type=media_type, width=width, height=height,
            milliseconds=milliseconds, caption=body.caption,
        )  # fmt: skip
    return File(file=body.file, name=name, size=size, media_type=media_type, caption=body.caption)


def _sent_before(first: Message, op: SendMessage, actor: Actor) -> MessageSent:
    """The id exists: the same person's same message under another device name, or somebody else's id."""
    if (first.author_id, first.conversation) != (actor.id, op.conversation):
        raise Refused("chat.id_taken")
    return MessageSent(first.number, first.time)
