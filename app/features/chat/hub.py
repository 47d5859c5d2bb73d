"""Messages at the hub: checked, numbered, kept for ever, told to staff and buyer, changed by their author; and who is typing."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, select

from app.domain.conversations import Conversation, with_message
from app.domain.errors import NotFound, Refused
from app.domain.ids import SECOND, CommandId, Instant, MessageId, conversation_stream, shop_stream
from app.domain.messages import (
    Attached,
    Author,
    Body,
    Card,
    File,
    Message,
    Picture,
    Quote,
    Text,
    Video,
    checked_body,
    preview,
    quoted,
    recalled,
)
from app.domain.people import DESK, Actor, Role
from app.features.chat import rules
from app.features.chat.wire import (
    BuyerMessageAdded,
    BuyerMessageChanged,
    EditMessage,
    MessageAdded,
    MessageChanged,
    MessageSent,
    RecallMessage,
    SendMessage,
    Typing,
)
from app.hub.access import conversation_of, conversation_to_change, wants_conversation
from app.hub.database import audit, held_messages, messages, search, shop_rules
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
    changing = Changing(router)
    router.command(EditMessage, changing.edit, allow=DESK, wants=wants_conversation)
    router.command(RecallMessage, changing.recall, allow=DESK, wants=wants_conversation)
    router.event(MessageAdded, BuyerMessageAdded, MessageChanged, BuyerMessageChanged, CardsChanged)
    router.snapshot("message", newest, allow=frozenset({Role.BUYER}))


class Sending:
    """Carries SendMessage out. The pace of buyers is kept in memory: it matters for seconds only."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._pace = rules.Pace()

    def send(self, op: SendMessage, tx: Transaction, actor: Actor) -> MessageSent:
        """Adds a message. Refused: chat.too_fast, chat.not_uploaded (for now), chat.picture, chat.quote, chat.id_taken,
        message.*."""
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
        quote = _quote(tx, op)
        message = say(self._router, tx, actor, conversation, _own_file(tx, actor, op, body), id_, quote)
        return MessageSent(message.number, message.time)


class Changing:
    """Carries out edits and recalls: by the author, on channels that show it, within the shop's limit by the hub's time.

    What was said before is kept for supervisors and in the audit log; the number stays, so that nobody ever sees a gap.
    """

    def __init__(self, router: Router) -> None:
        self._router = router

    def edit(self, op: EditMessage, tx: Transaction, actor: Actor) -> None:
        """Refused: see `rules`, message.empty, message.too_long. The same text again changes nothing."""
        conversation, message = _own(tx, actor, op)
        rules.check_edit(message)
        body = checked_body(Text(op.text))
        if body != message.body:
            self._change(tx, actor, conversation, message, msgspec.structs.replace(message, body=body, edited=tx.now))

    def recall(self, op: RecallMessage, tx: Transaction, actor: Actor) -> None:
        """Refused: see `rules`. What is taken back already stays so."""
        conversation, message = _own(tx, actor, op)
        if message.recalled is None:
            self._change(tx, actor, conversation, message, recalled(message, tx.now))

    def _change(self, tx: Transaction, actor: Actor, before: Conversation, old: Message, new: Message) -> None:
        messages.change(tx, old, new, actor.id)
        search.renew(tx, new)
        gone = new.recalled is not None
        action = "message.recall" if gone else "message.edit"
        audit.record(tx, actor.shop, actor, action, before.id, {"number": old.number})
        after = msgspec.structs.replace(before, last=preview(new)) if old.number == before.last_number else before
        if gone and after.closed:
            after = msgspec.structs.replace(after, closed=False)  # what closed it may have been this answer
        change = Change(shop=actor.shop, actor=actor, before=before, after=after, recalled=old if gone else None)
        after = self._router.changed(tx, change)
        self._tell(tx, actor, new, after)
        # A line of it must not live on above somebody's answer.
        for answer in messages.quoting(tx, new):
            renewed = msgspec.structs.replace(answer, quote=quoted(new))
            messages.change(tx, answer, renewed, actor.id)
            self._tell(tx, actor, renewed, after)

    @staticmethod
    def _tell(tx: Transaction, actor: Actor, message: Message, conversation: Conversation) -> None:
        tx.emit(MessageChanged(message=message, conversation=conversation), to=shop_stream(actor.shop))
        tx.emit(BuyerMessageChanged(message=message), to=conversation_stream(conversation.id))


def say(
    router: Router,
    tx: Transaction,
    actor: Actor,
    conversation: Conversation,
    body: Body,
    id_: MessageId,
    quote: Quote | None = None,
) -> Message:
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
        quote=quote,
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
    wants: tuple[Want, ...] = (
        *wants_conversation(op, actor, command), (messages.load, command), (shop_rules.load, actor.shop),
    )  # fmt: skip
    return wants if op.quote is None else (*wants, (messages.load, op.quote))


def _quote(tx: Transaction, op: SendMessage) -> Quote | None:
    """What is quoted, as it is now. Refused: chat.quote, also for a message of another conversation."""
    if op.quote is None:
        return None
    message = messages.find(tx, op.quote)
    if message is None or message.conversation != op.conversation:
        raise Refused("chat.quote")
    return quoted(message)


def _own(tx: Transaction, actor: Actor, op: EditMessage | RecallMessage) -> tuple[Conversation, Message]:
    """What the actor may change now. NotFound for another conversation's message; Refused: see `rules.check_change`."""
    conversation = conversation_to_change(tx, actor, op.conversation)
    message = messages.find(tx, op.message)
    if message is None or message.conversation != conversation.id:
        raise NotFound("message")
    shop = shop_rules.rules_of(tx, actor.shop)
    rules.check_change(message, actor.id, conversation.buyer.channel, tx.now, shop.changing)
    return conversation, message


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
