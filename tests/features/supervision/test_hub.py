"""The board's history at the hub: whose it is, and that it adds up the ledger (CHAT-32)."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert

from app.domain.conversations import day_start
from app.domain.ids import DAY, HOUR, MINUTE, Instant, shop_stream
from app.domain.messages import Text
from app.domain.response import ReplyRates
from app.features.chat.wire import SendMessage
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
            "ending": "" if waited is None else "answered",
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


async def test_the_board_and_the_days_rate_say_the_same(tmp_path: Path) -> None:
    """CHAT-9, CHAT-32: two ways to the figures of today, over real turns: answered, running, closed, by two agents."""
    async with RunningHub(tmp_path) as hub:
        lan, minh = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("minh"))
        for number in range(5):
            buyer = await hub.buyer()
            page = await hub.connect(buyer.token)
            await page.command(SendMessage(conversation=buyer.conversation, body=Text("hi")))
            if number < 3:
                answer = SendMessage(conversation=buyer.conversation, body=Text("hello"))
                assert (await (minh if number else lan).command(answer)).error is None
        token = await hub.staff_token("sara")
        _status, snapshot = await hub.get("/v1/snapshot", token, stream=shop_stream(SHOP.id))
        (today,) = msgspec.convert(snapshot["parts"]["reply_rates"], list[ReplyRates])
        since = day_start(hub.hub_time(), SHOP.time_zone)
        query = {"from": str(since), "to": str(since + DAY), "by": "agent"}
        _status, body = await hub.get("/v1/board/history", token, **query)
        found = msgspec.convert(body, History)
        rates = {cell.staff: (cell.figures.in_time, cell.figures.counted) for cell in found.cells}
        assert rates.pop(None) == (today.shop.in_time, today.shop.counted)
        assert rates == {staff: (rate.in_time, rate.counted) for staff, rate in today.staff.items()}
        assert next(cell for cell in found.cells if cell.staff is None).figures.turns == 5


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
