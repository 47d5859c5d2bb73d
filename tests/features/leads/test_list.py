"""The list of leads at the hub when there are many: how long it is, wherever a page lies, and what is read for one."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event

from app.domain.ids import Instant
from app.features.leads.wire import PAGE
from app.hub.database import leads
from app.hub.database.leads import Filter
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.leads import new_lead


async def test_pages_of_a_search_know_how_many_there_are(tmp_path: Path) -> None:
    """LEAD-5, LEAD-6: more than are read at once, fewer, the last page, and one behind it; each with the whole length."""

    def fill(tx: Transaction) -> None:
        for number in range(1_150):
            words = "blue" if number % 10 == 0 else "red"
            leads.add(tx.connection, SHOP.id, new_lead(f"l{number:04}", "Hoa", message=words), Instant(number))

    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(fill)
        token = await hub.staff_token("lan")
        for query, total, first, rows in (
            ({"q": "hoa"}, 1_150, "l1149", PAGE), ({"q": "hoa", "offset": "1100"}, 1_150, "l0049", 50),
            ({"q": "hoa", "offset": "150"}, 1_150, "l0999", PAGE), ({"q": "blue"}, 115, "l1140", PAGE),
            ({"q": "blue", "offset": "100"}, 115, "l0140", 15), ({"q": "blue", "offset": "200"}, 115, None, 0),
            ({"q": "hoa blu", "offset": "50"}, 115, "l0640", 65), ({"q": "green"}, 0, None, 0), ({}, 1_150, "l1149", PAGE),
            ({"offset": "1100"}, 1_150, "l0049", 50), ({"status": "new", "offset": "1200"}, 1_150, None, 0),
        ):  # fmt: skip
            _, page = await hub.get("/v1/leads", token, **query)
            ids = [one["id"] for one in page["leads"]]
            assert (page["total"], next(iter(ids), None), len(ids)) == (total, first, rows), query
            assert page["counts"] == ({} if "offset" in query else {"new": 1_150})


async def test_a_search_touches_no_row(tmp_path: Path) -> None:
    """LEAD-6: whatever is asked for is found in an index alone, and without words in a narrow one."""
    asked: list[tuple[str, Any]] = []

    def ask(connection: Connection) -> list[str]:
        event.listen(connection, "before_cursor_execute", lambda _c, _d, sql, values, *_: asked.append((sql, values)))
        filters = [Filter(words=("a", "b")), Filter(words=("a",), status="new"), Filter(words=("a",), untouched=True)]
        for which in (*filters, Filter(), Filter(status="new"), Filter(untouched=True)):
            leads.listed(connection, SHOP.id, which, 100, 50)
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all() for sql, values in tuple(asked)]
        return [line[3] for plan in plans for line in plan]

    async with RunningHub(tmp_path) as hub:
        found = await hub.hub.reads.run(ask)
    indexes = ["ix_leads_list"] * 3 + ["ix_leads_shop_created", "ix_leads_shop_status", "ix_leads_shop_touched"]
    # Nothing is there, so each is asked for a page and for a count.
    assert [line.split(" (")[0] for line in found] == [
        f"SEARCH leads USING COVERING INDEX {index}" for index in indexes for _ in ("page", "count")
    ]
