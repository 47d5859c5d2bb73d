"""Small payments in the database: each whole, and what the limits are measured with."""

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import ConversationId, Instant, ShopId
from app.domain.payments import AT_PROVIDER, COUNTED, PENDING, Direction, Payment
from app.features.payments.rules import Used
from app.hub.database.payment_tables import payments
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import shops

_decoder = msgspec.json.Decoder(Payment)
_t = payments.c
_ONE = Statement(select(_t.shop, _t.body).where(_t.id == bindparam("id")))
_COUNTED = [state.value for state in COUNTED]
#: Payments of one conversation that are read; more than any has.
_MOST = 200


def hold(connection: Connection, shop: ShopId) -> None:
    """Until the end of this transaction nobody else asks or approves in this shop, on no node: limits are sums over rows."""
    connection.execute(select(shops.c.id).where(shops.c.id == shop).with_for_update())


def find(sql: Sql, id_: str) -> tuple[ShopId, Payment] | None:
    """Whosever it is, for what the provider tells; None when there is none."""
    row = sql.row(_ONE, {"id": id_})
    return None if row is None else (ShopId(row[0]), _decoder.decode(bytes(row[1])))


def one(sql: Sql, shop: ShopId, id_: str) -> Payment:
    """Raises NotFound, for another shop's as well."""
    found = find(sql, id_)
    if found is None or found[0] != shop:
        raise NotFound("payment")
    return found[1]


def save(connection: Connection, shop: ShopId, payment: Payment, due: Instant | None) -> None:
    """Writes it, new or known; `due` is when the hub looks at it next, None for one that has ended."""
    values = {
        "state": payment.state.value,
        "month": payment.month,
        "due": due,
        "body": msgspec.json.encode(payment),
    }
    if connection.execute(update(payments).where(_t.id == payment.id, _t.shop == shop).values(values)).rowcount:
        return
    fixed = {
        "id": payment.id,
        "shop": shop,
        "conversation": payment.conversation,
        "number": payment.order,
        "direction": payment.direction.value,
        "amount": payment.amount,
        "asked": payment.asked,
    }
    connection.execute(insert(payments).values({**values, **fixed}))


def of_conversation(connection: Connection, shop: ShopId, conversation: ConversationId) -> list[Payment]:
    """The newest first."""
    rows = connection.execute(
        select(_t.body)
        .where(_t.conversation == conversation, _t.shop == shop)
        .order_by(_t.asked.desc(), _t.id.desc())
        .limit(_MOST)
    )
    return [_decoder.decode(bytes(row.body)) for row in rows]


def pending(connection: Connection, shop: ShopId) -> list[Payment]:
    """All of the shop that have not ended, the oldest first."""
    rows = connection.execute(
        select(_t.body).where(_t.shop == shop, _t.state.in_([state.value for state in PENDING])).order_by(_t.asked, _t.id)
    )
    return [_decoder.decode(bytes(row.body)) for row in rows]


def used(connection: Connection, shop: ShopId, number: str, month: str, without: str = "") -> Used:
    """What of the limits is taken, the payment `without` left out."""
    counts = {Direction.PAYOUT.value: (0, 0), Direction.COLLECTION.value: (0, 0)}
    rows = connection.execute(
        select(_t.direction, func.count(), func.coalesce(func.sum(_t.amount), 0))
        .where(_t.shop == shop, _t.number == number, _t.state.in_(_COUNTED), _t.id != without)
        .group_by(_t.direction)
    )
    for direction, count, total in rows:
        counts[direction] = (int(count), int(total))
    payouts, paid_out = counts[Direction.PAYOUT.value]
    _count, collected = counts[Direction.COLLECTION.value]
    return Used(payouts=payouts, paid_out=paid_out, collected=collected, month=month_used(connection, shop, month, without))


def month_used(connection: Connection, shop: ShopId, month: str, without: str = "") -> int:
    """What all payouts of the shop come to in a month, pending ones too, in minor units of the shop's currency."""
    total = connection.execute(
        select(func.coalesce(func.sum(_t.amount), 0)).where(
            _t.shop == shop, _t.month == month, _t.direction == Direction.PAYOUT.value, _t.state.in_(_COUNTED), _t.id != without
        )
    ).scalar_one()
    return int(total)


def paid_out(connection: Connection, shop: ShopId, number: str, *, held: bool = True) -> int:
    """What payouts of an order come to, pending ones too. `held`: none is added until the end of this transaction."""
    if held:
        hold(connection, shop)
    return used(connection, shop, number, "").paid_out


def due(connection: Connection, now: Instant, owed: bool) -> list[tuple[ShopId, Payment]]:
    """What the hub has to look at now. `owed`: also everything that the provider has been asked and has not answered."""
    when = _t.due <= now
    if owed:
        when = when | _t.state.in_([state.value for state in AT_PROVIDER])
    rows = connection.execute(select(_t.shop, _t.body).where(when).order_by(_t.due, _t.id).limit(_MOST))
    return [(ShopId(row.shop), _decoder.decode(bytes(row.body))) for row in rows]
