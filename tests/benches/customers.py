"""The list of 200,000 customers: pages, filters, search and counts beside bare statements; the table; an import's rate."""

import asyncio
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import Connection

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.desktop.store import Batch, Store
from app.desktop.store import Connection as Link
from app.domain.customer_list import CustomerFilter, CustomerRow, Sort
from app.domain.customers import RANKS, Customer, CustomerSource, CustomerStatus
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.orders import Address
from app.domain.people import Shop
from app.features.customer_list.model import CustomerListModel, Marks, Segments
from app.features.customer_list.view.page import CustomersPage
from app.features.customer_list.wire import PAGE
from app.hub.database import customer_list, people, schema
from app.hub.database.customer_list import Wanted
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.hub.shop import customers
from tests.benches.measure import Row, alternate, percentile
from tests.fakes.desk import FakeOutbox
from tests.fakes.hub import RunningHub
from tests.features.customer_list.conftest import Hub

_SHOP = ShopId("bench")
_FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Коваль", "Шевченко", "Бондаренко", "王", "李", "张"]
_GIVEN = ["Hoa", "Minh", "Lan", "Hương", "Tuấn", "Thảo", "Олена", "Марія", "Тарас", "小明", "丽", "伟", "Thanh", "Ngọc"]
#: Rows of the bench's table, which the hub by hand gives at once.
_LISTED = 200_000
#: Milliseconds that count as none.
_LITTLE = 5.0


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Medians in turns; milliseconds but for the import."""
    count = 4_000 if quick else 200_000
    with tempfile.TemporaryDirectory() as folder:
        database = Database(sqlite_url(Path(folder) / "hub.sqlite3"))
        schema.prepare(database, Path(folder) / "backups")
        with database.writer() as connection:
            fill(connection, count)
        with database.reader() as connection:
            yield from _reads(connection, count)
        database.close()
    yield from _window(_LISTED // (20 if quick else 1))
    yield from asyncio.run(_import(400 if quick else 4_000))


def fill(connection: Connection, count: int) -> None:
    """So many customers."""
    sql, chance = Sql(connection), Random(7)
    people.add_shop(sql, Shop(id=_SHOP, name="Bench", time_zone="Asia/Ho_Chi_Minh", currency="VND"), Instant(1))
    for number in range(count):
        name, phone = f"{chance.choice(_FAMILY)} {chance.choice(_GIVEN)} {number % 997}", f"+8490{number:07d}"
        customers.add(sql, _SHOP, customer(number, name, phone, chance))


def customer(number: int, name: str, phone: str, chance: Random) -> Customer:
    """One of them: ranks, sources, statuses and tags as a shop has them."""
    return Customer(
        id=CustomerId(f"c{number:07}"), name=name, phones=(phone,), source=chance.choice(list(CustomerSource)),
        rank=chance.choice(("", "", "", *RANKS)), status=chance.choice(list(CustomerStatus)), created=Instant(number),
        responsible=chance.choice(("", "lan", "minh")), registered=number % 2 == 0, verified=number % 3 == 0,
        address=Address(street="1 Lê Lợi", city="Huế", country="VN"),
        tags=tuple(chance.sample(("vip", "sỉ", "tết", "hóa đơn", "khách quen"), number % 3)),
    )  # fmt: skip


def _reads(connection: Connection, count: int) -> Iterator[Row]:
    """As the hub answers: the first page counts, the others do not. Each beside what SQLite itself needs for the least of it."""

    def page(offset: int = 0, sort: Sort = Sort.NEWEST, phones: tuple[str, ...] = (), **wanted: str) -> Callable[[], float]:
        which = Wanted(filter=CustomerFilter(**wanted), phones=phones)

        def read() -> None:
            found = customer_list.page(connection, _SHOP, which, sort, offset, PAGE)
            if not offset and len(found) == PAGE:
                customer_list.count(connection, _SHOP, which)

        return lambda: _milliseconds(read)

    bare = _Bare(connection, count)
    middle = count // 2
    keyed, walked = "rows by key as JSON, bare count", "rows by key as JSON, bare walk there"
    for what, ours, least, against, budget in (
        ("the first page", page(), bare.counted, keyed, 1.5),
        ("a page in the middle", page(middle), bare.walked("created DESC, id DESC"), walked, 2.0),
        ("a page in the middle, by name", page(middle, Sort.NAME), bare.walked("folded, id"), walked, 2.0),
        ("gold members with a status", page(rank="gold", label="member", status="closed"), bare.counted, keyed, 1.5),
        ("with a tag that a quarter has", page(tag="vip"), bare.counted, keyed, 1.5),
        ("a name that hundreds have", page(query="hoa 123"), bare.names, "a bare look at each name", 2.5),
        ("a name that nobody has", page(query="zzz"), bare.names, "a bare look at each name", 2.5),
        ("a phone number", page(phones=("+84900000123",)), bare.page, "a page's rows by key as JSON", 1.5),
        ("all counts", lambda: _milliseconds(lambda: customer_list.facets(connection, _SHOP)), bare.kinds, "bare counts", 2.5),
    ):
        found = alternate(ours, lambda least=least: _milliseconds(least))
        # Below that nobody waits for either, and it is what any answer of the hub costs: the ratio would say nothing.
        yield Row("customers", f"{what} of {count:,}", max(found[0], _LITTLE), "ms", budget, max(found[1], _LITTLE), against)


class _Bare:
    """What a database needs at least for such answers: statements on the driver, without the list's own work."""

    def __init__(self, connection: Connection, count: int) -> None:
        driver = connection.connection.driver_connection
        assert driver is not None
        self._run = lambda sql, *values: driver.execute(sql, values).fetchall()
        self._count, chance = count, Random(3)
        self._ids = [f"c{chance.randrange(count):07}" for _ in range(PAGE)]

    def page(self) -> None:
        """A page's rows by their keys, as JSON."""
        marks = ", ".join("?" * len(self._ids))
        columns = "id, name, phone, member, rank, points, source, status, responsible, created"
        found = self._run(f"SELECT {columns} FROM customers WHERE id IN ({marks})", *self._ids)  # noqa: S608  # marks alone
        msgspec.json.encode(found)

    def counted(self) -> None:
        """The same, and how many there are, from an index."""
        self.page()
        self._run("SELECT count(*) FROM customers WHERE shop = ? AND folded <> ''", _SHOP)

    def walked(self, order: str) -> Callable[[], None]:
        """The same, and the way to the middle along an index."""

        def walk() -> None:
            self.page()
            way = f"SELECT id FROM customers WHERE shop = ? ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608  # as above
            self._run(way, _SHOP, PAGE, self._count // 2)

        return walk

    def names(self) -> None:
        """Each name looked at once, in an index."""
        self._run("SELECT count(*) FROM customers WHERE shop = ? AND instr(folded, ' hoa') > 0", _SHOP)

    def kinds(self) -> None:
        """How many there are of each combination of label, rank, source, status and responsible, in an index."""
        kinds = "member, rank, source, status, responsible"
        self._run(f"SELECT {kinds}, count(*) FROM customers WHERE shop = ? GROUP BY {kinds}", _SHOP)  # noqa: S608


def _window(count: int) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    store = Store(HubClock())
    store.apply(Batch(connection=Link.ONLINE))
    outbox, hub, chance = FakeOutbox(), Hub(store), Random(3)
    hub.customers = [
        CustomerRow(
            id=CustomerId(f"c{number}"), name=f"{chance.choice(_FAMILY)} {chance.choice(_GIVEN)}", tags=("vip",), rank="gold"
        )
        for number in range(count)
    ]
    marks = Marks(store, outbox)
    model = CustomerListModel(store, hub, marks)
    appearance = Appearance(app, resources(), "light")
    page = CustomersPage(
        model, Segments(store, outbox), appearance, Shortcuts(Settings(Path("nowhere"))), None, QWidget(), lambda customer: None
    )
    page.resize(1440, 900)
    page.show()
    until = time.perf_counter() + 20
    while model.total < count and time.perf_counter() < until:
        app.processEvents()
    bar, taken = page.list.verticalScrollBar(), []
    for step in range(200):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // 200)
        page.list.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1000)
        app.processEvents()
    yield Row("customers", f"a jump in the table of {count:,} → painted, p95", percentile(taken, 0.95), "ms", 16.0)
    taken = []
    for _ in range(100):
        began = time.perf_counter()
        bar.setValue(bar.value() - 37)
        page.list.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1000)
    yield Row("customers", f"a wheel step in the table of {count:,}, p95", percentile(taken, 0.95), "ms", 16.0)
    page.hide()
    page.deleteLater()


async def _import(count: int) -> list[Row]:
    chance = Random(5)
    lines = [f"{chance.choice(_FAMILY)} {chance.choice(_GIVEN)};+8491{number:07d};VN;vip,sỉ" for number in range(count)]
    body = "\n".join(("name;phone;country;tags", *lines)).encode()
    with tempfile.TemporaryDirectory() as folder:
        async with RunningHub(Path(folder)) as hub:
            token = await hub.staff_token("admin")
            began = time.perf_counter()
            for start in range(0, count, 8):
                few = [customer(n, "Bare", f"+8492{n:07d}", chance) for n in range(start, start + 8)]

                def put(tx: object, few: list[Customer] = few) -> None:
                    for one in few:
                        customers.add(tx.sql, ShopId("other"), one)  # type: ignore[attr-defined]

                await hub.hub.writer.run(put)
            bare = count / (time.perf_counter() - began)
            began = time.perf_counter()
            headers = {"Authorization": f"Bearer {token}"}
            address = "/v1/shop/import?what=customers&form=csv&dry=0"
            async with hub.http.post(address, headers=headers, data=body) as answer:
                report = await answer.json()
            rate = report["added"] / (time.perf_counter() - began)
    return [Row("customers", f"an import of {count:,}", rate, "/s", 0.4, bare, "added without a file", floor=True)]


def _milliseconds(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
