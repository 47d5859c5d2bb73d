"""The day's figures: worked out again where turns changed, told to the staff, and part of their snapshot (CHAT-9)."""

import datetime
import time
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from app.domain.conversations import day_start
from app.domain.ids import HOUR, SECOND, Instant, ShopId, shop_stream
from app.domain.people import Actor, Shop
from app.domain.response import ReplyRates
from app.features.response.hub import ledger
from app.features.response.wire import ReplyRatesChanged
from app.hub.database import people, reply_rates
from app.hub.database.statements import Sql
from app.hub.hub import Hub
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Longest time between two looks: other hub nodes on the same database write turns too.
_AT_LEAST_EVERY = 15 * SECOND
#: The figures of many people are long; they are told less often.
_PAUSE_FOR_EACH = 20
#: Of a long day's many turns the figures take a while: so many times as long nothing is asked.
_SHARE = 10


class Look(msgspec.Struct, frozen=True):
    """A shop's figures now, turns past their deadline that do not say so yet, and when something changes by itself."""

    rates: ReplyRates
    late: tuple[str, ...]
    due: Instant


class Told(msgspec.Struct):
    """What was told of a shop last. `due`: when to look again; `rest`: not before."""

    rates: ReplyRates | None = None
    due: Instant = Instant(0)
    rest: Instant = Instant(0)
    touched: bool = False


class Rates:
    """A job of the hub; one for each router. All on the hub's loop."""

    def __init__(self) -> None:
        self._told: dict[ShopId, Told] = {}
        self._shops: list[Shop] = []
        self._known_until = Instant(0)

    def touch(self, shop: ShopId) -> None:
        """The ledger of this shop changed."""
        self._told.setdefault(shop, Told()).touched = True

    async def renew(self, hub: Hub) -> None:
        """Once a second: looks at the shops where something changed, and tells what is new."""
        now = hub.writer.now()
        if now >= self._known_until:
            self._shops = await hub.reads.run(lambda connection: people.all_shops(Sql(connection)))
            self._known_until = Instant(now + _AT_LEAST_EVERY)
        for shop in self._shops:
            told = self._told.setdefault(shop.id, Told())
            if now < told.rest or not (told.touched or now >= told.due):
                continue
            told.touched = False
            began = time.perf_counter()
            look = await hub.reads.run(lambda connection, shop=shop: look_at(connection, shop, now))  # type: ignore[misc]
            took = (time.perf_counter() - began) * SECOND
            told.due, told.rest = look.due, Instant(now + round(max(_PAUSE_FOR_EACH * len(look.rates.staff), _SHARE * took)))
            if look.late or look.rates != told.rates:
                fresh = look.rates != told.rates
                told.rates = look.rates
                await hub.writer.run(lambda tx, shop=shop, look=look, fresh=fresh: tell(tx, shop.id, look, fresh))  # type: ignore[misc]


def look_at(connection: Connection, shop: Shop, now: Instant) -> Look:
    """The shop's figures of its day."""
    since, until = day(now, shop.time_zone)
    whole, staff = reply_rates.rates(connection, shop.id, since, until, now)
    rates = ReplyRates(day=day_name(now, shop.time_zone), shop=whole, staff=staff)
    pending = [turn for turn in ledger.running(connection, shop.id) if turn.counted and turn.in_time is None]
    late = tuple(turn.id for turn in pending if now > turn.deadline)
    deadlines = [turn.deadline + 1 for turn in pending if now <= turn.deadline]
    return Look(rates, late, Instant(min([now + _AT_LEAST_EVERY, until, *deadlines])))


def tell(tx: Transaction, shop: ShopId, look: Look, fresh: bool) -> None:
    """Writes down what is late, and tells the figures if they are `fresh`."""
    if look.late:
        ledger.settle(tx, look.late)
    if fresh:
        tx.emit(ReplyRatesChanged(rates=look.rates), to=shop_stream(shop))


def of_shop(connection: Connection, actor: Actor, now: Instant) -> bytes:
    """The figures of the actor's shop, as an array of one."""
    return encode([look_at(connection, people.shop(Sql(connection), actor.shop), now).rates])


def day(now: Instant, time_zone: str) -> tuple[Instant, Instant]:
    """The shop's day that `now` lies in: from its midnight until the next one."""
    since = day_start(now, time_zone)
    # 26 hours later is the next day whatever the clock does that night, and never the one after it.
    return since, day_start(Instant(since + 26 * HOUR), time_zone)


def day_name(now: Instant, time_zone: str) -> str:
    """Its date, such as 2026-11-22."""
    return datetime.datetime.fromtimestamp(now / SECOND, tz=ZoneInfo(time_zone)).date().isoformat()
