"""The log of phone calls in the database: one for chats, profiles, leads and requests."""

from sqlalchemy import Connection, Select, insert, or_, select

from app.domain.calls import Call
from app.domain.ids import ShopId
from app.hub.database.call_tables import calls
from app.hub.database.lead_tables import leads
from app.hub.database.request_tables import requests
from app.hub.database.trade import customers

#: Rows that a pane shows.
SHOWN = 50
_CALL = select(
    calls.c.id, calls.c.time, calls.c.staff.label("by"), calls.c.staff_name.label("by_name"), calls.c.outcome, calls.c.note,
    calls.c.lead, calls.c.request,
)  # fmt: skip


def add(connection: Connection, shop: ShopId, call: Call, conversation: str = "", customer: str = "") -> None:
    """One more."""
    connection.execute(
        insert(calls).values(
            id=call.id, shop=shop, conversation=conversation, customer=customer, lead=call.lead, request=call.request,
            staff=call.by, staff_name=call.by_name, time=call.time, outcome=call.outcome, note=call.note,
        )
    )  # fmt: skip


def known(connection: Connection, id_: str) -> bool:
    """Whether it is in the log: the same command under another device's name."""
    return connection.execute(select(calls.c.id).where(calls.c.id == id_)).first() is not None


def of_chat(connection: Connection, shop: ShopId, conversation: str, customer: str) -> list[Call]:
    """With the person of a chat, wherever it was logged; the newest first."""
    theirs = select(leads.c.id).where(leads.c.shop == shop, leads.c.conversation == conversation)
    mine = [calls.c.conversation == conversation, calls.c.lead.in_(theirs)]
    if customer:
        # A request may have been called about before there was a chat: it is theirs by the number.
        number = select(customers.c.phone).where(customers.c.id == customer, customers.c.phone != "").scalar_subquery()
        asked = select(requests.c.id).where(requests.c.shop == shop, requests.c.phone == number)
        mine += [calls.c.customer == customer, calls.c.request.in_(asked)]
    return _read(connection, _CALL.where(calls.c.shop == shop, or_(*mine)))


def of_lead(connection: Connection, shop: ShopId, lead: str) -> list[Call]:
    """With a lead; the newest first."""
    return _read(connection, _CALL.where(calls.c.shop == shop, calls.c.lead == lead))


def _read(connection: Connection, which: Select[tuple[str, int, str, str, str, str, str, str]]) -> list[Call]:
    rows = connection.execute(which.order_by(calls.c.time.desc(), calls.c.id.desc()).limit(SHOWN))
    return [Call(**row._asdict()) for row in rows]
