"""The counted days: after any history of contacts the dashboard says exactly what counting all contacts anew says (DATA-5)."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from sqlalchemy import Connection, delete, insert, select, update

from app.domain.contacts import ContactState, ShareReason, SourceKind
from app.domain.ids import DAY, HOUR, Instant, ShopId
from app.domain.people import Shop
from app.features.marketing.hub import read_figures
from app.features.marketing.rules import Figures, Line, day_starts
from app.hub.database import contact_counts, landing_tables, people, schema, sharing
from app.hub.database.contact_lists import SHOWN, Filter
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.landing_tables import contacts
from app.hub.database.sharing import Facts, Given
from app.hub.database.statements import Sql
from tests.fakes import postgresql

SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="Europe/Kyiv", currency="UAH")
#: A week in which the clocks go back: one of its days has 25 hours.
FIRST = Instant(1_792_616_400_000)
LANDINGS, MARKETERS, AGENTS = ("l0", "l1", "l2"), ("maria", "sara"), ("lan", "minh", None)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with _opened(sqlite_url(tmp_path / "hub.sqlite3"), tmp_path) as connection:
        yield connection


@contextmanager
def _opened(url: str, folder: Path) -> Iterator[Connection]:
    database = Database(url)
    schema.prepare(database, folder)
    with database.writer() as connection:
        people.add_shop(Sql(connection), SHOP, FIRST)
        for name in LANDINGS:
            connection.execute(
                insert(landing_tables.landings).values(
                    id=name, shop=SHOP.id, marketer="maria", name=name.upper(), title=b"{}", text=b"{}", fields=b"[]", kind="ad",
                    recipients=b"[]", created=1, changed=1,
                )
            )  # fmt: skip
        yield connection
    database.close()


class History:
    """Acts upon contacts as the hub's own functions do them, in an order that only the seed knows."""

    def __init__(self, connection: Connection, seed: int) -> None:
        self.connection = connection
        self.chance = random.Random(seed)
        self.ids: list[str] = []

    def act(self) -> None:
        """One of everything that changes what is counted."""
        acts = (self.come, self.come, self.share, self.wait, self.bury, self.sell, self.erase)
        self.chance.choice(acts if self.ids else (self.come,))()

    def some(self) -> list[str]:
        return self.chance.sample(self.ids, self.chance.randint(1, min(4, len(self.ids))))

    def come(self) -> None:
        made = [f"c{len(self.ids) + n:04}{self.chance.randrange(10**6)}" for n in range(self.chance.randint(1, 5))]
        with contact_counts.counted(self.connection, made):
            self.connection.execute(insert(contacts), [self._contact(id_) for id_ in made])
        self.ids += made

    def share(self) -> None:
        given = []
        for id_ in self.some():
            row = self.connection.execute(select(contacts).where(contacts.c.id == id_)).one()
            facts = {name: getattr(row, name) for name in Facts.__struct_fields__ if hasattr(row, name)}
            facts |= {"state": ContactState(row.state), "old_customer": bool(row.old_customer), "reason": ShareReason.TURN}
            one = Facts(**{name: value for name, value in facts.items() if name in Facts.__struct_fields__})
            given.append(Given(one, self.chance.choice(AGENTS), ShareReason.TURN))  # type: ignore[arg-type]
        sharing.put(self.connection, SHOP.id, given, Instant(FIRST + DAY))

    def wait(self) -> None:
        sharing.keep_waiting(self.connection, self.some())

    def bury(self) -> None:
        sharing.delete(self.connection, self.chance.choice(self.ids), self.chance.choice((None, FIRST)))

    def sell(self) -> None:
        some = self.some()
        with contact_counts.counted(self.connection, some):
            values = {"state": self.chance.choice(list(ContactState)).value, "revenue": self.chance.choice((-5, 0, 12_500))}
            self.connection.execute(update(contacts).where(contacts.c.id.in_(some)).values(values))

    def erase(self) -> None:
        some = self.some()
        with contact_counts.counted(self.connection, some):
            self.connection.execute(delete(landing_tables.metadata.tables["contact_shares"]))
            self.connection.execute(delete(contacts).where(contacts.c.id.in_(some)))
        self.ids = [id_ for id_ in self.ids if id_ not in some]

    def _contact(self, id_: str) -> dict[str, Any]:
        pick = self.chance.choice
        return {
            "id": id_, "shop": SHOP.id, "landing": pick(LANDINGS), "key": id_, "marketer": pick(MARKETERS),
            "kind": pick((SourceKind.AD, SourceKind.KOL)).value, "way": "form", "name": "x", "phone": f"+{id_[1:]}",
            "created": FIRST + self.chance.randrange(7 * 24) * HOUR, "state": pick(list(ContactState)).value,
            "carer": pick(AGENTS), "reason": "turn", "deleted": pick((None, None, FIRST)), "revenue": pick((0, 0, 250)),
        }  # fmt: skip


def plain(connection: Connection, which: Filter) -> dict[str, dict[str, tuple[int, ...]]]:
    """Counted anew over all contacts: for total, days, marketers, landings and kinds; and those that wait."""
    shows = {"contacts": "admitted", "approved": "approved", "shared": "given", "closed": "closed", "waits": "awaiting"}
    columns = [select(contacts.c.id).where(SHOWN[show]) for show in shows.values()]
    shown = {name: set(connection.execute(one).scalars()) for name, one in zip(shows, columns, strict=True)}
    found: dict[str, dict[str, Counter[str]]] = {name: {} for name in ("total", "day", "marketer", "landing", "kind")}
    starts = day_starts(Instant(which.since), Instant(which.until), ZoneInfo(SHOP.time_zone))
    for row in connection.execute(select(contacts)):
        if not which.since <= row.created < which.until:
            continue
        if any(
            wanted not in ("", getattr(row, name)) for name in ("marketer", "landing", "kind") if (wanted := getattr(which, name))
        ):
            continue
        day = max(start for start in starts if start <= row.created)
        keys = {"total": "", "day": str(day), "marketer": row.marketer, "landing": row.landing, "kind": row.kind}
        for by, key in keys.items():
            counts = found[by].setdefault(key, Counter())
            counts.update(name for name, ids in shown.items() if row.id in ids)
            counts["revenue"] += max(0, row.revenue) if row.id in shown["approved"] else 0
    names = ("contacts", "approved", "shared", "closed", "revenue")
    lines = {
        by: {key: tuple(one[name] for name in names) for key, one in some.items() if one["contacts"]}
        for by, some in found.items()
    }
    return lines | {"waits": {"": (found["total"].get("", Counter())["waits"],)}}


def waits(connection: Connection) -> Counter[str]:
    """Of all contacts: how many wait for each who cares for them."""
    rows = connection.execute(select(contacts.c.carer).where(SHOWN["shared"], contacts.c.carer.is_not(None)))
    return Counter(rows.scalars())


def counts(connection: Connection) -> list[list[Any]]:
    """What is kept of days and of carers."""
    tables = (landing_tables.contact_days, landing_tables.contact_carers)
    return [sorted(map(tuple, connection.execute(select(table)))) for table in tables]


def told(figures: Figures) -> dict[str, dict[str, tuple[int, ...]]]:
    """The same of what the dashboard says."""

    def lines(some: list[Line]) -> dict[str, tuple[int, ...]]:
        return {x.key: (x.contacts, x.approved, x.shared, x.closed, x.revenue) for x in some if x.contacts}

    return {
        "total": lines([figures.total]), "day": lines(figures.days), "marketer": lines(figures.marketers),
        "landing": lines(figures.landings), "kind": lines(figures.kinds), "waits": {"": (figures.awaiting,)},
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_after_any_history_the_figures_are_those_of_counting_anew(connection: Connection, seed: int) -> None:
    """DATA-5, DATA-3: contacts come, wait, are given, buy, are deleted, come back, are erased; every figure stays exact."""
    history = History(connection, seed)
    week = Filter(show="admitted", since=FIRST, until=Instant(FIRST + 7 * DAY + HOUR))
    filters = [
        week, msgspec.structs.replace(week, marketer="sara"), msgspec.structs.replace(week, landing="l1", kind="kol"),
        msgspec.structs.replace(week, since=Instant(FIRST + 2 * DAY), until=Instant(FIRST + 3 * DAY)),
    ]  # fmt: skip
    for _round in range(8):
        for _act in range(10):
            history.act()
        for which in filters:
            assert told(read_figures(connection, SHOP, which)) == plain(connection, which)
        assert waits(connection) == {
            staff: count for staff in AGENTS if staff and (count := contact_counts.waiting(connection, SHOP.id, staff))
        }
    kept = [
        sorted(row for row in connection.execute(select(landing_tables.contact_days)) if any(row[5:])),
        sorted(row for row in connection.execute(select(landing_tables.contact_carers)) if row.waiting),
    ]
    contact_counts.rebuild(connection, SHOP.id)
    assert counts(connection) == kept


@pytest.mark.skipif(not postgresql.available(), reason="no PostgreSQL here")
def test_the_same_on_postgresql(tmp_path: Path) -> None:
    """DATA-5: the other database counts alike."""
    week = Filter(show="admitted", since=FIRST, until=Instant(FIRST + 7 * DAY + HOUR))
    with postgresql.cluster() as url, _opened(url, tmp_path) as connection:
        history = History(connection, 99)
        for _act in range(60):
            history.act()
        assert told(read_figures(connection, SHOP, week)) == plain(connection, week)
        assert any(one.contacts for one in read_figures(connection, SHOP, week).days)


def test_contacts_of_an_older_hub_are_counted_by_the_migration(tmp_path: Path) -> None:
    """DATA-5: an update does not empty the dashboard."""
    from alembic import command
    from alembic.config import Config

    database = Database(sqlite_url(tmp_path / "hub.sqlite3"))
    schema.prepare(database, tmp_path)
    folder = Path(schema.__file__).parent / "migrations"
    with database.writer() as connection:
        people.add_shop(Sql(connection), SHOP, FIRST)
        connection.execute(
            insert(landing_tables.landings).values(
                id="l0", shop=SHOP.id, marketer="maria", name="L0", title=b"{}", text=b"{}", fields=b"[]", kind="ad",
                recipients=b"[]", created=1, changed=1,
            )
        )  # fmt: skip
        history = History(connection, 7)
        rows = [history._contact(f"c{number:04}") | {"landing": "l0"} for number in range(200)]
        connection.execute(insert(contacts), rows)
        config = Config()
        config.set_main_option("script_location", folder.as_posix())
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.downgrade(config, "0025")
        command.upgrade(config, "head")
        moved = counts(connection)
        contact_counts.rebuild(connection, SHOP.id)
        assert counts(connection) == moved
        assert all(moved)
    database.close()
