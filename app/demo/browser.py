"""A demo buyer's browser: comes in at the buyers' public door, keeps one conversation connected, says and hears.

Everything goes over the hub's own HTTP and WebSocket, as the chat widget does it; only the widget's screen is missing.
"""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from random import Random
from typing import Any

import msgspec
from ulid import ULID

from app.desktop.sync.hub_http import HubHttp, HubUnreachable, SessionEnded
from app.desktop.sync.link import LinkClosed, LinkDown, Transport, WebSocketConnector, back_off
from app.desktop.sync.uploads import HttpUploader
from app.domain.errors import Refused
from app.domain.ids import CommandId, ConversationId, DeviceId, StreamId, conversation_stream
from app.domain.messages import Author, Body, Message, Picture, Text
from app.features.chat.wire import BuyerMessageAdded, SendMessage, Typing
from app.features.conversations.wire import MarkDelivered, MarkRead
from app.protocol.client_session import Applied, ClientSession, Outcome, Reaction, Signalled, SnapshotNeeded, reaction
from app.protocol.codec import encode
from app.protocol.envelope import Ack, Cursor, ErrorBody, Welcome
from app.protocol.errors import ErrorCode, ProtocolError
from app.protocol.operations import Command

#: Seconds for which a colleague's typing signal counts.
_TYPING_FOR = 5.0
#: Seconds without an answer after which a command is sent again; its id makes that harmless.
_PATIENCE = 10.0
#: What the hub refuses for the moment only.
_LATER = frozenset({ErrorCode.READ_ONLY, ErrorCode.INTERNAL, "rate_limited", "chat.too_fast", "chat.not_uploaded"})


class Entrance(msgspec.Struct, frozen=True):
    """The answer of the buyers' door: the conversation, and the token that opens it."""

    token: str
    conversation: ConversationId


class TokenRefused(Exception):
    """The hub does not know this token (any more): come in anew."""


async def enter(server: str, name: str, language: str, rng: Random) -> Entrance:
    """Comes in with consent; `language` as the web names it. Waits while the hub is away or asks for patience."""
    http = HubHttp(server)
    pauses = back_off(rng)
    asked = {"name": name, "language": language, "consent": True, "page": f"{server}/"}
    try:
        while True:
            try:
                return await http.json("POST", "/v1/buyers", Entrance, json=asked)
            except HubUnreachable:
                await asyncio.sleep(next(pauses))
            except Refused as error:
                await asyncio.sleep(_pause(ErrorBody(error.code, dict(error.facts))))
    finally:
        await http.close()


class Browser:
    """One conversation. `news` are the shop's messages that nobody took yet; `changed` is set when some came.

    `heard_to` is the number of the last message of an earlier visit; None takes everything there is as known.
    """

    def __init__(self, server: str, entrance: Entrance, rng: Random, heard_to: int | None = None) -> None:
        self.conversation = entrance.conversation
        self.heard_to = heard_to
        self.news: list[Message] = []
        self.changed = asyncio.Event()
        #: When the last of them came, by the loop's clock.
        self.news_at = 0.0
        #: Set once what was said before is known.
        self.ready = asyncio.Event()
        self._stream = conversation_stream(entrance.conversation)
        self._connector = WebSocketConnector(server)
        self._http = HubHttp(server)
        self._http.token = entrance.token
        self._upload = HttpUploader(self._http, asyncio.to_thread)
        self._rng = rng
        self._device = DeviceId(str(ULID()))
        self._cursors: dict[StreamId, Cursor] = {}
        self._session: ClientSession | None = None
        self._transport: Transport | None = None
        self._answers: dict[CommandId, asyncio.Future[Ack | None]] = {}
        self._typed = 0.0

    @property
    def shop_is_typing(self) -> bool:
        """Whether a colleague was seen typing a moment ago."""
        return asyncio.get_running_loop().time() - self._typed < _TYPING_FOR

    async def during(self, work: Coroutine[Any, Any, None]) -> None:
        """Does `work` with the connection open, opening it again when it breaks. Raises what `work` does, TokenRefused."""
        connecting, working = asyncio.ensure_future(self._stay_connected()), asyncio.ensure_future(work)
        try:
            await asyncio.wait((connecting, working), return_when=asyncio.FIRST_COMPLETED)
            await (working if working.done() else connecting)
        finally:
            for task in (connecting, working):
                task.cancel()
            await asyncio.gather(connecting, working, return_exceptions=True)
            await self._http.close()

    def take(self) -> list[Message]:
        """The news, which count as known from now on."""
        taken, self.news = self.news, []
        self.changed.clear()
        if taken:
            self.heard_to = taken[-1].number
        return taken

    async def say(self, text: str) -> None:
        """Sends a message, exactly once whatever happens to the connection. Raises Refused."""
        await self._send(Text(text))

    async def show(self, path: Path, name: str) -> None:
        """Uploads and sends a picture. Raises Refused."""
        size = (await asyncio.to_thread(path.stat)).st_size
        pauses = back_off(self._rng)
        while True:
            try:
                file = await self._upload(self.conversation, path, name, lambda _part: None)
                break
            except SessionEnded as error:
                raise TokenRefused from error
            except HubUnreachable:
                await asyncio.sleep(next(pauses))
        await self._send(Picture(file=file.file, name=name, size=size, width=file.width, height=file.height))

    async def typing(self) -> None:
        """Shows that the buyer writes, where the connection is open."""
        if self._session is not None and self._session.welcomed:
            await self._put(self._session.signal(Typing(conversation=self.conversation)))

    async def read(self, number: int) -> None:
        """Tells how far the buyer has read; lost when the connection is broken, as it is said again with the next."""
        await self._tell(MarkRead(conversation=self.conversation, number=number))

    async def _send(self, body: Body) -> None:
        id_ = CommandId(str(ULID()))
        data = SendMessage(conversation=self.conversation, body=body)
        while True:
            answer = self._answers[id_] = asyncio.get_running_loop().create_future()
            try:
                await self._tell(data, id_)
                async with asyncio.timeout(_PATIENCE):
                    ack = await answer
            except TimeoutError:
                continue
            finally:
                del self._answers[id_]
            if ack is not None:
                if ack.error is None:
                    return
                await asyncio.sleep(_pause(ack.error))

    async def _tell(self, command: Command, id_: CommandId | None = None) -> None:
        if self._session is not None and self._session.welcomed:
            await self._put(self._session.command(id_ or CommandId(str(ULID())), command.TYPE, encode(command)))

    async def _put(self, frame: bytes) -> None:
        try:
            if self._transport is not None:
                await self._transport.send(frame)
        except LinkClosed:
            return  # whoever receives learns of it and connects again

    async def _stay_connected(self) -> None:
        pauses = back_off(self._rng)
        while True:
            try:
                transport = await self._connector.connect()
            except LinkDown:
                await asyncio.sleep(next(pauses))
                continue
            session = ClientSession(
                token=self._http.token,
                device=self._device,
                cursors=self._cursors,
                events={BuyerMessageAdded.TYPE: BuyerMessageAdded},
                signals={Typing.TYPE: Typing},
            )
            try:
                await self._converse(transport, session)
            except LinkClosed as error:
                if reaction(error.code) is not Reaction.RECONNECT:
                    raise TokenRefused from error
            except (HubUnreachable, ProtocolError):
                pass
            except SessionEnded as error:
                raise TokenRefused from error
            finally:
                self._session = self._transport = None
                await transport.close()
            if session.welcomed:
                pauses = back_off(self._rng)
            await asyncio.sleep(next(pauses))

    async def _converse(self, transport: Transport, session: ClientSession) -> None:
        self._transport, self._session = transport, session
        while True:
            for frame in session.take_outgoing():
                await transport.send(frame)
            for outcome in session.receive(await transport.receive()):
                await self._take_in(outcome, session)

    async def _take_in(self, outcome: Outcome, session: ClientSession) -> None:
        if isinstance(outcome, Applied):
            self._cursors[outcome.stream] = outcome.cursor
            if isinstance(outcome.event, BuyerMessageAdded):
                await self._said([outcome.event.message])
        elif isinstance(outcome, SnapshotNeeded):
            snapshot = await self._http.snapshot(self._stream)
            self._cursors[self._stream] = snapshot.cursor
            session.continue_from(self._stream, snapshot.cursor)
            await self._said(msgspec.json.decode(snapshot.parts["message"], type=list[Message]))
            self.ready.set()
        elif isinstance(outcome, Ack):
            if (answer := self._answers.get(outcome.id)) is not None and not answer.done():
                answer.set_result(outcome)
        elif isinstance(outcome, Signalled):
            if isinstance(outcome.signal, Typing):
                self._typed = asyncio.get_running_loop().time() if outcome.signal.active else 0.0
        elif isinstance(outcome, Welcome):
            self._send_again()

    def _send_again(self) -> None:
        """What was under way when the connection broke need not wait for its patience to end."""
        for answer in self._answers.values():
            if not answer.done():
                answer.set_result(None)

    async def _said(self, messages: list[Message]) -> None:
        if self.heard_to is None:
            self.heard_to = messages[-1].number if messages else 0
        known = self.news[-1].number if self.news else self.heard_to
        fresh = [one for one in messages if one.number > known and one.author is Author.STAFF]
        if not fresh:
            return
        self._typed = 0.0
        self.news_at = asyncio.get_running_loop().time()
        self.news += fresh
        self.changed.set()
        await self._tell(MarkDelivered(conversation=self.conversation, number=fresh[-1].number))


def _pause(error: ErrorBody) -> float:
    """Seconds until the same thing may be tried again. Raises Refused when it never may."""
    if error.code not in _LATER:
        raise Refused(error.code, **error.facts)
    seconds = error.facts.get("seconds", 1)
    return float(seconds) if isinstance(seconds, int) else 1.0
