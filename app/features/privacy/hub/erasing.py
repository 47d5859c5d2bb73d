"""Erasing: one transaction takes a person out of every table and tells all clients; what lies on the disk follows at once.

The rows go, what sums and figures stand on stays without a name. Events that told of the person are not replayed: the shop's
stream begins anew above them, so whoever was away takes a snapshot, in which the erasure stands for ever. Then, in small steps
and taken up again after a stop: the old events, files and their small pictures, the index's old parts, SQLite's log.

On PostgreSQL the tables are vacuumed: no query shows anything from the commit on, small tables' files hold nothing afterwards,
and large ones' may until their room is used again; `VACUUM (FULL, ANALYZE)` at a quiet hour ends that. What is beyond the hub:
the server's write-ahead log holds old pages until its segments are recycled, archived segments and base backups until they are
deleted. How long these are kept is set by whoever runs the server, at most as long as a person may be kept waiting; a restored
backup is erased again by the list beside the data.
"""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import msgspec
import structlog
from sqlalchemy import Connection, insert, select, update
from ulid import ULID

from app.domain.ids import ConversationId, FileId, Instant, ShopId, shop_stream
from app.domain.people import Actor
from app.domain.privacy import TOLD, Erased
from app.features.privacy.hub import listing
from app.features.privacy.wire import PersonErased, RecordsLeft
from app.hub import contact_sales
from app.hub.database import audit, buyer_requests, leads, personal, search
from app.hub.database.landing_tables import contacts
from app.hub.database.lead_tables import lead_reminders
from app.hub.database.payment_tables import payments
from app.hub.database.personal import Ids
from app.hub.database.privacy_tables import erasures
from app.hub.database.reports import reports
from app.hub.database.retention import begin_anew, drop, floor_of
from app.hub.database.watch_tables import alerts, mentions, notes, reminders
from app.hub.hub import Hub
from app.hub.transaction import Transaction

logger = structlog.get_logger(__name__)
_ids = msgspec.json.Decoder(Ids)


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What an erasure came to."""

    erased: Erased
    rows: int


def erase(tx: Transaction, shop: ShopId, by: Actor, ids: Ids, facts: Mapping[str, str | int]) -> Done:
    """In one transaction: nobody reads anything of them after its commit. The files follow in `scrub`."""
    connection = tx.connection
    rows = sum(personal.count(connection, place, ids) for place in personal.PLACES)
    gone = _entities(connection, ids)
    cared = [(row.id, row.carer) for row in connection.execute(select(contacts).where(contacts.c.id.in_(ids.contacts)))]
    personal.erase(connection, ids, tx.now)
    erased = Erased(
        id=str(ULID()), time=tx.now, conversations=tuple(map(ConversationId, ids.conversations)),
        things=_things(ids), files=tuple(map(FileId, ids.files)),
    )  # fmt: skip
    connection.execute(
        insert(erasures).values(id=erased.id, shop=shop, time=tx.now, by=by.id, ids=msgspec.json.encode(ids), scrubbed=None)
    )
    begin_anew(connection, listing.streams_of(shop, ids))
    audit.record(tx, shop, by, "privacy.erase", _subject(ids), {**facts, "erasure": erased.id, "rows": rows})
    tx.emit(PersonErased(erased=erased, gone=gone), to=shop_stream(shop))
    if ids.leads or ids.requests or ids.parcels:
        left = RecordsLeft(leads=leads.state(connection, shop), requests=buyer_requests.state(connection, shop))
        tx.emit(left, to=shop_stream(shop))
    contact_sales.announce(tx, shop, cared)
    return Done(erased=erased, rows=rows)


async def finish(hub: Hub, shop: ShopId, done: Done, ids: Ids) -> None:
    """What cannot be done in the transaction: the list beside the database first, then the disk."""
    await asyncio.to_thread(listing.note, hub.folder, listing.Line(id=done.erased.id, shop=shop, time=done.erased.time, ids=ids))
    for stream in listing.streams_of(shop, ids):
        hub.fanout.raise_floor(stream, await hub.reads.run(partial(floor_of, stream=stream)))
    await scrub(hub)


async def scrub(hub: Hub) -> None:
    """Overwrites what erasures left on the disk; also a job, for those that a stop cut short."""
    open_ = await hub.reads.run(lambda c: c.execute(select(erasures).where(erasures.c.scrubbed.is_(None))).all())
    if not open_:
        return
    for row in open_:
        ids = _ids.decode(bytes(row.ids))
        await asyncio.to_thread(_remove_files, hub.folder, ids.files)
        for stream in listing.streams_of(ShopId(row.shop), ids):
            await _until_done(hub, partial(drop, stream=stream))
    await _until_done(hub, search.tidy)
    await asyncio.to_thread(_remove_copies, hub.folder)
    if not (await asyncio.to_thread(hub.database.vacuum) and await hub.writer.truncate()):
        return  # somebody reads just now: the job comes again
    done = [row.id for row in open_]
    await hub.writer.run(
        lambda tx: tx.connection.execute(update(erasures).where(erasures.c.id.in_(done)).values(scrubbed=tx.now)).rowcount
    )
    logger.info("erased", erasures=len(done))


async def _until_done(hub: Hub, step: Callable[[Transaction], bool]) -> None:
    more = True
    while more:
        more = await hub.writer.run(step)
        await asyncio.sleep(0.01)  # what people send goes in between


def of_shop(connection: Connection, shop: ShopId, now: Instant) -> list[Erased]:
    """The erasures of a shop that a snapshot tells of."""
    told = select(erasures).where(erasures.c.shop == shop, erasures.c.time >= now - TOLD)
    found = connection.execute(told.order_by(erasures.c.time, erasures.c.id)).all()
    return [_erased(row.id, row.time, _ids.decode(bytes(row.ids))) for row in found]


def _erased(id_: str, time: int, ids: Ids) -> Erased:
    return msgspec.convert(
        {
            "id": id_, "time": time, "conversations": ids.conversations, "files": ids.files,
            "things": _things(ids),
        },
        Erased,
    )  # fmt: skip


def _things(ids: Ids) -> tuple[str, ...]:
    return (*ids.customers, *ids.orders, *ids.leads, *ids.contacts, *ids.requests, *ids.parcels)


def _subject(ids: Ids) -> str:
    return next(iter((*ids.customers, *ids.conversations, *ids.leads, *ids.contacts, *ids.requests)), "")


def _entities(connection: Connection, ids: Ids) -> dict[str, tuple[str, ...]]:
    """What of it clients keep one by one, by kind."""
    chats = ids.conversations
    theirs = select(notes.c.id).where(notes.c.conversation.in_(chats))
    kept = {
        "mention": select(mentions.c.note).where(mentions.c.note.in_(theirs)).distinct(),
        "note": theirs,
        "reminder": select(reminders.c.id).where(reminders.c.conversation.in_(chats)),
        "alert": select(alerts.c.id).where(alerts.c.conversation.in_(chats), alerts.c.ended.is_(None)),
        "payment": select(payments.c.id).where(payments.c.conversation.in_(chats)),
        "report": select(reports.c.id).where(reports.c.conversation.in_(chats)),
        "lead_reminder": select(lead_reminders.c.id).where(lead_reminders.c.lead.in_(ids.leads)),
    }
    found = {kind: tuple(connection.execute(query).scalars()) for kind, query in kept.items()}
    return {kind: of for kind, of in {"conversation": chats, **found}.items() if of}


def _remove_files(folder: Path, files: tuple[str, ...]) -> None:
    for file in files:
        for place in ("files", "thumbs"):
            (folder / "files" / place / file[-2:] / file).unlink(missing_ok=True)
        (folder / "files" / "parts" / file).unlink(missing_ok=True)


def _remove_copies(folder: Path) -> None:
    """Copies that an upgrade put aside in case it failed: it did not, and they hold everybody who was erased since."""
    for copy in (folder / "backups").glob("before-*.sqlite3*"):
        copy.unlink(missing_ok=True)
