"""The audit log: a chain in which a change, a gap or a swap is found."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from app.domain.ids import ShopId
from app.domain.people import Actor, Role, Shop
from app.hub.database import audit, people
from app.hub.database.engine import Database
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Work
from app.hub.transaction import Transaction

SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="Europe/Kyiv", currency="UAH")
LAN = Actor(id="lan", shop=SHOP.id, name="Lan", roles=frozenset({Role.AGENT}))


def done(group: GroupCommit, operation: Callable[[Transaction], None]) -> None:
    group.commit([Work(operation)]).outcomes[0].get()


@pytest.fixture
def recorded(group: GroupCommit, database: Database) -> Database:
    """Three rows."""
    done(group, lambda tx: people.add_shop(tx.sql, SHOP, tx.now))
    for total in (100, 200, 300):
        done(group, lambda tx, total=total: audit.record(tx, SHOP.id, LAN, "order.price", "A1", {"total": total, "by": "phone"}))
    return database


def test_what_was_recorded_is_read_back_and_holds(recorded: Database) -> None:
    """CHAT-25: who, what, when and to which order."""
    with recorded.reader() as connection:
        rows = audit.entries(Sql(connection), SHOP.id)
        assert [row.facts["total"] for row in rows] == [100, 200, 300]
        assert {(row.actor, row.action, row.subject) for row in rows} == {("lan", "order.price", "A1")}
        assert audit.verify(Sql(connection), SHOP.id) == 3


@pytest.mark.parametrize(
    ("tampering", "at"),
    [
        ("UPDATE audit SET actor = 'minh' WHERE serial = 2", 2),
        ("UPDATE audit SET facts = CAST('{}' AS BLOB) WHERE serial = 1", 1),
        ("DELETE FROM audit WHERE serial = 2", 3),
        ("DELETE FROM audit WHERE serial = 1", 2),
    ],
)
def test_tampering_is_found_at_its_row(recorded: Database, tampering: str, at: int) -> None:
    """Whoever changes the past breaks the chain where they did."""
    with recorded.writer() as connection:
        connection.execute(text(tampering))
    with recorded.reader() as connection, pytest.raises(audit.Broken) as caught:
        audit.verify(Sql(connection), SHOP.id)
    assert caught.value.serial == at
