"""Files in the database: who sent what into which conversation."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, func, select, update
from ulid import ULID

from app.domain.errors import NotFound
from app.domain.ids import ConversationId, FileId, Instant
from app.domain.people import Actor
from app.features.attachments.wire import UploadRequest
from app.hub.access import conversation_of
from app.hub.database.statements import Sql
from app.hub.database.tables import files
from app.hub.transaction import Transaction


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A row. `media_type`, `width`, `height`, `milliseconds` and `thumb` are known once `done`."""

    id: FileId
    conversation: ConversationId
    sender: str
    sha256: str
    name: str
    size: int
    done: bool
    media_type: str
    width: int
    height: int
    milliseconds: int
    thumb: bool


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What the hub found a whole file to be; `name` ends as its type does."""

    name: str
    media_type: str
    width: int = 0
    height: int = 0
    milliseconds: int = 0
    thumb: bool = False


_ROW = select(*(files.c[name] for name in File.__struct_fields__))


def announced(connection: Connection, actor: Actor, wanted: UploadRequest) -> File | None:
    """The actor's own file of this content in this conversation. Raises NotFound for a conversation that is not theirs."""
    conversation_of(Sql(connection), actor, wanted.conversation)
    f = files.c
    row = connection.execute(
        _ROW.where(f.conversation == wanted.conversation, f.sender == actor.id, f.sha256 == wanted.sha256)
    ).one_or_none()
    return None if row is None else _file(row)


def announce(tx: Transaction, actor: Actor, wanted: UploadRequest) -> File:
    """A new file, or the one that was announced a moment ago."""
    known = announced(tx.connection, actor, wanted)
    if known is not None:
        return known
    file = FileId(str(ULID()))
    tx.connection.execute(
        files.insert().values(
            id=file,
            shop=actor.shop,
            conversation=wanted.conversation,
            sender=actor.id,
            sha256=wanted.sha256,
            name=wanted.name,
            size=wanted.size,
            created=tx.now,
        )
    )
    return _file(tx.connection.execute(_ROW.where(files.c.id == file)).one())


def visible(connection: Connection, actor: Actor, file: FileId, done: bool = True) -> File:
    """A file of a conversation that the actor may see. Raises NotFound, for an unfinished one too where `done` is asked."""
    row = connection.execute(_ROW.where(files.c.id == file, files.c.shop == actor.shop)).one_or_none()
    if row is None or (done and not row.done):
        raise NotFound("file")
    if actor.is_buyer and row.conversation != actor.conversation:
        raise NotFound("file")
    return _file(row)


def finished(connection: Connection, file: FileId) -> File:
    """A finished file whose address was signed. Raises NotFound."""
    row = connection.execute(_ROW.where(files.c.id == file, files.c.done == 1)).one_or_none()
    if row is None:
        raise NotFound("file")
    return _file(row)


def finish(tx: Transaction, file: FileId, found: Found) -> File:
    """The file is whole, checked and on disk. `size` stays what the sender announced."""
    values = {**msgspec.structs.asdict(found), "thumb": int(found.thumb)}
    tx.connection.execute(update(files).where(files.c.id == file).values(done=1, received=files.c.size, **values))
    return _file(tx.connection.execute(_ROW.where(files.c.id == file)).one())


def has_thumb(tx: Transaction, file: FileId) -> File:
    """A small picture of it is on disk."""
    tx.connection.execute(update(files).where(files.c.id == file).values(thumb=1))
    return _file(tx.connection.execute(_ROW.where(files.c.id == file)).one())


def sent_since(connection: Connection, actor: Actor, conversation: ConversationId, since: Instant) -> int:
    """Bytes that the actor announced in this conversation since then."""
    f = files.c
    total = select(func.coalesce(func.sum(f.size), 0)).where(
        f.conversation == conversation, f.sender == actor.id, f.created >= since
    )
    return int(connection.execute(total).scalar_one())


def forget_unfinished(tx: Transaction, before: Instant) -> list[FileId]:
    """Takes out uploads announced before then and never finished; returns them."""
    gone = delete(files).where(files.c.done == 0, files.c.created < before).returning(files.c.id)
    return list(tx.connection.execute(gone).scalars())


def _file(row: Row[*tuple[Any, ...]]) -> File:
    values = dict(zip(File.__struct_fields__, row, strict=True))
    return File(**{**values, "done": bool(row.done), "thumb": bool(row.thumb)})
