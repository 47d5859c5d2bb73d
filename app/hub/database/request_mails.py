"""Mails about new requests that wait to be sent: each goes at least once, and is tried again until then (REQ-3)."""

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from app.domain.ids import DAY, MINUTE, SECOND, Instant, ShopId
from app.hub.database.request_tables import request_mails

#: Milliseconds before the next try, doubled each time up to the longest.
_FIRST, _LONGEST = 30 * SECOND, 60 * MINUTE
#: A mail that could not be sent for so long is given up: whoever reads it then knows the request from the desk.
GIVE_UP = 3 * DAY
#: Trouble is shown for so long after its mail was sent or given up.
_SHOWN_FOR = 7 * DAY
#: What is left of a mail that needs no more: its text has served its purpose and goes.
_DONE = {"text": "", "subject": "", "recipients": ""}


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """One that waits. `recipients` with spaces between them where only these are still to get it; "" for all of the settings."""

    id: str
    shop: ShopId
    subject: str
    text: str
    created: Instant
    tries: int = 0
    recipients: str = ""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How many wait and how many were given up within a week, what went wrong last, and when one was last sent."""

    waiting: int
    lost: int
    code: str
    reason: str
    sent: Instant | None


_SHOWN = tuple(request_mails.c[name] for name in Mail.__struct_fields__)
_WAITS = (request_mails.c.sent.is_(None), request_mails.c.lost.is_(None))


def add(connection: Connection, mail: Mail) -> None:
    """To be sent now."""
    connection.execute(insert(request_mails).values(next=mail.created, **msgspec.structs.asdict(mail)))


def due(connection: Connection, now: Instant, limit: int) -> list[Mail]:
    """Those whose time has come, the oldest first."""
    found = select(*_SHOWN).where(*_WAITS, request_mails.c.next <= now)
    return [Mail(**row._asdict()) for row in connection.execute(found.order_by(request_mails.c.next).limit(limit))]


def sent(connection: Connection, mail: str, trouble: str, now: Instant) -> None:
    """The server took it; `trouble` where it refused some of the recipients for good."""
    told = {"error": trouble, "code": "mail.some" if trouble else ""}
    _change(connection, mail, sent=now, next=now, **told, **_DONE)


def partly(connection: Connection, mail: Mail, later: tuple[str, ...], reason: str, now: Instant) -> None:
    """The server took it for some; the others are tried again, and nobody gets it twice."""
    failed(connection, msgspec.structs.replace(mail, recipients=" ".join(later)), "mail.later", reason, now)


def failed(connection: Connection, mail: Mail, code: str, reason: str, now: Instant, *, final: bool = False) -> None:
    """Tried in vain: again later; or given up, which stays to be seen."""
    told: dict[str, str | int] = {"tries": mail.tries + 1, "code": code, "error": reason}
    if final or now - mail.created > GIVE_UP:
        _change(connection, mail.id, lost=now, next=now, **told, **_DONE)
        return
    wait = min(_FIRST * 2 ** min(mail.tries, 12), _LONGEST)
    _change(connection, mail.id, next=now + wait, recipients=mail.recipients, **told)


def standing(connection: Connection, shop: ShopId, now: Instant) -> Standing:
    """How the sending of a shop's mails stands."""
    mails, mine, recent = request_mails.c, request_mails.c.shop == shop, now - _SHOWN_FOR
    waiting, lost = (
        connection.execute(select(func.count()).select_from(request_mails).where(mine, *which)).scalar_one()
        for which in (_WAITS, (mails.lost > recent,))
    )
    wrong = select(mails.code, mails.error).where(mine, mails.code != "", mails.next > recent)
    code, reason = connection.execute(wrong.order_by(mails.next.desc()).limit(1)).one_or_none() or ("", "")
    last = connection.execute(select(func.max(mails.sent)).where(mine)).scalar()
    return Standing(waiting=waiting, lost=lost, code=code, reason=reason, sent=None if last is None else Instant(last))


def _change(connection: Connection, mail: str, **values: str | int) -> None:
    connection.execute(update(request_mails).where(request_mails.c.id == mail).values(values))
