"""The dashboard at the hub: figures by marketer, landing, source and day; each is the length of its list (DATA-5)."""

import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.domain.contacts import SourceKind
from app.domain.ids import DAY, StaffId
from app.domain.orders import OrderState
from app.features.sharing.wire import DeleteDuplicate
from app.hub.database import audit
from app.hub.database.statements import Sql
from tests.fakes.contacts import comes, found_shop, landing, order, put_order
from tests.fakes.hub import SHOP, RunningHub


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    """Five contacts: two of Maria's landing, one of these a deleted duplicate; one of Sara's that bought; two that wait."""
    async with RunningHub(tmp_path) as hub:
        own, others = landing("a", "lan"), landing("b", "minh", marketer=StaffId("sara"), kind=SourceKind.KOL, product="p1")
        waiting = landing("c", "lan", approved=False, name="=Later")
        await found_shop(hub, own, others, waiting)
        await comes(hub, own, "k0")
        twin = await comes(hub, own, "k1")
        await comes(hub, others, "k2")
        for number in range(2):
            await comes(hub, waiting, f"w{number}", phone=f"+38067123000{number}")
        await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now, OrderState.SIGNED_FOR, 250, "p1")))
        admin = await hub.connect(await hub.staff_token("admin"))
        assert (await admin.command(DeleteDuplicate(contact=twin))).error is None
        yield hub


async def figures(hub: RunningHub, login: str = "admin", **query: str) -> Any:
    """Of yesterday and today."""
    now = hub.hub.clock()
    status, body = await hub.get(
        "/v1/marketing/figures", await hub.staff_token(login), **{"from": now - DAY, "to": now + 1, **query}
    )
    assert status == 200, body
    return body


def line(one: dict[str, Any]) -> tuple[int, ...]:
    return tuple(one.get(name, 0) for name in ("contacts", "approved", "shared", "closed", "revenue"))


async def test_what_came_of_the_contacts(hub: RunningHub) -> None:
    """DATA-5: what waits is beside it; a deleted duplicate came, but does not count on; revenue is the delivered order's."""
    found = await figures(hub)
    assert line(found["total"]) == (3, 2, 2, 1, 250)
    assert (found["awaiting"], found["currency"]) == (2, "UAH")
    assert [(one["key"], one["name"], line(one)) for one in found["marketers"]] == [
        ("sara", "Sara", (1, 1, 1, 1, 250)), ("maria", "Maria", (2, 1, 1, 0, 0))
    ]  # fmt: skip
    assert [(one["key"], line(one)) for one in found["kinds"]] == [("kol", (1, 1, 1, 1, 250)), ("ad", (2, 1, 1, 0, 0))]
    assert [one["name"] for one in found["landings"]] == ["Landing b", "Landing a"]
    assert len(found["days"]) == len(found["starts"]) == 2
    assert line(found["days"][-1]) == line(found["total"])
    assert line((await figures(hub, landing="a"))["total"]) == (2, 1, 1, 0, 0)


async def test_a_figure_is_the_length_of_its_list(hub: RunningHub) -> None:
    """DATA-5: each number drills down to its contacts."""
    found = await figures(hub)
    token, starts = await hub.staff_token("admin"), found["starts"]
    for field, show in {"contacts": "admitted", "approved": "approved", "shared": "given", "closed": "closed"}.items():
        asked = {"show": show, "since": starts[0], "until": found["until"]}
        _status, page = await hub.get("/v1/sharing/contacts", token, **asked)
        assert page["total"] == found["total"][field], field
    _status, page = await hub.get("/v1/sharing/contacts", token, show="awaiting", since=starts[0], until=found["until"])
    assert page["total"] == found["awaiting"]


async def test_a_marketer_sees_their_own(hub: RunningHub) -> None:
    """DATA-5: also when asking for another's; agents see none of it."""
    for query in ({}, {"marketer": "sara"}):
        found = await figures(hub, "maria", **query)
        assert (line(found["total"]), found["awaiting"]) == ((2, 1, 1, 0, 0), 2)
        assert [one["key"] for one in found["marketers"]] == ["maria"]
    assert (await hub.get("/v1/marketing/figures", await hub.staff_token("lan")))[0] == 403
    assert (await hub.get("/v1/marketing/figures", await hub.staff_token("admin"), **{"from": "x", "to": "1"}))[0] == 400
    status, body = await hub.get("/v1/marketing/figures", await hub.staff_token("admin"), **{"from": 0, "to": hub.hub.clock()})
    assert (status, body["error"]["code"]) == (400, "marketing.time")


async def test_the_table_for_a_spreadsheet(hub: RunningHub) -> None:
    """DATA-5: CSV and XLSX; a name that looks like a formula stays text; logged."""
    now = hub.hub.clock()
    body = {"head": [f"c{n}" for n in range(9)], "words": {"total": "=All", "kol": "KOL"}, "since": now - DAY, "until": now + 1}
    headers = {"Authorization": f"Bearer {await hub.staff_token('sara')}"}
    read = {}
    for form in ("csv", "xlsx", "exe"):
        async with hub.http.post("/v1/marketing/export", headers=headers, json=body | {"form": form}) as response:
            read[form] = (response.status, await response.read())
    assert read["exe"][0] == 400
    lines = read["csv"][1].decode("utf-8-sig").split("\r\n")
    assert lines[1] == "marketer,Sara,1,1,1,1,250,100.0,UAH"
    assert lines[-2].startswith("'=All,,3,2,2,1,250,50.0,")
    sheet = openpyxl.load_workbook(io.BytesIO(read["xlsx"][1])).active
    last = list(sheet.rows)[-1]
    assert (last[0].value, last[0].data_type, last[6].value) == ("=All", "s", 250)
    actions = await hub.hub.reads.run(lambda c: [e.action for e in audit.entries(Sql(c), SHOP.id)])
    assert actions.count("marketing.export") == 2
