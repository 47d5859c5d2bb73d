"""Headers on every answer, the list of origins, strict bodies, the buyers' door."""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.hub.buyers import LANGUAGES, neutral_name
from tests.fakes.hub import OTHER_SHOP, RunningHub

SHOP_PAGE = "https://shop.example"
ENTER = {"language": "vi", "consent": True}


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path, origins=frozenset({SHOP_PAGE})) as running:
        yield running


@pytest.mark.parametrize("path", ["/", "/chat.js", "/health", "/v1/snapshot?stream=x", "/v1/accounts", "/no/such/thing"])
async def test_every_answer_carries_the_headers(hub: RunningHub, path: str) -> None:
    async with hub.http.get(path) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert f"frame-ancestors {SHOP_PAGE};" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "camera=()" in answer.headers["Permissions-Policy"]
        assert "Strict-Transport-Security" not in answer.headers
    async with hub.http.get(path, headers={"X-Forwarded-Proto": "https"}) as answer:
        assert "Strict-Transport-Security" in answer.headers


@pytest.mark.parametrize(
    ("origin", "status"),
    [(None, 201), (SHOP_PAGE, 201), ("own", 201), ("https://evil.example", 403), ("null", 403), ("file://", 403)],
)
async def test_only_listed_pages_may_ask(hub: RunningHub, origin: str | None, status: int) -> None:
    headers = {} if origin is None else {"Origin": hub.url if origin == "own" else origin}
    async with hub.http.post("/v1/buyers", json=ENTER, headers=headers) as answer:
        assert answer.status == status
        allowed = answer.headers.get("Access-Control-Allow-Origin")
        assert allowed == (SHOP_PAGE if origin == SHOP_PAGE else None)
        if status == 403:
            assert (await answer.json())["error"]["code"] == "origin"
    async with hub.http.get("/v1/ws", headers={**headers, "Upgrade": "websocket", "Connection": "Upgrade"}) as answer:
        assert (answer.status == 403) is (status == 403)


async def test_a_listed_page_gets_its_preflight_and_others_do_not(hub: RunningHub) -> None:
    asked = {"Origin": SHOP_PAGE, "Access-Control-Request-Method": "PATCH"}
    async with hub.http.options("/v1/files/x", headers=asked) as answer:
        assert answer.status == 204
        assert answer.headers["Access-Control-Allow-Origin"] == SHOP_PAGE
        assert "Upload-Offset" in answer.headers["Access-Control-Allow-Headers"]
        assert "Access-Control-Allow-Credentials" not in answer.headers
    async with hub.http.options("/v1/files/x", headers={**asked, "Origin": "https://evil.example"}) as answer:
        assert answer.status == 403


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b'{"language":"vi"}',
        b'{"language":"vi","consent":true,"admin":true}',
        b'{"language":NaN,"consent":true}',
    ],
)
async def test_bodies_are_read_strictly(hub: RunningHub, body: bytes) -> None:
    async with hub.http.post("/v1/buyers", data=body) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]["code"] == "bad_request"


async def test_long_and_compressed_bodies_are_refused(hub: RunningHub) -> None:
    """F13: no bomb is unpacked, and no more is read than the limit."""
    bomb = gzip.compress(b" " * 10_000_000)
    for data, headers in ((b" " * 70_000, {}), (bomb, {"Content-Encoding": "gzip"})):
        async with hub.http.post("/v1/buyers", data=data, headers=headers) as answer:
            assert answer.status in (400, 413)


async def test_the_door_needs_consent(hub: RunningHub) -> None:
    async with hub.http.post("/v1/buyers", json={**ENTER, "consent": False}) as answer:
        assert (answer.status, (await answer.json())["error"]["code"]) == (400, "consent")


async def test_a_buyer_gets_a_conversation_of_their_own_and_nothing_else(hub: RunningHub) -> None:
    staff = await hub.connect(await hub.staff_token("lan", OTHER_SHOP))
    async with hub.http.post("/v1/buyers", json={**ENTER, "name": " Olena\u202e \n K ", "language": "xx"}) as answer:
        one = await answer.json()
    event = await staff.event("conversations.opened")
    assert b'"name":"Olena K"' in bytes(event.data)
    assert b'"language":"en"' in bytes(event.data)
    async with hub.http.post("/v1/buyers", json=ENTER) as answer:
        two = await answer.json()
    assert (await hub.get(f"/v1/conversations/{one['conversation']}/messages", one["token"]))[0] == 200
    assert (await hub.get(f"/v1/conversations/{two['conversation']}/messages", one["token"]))[0] == 404
    assert (await hub.get("/v1/accounts", one["token"]))[0] == 403
    assert (await hub.get("/v1/snapshot", one["token"], stream="shop:other"))[0] == 404


async def test_one_address_cannot_open_conversations_without_end(hub: RunningHub) -> None:
    statuses = []
    for _ in range(70):
        async with hub.http.post("/v1/buyers", json=ENTER) as answer:
            statuses.append(answer.status)
            last = await answer.json()
    assert statuses.count(201) in range(60, 66)
    assert (statuses[-1], last["error"]["code"]) == (429, "rate_limited")
    assert last["error"]["facts"]["seconds"] >= 1


async def test_a_proxy_on_this_machine_says_for_whom_it_asks(hub: RunningHub) -> None:
    """Otherwise all buyers behind it would share one limit; the last hop is the one the proxy itself saw."""
    for number in range(70):
        headers = {"X-Forwarded-For": f"203.0.113.9, 198.51.100.{number}"}
        async with hub.http.post("/v1/buyers", json=ENTER, headers=headers) as answer:
            assert answer.status == 201


def test_nameless_buyers_can_be_told_apart() -> None:
    names = {neutral_name() for _ in range(200)}
    assert len(names) > 190
    assert all(name.startswith("Guest ") and not set(name[6:]) & set("01ILO") for name in names)
    assert set(LANGUAGES) == {"en", "vi", "zh-CN", "uk"}
