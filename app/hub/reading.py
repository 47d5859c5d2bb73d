"""What clients read over HTTP: a stream's snapshot at one cursor, and older messages page by page."""

import zlib
from collections.abc import Iterator

import msgspec
from aiohttp import hdrs, web
from sqlalchemy import Connection

from app.domain.errors import Forbidden, NotFound, Refused
from app.domain.ids import ConversationId, Instant, StreamId
from app.domain.messages import Version
from app.domain.people import DESK, STAFF, Role
from app.hub.access import conversation_of
from app.hub.database import held_messages, journal, messages
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn, own_stream
from app.hub.router import Router
from app.protocol.codec import encode
from app.protocol.envelope import Cursor
from app.protocol.errors import ErrorCode
from app.protocol.snapshot import First, Snapshot

_EVERYBODY = STAFF | {Role.BUYER}
_LEADING = frozenset({Role.SUPERVISOR, Role.ADMIN})
#: Bytes handed to the compressor at a time: it lets go of the interpreter lock, so that messages go on meanwhile.
_PIECE = 256 * 1024


def routes() -> list[Route]:
    """Snapshot and history."""
    return [
        private("GET", "/v1/snapshot", snapshot, _EVERYBODY),
        private("GET", "/v1/conversations/{id}/messages", history, _EVERYBODY),
        private("GET", "/v1/conversations/{id}/first", first, STAFF),
        private("GET", "/v1/conversations/{id}/messages/{number}/versions", versions, DESK),
    ]


async def snapshot(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """`?stream=`; gzip where the client takes it."""
    stream = StreamId(request.query.get("stream", ""))
    if stream != own_stream(who.actor):
        raise NotFound("stream")
    compress = "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, "")

    def read(connection: Connection) -> list[bytes]:
        whole = encode(take(connection, hub.router, hub.epoch, who, stream))
        return list(_gzip(whole)) if compress else [whole]

    pieces = await hub.reads.run(read)
    response = web.StreamResponse(headers={hdrs.CONTENT_TYPE: "application/json", hdrs.CACHE_CONTROL: "no-store"})
    if compress:
        response.headers[hdrs.CONTENT_ENCODING] = "gzip"
    response.content_length = sum(map(len, pieces))
    await response.prepare(request)
    for piece in pieces:
        await response.write(piece)
    await response.write_eof()
    return response


def take(connection: Connection, router: Router, epoch: str, who: SignedIn, stream: StreamId) -> Snapshot:
    """The stream's state, all read in this one transaction (also what the simulator takes)."""
    head = journal.state(Sql(connection), stream).head
    parts = {part.kind: msgspec.Raw(part.reader(connection, who.actor)) for part in router.parts(who.actor)}
    return Snapshot(stream=stream, cursor=Cursor(epoch, head), time=wall_clock(), shop=who.shop, parts=parts)


async def history(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """`?before=N&limit=M`: a JSON array of messages below number N (0: the newest), newest first."""
    conversation = ConversationId(request.match_info["id"])
    before, limit = _number(request, "before", 0), _number(request, "limit", 50)

    def read(connection: Connection) -> list[object]:
        sql = Sql(connection)
        conversation_of(sql, who.actor, conversation)
        # A blocked buyer sees what they wrote; staff do not.
        read_window = held_messages.for_buyer if who.actor.is_buyer else messages.before
        return [*read_window(sql, conversation, before, max(1, limit))]

    return json_response(await hub.reads.run(read))


async def first(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """`?since=` an instant: a First, the number of the first message that is not older."""
    conversation, since = ConversationId(request.match_info["id"]), Instant(_number(request, "since", 0))

    def read(connection: Connection) -> First:
        sql = Sql(connection)
        last = conversation_of(sql, who.actor, conversation).last_number
        return First(messages.first_since(sql, conversation, last, since))

    return json_response(await hub.reads.run(read))


async def versions(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """A JSON array of Version, oldest first: what a message said before it was edited or recalled.

    What was recalled, such as a card's number, only those who lead read on.
    """
    conversation, number = ConversationId(request.match_info["id"]), request.match_info["number"]

    def read(connection: Connection) -> list[Version]:
        sql = Sql(connection)
        conversation_of(sql, who.actor, conversation)
        if not (number.isascii() and number.isdecimal() and len(number) <= 15):
            raise NotFound("message")
        found = messages.before(sql, conversation, int(number) + 1, 1)
        if not found or found[0].number != int(number):
            raise NotFound("message")
        if found[0].recalled is not None and not _LEADING & who.actor.roles:
            raise Forbidden("message versions")
        return messages.versions(sql, conversation, int(number))

    return json_response(await hub.reads.run(read))


def _number(request: web.Request, name: str, default: int) -> int:
    text = request.query.get(name, "")
    if not text:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) <= 15):
        raise Refused(ErrorCode.BAD_REQUEST, reason=name)
    return int(text)


def _gzip(whole: bytes) -> Iterator[bytes]:
    compressor = zlib.compressobj(1, wbits=31)
    for start in range(0, len(whole), _PIECE):
        if piece := compressor.compress(whole[start : start + _PIECE]):
            yield piece
    yield compressor.flush()
