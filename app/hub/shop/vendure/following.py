"""Keeps the mirror like the engine: reads at once what the engine tells of, and compares by the clock what it did not."""

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import structlog

from app.domain.errors import NotFound, Refused
from app.domain.ids import MINUTE, SECOND, ShopId
from app.domain.orders import Order
from app.hub.buyers import only_shop
from app.hub.database.reads import Reads
from app.hub.database.statements import Sql
from app.hub.hub import Hub, wall_clock
from app.hub.shop.connector import Brought, ShopUnreachable
from app.hub.shop.mirror import Mirror
from app.hub.shop.vendure.shop import PAGE, VendureShop

logger = structlog.get_logger(__name__)

#: Seconds between two comparisons of what the engine says changed, and how far each looks back behind the last one.
EVERY = 20.0
OVERLAP = timedelta(seconds=60)
#: Prices, stock and refunds change without a mark of time: now and then everything is compared, orders of these days.
THOROUGH_EVERY = 15 * MINUTE
ORDERS_BACK = timedelta(days=90)
#: The longest pause of comparisons while the engine does not answer.
LONGEST_PAUSE = 5 * MINUTE
#: Names that wait to be read at once; beyond it the next comparison brings them.
MOST_WAITING = 10_000
_CURSOR = "cursor:orders"


class Following:
    """`notice` what the engine tells of; `compare` by the clock."""

    def __init__(self, shop: VendureShop, mirror: Mirror, reads: Reads, id_: ShopId | None = None) -> None:
        self._shop = shop
        self._mirror = mirror
        self._reads = reads
        self._id = id_
        self._waiting: dict[str, dict[str, None]] = {"orders": {}, "products": {}, "customers": {}}
        self._reading: asyncio.Task[None] | None = None
        self._first: asyncio.Task[None] | None = None
        self._comparing = asyncio.Lock()
        self._thorough_at = 0
        self._quiet_until = 0
        self._pause = 0
        shop.noticed = lambda number: self.notice(orders=[number])

    def notice(self, orders: Sequence[str] = (), products: Sequence[str] = (), customers: Sequence[str] = ()) -> None:
        """These changed in the engine: they are read as soon as what is being read is done."""
        for kind, names in (("orders", orders), ("products", products), ("customers", customers)):
            waiting = self._waiting[kind]
            waiting.update(dict.fromkeys(names[: max(0, MOST_WAITING - len(waiting))]))
        if self._reading is None or self._reading.done():
            self._reading = asyncio.get_running_loop().create_task(self._read_waiting())

    async def compare(self, _hub: Hub | None = None, *, thorough: bool = False) -> None:
        """What changed since the last time, or everything. While the engine is away it is asked ever more seldom."""
        now = wall_clock()
        if self._comparing.locked() or (now < self._quiet_until and not thorough):
            return
        async with self._comparing:
            try:
                with contextlib.suppress(NotFound):  # a hub without a shop yet
                    await self._compare(thorough or now >= self._thorough_at)
                self._pause = 0
            except ShopUnreachable:
                self._pause = min(max(2 * self._pause, 20 * SECOND), LONGEST_PAUSE)
                self._quiet_until = now + self._pause
                logger.warning("the shop's engine does not answer", again_in=self._pause // SECOND)
            except Refused as refused:
                logger.warning("the shop's engine could not be compared", code=refused.code)

    def begin(self) -> None:
        """Compares everything, beside whatever else the loop does."""
        self._first = asyncio.get_running_loop().create_task(self.compare(thorough=True))

    async def end(self) -> None:
        """Reads no more."""
        for task in (self._first, self._reading):
            if task is not None:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task
        await self._shop.close()

    async def _compare(self, thorough: bool) -> None:
        shop = await self._shop_id()
        cursor = await self._mirror.position(shop, _CURSOR)
        since = datetime.fromisoformat(cursor) - OVERLAP if cursor else None
        if thorough or since is None:
            since = datetime.now(UTC) - ORDERS_BACK if cursor else None
            await self._customers(shop)
            await self._products(shop)
        else:
            await self._customers(shop, since)
            await self._products(shop, since)
        await self._orders(shop, since)
        if thorough:
            self._thorough_at = wall_clock() + THOROUGH_EVERY

    async def _orders(self, shop: ShopId, since: datetime | None) -> None:
        skip = 0
        while True:
            page, total, last = await self._shop.orders_page(skip, **_after(since))
            await self._take_orders(shop, page)
            if last is not None:
                await self._mirror.position(shop, _CURSOR, last.isoformat())
            skip += len(page)
            if not page or skip >= total:
                return

    async def _customers(self, shop: ShopId, since: datetime | None = None) -> None:
        skip = 0
        while True:
            page, total = await self._shop.customers_page(skip, **_after(since))
            await self._take(shop, Brought(customers=tuple(page)))
            skip += len(page)
            if not page or skip >= total:
                return

    async def _products(self, shop: ShopId, since: datetime | None = None) -> None:
        skip = 0
        while True:
            page, total = await self._shop.products_page(skip, **_after(since))
            await self._take(shop, Brought(products=tuple(page)))
            skip += len(page)
            if not page or skip >= total:
                return

    async def _take_orders(self, shop: ShopId, found: Sequence[Order]) -> None:
        strangers = await self._mirror.strangers(shop, found)
        people = await self._shop.customers_by_id(strangers)
        await self._take(shop, Brought(customers=tuple(people), orders=tuple(found)))

    async def _take(self, shop: ShopId, brought: Brought) -> None:
        # An order that is being entered at the desk comes in with its buyer by the desk's own hand.
        await self._shop.settled()
        await self._mirror.take(shop, brought)

    async def _read_waiting(self) -> None:
        try:
            shop = await self._shop_id()
            while any(self._waiting.values()):
                if names := self._some("orders"):
                    page, _total, _last = await self._shop.orders_page(0, code={"in": names})
                    await self._take_orders(shop, page)
                if names := self._some("products"):
                    goods, _total = await self._shop.products_page(0, id={"in": names})
                    await self._take(shop, Brought(products=tuple(goods)))
                if names := self._some("customers"):
                    people = await self._shop.customers_by_id(names)
                    await self._take(shop, Brought(customers=tuple(people)))
        except Refused as refused:
            # The next comparison brings them: nothing that was told of need be kept.
            logger.warning("what the shop's engine told of could not be read", code=refused.code)
            for waiting in self._waiting.values():
                waiting.clear()

    def _some(self, kind: str) -> list[str]:
        waiting = self._waiting[kind]
        names = list(waiting)[:PAGE]
        for name in names:
            del waiting[name]
        return names

    async def _shop_id(self) -> ShopId:
        if self._id is None:
            self._id = await self._reads.run(lambda connection: only_shop(Sql(connection)).id)
        return self._id


def _after(since: datetime | None) -> dict[str, object]:
    return {} if since is None else {"updatedAt": {"after": since.astimezone(UTC).isoformat()}}
