"""Mails about new requests that wait to be sent: each goes at least once, and is tried again until then (REQ-3)."""

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from app.domain.ids import DAY, MINUTE, SECOND, Instant, ShopId
from app.hub.database.request_tables import request_mails

#: Milliseconds before the next try, doubled each time up to the longest.
_FIRST, _LONGEST = 30 * SECOND, 60 * MINUTE
#: A mail that could not be sent for so long is given up: whoever reads it then knows the request from the desk.
GIVE_UP = 3 * DAY


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """One that waits."""

    id: str
    shop: ShopId
    subject: str
    text: str
    created: Instant
    tries: int = 0


_SHOWN = tuple(request_mails.c[name] for name in Mail.__struct_fields__)


def add(connection: Connection, mail: Mail) -> None:
    """To be sent now."""
    connection.execute(insert(request_mails).values(next=mail.created, **msgspec.structs.asdict(mail)))


def due(connection: Connection, now: Instant, limit: int) -> list[Mail]:
    """Those whose time has come, the oldest first."""
    found = select(*_SHOWN).where(request_mails.c.sent.is_(None), request_mails.c.next <= now)
    return [Mail(**row._asdict()) for row in connection.execute(found.order_by(request_mails.c.next).limit(limit))]


def sent(connection: Connection, mail: str, now: Instant) -> None:
    """The server took it. Its text has served its purpose and goes."""
    done = {"sent": now, "text": "", "subject": "", "error": ""}
    connection.execute(update(request_mails).where(request_mails.c.id == mail).values(done))


def failed(connection: Connection, mail: Mail, error: str, now: Instant) -> None:
    """Tried in vain: again later, or given up."""
    if now - mail.created > GIVE_UP:
        connection.execute(delete(request_mails).where(request_mails.c.id == mail.id))
        return
    wait = min(_FIRST * 2 ** min(mail.tries, 12), _LONGEST)
    later = {"tries": mail.tries + 1, "next": now + wait, "error": error}
    connection.execute(update(request_mails).where(request_mails.c.id == mail.id).values(later))


def standing(connection: Connection, shop: ShopId) -> tuple[int, str, Instant | None]:
    """How many wait, what went wrong last with one of them, and when one was last sent."""
    mine = request_mails.c.shop == shop
    waiting = connection.execute(select(func.count()).select_from(request_mails).where(mine, request_mails.c.sent.is_(None)))
    wrong = select(request_mails.c.error).where(mine, request_mails.c.error != "").order_by(request_mails.c.next.desc()).limit(1)
    last = connection.execute(select(func.max(request_mails.c.sent)).where(mine)).scalar()
    return int(waiting.scalar_one()), connection.execute(wrong).scalar() or "", None if last is None else Instant(last)
