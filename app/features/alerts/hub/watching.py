"""The hub's look at its shops by the clock: read first, and write only where something is to be raised, passed on or ended."""

from functools import partial

from sqlalchemy import Connection

from app.domain.alerting import Alert
from app.domain.conversations import day_start
from app.domain.ids import Instant, shop_stream
from app.domain.people import Shop
from app.features.alerts.hub import records
from app.features.alerts.rules.chain import Situation, moves
from app.features.alerts.wire import AlertChanged
from app.hub.database import people
from app.hub.database.reply_rates import shop_rate
from app.hub.database.shop_rules import read_rules
from app.hub.database.statements import Sql
from app.hub.hub import Hub
from app.hub.transaction import Transaction


async def watch_shops(hub: Hub) -> None:
    """One look at every shop. What it finds is in the database alone, so that a restart loses and repeats nothing."""
    now = hub.writer.now()
    for shop in await hub.reads.run(lambda connection: people.all_shops(Sql(connection))):
        if await hub.reads.run(partial(_moves, shop=shop, now=now)):
            await hub.writer.run(partial(move, shop=shop))


def move(tx: Transaction, shop: Shop) -> None:
    """Looks again in the transaction that writes: somebody may have answered meanwhile."""
    for alert in _moves(tx.connection, shop, tx.now):
        records.save(tx.connection, shop.id, alert)
        tx.emit(AlertChanged(alert=alert), to=shop_stream(shop.id))


def _moves(connection: Connection, shop: Shop, now: Instant) -> list[Alert]:
    rules = read_rules(Sql(connection), shop.id)
    return moves(
        Situation(
            shop=shop.id,
            now=now,
            rules=rules.alerts,
            limits=rules.limits,
            people=records.people(connection, shop.id),
            rate=shop_rate(connection, shop.id, day_start(now, shop.time_zone), Instant(now + 1), now),
            waits=records.waiting(connection, shop.id, Instant(now - rules.limits.overdue)),
            open=tuple(records.not_ended(connection, shop.id)),
            last_rate=records.last_rate(connection, shop.id),
        )
    )
