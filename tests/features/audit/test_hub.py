"""The audit log at a real hub: for admins of the own shop, filtered, paged, checked and exported; reading it is recorded."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.people import Actor, Role
from app.features.audit.hub import note_heads
from app.features.audit.wire import PAGE
from app.hub import audit_heads, audit_key
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction
from app.run_hub import build
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

LAN = Actor(id="lan", shop=SHOP.id, name="Lan", roles=frozenset({Role.AGENT}))
MINH = Actor(id="minh", shop=SHOP.id, name="=1+1", roles=frozenset({Role.AGENT}))
FAR = Actor(id="far", shop=OTHER_SHOP.id, name="Far", roles=frozenset({Role.AGENT}))


async def record(hub: RunningHub, actor: Actor = LAN, action: str = "order.price", subject: str = "A1", times: int = 1) -> None:
    def write(tx: Transaction) -> None:
        for number in range(times):
            audit.record(tx, actor.shop, actor, action, subject, {"before": number, "after": 5, "currency": "UAH"})

    await hub.hub.writer.run(write)


async def ask(hub: RunningHub, path: str = "", who: str = "admin", **query: str | int) -> tuple[int, Any]:
    return await hub.get(f"/v1/audit{path}", await hub.staff_token(who), **query)


async def rows(hub: RunningHub, **query: str | int) -> list[tuple[str, str, str]]:
    """Actor, action and subject of what is told, without the reading itself."""
    found = (await ask(hub, **query))[1]["rows"]
    return [(one["actor"], one["action"], one["subject"]) for one in found if not one["action"].startswith("audit.")]


async def test_for_admins_of_the_shop_alone(tmp_path: Path) -> None:
    """CHAT-25: others are refused, and another shop's log is not there."""
    async with RunningHub(tmp_path) as hub:
        await record(hub)
        await record(hub, FAR, subject="F1")
        for path in ("", "/check", "/export"):
            for who in ("lan", "sara", "maria"):
                assert (await ask(hub, path, who))[0] == 403
        assert await rows(hub) == [("lan", "order.price", "A1")]
        elsewhere = await hub.get("/v1/audit", await hub.staff_token("admin", OTHER_SHOP))
        assert [one["subject"] for one in elsewhere[1]["rows"] if one["actor"] == "far"] == ["F1"]


async def test_filtered_by_person_action_subject_and_day(tmp_path: Path) -> None:
    """CHAT-25: each part of the filter alone and together; signs of a pattern mean themselves."""
    async with RunningHub(tmp_path) as hub:
        await record(hub, subject="A1")
        await record(hub, MINH, "coupon.issue", "TEN%")
        await record(hub, MINH, "order.ship", "A12")
        assert [one[2] for one in await rows(hub, actor="minh")] == ["A12", "TEN%"]
        assert [one[2] for one in await rows(hub, action="order.")] == ["A12", "A1"]
        assert [one[2] for one in await rows(hub, subject="A1")] == ["A12", "A1"]
        assert [one[2] for one in await rows(hub, subject="%")] == []
        assert [one[2] for one in await rows(hub, action="order.", actor="minh", subject="A")] == ["A12"]
        now = hub.hub_time()
        assert len(await rows(hub, **{"from": now - 60_000, "to": now + 60_000})) == 3
        assert await rows(hub, to=now - 60_000) == []
        for wrong in ({"from": "x"}, {"before": -1}, {"subject": "x" * 200}):
            assert (await ask(hub, **wrong))[1]["error"]["code"] == "bad_request"


async def test_page_after_page_without_a_gap(tmp_path: Path) -> None:
    """CHAT-25: every row once, the newest first, while others are written."""
    async with RunningHub(tmp_path) as hub:
        await record(hub, times=2 * PAGE + 10)
        seen: list[int] = []
        before, more = 0, True
        while more:
            page = (await ask(hub, actor="lan", before=before))[1]
            seen += [one["serial"] for one in page["rows"]]
            before, more = seen[-1], page["more"]
            await record(hub, MINH)
        assert seen == sorted(seen, reverse=True)
        assert len(seen) == len(set(seen)) == 2 * PAGE + 10


async def test_reading_is_recorded_once_for_a_while(tmp_path: Path) -> None:
    """CHAT-25: who looked for what stands in the log itself; paging on does not fill it."""
    async with RunningHub(tmp_path) as hub:
        await record(hub)
        for before in (0, 5, 5):
            await ask(hub, subject="A1", before=before)
        await ask(hub, subject="A2")
        await ask(hub, "/check")
        found = (await ask(hub))[1]["rows"]
        assert [(one["action"], one["facts"]) for one in found] == [
            ("audit.read", {}), ("audit.check", {}), ("audit.read", {"subject": "A2"}), ("audit.read", {"subject": "A1"}),
            ("order.price", {"before": 0, "after": 5, "currency": "UAH"}),
        ]  # fmt: skip
        assert {one["actor"] for one in found[:4]} == {"admin"}


async def test_a_log_that_holds_and_an_empty_one(tmp_path: Path) -> None:
    """CHAT-25: how many rows hold, and the hash of the newest one."""
    async with RunningHub(tmp_path) as hub:
        assert (await ask(hub, "/check"))[1] == {"rows": 0, "head": "00" * 32, "broken": None, "lost": None}
        await record(hub, times=2_500)
        found = (await ask(hub, "/check"))[1]
        assert (found["rows"], found["broken"], found["lost"]) == (2_501, None, None)


@pytest.mark.parametrize(
    ("tampering", "broken", "lost"),
    [
        ("UPDATE audit SET actor_name = 'Nobody' WHERE serial = 3", 3, None),
        ("DELETE FROM audit WHERE serial = 2", 3, None),
        ("DELETE FROM audit WHERE serial >= 4", None, 5),
        ("DELETE FROM audit", None, 5),
    ],
)
async def test_tampering_is_found(tmp_path: Path, tampering: str, broken: int | None, lost: int | None) -> None:
    """CHAT-25: a changed row, a row taken out, and an end that was cut off, which the noted head shows."""
    async with RunningHub(tmp_path) as hub:
        await record(hub, times=5)
        await note_heads(hub.hub)
        await note_heads(hub.hub)
        assert [head.serial for head in audit_heads.read(tmp_path, SHOP.id)] == [5], "the same head is noted once"
        await record(hub, times=2)
        await hub.hub.writer.run(lambda tx: tx.connection.execute(text(tampering)))
        found = (await ask(hub, "/check"))[1]
        assert (found["broken"], found["lost"]) == (broken, lost)


async def test_export_is_a_table_without_formulas(tmp_path: Path) -> None:
    """CHAT-25: everything of the filter, over many steps; a cell that begins like a formula is text; the export is recorded."""
    async with RunningHub(tmp_path) as hub:
        await record(hub, MINH, subject="@SUM(A1)", times=2_300)
        await record(hub, LAN)
        token = await hub.staff_token("admin")
        headers = {"Authorization": f"Bearer {token}"}
        async with hub.http.get("/v1/audit/export", params={"actor": "minh"}, headers=headers) as answer:
            assert answer.content_type == "text/csv"
            content = await answer.read()
        assert content.startswith(b"\xef\xbb\xbfserial,time")
        assert content.count(b"\xef\xbb\xbf") == 1
        table = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        assert len(table) == 2_300
        assert {one["actor_name"] for one in table} == {"'=1+1"}
        assert {one["subject"] for one in table} == {"'@SUM(A1)"}
        assert table[0]["facts"] == '{"after":5,"before":2299,"currency":"UAH"}'
        assert table[0]["time"].endswith(("+02:00", "+03:00")), "in the shop's zone"
        with hub.hub.database.reader() as connection:
            newest = audit.last(Sql(connection), SHOP.id)
        assert newest is not None
        assert (newest[0].action, newest[0].facts) == ("audit.export", {"actor": "minh"})


async def test_the_log_is_chained_with_the_hubs_key(tmp_path: Path) -> None:
    """CHAT-25: made at the first start, used after the next one; a hub that lost it does not go on as if nothing were."""
    async with RunningHub(tmp_path) as hub:
        await record(hub, times=2)
        key = hub.hub.audit_key
    async with RunningHub(tmp_path) as hub:
        assert hub.hub.audit_key == key
        await record(hub)
        with hub.hub.database.reader() as connection:
            assert audit.verify(Sql(connection), SHOP.id, key) == 3
            with pytest.raises(audit.KeyMissing):
                audit.verify(Sql(connection), SHOP.id)
    (tmp_path / audit_key.FILE).unlink()
    with pytest.raises(audit_key.BadKey, match="is gone"):
        build(tmp_path)
