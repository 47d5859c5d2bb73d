"""Everything on its way to the hub: safe on this disk first, then sent, each conversation in order (`ports.Outbox`)."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.desktop.clock import HubClock
from app.desktop.store import Acked, Batch, Outgoing, SendState
from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.rows import OutboxRow
from app.desktop.sync.committer import Committer
from app.desktop.sync.gathering import Gatherer
from app.desktop.sync.kinds import Kinds, body_of, quote_of
from app.desktop.sync.outbox import POISONED, Answer, SendQueue, Step
from app.desktop.sync.pictures_to_send import PicturesToSend, needs_upload
from app.desktop.sync.uploading import Uploading
from app.desktop.sync.uploads import Uploaded
from app.domain.ids import CommandId, ConversationId, FileId, MessageId
from app.domain.messages import Attached, Message, Picture, Video
from app.domain.privacy import Erased
from app.protocol.codec import encode
from app.protocol.envelope import FRAME_LIMIT, Ack, ErrorBody
from app.protocol.operations import Command

_log = logging.getLogger(__name__)
#: The commit to this disk failed: nothing was promised, the text is still in the bubble.
NOT_SAVED = ErrorBody("not_saved")
TOO_LARGE = ErrorBody("message.too_long")
#: Bytes that the frame around a command's data may take.
_ENVELOPE = 512

#: Puts a command on the wire: `transmit(id, type, data)`.
Transmit = Callable[[CommandId, str, bytes], None]


class Sending:
    """The outbox with its wires. `online(transmit)` and `offline(code)` tell it about connections."""

    def __init__(
        self,
        *,
        queue: SendQueue,
        kinds: Kinds,
        cache: Cache,
        committer: Committer,
        gatherer: Gatherer,
        clock: HubClock,
        uploading: Uploading,
        pictures: PicturesToSend,
        deliver: Callable[[Batch], None],
        new_id: Callable[[], str],
    ) -> None:
        self._queue = queue
        self._kinds = kinds
        self._cache = cache
        self._committer = committer
        self._gatherer = gatherer
        self._clock = clock
        self._uploading = uploading
        self._pictures = pictures
        self._deliver = deliver
        self._new_id = new_id
        self._transmit: Transmit | None = None
        self._wake: asyncio.TimerHandle | None = None
        #: Did not reach this disk; kept for Retry while the program runs.
        self._unsaved: dict[CommandId, OutboxRow] = {}
        #: The hub takes them a little later, and this connection knows when.
        self._asked_to_wait: dict[CommandId, OutboxRow] = {}

    # What people ask for

    def send(self, command: Command) -> CommandId:
        """Queues a command and returns its id at once."""
        row = OutboxRow(
            id=CommandId(self._new_id()),
            type=command.TYPE,
            data=encode(command),
            time=self._clock.now(),
            conversation=getattr(command, "conversation", None),
        )
        self._show_soon(row, SendState.SAVING)
        self._save(row)
        return row.id

    def send_picture(self, conversation: ConversationId, path: Path, name: str, caption: str) -> MessageId:
        """Copies the picture into the profile, uploads it (resumable), then sends it."""
        return self.send_file(
            conversation, path, Picture(file=FileId(""), name=name, size=0, width=0, height=0, caption=caption)
        )  # fmt: skip

    def send_file(self, conversation: ConversationId, path: Path, body: Attached) -> MessageId:
        """The same for any file; `body` says what it is, with an empty `file`."""
        message = MessageId(self._new_id())
        row = OutboxRow(
            id=CommandId(message),
            type=self._kinds.message.TYPE,
            data=encode(self._kinds.message(conversation=conversation, body=body)),
            time=self._clock.now(),
            conversation=conversation,
            attachment=str(path),
        )
        self._show_soon(row, SendState.SAVING)
        self._save(row)
        return message

    def retry(self, message: MessageId) -> None:
        """Sends a failed message again under the same id."""
        command = CommandId(message)
        unsaved = self._unsaved.pop(command, None)
        if unsaved is not None:
            self._show_soon(unsaved, SendState.SAVING)
            self._save(unsaved)
            return
        row = self._queue.row(command)
        if row is None or row.error is None:
            return

        def done(_: None, error: Exception | None) -> None:
            fresh = self._queue.retry(command) if error is None else None
            if fresh is not None:
                self._show(fresh, SendState.QUEUED)
                self.pump()

        self._committer.submit(lambda: lambda: self._cache.requeue(command), done)

    def delete(self, message: MessageId) -> None:
        """Deletes an outgoing message that the hub does not hold; no effect once it is sending."""
        command = CommandId(message)
        if self._unsaved.pop(command, None) is not None:
            self._gatherer.gone(message)
            return
        row = self._queue.withdraw(command)
        if row is None:
            return
        self._uploading.cancel(command)

        def done(_: None, error: Exception | None) -> None:
            if error is not None:
                self._queue.keep(command)
            else:
                self._queue.settled(command)
                self._gatherer.gone(message)
                self._pictures.drop_later(row)
            self.pump()

        self._committer.submit(lambda: lambda: self._cache.delete(command), done)

    # What connections bring

    def load(self, rows: Iterable[OutboxRow]) -> None:
        """The queue as this disk holds it, in place of what was here before."""
        rows = list(rows)
        for row, _ in list(self._queue.rows()):
            self._queue.settled(row.id)
        self._queue.load(rows)
        self._pictures.sweep_later(rows)
        for item in self.outgoing():
            self._gatherer.outgoing(item)

    def online(self, transmit: Transmit) -> None:
        """The hub has said welcome: what waits goes out."""
        self._transmit = transmit
        self.pump()

    def offline(self, close_code: int | None) -> None:
        """The connection is gone; whatever had no answer goes again next time, under the same ids."""
        self._transmit = None
        self._uploading.stop()
        if self._wake is not None:
            self._wake.cancel()
        active = [row for row, step in self._queue.rows() if step is Step.ACTIVE]
        poisoned = self._queue.lost(close_code)
        # Nobody counts seconds while there is no hub: it goes with the rest once there is one.
        active += [row for row in self._asked_to_wait.values() if self._queue.row(row.id) is not None]
        self._asked_to_wait.clear()
        for row in active:
            if row.id in poisoned:
                self.refuse(row.id, POISONED)
            else:
                self._show(row, SendState.QUEUED)

    def pump(self) -> None:
        """Sends whatever may go now."""
        if self._transmit is None:
            return
        loop = asyncio.get_running_loop()
        for row in self._queue.take(loop.time()):
            self._begin(row)
        wake = self._queue.wake_at(loop.time())
        if self._wake is not None:
            self._wake.cancel()
            self._wake = None
        if wake is not None:
            self._wake = loop.call_at(wake, self.pump)

    def answered(self, ack: Ack) -> None:
        """The hub's answer to a command. Whoever asked hears of it once it is committed here."""
        row = self._queue.row(ack.id)
        answer = self._queue.answered(ack, asyncio.get_running_loop().time())
        if row is None or answer is Answer.UNKNOWN:
            return
        if answer is Answer.RETRY:
            self._show(row, SendState.QUEUED)
        elif answer is Answer.FAILED and ack.error is not None:
            self.refuse(ack.id, ack.error)
        else:
            if answer is Answer.SETTLED:
                self._settle(row)
            self._gatherer.ack(Acked(ack.id, row.type, None))
        self.pump()

    def arrived(self, entities: Iterable[msgspec.Struct]) -> list[CommandId]:
        """The hub's own copies of messages came: returns the commands that they settle. The cache settles them with the event."""
        settled: list[CommandId] = []
        if not self._queue:
            return settled  # nearly always: thousands of events a second pass here
        for entity in entities:
            row = self._queue.row(CommandId(entity.id)) if isinstance(entity, Message) else None
            if row is not None:
                self._queue.settled(row.id)
                self._pictures.drop_later(row)
                settled.append(row.id)
        if settled:
            self.pump()  # its answer, which usually follows, finds nothing to do any more
        return settled

    def erased(self, entities: Iterable[msgspec.Struct]) -> None:
        """Commands about people who were erased go, sent or not; the cache drops their rows with the erasure (REQ-8)."""
        named = {str(name).encode() for one in entities if isinstance(one, Erased) for name in (*one.conversations, *one.things)}
        if not named or not self._queue:
            return
        for row, _ in list(self._queue.rows()):
            if any(name in row.data for name in named):
                self._settle(row)
                self._gatherer.gone(MessageId(row.id))

    def release(self) -> None:
        """We have everything that the hub has: a message that it acknowledged and that has not come came by a snapshot."""
        for command in self._queue.held():
            row = self._queue.row(command)
            if row is not None:
                self._settle(row)
                self._gatherer.gone(MessageId(command))

    def doubt(self) -> None:
        """The hub's log is another one: what it acknowledged and did not bring yet goes again."""
        self._queue.doubt()
        self.pump()

    def overdue(self) -> bool:
        """Whether the hub owes an answer for too long."""
        return self._queue.overdue(asyncio.get_running_loop().time())

    def outgoing(self) -> list[Outgoing]:
        """All messages on their way, as the window shows them."""
        shown = []
        for row, step in self._queue.rows():
            state = {Step.WAITING: SendState.QUEUED, Step.FAILED: SendState.FAILED}.get(step, SendState.SENDING)
            item = self._outgoing(row, state)
            if item is not None:
                shown.append(item)
        return shown

    def stop(self) -> None:
        """Nothing goes out any more; nothing that was queued is lost."""
        self.offline(None)

    # What uploads bring

    def uploaded(self, row: OutboxRow, file: Uploaded) -> None:
        """The hub holds the file: its id goes into the row, and once that is safe the message goes out."""
        body = body_of(row.data)
        if not isinstance(body, Attached) or row.conversation is None:
            return
        body = replace(body, file=file.file)
        if isinstance(body, Picture | Video):
            body = replace(body, width=file.width, height=file.height)
        if isinstance(body, Video):
            body = replace(body, milliseconds=file.milliseconds)
        sendable = replace(row, data=encode(self._kinds.message(conversation=row.conversation, body=body)))

        def done(_: None, error: Exception | None) -> None:
            if error is not None:
                self.postpone(row.id)
            elif self._queue.uploaded(sendable):
                self._put_on_wire(sendable)

        work = partial(self._cache.uploaded, row.id, file.file, file.width, file.height)
        self._committer.submit(lambda: work, done)

    def progress(self, row: OutboxRow, part: float) -> None:
        """An upload has come this far, 0.0 to 1.0."""
        self._show(row, SendState.UPLOADING, part)

    def postpone(self, command: CommandId, seconds: int = 0) -> None:
        """The upload did not get through: it is tried again after a pause; after `seconds`, where the hub asked for that."""
        self._queue.postpone(command, asyncio.get_running_loop().time(), seconds)
        row = self._queue.row(command)
        if row is not None:
            self._show(row, SendState.WAITING if seconds else SendState.QUEUED)
            if seconds:
                self._asked_to_wait[row.id] = row
        self.pump()

    def refuse(self, command: CommandId, error: ErrorBody) -> None:
        """Marked as failed, with the reason; the next of its conversation goes."""
        row = self._queue.row(command)
        if row is None:
            return
        self._queue.failed(command, error)
        self._gatherer.fail(command, error)
        self._show(replace(row, error=error), SendState.FAILED)
        self._gatherer.ack(Acked(command, row.type, error))
        self.pump()

    # Inside

    def _save(self, row: OutboxRow) -> None:
        """Commits a new row, a picture's copy before it; only then it counts as queued (reliability rule 1)."""

        def work() -> OutboxRow:
            kept = self._pictures.kept(row) if row.attachment else row
            self._cache.queue(kept)
            return kept

        def done(kept: OutboxRow | None, error: Exception | None) -> None:
            if kept is None or error is not None:
                _log.warning("a command could not be saved", exc_info=error)
                self._unsaved[row.id] = row
                self._show(replace(row, error=NOT_SAVED), SendState.FAILED)
                self._gatherer.ack(Acked(row.id, row.type, NOT_SAVED))
                return
            self._queue.add(kept)
            self._show(kept, SendState.QUEUED)
            if len(kept.data) > FRAME_LIMIT - _ENVELOPE:
                self.refuse(kept.id, TOO_LARGE)
            self.pump()

        self._committer.submit(lambda: work, done)

    def _begin(self, row: OutboxRow) -> None:
        self._asked_to_wait.pop(row.id, None)
        if row.attachment and needs_upload(row):
            self._show(row, SendState.UPLOADING)
            self._uploading.start(row, self)
        else:
            self._put_on_wire(row)

    def _put_on_wire(self, row: OutboxRow) -> None:
        if self._transmit is None:
            return
        self._queue.sent(row.id, asyncio.get_running_loop().time())
        self._show(row, SendState.SENDING)
        self._transmit(row.id, row.type, row.data)

    def _settle(self, row: OutboxRow) -> None:
        self._queue.settled(row.id)
        self._gatherer.settle(row.id)
        self._pictures.drop_later(row)

    def _show(self, row: OutboxRow, state: SendState, progress: float = 0.0) -> None:
        item = self._outgoing(row, state, progress)
        if item is not None:
            self._gatherer.outgoing(item)

    def _show_soon(self, row: OutboxRow, state: SendState) -> None:
        # Not in the midst of the caller's own work, and not behind a commit either: the bubble stands at once.
        item = self._outgoing(row, state)
        if item is not None:
            asyncio.get_running_loop().call_soon(self._deliver, Batch(outgoing=[item]))

    def _outgoing(self, row: OutboxRow, state: SendState, progress: float = 0.0) -> Outgoing | None:
        if row.conversation is None or not self._kinds.is_message(row.type):
            return None
        return Outgoing(
            id=MessageId(row.id),
            conversation=row.conversation,
            body=body_of(row.data),
            time=row.time,
            state=state,
            progress=progress,
            error=row.error if state is SendState.FAILED else None,
            preview=row.attachment,
            quote=quote_of(row.data),
        )
