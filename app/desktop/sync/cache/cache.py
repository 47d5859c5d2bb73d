"""The encrypted local cache: the one writing connection, used from one thread at a time."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from app.desktop.kinds import KINDS
from app.desktop.sync.cache import documents, outbox
from app.desktop.sync.cache.connecting import Connection, translated
from app.desktop.sync.cache.erasing import Thorough, erase
from app.desktop.sync.cache.errors import CacheError, Damaged, Unwritable
from app.desktop.sync.cache.keeping import Keeping
from app.desktop.sync.cache.messages import Messages
from app.desktop.sync.cache.reader import Reader
from app.desktop.sync.cache.reserve import Reserve
from app.desktop.sync.cache.rows import Draft, OutboxRow, StartSnapshot
from app.desktop.sync.cache.salvage import Salvage
from app.desktop.sync.cache.source import Source
from app.domain.conversations import Conversation
from app.domain.ids import CommandId, ConversationId, FileId, Instant, StreamId
from app.domain.messages import Message
from app.domain.offline import OfflineRules
from app.domain.privacy import Erased
from app.protocol.envelope import Cursor, ErrorBody
from app.protocol.operations import Gone, Stale

Result = TypeVar("Result")
_log = logging.getLogger(__name__)
_encode = msgspec.json.Encoder().encode
#: In place of a cursor's number.
_PART = -1
_KIND_OF = {struct: kind for kind, struct in KINDS.items()}


class Cache:
    """Every writing method is one transaction: all of it or nothing. Raises Unwritable.

    Damage heals by itself (F7): the file is put aside and a new one takes its place with the outbox and the drafts. What the
    hub sent must then come again as a snapshot, so `apply` raises Damaged until `replace` was called; `cursors` is empty.

    What the agent wrote (outbox, drafts) is on the disk when the call returns; what the hub sent may be lost by a power
    cut together with its cursor, and comes again.
    """

    def __init__(self, source: Source, connection: Connection, reader: Reader, fsync: bool = True) -> None:
        """Made by `open_cache`. `fsync=False` is for simulations, which lose power by other means."""
        self._source = source
        self._reader = reader
        self._reserve = Reserve(source.path.parent) if fsync else None
        self._fsync = fsync
        #: Called on the cache's thread after a damaged file was put aside.
        self.healed: Callable[[Salvage], None] = _nobody
        #: Called on the cache's thread after people were taken out of it: their conversations, and files shown in those.
        self.erased: Callable[[tuple[ConversationId, ...], tuple[FileId, ...]], object] = _nothing_more
        #: Conversations, customers, leads… erased since the start: what was asked for before is not kept after.
        self._lately: set[str] = set()
        #: What the shop lets lie here; whose desk this is and the hub's time are told to it.
        self.keeping = Keeping()
        #: Cursors of streams of which not everything lies here: only the running program knows the rest.
        self._ahead: dict[StreamId, Cursor] = {}
        self._incomplete = False
        self._broken = False
        self._use(connection)

    def cursors(self) -> dict[StreamId, Cursor]:
        """How far each stream has been applied; none at the start where the shop's rule let only a part of it lie here."""
        return {stream: at for stream, at in (self._read(self._cursors) | self._ahead).items() if at.seq >= 0}

    def _cursors(self) -> dict[StreamId, Cursor]:
        rows = self._connection.execute("SELECT stream, epoch, seq FROM cursors").fetchall()
        return {StreamId(stream): Cursor(epoch, seq) for stream, epoch, seq in rows}

    def apply(
        self, stream: StreamId, cursor: Cursor, entities: Sequence[msgspec.Struct], settled: Sequence[CommandId] = ()
    ) -> None:
        """Takes what events brought, moves the cursor and settles commands, in one transaction."""

        if self._incomplete:
            raise Damaged("begun anew: a snapshot comes first")

        rules = self._read(self._rules)
        part = False

        def work() -> None:
            nonlocal part
            self._put(entities)
            part = self._rules().bounded or self._is_part(stream)
            self._set_cursor(stream, cursor, part)
            outbox.remove(self._connection, settled)

        self._write_erasing(work, entities)
        self._move_on(stream, cursor, part)
        if self._read(self._rules) != rules:
            self.tidy()

    def replace(self, stream: StreamId, cursor: Cursor, entities: Sequence[msgspec.Struct]) -> None:
        """A snapshot in place of everything before. Outbox and drafts stay, and the messages of conversations it holds.

        Another epoch means that the hub's log was restored (F27): message numbers may then name other messages, so the
        cached ones go and are fetched anew.
        """

        def work() -> None:
            before = self._cursors().get(stream)
            self._connection.execute("DELETE FROM entities")
            self._put(entities, whole=True)
            if before is not None and before.epoch != cursor.epoch:
                self._messages.erase_all()
                self._put([e for e in entities if isinstance(e, Message)])
            self._set_cursor(stream, cursor, self._rules().bounded)

        held = {entity.id for entity in entities if isinstance(entity, Conversation)}
        known = self._read(self._cursors).get(stream)
        # What the same log has no more was erased, perhaps so long ago that nobody tells of it: it goes as thoroughly. After a
        # restore nothing is known of it, and the agent's own words stay.
        same = known is not None and known.epoch == cursor.epoch
        gone = [chat for chat in self._read(self._messages.conversations) if chat not in held] if same else []
        self._write_erasing(work, entities, gone)
        self._incomplete = False
        self._move_on(stream, cursor, self._read(self._rules).bounded)
        self.tidy()

    def add_messages(self, messages: Sequence[Message]) -> None:
        """Messages fetched from history, in any order; those already here are left alone."""
        kept = [one for one in messages if one.conversation not in self._lately]
        self.keeping.look_at(kept)
        self._write(lambda: self._messages.put(kept))

    def queue(self, row: OutboxRow) -> None:
        """On this disk for good when it returns, at the end of the queue; the same id again changes nothing."""
        if row.conversation not in self._lately:
            self._write(lambda: outbox.queue(self._connection, row), precious=True)

    def outbox(self) -> list[OutboxRow]:
        """Everything not settled, in the order of the queue, failed ones included."""
        return self._read(lambda: list(outbox.read_outbox(self._connection)))

    def settle(self, command: CommandId) -> None:
        """The hub holds it: gone from the outbox."""
        self._write(lambda: outbox.remove(self._connection, (command,)))

    def fail(self, command: CommandId, error: ErrorBody) -> None:
        """Refused for good: stays, marked (F26)."""
        self._write(lambda: outbox.fail(self._connection, command, error), precious=True)

    def requeue(self, command: CommandId) -> None:
        """The mark is taken off and it goes to the end of the queue, under the same id."""
        self._write(lambda: outbox.requeue(self._connection, command), precious=True)

    def delete(self, command: CommandId) -> None:
        """The agent deleted it; it must not come back after a power cut."""
        self._write(lambda: outbox.remove(self._connection, (command,)), precious=True)

    def uploaded(self, command: CommandId, file: FileId, width: int, height: int) -> None:
        """The picture is at the hub: file and size in pixels enter the command's `body`; `attachment` stays."""
        self._write(lambda: outbox.uploaded(self._connection, command, file, width, height), precious=True)

    def save_drafts(self, drafts: Sequence[Draft]) -> None:
        """Each in place of the one before it; an empty one is deleted."""
        kept = [draft for draft in drafts if draft.conversation not in self._lately]
        self._write(lambda: outbox.save_drafts(self._connection, kept), precious=True)

    def load_drafts(self) -> list[Draft]:
        """All drafts."""
        return self._read(lambda: list(outbox.read_drafts(self._connection)))

    def secret(self, name: str) -> str | None:
        """What `keep_secret` kept. For a profile with a passphrase, whose session has no keyring to lie in."""
        query = "SELECT value FROM secrets WHERE name = ?"
        row = self._read(lambda: self._connection.execute(query, (name,)).fetchone())
        return None if row is None else str(row[0])

    def keep_secret(self, name: str, value: str | None) -> None:
        """Keeps a secret; None forgets it."""

        def work() -> None:
            self._connection.execute("DELETE FROM secrets WHERE name = ?", (name,))
            if value is not None:
                self._connection.execute("INSERT INTO secrets VALUES (?, ?)", (name, value))

        self._write(work, precious=True)

    def documents_holding(self, addresses: str, part: bytes, limit: int = 20) -> list[tuple[str, bytes]]:
        """See `documents.holding`."""
        return self._read(lambda: documents.holding(self._connection, addresses, part, limit))

    def keep_document(self, address: str, document: documents.Document) -> None:
        """An answer of the hub, for offline reading; in place of the one before it."""
        if any(one.encode() in document.body for one in self._lately):
            return  # it was asked for before they were erased
        self._write(lambda: documents.keep(self._connection, address, document))

    def drop_documents(self, before: Instant) -> None:
        """Answers kept before then: a computer that was away so long was not told of every erasure (REQ-8)."""
        self._write(lambda: documents.drop(self._connection, before))

    def save_start(self, start: StartSnapshot) -> None:
        """Keeps what the next start paints first."""
        body = _encode(start)
        self._write(lambda: self._connection.execute("INSERT OR REPLACE INTO start VALUES (1, ?)", (body,)))

    def erase(self, conversation: ConversationId) -> tuple[FileId, ...]:
        """Everything about one buyer's conversation, overwritten on the disk too (REQ-8). Returns the files it showed."""

        with Thorough(self._connection, self._source.path):
            return self._write(lambda: erase(self._connection, self._messages, (conversation,)), precious=True)

    @property
    def bounded(self) -> bool:
        """Whether the shop says what may lie here."""
        return self._read(self._rules).bounded

    def tidy(self, thoroughly: bool = False) -> None:
        """Takes out, overwritten on the disk too, what the shop's rule allows no longer; `thoroughly`: also what an earlier
        session was cut off from overwriting. Costs nothing without a rule; what a full disk keeps it from is left to the next."""
        if not self.bounded:
            return
        thorough = Thorough(self._connection, self._source.path)
        try:
            with thorough:
                shown = self._write(lambda: self.keeping.let_go(self._connection, self._messages))
                thorough.needed = thoroughly or self.keeping.untidy
        except Unwritable as error:
            _log.warning("what the shop does not allow here stays for now", extra={"reason": str(error)})
            return
        self.keeping.untidy = False
        if shown:
            self.erased((), shown)

    def is_sound(self) -> bool:
        """Reads the whole file to find damage early (F7). From any thread; it takes some ten seconds per gigabyte."""
        return self._source.is_sound()

    def heal(self) -> None:
        """Puts the file aside and begins a new one with the agent's own words. For damage that a reader met."""
        self._broken = True
        self._reader.pause()
        try:
            self._connection.close()
            salvage = self._source.rebuild()
            self._use(self._source.connect())
        finally:
            self._reader.resume()
        self._broken, self._incomplete = False, True
        _log.warning("the cache was damaged and set aside", extra={"outbox": salvage.outbox, "drafts": salvage.drafts})
        self.healed(salvage)

    def close(self) -> None:
        """Gives the file free; the profile's lock is the opener's."""
        with translated():
            self._connection.close()

    def _use(self, connection: Connection) -> None:
        self._connection = connection
        self._messages = Messages(connection)
        self.keeping.forget()
        self._ahead.clear()
        self._level = ""

    def _rules(self) -> OfflineRules:
        return self.keeping.rules(self._connection)

    def _is_part(self, stream: StreamId) -> bool:
        """Whether only a part of the stream lies here, until a snapshot brings the rest."""
        known = self._cursors().get(stream)
        return known is not None and known.seq < 0

    def _move_on(self, stream: StreamId, cursor: Cursor, part: bool) -> None:
        self._ahead.pop(stream, None)
        if part:
            self._ahead[stream] = cursor

    def _mend(self) -> None:
        if self._broken:
            self.heal()  # it could not be done when the damage was met, for want of room perhaps

    def _read(self, work: Callable[[], Result]) -> Result:
        self._mend()
        try:
            with translated():
                return work()
        except Damaged:
            self.heal()
        with translated():
            return work()

    def _write(self, work: Callable[[], Result], precious: bool = False) -> Result:
        """`precious` is what the agent wrote: it gets the reserve of a full disk, and the new file after damage."""
        self._mend()
        try:
            result = self._transaction(work, precious)
        except Damaged:
            self.heal()
            if not precious:
                raise
            return self._transaction(work, precious)
        except Unwritable as error:
            if error.reason != "full" or not precious or self._reserve is None or not self._reserve.give():
                raise
            return self._transaction(work, precious)
        if self._reserve is not None:
            self._reserve.fill()
        return result

    def _write_erasing(
        self, work: Callable[[], None], entities: Sequence[msgspec.Struct], gone: Sequence[ConversationId] = ()
    ) -> None:
        """Together with the erasures among `entities` that are not carried out here yet; `work` may bring what they take."""
        erased = [one for one in entities if isinstance(one, Erased)]
        known = {row[0] for row in self._read(self._erased)} if erased else set()
        fresh = [one for one in erased if one.id not in known]
        if not fresh and not gone:
            self._write(work)
            return
        conversations = list(dict.fromkeys([*gone, *(chat for one in fresh for chat in one.conversations)]))
        things = [thing for one in fresh for thing in one.things]

        def both() -> tuple[FileId, ...]:
            work()
            return erase(self._connection, self._messages, conversations, things)

        self._lately |= {*conversations, *things}
        with Thorough(self._connection, self._source.path):
            shown = self._write(both)
        self.erased(tuple(conversations), (*shown, *(file for one in fresh for file in one.files)))

    def _erased(self) -> list[tuple[str]]:
        return self._connection.execute("SELECT id FROM entities WHERE kind = 'erased'").fetchall()  # type: ignore[no-any-return]

    def _transaction(self, work: Callable[[], Result], precious: bool) -> Result:
        with translated():
            self._synchronize(precious)
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                result = work()
                self._connection.execute("COMMIT")
            except BaseException:
                self._messages.forget()
                self.keeping.forget()
                if self._connection.in_transaction:
                    self._roll_back()
                raise
        return result

    def _roll_back(self) -> None:
        try:
            with translated():
                self._connection.execute("ROLLBACK")
        except CacheError:
            return  # the first error says more; SQLite rolls back by itself when the file is next opened

    def _synchronize(self, precious: bool) -> None:
        # NORMAL writes without waiting for the disk; the next FULL commit or checkpoint waits for all before it.
        level = "OFF" if not self._fsync else "FULL" if precious else "NORMAL"
        if level != self._level:
            self._connection.execute(f"PRAGMA synchronous = {level}")
            self._level = level

    def _put(self, entities: Sequence[msgspec.Struct], whole: bool = False) -> None:
        entities = self.keeping.sift(self._connection, entities, whole)
        rows: dict[tuple[str, str], msgspec.Struct] = {}
        messages: list[Message] = []
        gone: set[tuple[str, str]] = set()
        for entity in entities:
            if isinstance(entity, Message):
                messages.append(entity)
            elif isinstance(entity, Gone):
                gone.add((entity.kind, entity.id))
                rows.pop((entity.kind, entity.id), None)
            elif not isinstance(entity, Stale):
                rows[_KIND_OF[type(entity)], entity.id] = entity  # type: ignore[attr-defined]  # every entity has an id
        self._messages.put(messages)
        self._connection.executemany("DELETE FROM entities WHERE kind = ? AND id = ?", list(gone))
        self._connection.executemany(
            "INSERT OR REPLACE INTO entities VALUES (?, ?, ?)", [(kind, id_, _encode(e)) for (kind, id_), e in rows.items()]
        )

    def _set_cursor(self, stream: StreamId, cursor: Cursor, part: bool) -> None:
        """`part`: the epoch alone, so that the next start asks for everything anew."""
        row = (stream, cursor.epoch, _PART if part else cursor.seq)
        self._connection.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", row)


def _nothing_more(_conversations: tuple[ConversationId, ...], _files: tuple[FileId, ...]) -> None:
    return None


def _nobody(_salvage: Salvage) -> None:
    return None
