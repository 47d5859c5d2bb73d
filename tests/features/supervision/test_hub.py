"""The board's history at the hub: whose it is, and that it adds up the ledger (CHAT-32)."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert

from app.domain.ids import DAY, HOUR, MINUTE, Instant
from app.features.supervision.rules.figures import By, History
from app.hub.database.watch_tables import turns
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, RunningHub

SINCE = Instant(1_795_000_000_000 // DAY * DAY)


def ledger(tx: Transaction, shop: str, buyer: BuyerAccess, rows: list[tuple[int, int | None, str | None]]) -> None:
    """Turns as (began after SINCE, waited, answered by)."""
    for number, (at, waited, staff) in enumerate(rows):
        values: dict[str, Any] = {
            "id": f"{shop}-{number}",
            "shop": shop,
            "conversation": buyer.conversation,
            "started": SINCE + at,
            "deadline": SINCE + at + 3 * MINUTE,
            "ended": None if waited is None else SINCE + at + waited,
            "answered_by": staff,
            "in_time": None if waited is None else int(waited <= 3 * MINUTE),
        }
        tx.connection.execute(insert(turns).values(values))


async def test_the_ledger_added_up_for_ones_own_shop(tmp_path: Path) -> None:
    """CHAT-32: rate per agent and hour comes from the turns; another shop's are never in it."""
    async with RunningHub(tmp_path) as hub:
        mine, other = await hub.buyer(), await hub.buyer(shop=OTHER_SHOP)
        rows = [(0, MINUTE, "lan"), (2 * MINUTE, 5 * MINUTE, "minh"), (HOUR, None, None)]
        await hub.hub.writer.run(lambda tx: ledger(tx, SHOP.id, mine, rows))
        await hub.hub.writer.run(lambda tx: ledger(tx, OTHER_SHOP.id, other, [(0, 1, "x")] * 1))
        query = {"from": str(SINCE), "to": str(SINCE + 2 * HOUR), "by": "hour"}
        status, body = await hub.get("/v1/board/history", await hub.staff_token("sara"), **query)
        assert status == 200
        found = msgspec.convert(body, History)
        assert found.by is By.HOUR
        figures = {(cell.slot, cell.staff): (cell.figures.counted, cell.figures.in_time) for cell in found.cells}
        assert figures == {(0, None): (2, 1), (0, "lan"): (1, 1), (0, "minh"): (1, 0), (1, None): (1, 0)}
        assert found.peaks[0] == 1


@pytest.mark.parametrize(("login", "status"), [("lan", 403), ("maria", 403), ("sara", 200), ("admin", 200)])
async def test_it_is_for_supervisors_and_admins(tmp_path: Path, login: str, status: int) -> None:
    """CHAT-32: agents and marketers do not see how colleagues do."""
    async with RunningHub(tmp_path) as hub:
        query = {"from": str(SINCE), "to": str(SINCE + DAY), "by": "agent"}
        assert (await hub.get("/v1/board/history", await hub.staff_token(login), **query))[0] == status


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"from": "x", "to": "1"}, "bad_request"),
        ({"from": "1", "to": "2", "by": "year"}, "bad_request"),
        ({"from": "5", "to": "5"}, "board.time"),
        ({"from": "1", "to": str(9 * DAY), "by": "hour"}, "board.too_long"),
    ],
)
async def test_bad_times(tmp_path: Path, query: dict[str, str], code: str) -> None:
    """A clear code for each."""
    async with RunningHub(tmp_path) as hub:
        status, body = await hub.get("/v1/board/history", await hub.staff_token("sara"), **query)
        assert (status, body["error"]["code"]) == (400, code)
