"""Writing and reading the outbox and the drafts: the agent's own words, which exist nowhere else yet."""

from collections.abc import Iterable

import msgspec

from app.desktop.sync.cache.connecting import Connection
from app.desktop.sync.cache.rows import Draft, OutboxRow
from app.domain.ids import CommandId, ConversationId, FileId, Instant
from app.protocol.envelope import ErrorBody

_COLUMNS = "id, type, data, time, conversation, error, attachment"
_encode = msgspec.json.Encoder().encode
_errors = msgspec.json.Decoder(ErrorBody)
_paths = msgspec.json.Decoder(tuple[str, ...])


def read_outbox(connection: Connection, order: str = "ASC") -> Iterable[OutboxRow]:
    """Row by row, so that a reader of a damaged file keeps what came before the damage."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM outbox ORDER BY position {order}"):  # noqa: S608 - our own words
        yield OutboxRow(
            id=CommandId(row[0]),
            type=row[1],
            data=row[2].encode(),
            time=Instant(row[3]),
            conversation=None if row[4] is None else ConversationId(row[4]),
            error=None if row[5] is None else _errors.decode(row[5]),
            attachment=row[6],
        )


def queue(connection: Connection, row: OutboxRow) -> None:
    """At the end; the same id again changes nothing."""
    error = None if row.error is None else _text(row.error)
    connection.execute(
        f"INSERT INTO outbox ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",  # noqa: S608
        (row.id, row.type, row.data.decode(), row.time, row.conversation, error, row.attachment),
    )


def remove(connection: Connection, commands: Iterable[CommandId]) -> None:
    """Settled or deleted; unknown ones are ignored."""
    connection.executemany("DELETE FROM outbox WHERE id = ?", [(command,) for command in commands])


def fail(connection: Connection, command: CommandId, error: ErrorBody) -> None:
    """Marked with the reason."""
    connection.execute("UPDATE outbox SET error = ? WHERE id = ?", (_text(error), command))


def requeue(connection: Connection, command: CommandId) -> None:
    """Unmarked and at the end."""
    connection.execute(
        "UPDATE outbox SET error = NULL, position = (SELECT max(position) + 1 FROM outbox) WHERE id = ?", (command,)
    )


def uploaded(connection: Connection, command: CommandId, file: FileId, width: int, height: int) -> None:
    """The body of the file's message says where the hub keeps it; a file that is no picture has no size in pixels."""
    connection.execute(
        "UPDATE outbox SET data = json_replace(data, '$.body.file', ?, '$.body.width', ?, '$.body.height', ?) WHERE id = ?",
        (file, width, height, command),
    )


def read_drafts(connection: Connection, order: str = "ASC") -> Iterable[Draft]:
    """Row by row, as read_outbox."""
    rows = connection.execute(f"SELECT conversation, text, attachments FROM drafts ORDER BY conversation {order}")  # noqa: S608
    for conversation, text, attachments in rows:
        yield Draft(ConversationId(conversation), text, _paths.decode(attachments))


def save_drafts(connection: Connection, drafts: Iterable[Draft]) -> None:
    """Each in place of the one before it; an empty one is deleted."""
    for draft in drafts:
        if draft.text or draft.attachments:
            row = (draft.conversation, draft.text, _text(draft.attachments))
            connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", row)
        else:
            connection.execute("DELETE FROM drafts WHERE conversation = ?", (draft.conversation,))


def _text(value: object) -> str:
    return _encode(value).decode()
