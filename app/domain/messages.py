"""Messages: what is said in a conversation, by whom, and which of it answers a buyer."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import ConversationId, FileId, Instant, MessageId
from app.domain.text import clean

#: Longest text, in characters, that one message carries.
TEXT_LIMIT = 4_000
#: Characters of a message kept as the preview in a list.
PREVIEW_LIMIT = 120


class Author(StrEnum):
    """Who speaks. Only STAFF is a human answer; robots and system lines never stop the response clock (CHAT-2)."""

    BUYER = "buyer"
    STAFF = "staff"
    ROBOT = "robot"
    SYSTEM = "system"


class Text(msgspec.Struct, frozen=True, gc=False, tag="text", tag_field="kind"):
    """Plain text; never markup."""

    text: str


class Picture(msgspec.Struct, frozen=True, gc=False, kw_only=True, tag="picture", tag_field="kind"):
    """An uploaded picture. `size` in bytes, `width` and `height` in pixels; `name` is for people, never a path."""

    file: FileId
    name: str
    size: int
    width: int
    height: int
    caption: str = ""


class Video(msgspec.Struct, frozen=True, gc=False, kw_only=True, tag="video", tag_field="kind"):
    """An uploaded video. As a Picture; `milliseconds` is how long it runs, 0 while nobody knows."""

    file: FileId
    name: str
    size: int
    media_type: str = ""
    width: int = 0
    height: int = 0
    milliseconds: int = 0
    caption: str = ""


class File(msgspec.Struct, frozen=True, gc=False, kw_only=True, tag="file", tag_field="kind"):
    """Any other uploaded file that the shop allows. `media_type` is what the hub found it to be, whatever its name says."""

    file: FileId
    name: str
    size: int
    media_type: str = ""
    caption: str = ""


class Notice(msgspec.Struct, frozen=True, kw_only=True, tag="notice", tag_field="kind"):
    """A system line such as "conversation started"; a code that the reader's own program translates."""

    code: str
    facts: dict[str, str | int] = {}


class Card(msgspec.Struct, frozen=True, kw_only=True, tag="card", tag_field="kind"):
    """Something of the shop, sent by hand: a product, an order, a coupon, a help link, a payment, an application.

    `card` says which, `ref` is its id. The sender gives these two alone; the hub fills in the rest as it was then, and both
    sides may ask for what has become of it since. `amount` in minor units of `currency`; `state` is a code; `facts` more.
    """

    card: str
    ref: str
    title: str = ""
    text: str = ""
    picture: str = ""
    amount: int = 0
    currency: str = ""
    state: str = ""
    facts: dict[str, str | int] = {}


Body = Text | Picture | Video | File | Card | Notice
#: Bodies whose bytes lie at the hub as a file.
Attached = Picture | Video | File


class Quote(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The message that another one answers, as the hub has it: its number in the same conversation, and one line of it.

    `kind` and `text` are a preview's: "recalled" and "" once it was taken back.
    """

    number: int
    author: Author
    author_name: str
    kind: str
    text: str


class Message(msgspec.Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """One message. `number` counts 1, 2, 3… without gaps inside its conversation, in the hub's order.

    `quote` is what it answers. `edited` and `recalled` say when its author changed it or took it back; the number stays, and
    a recalled one has an empty text for its body.
    """

    id: MessageId
    conversation: ConversationId
    number: int
    author: Author
    author_id: str
    author_name: str
    time: Instant
    body: Body
    quote: Quote | None = None
    edited: Instant | None = None
    recalled: Instant | None = None

    @property
    def version(self) -> int:
        """Grows with each change: the higher one of two copies is the later word."""
        return max(self.edited or 0, self.recalled or 0)


class Version(msgspec.Struct, frozen=True):
    """What a message said until `time`, when `by` (a staff id) changed it."""

    time: Instant
    by: str
    body: Body


class Preview(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The newest message as a list row shows it. `text` is empty for kinds that have none."""

    author: Author
    author_id: str
    kind: str
    text: str
    time: Instant


def preview(message: Message) -> Preview:
    """One line for a list, cut to PREVIEW_LIMIT characters, line breaks folded to spaces."""
    body = message.body
    if message.recalled is not None:
        kind, text = "recalled", ""
    elif isinstance(body, Text):
        kind, text = "text", body.text
    elif isinstance(body, Picture):
        kind, text = "picture", body.caption
    elif isinstance(body, Video):
        kind, text = "video", body.caption
    elif isinstance(body, File):
        kind, text = "file", body.caption or body.name
    elif isinstance(body, Card):
        kind, text = "card", body.title
    else:
        kind, text = "notice", body.code
    line = " ".join(text[: PREVIEW_LIMIT * 2].split())[:PREVIEW_LIMIT]
    return Preview(author=message.author, author_id=message.author_id, kind=kind, text=line, time=message.time)


def quoted(message: Message) -> Quote:
    """The line that stands above an answer to `message`."""
    line = preview(message)
    return Quote(
        number=message.number, author=message.author, author_name=message.author_name, kind=line.kind, text=line.text
    )  # fmt: skip


def recalled(message: Message, now: Instant) -> Message:
    """The message after its author took it back: nothing of what it said is left."""
    return msgspec.structs.replace(message, body=Text(""), quote=None, recalled=now)


def searched_text(body: Body) -> str:
    """What a search looks into (CHAT-6): a text, a file's caption and name, a card's words; nothing of a system line."""
    if isinstance(body, Text):
        return body.text
    if isinstance(body, Attached):
        return f"{body.caption} {body.name}".strip()
    return f"{body.title} {body.text}".strip() if isinstance(body, Card) else ""


def is_answer(message: Message) -> bool:
    """Whether a message stops the wait: a human's text, file or card (CHAT-2), unless it was taken back."""
    return message.author is Author.STAFF and message.recalled is None and not isinstance(message.body, Notice)


def checked_body(body: Body) -> Body:
    """The body with control characters removed. Raises Refused: message.empty, message.too_long, message.kind."""
    if isinstance(body, Text):
        text = clean(body.text).strip()
        if not text:
            raise Refused("message.empty")
        if len(text) > TEXT_LIMIT:
            raise Refused("message.too_long", limit=TEXT_LIMIT)
        return Text(text)
    if isinstance(body, Attached):
        caption = clean(body.caption).strip()
        if len(caption) > TEXT_LIMIT:
            raise Refused("message.too_long", limit=TEXT_LIMIT)
        return msgspec.structs.replace(body, caption=caption)
    if isinstance(body, Card):
        if not (body.card and body.ref and len(body.card) <= 32 and len(body.ref) <= 80):
            raise Refused("message.kind")
        return Card(card=body.card, ref=body.ref)  # nothing else that a client says of it is believed
    raise Refused("message.kind")  # notices are written by the hub alone
