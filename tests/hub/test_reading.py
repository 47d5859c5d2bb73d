"""What is read over HTTP: snapshot = replay, history by windows, health, and nothing personal in the log."""

import gzip
import io
import logging
from pathlib import Path
from typing import Any

import msgspec
import structlog

from app.domain.conversations import Conversation
from app.domain.ids import shop_stream
from app.domain.messages import Text
from app.domain.people import Staff
from app.features.chat.wire import SendMessage
from app.features.conversations.wire import MarkRead
from app.features.favourite.wire import SetFavourite
from app.hub.logs import configure
from app.hub_router import build_router
from app.protocol.envelope import Cursor, EventFrame
from app.protocol.snapshot import Snapshot
from tests.fakes.hub import SHOP, RunningHub

STREAM = shop_stream(SHOP.id)
EVENTS = build_router().events


async def snapshot(hub: RunningHub, token: str) -> tuple[Cursor, dict[str, Any]]:
    """The shop's snapshot: cursor, and its conversations and staff by id; the other parts have tests of their own."""
    async with hub.http.get("/v1/snapshot", params={"stream": STREAM}, headers={"Authorization": f"Bearer {token}"}) as answer:
        taken = msgspec.json.decode(await answer.read(), type=Snapshot)
    kinds = {"conversation": list[Conversation], "staff": list[Staff]}
    return taken.cursor, {
        entity.id: entity for kind, of in kinds.items() for entity in msgspec.json.decode(taken.parts[kind], type=of)
    }


async def test_an_old_snapshot_and_the_events_since_are_a_fresh_snapshot(tmp_path: Path) -> None:
    """I2: the law that every event type is held to."""
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token("lan")
        buyers = [await hub.buyer() for _ in range(3)]
        cursor, state = await snapshot(hub, token)
        desk = await hub.connect(token, {STREAM: cursor})
        page = await hub.connect(buyers[0].token)
        for number in range(3):
            await page.command(SendMessage(conversation=buyers[0].conversation, body=Text(f"q{number}")))
        await desk.command(MarkRead(conversation=buyers[0].conversation, number=2))
        await desk.command(SetFavourite(conversation=buyers[1].conversation, starred=True))
        await desk.command(SendMessage(conversation=buyers[0].conversation, body=Text("answer")))
        await page.command(MarkRead(conversation=buyers[0].conversation, number=4))
        await hub.buyer("latecomer")
        fresh_cursor, fresh = await snapshot(hub, token)
        while cursor.seq < fresh_cursor.seq:
            frame = await desk.expect(EventFrame)
            assert frame.prev == cursor.seq
            cursor = Cursor(cursor.epoch, frame.seq)
            for entity in msgspec.json.decode(frame.data, type=EVENTS[frame.type]).carries():
                if isinstance(entity, Conversation | Staff):
                    state[entity.id] = entity
        assert cursor == fresh_cursor
        assert state == fresh


async def test_history_is_read_by_windows(tmp_path: Path) -> None:
    """Newest first, below a number, at most so many; a wrong number is told."""
    async with RunningHub(tmp_path) as hub:
        token, buyer = await hub.staff_token("lan"), await hub.buyer()
        desk = await hub.connect(token)
        for number in range(12):
            await desk.command(SendMessage(conversation=buyer.conversation, body=Text(str(number))))
        path = f"/v1/conversations/{buyer.conversation}/messages"
        for query, numbers in (
            ({}, range(12, 0, -1)),
            ({"limit": 5}, range(12, 7, -1)),
            ({"before": 8, "limit": 5}, range(7, 2, -1)),
            ({"before": 2}, range(1, 0, -1)),
            ({"before": 1}, range(0)),
            ({"before": 0, "limit": 1}, range(12, 11, -1)),
        ):
            _, found = await hub.get(path, token, **query)
            assert [message["number"] for message in found] == list(numbers), query
        for query in ({"before": "x"}, {"limit": "-1"}, {"before": "9" * 30}):
            status, refused = await hub.get(path, token, **query)
            assert (status, refused["error"]["code"]) == (400, "bad_request")
        # The buyer reads their own and no other.
        assert (await hub.get(path, buyer.token))[0] == 200
        assert (await hub.get(path, (await hub.buyer()).token))[0] == 404


async def test_a_snapshot_is_compressed_for_those_who_can(tmp_path: Path) -> None:
    """The desktop takes gzip; another client gets it plain."""
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token("lan")
        await hub.buyer("Оксана")
        bodies = []
        for accept in ("gzip", "identity"):
            headers = {"Authorization": f"Bearer {token}", "Accept-Encoding": accept}
            async with hub.http.get("/v1/snapshot", params={"stream": STREAM}, headers=headers, auto_decompress=False) as answer:  # type: ignore[call-arg]
                bodies.append((answer.headers.get("Content-Encoding"), await answer.read()))
        (encoding, packed), (none, plain) = bodies
        assert (encoding, none) == ("gzip", None)
        assert msgspec.json.decode(gzip.decompress(packed))["parts"] == msgspec.json.decode(plain)["parts"]
        assert "Оксана".encode() in plain


async def test_health_and_metrics_tell_how_it_stands(tmp_path: Path) -> None:
    """For operators: no session is needed, and nothing about persons is told."""
    async with RunningHub(tmp_path) as hub:
        await hub.connect(await hub.staff_token("lan"))
        await hub.buyer("Оксана")
        status, health = await hub.get("/health", "")
        assert status == 200
        assert (health["status"], health["database"], health["connections"]) == ("ok", "sqlite", 1)
        assert {"version", "lag", "time"} <= set(health)
        async with hub.http.get("/metrics") as answer:
            text = await answer.text()
        assert "frontdesk_connections 1.0" in text
        assert 'route="/health",status="200"' in text
        committed = next(float(line.split()[1]) for line in text.splitlines() if line.startswith("frontdesk_events_total "))
        assert committed >= 1


async def test_the_log_says_nothing_about_persons(tmp_path: Path) -> None:
    """A canary in every field that a person fills: names, texts, tokens, addresses; also when something breaks."""
    stream = io.StringIO()
    before = logging.getLogger().handlers[:]
    configure(logging.DEBUG)
    logging.getLogger().handlers[0].setStream(stream)  # type: ignore[attr-defined]
    try:
        async with RunningHub(tmp_path) as hub:
            token, buyer = await hub.staff_token("lan"), await hub.buyer("CANARY name")
            desk = await hub.connect(token)
            await desk.command(SendMessage(conversation=buyer.conversation, body=Text("CANARY text")), "CANARYid")
            await desk.command(SendMessage(conversation=buyer.conversation, body=Text("CANARY again")), "CANARYid")
            await hub.get("/v1/search", token, q="CANARY query")
            async with hub.http.get("/v1/CANARY", headers={"Authorization": "Bearer CANARY"}) as answer:
                assert answer.status == 404
            async with hub.http.post("/v1/sign-in", json={"login": "CANARY", "password": "CANARY"}) as answer:
                assert answer.status == 401
            await desk.socket.send_str('{"frame":"CANARY"}')
            await desk.closed()
        logged = stream.getvalue()
        assert '"route": "/v1/search"' in logged
        assert '"request": "' in logged
        assert "CANARY" not in logged
        assert token not in logged
        assert "127.0.0.1" not in logged
    finally:
        logging.getLogger().handlers[:] = before
        logging.getLogger().setLevel(logging.WARNING)
        structlog.reset_defaults()
