"""Reading contacts at the hub: numbers and further fields, who may see what, the table as a file."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.contacts import Way
from app.domain.ids import Instant, StaffId, shop_stream
from app.domain.leads import REVEALS_A_DAY
from app.hub.database import audit, landing_tables
from app.hub.database.statements import Sql
from app.protocol.codec import encode
from app.protocol.envelope import EventFrame
from tests.fakes.contacts import PHONE, comes, found_shop, landing
from tests.fakes.hub import SHOP, RunningHub
from tests.features.sharing.test_hub import listed, numbers, post


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as hub:
        yield hub


async def test_a_number_is_told_to_its_carer_with_a_purpose(hub: RunningHub) -> None:
    """DATA-2, DATA-3, REQ-8: to its marketer and overseers too, logged with why; a day's cap; in no list, event or snapshot."""
    to, foreign = landing("a", "lan"), landing("b", marketer=StaffId("admin"))
    await found_shop(hub, to, foreign)
    lan = await hub.connect(await hub.staff_token("lan"))
    id_ = await comes(hub, to, "k")
    path = f"/v1/sharing/contacts/{id_}/reveal"
    told = await post(hub, path, "lan", purpose="call")
    assert told == (200, encode({"phone": PHONE, "left": REVEALS_A_DAY - 1}))
    assert b"sharing.purpose" in (await post(hub, path, "lan", purpose="because"))[1]
    assert [(await post(hub, path, who, purpose="call"))[0] for who in ("minh", "maria", "sara")] == [404, 200, 200]
    other = await comes(hub, foreign, "other", phone="+380671234568")
    assert (await post(hub, f"/v1/sharing/contacts/{other}/reveal", "maria", purpose="call"))[0] == 404
    entries = await hub.hub.reads.run(lambda c: audit.entries(Sql(c), SHOP.id))
    looks = [entry for entry in entries if entry.action == "contacts.reveal"]
    assert [(one.actor, one.facts["purpose"]) for one in looks] == [("lan", "call"), ("maria", "call"), ("sara", "call")]

    def fill(tx: Any) -> None:
        table, day = landing_tables.contact_reveals, looks[0].facts["day"]
        for number in range(REVEALS_A_DAY):
            other = f"k{number}"
            row = {"id": other, "shop": SHOP.id, "contact": other, "staff": "lan", "time": tx.now, "day": day}
            tx.connection.execute(landing_tables.contacts.insert().values(
                id=other, shop=SHOP.id, landing="a", key=f"x{number}", marketer="maria", kind="ad", way=Way.API, name="x",
                phone="+1", created=1, state="shared", reason="turn",
            ))  # fmt: skip
            tx.connection.execute(table.insert().values(row))

    await hub.hub.writer.run(fill)
    assert b"sharing.reveals" in (await post(hub, path, "lan", purpose="order"))[1]
    snapshot = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    said = encode(snapshot[1]) + encode(await listed(hub)) + encode(await listed(hub, "lan", "mine"))
    said += b"".join(bytes(frame.data) for frame in lan.frames if isinstance(frame, EventFrame))
    assert PHONE[1:].encode() not in said
    assert snapshot[1]["parts"]["my_contacts"][0]["waiting"] == 1


async def test_what_the_form_asked_besides_is_told(hub: RunningHub) -> None:
    """DATA-1, DATA-2, REQ-8: the quantity with the story, address and email with the number; in the table for overseers."""
    await found_shop(hub, landing("a", "lan"))
    asked = {"quantity": "3", "address": "Хрещатик 1\nКиїв", "email": "olena@example.com"}
    id_ = await comes(hub, landing("a", "lan"), "k", detail=asked)
    story = await hub.get(f"/v1/sharing/contacts/{id_}", await hub.staff_token("lan"))
    assert (story[0], story[1]["detail"]) == (200, {"quantity": "3", "address": "", "email": ""})
    told = msgspec.json.decode((await post(hub, f"/v1/sharing/contacts/{id_}/reveal", "lan", purpose="delivery"))[1])
    assert told["also"] == {"address": "Хрещатик 1\nКиїв", "email": "olena@example.com"}
    head = [f"c{n}" for n in range(22)]
    for login, shown in (("admin", True), ("maria", False)):
        body = {"form": "csv", "head": head, "words": {}, "purpose": "campaign", "reason": "Autumn calls"}
        _status, content = await post(hub, "/v1/sharing/export", login, **body)
        said = content.decode("utf-8-sig")
        assert (",3," in said, "olena@example.com" in said, "Хрещатик 1" in said) == (True, shown, shown)


async def test_each_sees_what_is_theirs(hub: RunningHub) -> None:
    """DATA-3, DATA-5: a marketer their own landings' contacts, also in the file; filters and search; formulas stay text."""
    own, others = landing("a", "lan"), landing("b", "lan", marketer=StaffId("sara"))
    await found_shop(hub, own, others)
    phone = numbers()
    mine = await comes(hub, own, "k0", phone=next(phone), name="=1+1")
    theirs = await comes(hub, others, "k1", phone=next(phone), name="Đặng Minh")
    assert [row["contact"]["id"] for row in await listed(hub, "maria")] == [mine]
    assert [row["contact"]["id"] for row in await listed(hub, "maria", marketer="sara")] == [mine]
    assert (await hub.get(f"/v1/sharing/contacts/{theirs}", await hub.staff_token("maria")))[0] == 404
    assert (await hub.get("/v1/sharing/colleagues", await hub.staff_token("maria"), landing="b"))[0] == 404
    for query, found in ({"q": "dang"}, [theirs]), ({"q": "+380671200001"}, [theirs]), ({"q": "0671200"}, []), (
        {"landing": "a"}, [mine]), ({"carer": "minh"}, []), ({"kind": "ad"}, [mine, theirs]), ({"until": 1}, []):  # fmt: skip
        assert [row["contact"]["id"] for row in await listed(hub, **query)] == found, query  # type: ignore[arg-type]
    assert (await hub.get("/v1/sharing/contacts", await hub.staff_token("lan")))[0] == 403
    body = {"form": "csv", "head": [f"c{n}" for n in range(22)], "words": {"reason:turn": "Their turn"}}
    for wrong, code in (({"purpose": "fun", "reason": "because"}, "purpose"), ({"purpose": "survey", "reason": " a "}, "reason")):
        status, content = await post(hub, "/v1/sharing/export", "maria", **body, **wrong)
        assert (status, f"export.{code}" in content.decode()) == (400, True)
    body |= {"purpose": "campaign", "reason": "Autumn calls"}
    status, content = await post(hub, "/v1/sharing/export", "maria", **body)
    logged = [one for one in await hub.hub.reads.run(lambda c: audit.entries(Sql(c), SHOP.id)) if one.action == "contacts.export"]
    assert [one.facts for one in logged] == [{"lines": 1, "purpose": "campaign", "reason": "Autumn calls"}]
    lines = content.decode("utf-8-sig").split("\r\n")
    assert (status, len(lines)) == (200, 3)
    assert ",'=1+1,••• ••• 000,Landing a,Goods p0,Maria," in lines[1]
    assert ",Lan,Their turn," in lines[1]
    assert Instant(0) == 0
