"""The seeded demo shop, as its staff and buyers find it at a real hub."""

import datetime
import json
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import httpx
import msgspec
import pytest

from app.demo import accounts
from app.demo.content import OrderState as DemoState
from app.demo.history import WAITING, Entered, Said, write_history
from app.demo.loading import load
from app.demo.moments import Moment
from app.demo.notes import Note, Notes
from app.domain.bookings import BookingState
from app.domain.conversations import Conversation, day_start, is_today, with_message
from app.domain.ids import DAY, MINUTE, SECOND, Instant, StreamId, conversation_stream, shop_stream
from app.domain.messages import Author, Message, Picture
from app.domain.orders import OrderState
from app.domain.people import Staff
from app.features.chat.wire import BuyerMessageAdded
from app.features.conversations.wire import Receipts
from app.hub.passwords import check_password
from app.hub_router import build_router
from app.protocol.envelope import SUBPROTOCOL, Cursor, EventFrame
from app.protocol.snapshot import Snapshot
from tests.fakes.hub import HubSocket
from tests.fakes.hub_process import HubProcess

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


class Desk:
    """A staff member's view of the hub over HTTP."""

    def __init__(self, hub: HubProcess, token: str) -> None:
        self.url = hub.url
        self.token = token
        # Without the machine's certificates, whose loading takes longer than most requests.
        self.http = httpx.Client(base_url=hub.url, headers={"Authorization": f"Bearer {token}"}, verify=False)  # noqa: S501

    def get(self, path: str, **query: str) -> httpx.Response:
        answer = self.http.get(path, params=query)
        answer.raise_for_status()
        return answer

    def snapshot(self, stream: StreamId) -> Snapshot:
        return msgspec.json.decode(self.get("/v1/snapshot", stream=stream).content, type=Snapshot)

    def messages(self, conversation: str) -> list[Message]:
        """All of a conversation, oldest first."""
        content = self.get(f"/v1/conversations/{conversation}/messages", limit="500").content
        return msgspec.json.decode(content, type=list[Message])[::-1]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    process = HubProcess(tmp_path_factory.mktemp("hub"), "--demo")
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="module")
def desk(hub: HubProcess) -> Iterator[Desk]:
    desk = Desk(hub, hub.sign_in("lan", password_of(hub, "lan")))
    yield desk
    desk.http.close()


@pytest.fixture(scope="module")
def shop(hub: HubProcess, desk: Desk) -> Snapshot:
    [(shop,)] = rows(hub, "SELECT id FROM shops")
    return desk.snapshot(shop_stream(shop))


@pytest.fixture(scope="module")
def conversations(shop: Snapshot) -> list[Conversation]:
    return msgspec.json.decode(shop.parts["conversation"], type=list[Conversation])


def password_of(hub: HubProcess, login: str) -> str:
    return next(one.password for one in accounts.kept(hub.folder) if one.login == login)


def rows(hub: HubProcess, sql: str) -> list[Any]:
    connection = sqlite3.connect(f"file:{hub.folder / 'hub.sqlite3'}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_every_printed_account_signs_in(hub: HubProcess) -> None:
    known = accounts.kept(hub.folder)
    assert [one.login for one in known] == ["lan", "huy", "hoa", "mai", "quan"]
    assert sorted(role for one in known for role in one.roles) == ["admin", "agent", "agent", "marketer", "supervisor"]
    for one in known:
        check_password(one.password, one.login)
        assert hub.sign_in(one.login, one.password)
    assert len({one.password for one in known}) == len(known)
    if os.name == "posix":
        for name in (accounts.FILE, "demo-buyers.json"):
            assert stat.S_IMODE((hub.folder / name).stat().st_mode) == 0o600


def test_the_lists_are_filled(shop: Snapshot, conversations: list[Conversation]) -> None:
    """CHAT-1, CHAT-2: a new user finds work, not empty lists."""
    midnight = day_start(shop.time, shop.shop.time_zone)
    waiting = [one for one in conversations if one.waiting_since is not None]
    today = [one for one in conversations if is_today(one, midnight)]
    assert len(conversations) >= 60
    assert len(waiting) == len(WAITING)
    assert len(today) >= len(waiting) + 6
    assert sum(one.favourite for one in conversations) >= 4
    assert {one.buyer.language for one in conversations} == {"vi", "zh-CN", "uk", "en"}
    assert {"web", "app", "shopee"} <= {one.buyer.channel for one in conversations}
    assert min(one.created for one in conversations) > shop.time - 12 * DAY
    # The waits run from the moment of seeding, which was some seconds ago.
    waits = sorted((shop.time - one.waiting_since) / SECOND for one in waiting if one.waiting_since is not None)
    late = waits[0] - min(one.seconds for one in WAITING)
    assert 0 <= late < 60
    assert waits == pytest.approx(sorted(one.seconds + late for one in WAITING), abs=0.1)


def test_what_was_said_follows_the_laws(desk: Desk, conversations: list[Conversation], shop: Snapshot) -> None:
    """CHAT-2: each conversation is what its messages make of it."""
    pictures = 0
    for conversation in conversations:
        messages = desk.messages(conversation.id)
        assert [one.number for one in messages] == list(range(1, len(messages) + 1))
        assert [one.time for one in messages] == sorted(one.time for one in messages)
        assert messages[-1].time < shop.time
        told = msgspec.structs.replace(
            conversation, last_number=0, last=None, last_buyer_time=None, waiting_since=None, answered_by=None, staff_read=0
        )
        for message in messages:
            told = with_message(told, message)
        for name in ("last_number", "last", "last_buyer_time", "waiting_since", "answered_by", "staff_read"):
            assert getattr(told, name) == getattr(conversation, name), name
        assert conversation.buyer_read <= conversation.buyer_delivered <= conversation.last_number
        assert {one.author for one in messages} <= {Author.BUYER, Author.STAFF}
        pictures += sum(isinstance(one.body, Picture) for one in messages)
    assert pictures >= 5


def test_pictures_have_small_copies(desk: Desk, conversations: list[Conversation]) -> None:
    bodies = [one.body for conversation in conversations for one in desk.messages(conversation.id)]
    picture = next(one for one in bodies if isinstance(one, Picture))
    link = desk.get(f"/v1/files/{picture.file}/link").json()
    whole, thumb = desk.get(link["url"]), desk.get(link["thumb"])
    assert (whole.status_code, len(whole.content), whole.headers["content-type"]) == (200, picture.size, "image/jpeg")
    assert thumb.status_code == 200
    assert 0 < len(thumb.content) < picture.size


def test_goods_orders_and_customers_are_there(hub: HubProcess, desk: Desk) -> None:
    content = load()
    for table, wanted in (
        ("products", len(content.products)),
        ("customers", len(content.customers)),
        ("coupons", len(content.coupons)),
        ("orders", len(content.orders)),
        ("order_lines", sum(len(order.lines) for order in content.orders.values())),
    ):
        assert rows(hub, f"SELECT count(*) FROM {table}") == [(wanted,)]  # noqa: S608
    assert {state for (state,) in rows(hub, "SELECT DISTINCT state FROM orders")} == set(OrderState)
    asked = sum(order.state is DemoState.REFUND_REQUESTED for order in content.orders.values())
    assert rows(hub, "SELECT count(*) FROM orders WHERE case_asked IS NOT NULL") == [(asked,)]
    sums = '(SELECT sum(quantity * price) FROM order_lines WHERE "order" = orders.id)'
    totals = rows(hub, f"SELECT total, delivery_fee - discount + {sums} FROM orders")  # noqa: S608
    assert all(total == sum_ for total, sum_ in totals)
    [(steps, tracking)] = rows(
        hub, "SELECT json_extract(detail, '$.steps'), json_extract(detail, '$.tracking') FROM orders WHERE number = '8842-1907'"
    )
    sent = next(step["time"] for step in json.loads(steps) if step["code"] == "shipped")
    assert sent < datetime.datetime.now(datetime.UTC).timestamp() * SECOND
    assert tracking == "SF1420078455110"
    assert rows(
        hub, "SELECT count(*) FROM buyers LEFT JOIN customers ON customers.id = buyers.customer WHERE customers.id IS NULL"
    ) == [(0,)]
    goods = desk.get("/v1/shop-window").json()["goods"]
    assert len(goods) == len(content.products)
    assert desk.get(f"/{goods[0]['picture']}").content


def test_small_payments_are_there_and_the_sandbox_is_open(hub: HubProcess, desk: Desk, shop: Snapshot) -> None:
    """CHAT-19: one is taken, one is the buyer's turn, one waits for a supervisor; from the shop's page to the open one."""
    assert sorted(row[0] for row in rows(hub, "SELECT state FROM payments")) == ["approval", "buyer", "paid"]
    assert sorted(one["state"] for one in msgspec.json.decode(shop.parts["payment"])) == ["approval", "buyer"]
    assert desk.get("/v1/shop-window").json()["sandbox"] is True
    (listed,) = desk.get("/v1/sandbox/payments").json()
    page = httpx.get(f"{hub.url}/v1/sandbox/payment", headers={"Authorization": f"Payment {listed['token']}"}).json()
    assert (page["standing"], page["direction"], page["amount"]) == ("open", "collection", 40_000)


def test_requests_of_each_origin_are_there(desk: Desk) -> None:
    """REQ-1, REQ-5, REQ-6: in four languages, waiting and answered, two gaps of one product, two parcels to tell of."""
    found = {tab: desk.get("/v1/requests", tab=tab).json()["requests"] for tab in ("orders", "product", "call_centre", "deleted")}
    assert {tab: len(some) for tab, some in found.items()} == {"orders": 3, "product": 4, "call_centre": 3, "deleted": 1}
    assert {one["language"] for some in found.values() for one in some} == {"vi", "zh-CN", "uk", "en"}
    assert [gap["marked"] for gap in desk.get("/v1/requests/gaps").json()["gaps"]] == [2]
    assert len(desk.get("/v1/requests/due").json()["tasks"]) == 2


def test_service_bookings_are_there_in_every_state(hub: HubProcess, desk: Desk) -> None:
    """CUST-5, CUST-9, REQ-7: behind and ahead, of one person over two channels, and some that are due next."""
    assert {row[0] for row in rows(hub, "SELECT DISTINCT state FROM bookings")} == {state.value for state in BookingState}
    [(linked,)] = rows(hub, "SELECT customer FROM bookings WHERE channel = 'shopee' AND state = 'booked'")
    found = desk.get(f"/v1/customers/{linked}/bookings").json()
    assert {one["wanted"]["channel"] for one in found["bookings"]} == {"shopee", "app", "in_store"}
    assert list(found["names"].values()) == ["Nguyễn Tường Vy"]
    assert desk.get("/v1/bookings/coming").json()["bookings"]


def test_people_have_asked_for_advice_and_some_are_customers_with_a_chat(desk: Desk) -> None:
    """LEAD-3 to LEAD-5, LEAD-7: something to call back from the first minute, in each language and status."""
    listed = desk.get("/v1/leads").json()["leads"]
    assert {lead["language"] for lead in listed} == {"vi", "uk", "zh-CN", "en"}
    assert {lead.get("status", "new") for lead in listed} == {"new", "again", "contacted"}
    assert all(bool(lead.get("touched")) is (lead.get("status", "new") != "new") for lead in listed)
    assert any(lead.get("conversation") for lead in listed)


async def test_the_journal_tells_the_same_as_the_snapshot(hub: HubProcess, desk: Desk, shop: Snapshot) -> None:
    """Old snapshot (an empty one) + events = fresh snapshot, for the staff and for a buyer."""
    stream = shop.stream
    known: dict[str, msgspec.Struct] = {}
    types = build_router().events
    fresh = desk.snapshot(stream)
    for frame in await journal(hub, desk.token, stream, fresh.cursor):
        for entity in msgspec.json.decode(frame.data, type=types[frame.type]).carries():
            if isinstance(entity, Conversation | Staff):
                known[entity.id] = entity
    told = [one for one in known.values() if isinstance(one, Conversation)]
    assert sorted(told, key=lambda one: one.id) == msgspec.json.decode(fresh.parts["conversation"], type=list[Conversation])
    assert [one for one in known.values() if isinstance(one, Staff)] == msgspec.json.decode(
        fresh.parts["staff"], type=list[Staff]
    )

    note = remembered(hub)["c049"]
    own = conversation_stream(note.conversation)
    buyer = Desk(hub, note.token)
    page = buyer.snapshot(own)
    buyer.http.close()
    frames = await journal(hub, note.token, own, page.cursor)
    said = [msgspec.json.decode(one.data, type=BuyerMessageAdded).message for one in frames if one.type == BuyerMessageAdded.TYPE]
    assert said == msgspec.json.decode(page.parts["message"], type=list[Message]) == desk.messages(note.conversation)
    assert {one.type for one in frames} <= {BuyerMessageAdded.TYPE, Receipts.TYPE}


async def journal(hub: HubProcess, token: str, stream: StreamId, to: Cursor) -> list[EventFrame]:
    """Every event of the stream up to the cursor, gap-checked."""
    frames: list[EventFrame] = []
    async with aiohttp.ClientSession(hub.url) as http, http.ws_connect("/v1/ws", protocols=(SUBPROTOCOL,)) as raw:
        socket = HubSocket(raw, "test")
        await socket.hello(token, {stream: Cursor(to.epoch, 0)})
        while not frames or frames[-1].seq < to.seq:
            frame: EventFrame = await socket.expect(EventFrame)
            assert frame.prev == (frames[-1].seq if frames else 0)
            frames.append(frame)
    return frames


def remembered(hub: HubProcess) -> dict[str, Note]:
    return msgspec.json.decode((hub.folder / "demo-buyers.json").read_bytes(), type=dict[str, Note])


def test_buyers_hold_the_keys_to_their_conversations(hub: HubProcess, conversations: list[Conversation]) -> None:
    """The demo buyers come back as themselves, in the middle of what they were about."""
    notes = remembered(hub)
    assert {note.conversation for note in notes.values()} == {one.id for one in conversations}
    assert set(Notes(hub.folder).unfinished()) == {one.customer for one in WAITING}
    assert len(notes["c049"].chat.heard) == 1  # type: ignore[union-attr]


def test_a_second_start_keeps_the_shop(tmp_path: Path) -> None:
    hub = HubProcess(tmp_path / "hub", "--demo")
    hub.folder.mkdir()
    hub.start()
    try:
        before = kept(hub), (hub.folder / accounts.FILE).read_bytes()
        hub.stop()
        hub.start()
        assert hub.sign_in("quan", password_of(hub, "quan"))
        assert (kept(hub), (hub.folder / accounts.FILE).read_bytes()) == before
    finally:
        hub.stop()


def kept(hub: HubProcess) -> list[object]:
    """What a second start must leave alone; the figures of the day may be told anew meanwhile."""
    tables = (
        "shops",
        "staff",
        "accounts",
        "buyers",
        "conversations",
        "messages",
        "orders",
        "customers",
        "quick_replies",
        "turns",
    )
    return [rows(hub, "SELECT epoch FROM log"), *(rows(hub, f"SELECT count(*) FROM {table}") for table in tables)]  # noqa: S608


@pytest.mark.parametrize("clock", ["00:01", "00:40", "08:02", "08:45", "14:30", "23:59"])
def test_the_history_makes_sense_at_every_hour(clock: str) -> None:
    content = load()
    hour, minute = map(int, clock.split(":"))
    local = datetime.datetime(2026, 3, 2, hour, minute, 7, tzinfo=ZONE)
    now = Instant(int(local.timestamp()) * SECOND)
    history = write_history(content, now, day_start(now, ZONE.key), at_of(local), Random(3))
    acts = history.acts
    assert [act.at for act in acts] == sorted(act.at for act in acts)
    assert acts[-1].at < now
    said = [act for act in acts if isinstance(act, Said)]
    entered = {act.visitor: act.at for act in acts if isinstance(act, Entered)}
    assert len(entered) >= 60
    assert all(entered[act.visitor] < act.at for act in said)
    for waiting in WAITING:
        own = [act for act in said if act.visitor == waiting.customer]
        last_answer = max((place for place, act in enumerate(own) if act.by), default=-1)
        assert own[last_answer + 1].at == pytest.approx(now - waiting.seconds * SECOND, abs=5)
    midnight = day_start(now, ZONE.key)
    today = {act.visitor for act in said if not act.by and act.at >= midnight}
    if now - midnight > 10 * MINUTE:
        assert len(today) >= 10
    numbers = {act.visitor for act in said if act.by == ""}
    assert numbers == set(entered)


def at_of(local: datetime.datetime) -> Callable[[Moment], Instant]:
    return lambda moment: Instant(int(moment.at(local, ZONE).timestamp() * SECOND))


def test_the_history_is_the_same_for_the_same_chance() -> None:
    content = load()
    now = Instant(1_772_000_000_000)
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=ZONE)
    first, second = (write_history(content, now, day_start(now, ZONE.key), at_of(local), Random(9)) for _ in range(2))
    assert first.acts == second.acts


def test_no_secret_lies_in_the_content() -> None:
    """Passwords are made at seeding: two shops never share one."""
    staff = load().shop.staff
    one, two = ({account.password for account in accounts.make(staff)} for _ in range(2))
    assert not one & two
