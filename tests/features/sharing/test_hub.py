"""Sharing at the hub: turns, duplicates, approvals, deletions with their preview, and by hand."""

from collections.abc import AsyncIterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import Mock

import msgspec
import pytest
from sqlalchemy import Connection

from app.domain.contacts import Landing, Way
from app.domain.customers import Customer
from app.domain.ids import MINUTE, CustomerId, StaffId
from app.domain.orders import OrderState
from app.features.sharing.wire import (
    ApproveContacts,
    DeleteDuplicate,
    MyContactsChanged,
    ReassignContact,
    RestoreContact,
    SetReceiving,
)
from app.hub.database import audit, landing_tables, trade
from app.hub.database.contacts import NewContact, add_many
from app.hub.database.sharing_tables import contact_shares, landing_turns
from app.hub.database.statements import Sql
from app.hub.shop import customers
from app.hub.transaction import Transaction
from app.protocol.operations import Command
from tests.fakes.contacts import comes, found_shop, landing, order, put_landing, put_order
from tests.fakes.hub import SHOP, HubSocket, RunningHub


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as hub:
        yield hub


async def listed(hub: RunningHub, login: str = "admin", path: str = "contacts", **query: str | int) -> list[Any]:
    """The rows of a list, the oldest first."""
    status, body = await hub.get(f"/v1/sharing/{path}", await hub.staff_token(login), **query)
    assert status == 200, body
    return list(reversed(body["rows"]))


async def carers(hub: RunningHub) -> list[tuple[str | None, str]]:
    """Who cares for each contact, and why."""
    return [(row["contact"]["carer"], row["contact"]["reason"]) for row in await listed(hub)]


async def post(hub: RunningHub, path: str, login: str, **body: Any) -> tuple[int, bytes]:
    headers = {"Authorization": f"Bearer {await hub.staff_token(login)}"}
    async with hub.http.post(path, headers=headers, json=body) as response:
        return response.status, await response.read()


async def as_(hub: RunningHub, login: str, *commands: Command) -> HubSocket:
    """These commands, none of them refused."""
    socket = await hub.connect(await hub.staff_token(login))
    for command in commands:
        error = (await socket.command(command)).error
        assert error is None, error
    return socket


async def refused(socket: HubSocket, command: Command) -> str:
    """The code of a refusal."""
    error = (await socket.command(command)).error
    assert error is not None
    return error.code


def numbers(start: int = 0) -> Any:
    """Phones, each another."""
    return (f"+3806712{number:05}" for number in range(start, start + 10_000))


async def test_turns_go_round_and_outlive_a_restart(tmp_path: Path) -> None:
    """DATA-3: even among those who receive; the ledger is the database's; each contact and each colleague has a reason."""
    both, phone = landing("a", "lan", "minh", "sara"), numbers()
    async with RunningHub(tmp_path) as hub:
        await found_shop(hub, both)
        lan = await hub.connect(await hub.staff_token("lan"))
        for number in range(3):
            await comes(hub, both, f"k{number}", phone=next(phone))
        mine = msgspec.json.decode((await lan.event(MyContactsChanged.TYPE)).data, type=MyContactsChanged).state
        assert (mine.waiting, mine.newest and mine.newest.landing_name) == (1, "Landing a")
    async with RunningHub(tmp_path) as hub:
        await comes(hub, both, "k3", phone=next(phone))
        assert await carers(hub) == [("lan", "turn"), ("minh", "turn"), ("lan", "turn"), ("minh", "turn")]
        await as_(hub, "minh", SetReceiving(receives=False))
        await comes(hub, both, "k4", phone=next(phone))
        await as_(hub, "lan", SetReceiving(receives=False))
        lost = await comes(hub, both, "k5", phone=next(phone))
        assert (await carers(hub))[4:] == [("lan", "turn"), (None, "switched_off")]
        assert (await listed(hub, show="unshared"))[0]["contact"]["id"] == lost
        await as_(hub, "admin", SetReceiving(receives=True, staff=StaffId("minh")))
        assert (await carers(hub))[5] == ("minh", "turn")  # what nobody could get goes to whoever receives again
        _status, body = await hub.get("/v1/sharing/colleagues", await hub.staff_token("maria"), landing="a")
        passed = {one["staff"]: (one["given"], one["reason"]) for one in body["passed"]}
        assert passed == {"lan": (3, None), "minh": (3, None), "sara": (0, "switched_off")}  # no agent gets none
        assert body["receivers"] == {"lan": False, "minh": True}
        lan = await hub.connect(await hub.staff_token("lan"))
        assert await refused(lan, SetReceiving(receives=True, staff=StaffId("minh"))) == "forbidden"


async def test_many_at_once_are_told_of_once(hub: RunningHub) -> None:
    """DATA-3, DATA-2: a file's contacts come in one transaction; each carer hears once how their own stand after all of it."""
    both = landing("a", "lan", "minh")
    await found_shop(hub, both)
    lan = await hub.connect(await hub.staff_token("lan"))
    for start in (0, 7):
        news = [NewContact(key=phone, name=phone, phone=phone, way=Way.IMPORT) for phone in islice(numbers(start), 7)]
        await hub.hub.writer.run(lambda tx, news=news: add_many(tx, SHOP, both, news, hub.hub.router.contact_hooks))
    told = [msgspec.json.decode((await lan.event(MyContactsChanged.TYPE)).data, type=MyContactsChanged).state for _ in "ab"]
    assert [state.waiting for state in told] == [4, 7]


async def test_a_colleague_without_any_has_a_reason(hub: RunningHub) -> None:
    """DATA-3: fewer contacts than staff; nobody ticked; a landing that waits for its approval."""
    few, nobody = landing("a", "lan", "minh"), landing("b")
    later = landing("c", "lan", approved=False)
    await found_shop(hub, few, nobody, later)
    phone = numbers()
    for to in (few, nobody, later):
        await comes(hub, to, to.id, phone=next(phone))
    assert await carers(hub) == [("lan", "turn"), (None, "not_ticked"), (None, "not_approved")]
    token = await hub.staff_token("admin")
    found = [(await hub.get("/v1/sharing/colleagues", token, landing=one))[1]["passed"] for one in "ac"]
    assert [(one["staff"], one["reason"]) for lines in found for one in lines] == [
        ("lan", None), ("minh", "fewer"), ("lan", "not_approved")
    ]  # fmt: skip


async def test_nothing_goes_out_before_an_admin_says_so(hub: RunningHub) -> None:
    """DATA-1, DATA-3: picked ones first, then all; approving the landing does the same; what was given stays; audited."""
    waiting = landing("a", "lan", "minh", approved=False)
    await found_shop(hub, waiting)
    phone = numbers()
    ids = [await comes(hub, waiting, f"k{number}", phone=next(phone)) for number in range(5)]
    assert {state for _carer, state in await carers(hub)} == {"not_approved"}
    sara = await hub.connect(await hub.staff_token("sara"))
    assert await refused(sara, ApproveContacts(landing="a")) == "forbidden"
    admin = await as_(hub, "admin", ApproveContacts(landing="a", contacts=(ids[1],)))
    assert [row["contact"]["carer"] for row in await listed(hub)] == [None, "lan", None, None, None]
    assert await refused(admin, ApproveContacts(landing="a", contacts=("unknown",))) == "not_found"
    await as_(hub, "admin", ApproveContacts(landing="a"), ApproveContacts(landing="a"))
    assert [row["contact"]["carer"] for row in await listed(hub)] == ["minh", "lan", "lan", "minh", "lan"]
    last = await comes(hub, waiting, "k9", phone=next(phone))
    now = landing("a", "lan", "minh")

    def approve(tx: Any) -> None:
        put_landing(tx, now)
        for hook in hub.hub.router.contact_hooks.approved:
            hook(tx, SHOP, "a")

    await hub.hub.writer.run(approve)
    (row,) = [row for row in await listed(hub) if row["contact"]["id"] == last]
    assert (row["contact"]["carer"], row["able"], row["ticked"]) == ("minh", 2, 2)
    log = await hub.hub.reads.run(lambda c: [(e.action, e.facts) for e in audit.entries(Sql(c), SHOP.id)])
    assert [facts for action, facts in log if action == "contacts.approve"] == [
        {"contacts": 1, "given": 1}, {"contacts": 4, "given": 4}
    ]  # fmt: skip


async def test_a_known_buyer_stays_with_who_cares(hub: RunningHub) -> None:
    """DATA-3, DATA-4: same goods are flagged, other goods are not; both go to the carer and take no turn; an old one is none."""
    first, other = landing("a", "lan", "minh"), landing("b", "minh", "lan", product="p1")
    await found_shop(hub, first, other)
    await comes(hub, first, "k0")
    await comes(hub, first, "k1")
    await comes(hub, other, "k2")
    await comes(hub, first, "k3", phone="+380671230000")
    rows = await listed(hub)
    assert [row["contact"]["duplicate_of"] is not None for row in rows] == [False, True, False, False]
    assert rows[1]["first"] == "Landing a"
    assert await carers(hub) == [("lan", "turn"), ("lan", "duplicate"), ("lan", "duplicate"), ("minh", "turn")]
    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now, OrderState.TO_RECEIVE)))
    await comes(hub, first, "k4")
    last = (await listed(hub))[-1]["contact"]
    assert (last["old_customer"], last["duplicate_of"], last["reason"]) == (True, None, "turn")
    assert [row["contact"]["id"] for row in await listed(hub, show="duplicate")] == [rows[1]["contact"]["id"]]


async def test_a_known_buyer_is_known_by_every_number(hub: RunningHub) -> None:
    """DATA-3: whoever cares for one of the buyer's numbers gets the other; else who is responsible for the profile, if they
    answer buyers here; neither takes a turn."""
    only, both = landing("a", "lan"), landing("b", "minh", "lan", product="p1")
    await found_shop(hub, only, both)
    phone = list(islice(numbers(), 4))
    await profile(hub, "k1", phone[0], phone[1], responsible="minh")
    await profile(hub, "k2", phone[2], responsible="minh")
    await profile(hub, "k3", phone[3], responsible="sara")
    await comes(hub, only, "k0", phone=phone[2])
    await hub.hub.writer.run(lambda tx: tx.connection.execute(trade.customers.update().values(responsible="")))
    await comes(hub, only, "k1", phone=phone[0])
    await hub.hub.writer.run(lambda tx: tx.connection.execute(trade.customers.update().values(responsible="sara")))
    await comes(hub, both, "k2", phone=phone[1])
    await comes(hub, both, "k3", phone=phone[3])
    assert await carers(hub) == [("minh", "duplicate"), ("lan", "turn"), ("lan", "duplicate"), ("minh", "turn")]
    assert [row["contact"]["duplicate_of"] for row in await listed(hub)] == [None] * 4  # a duplicate has the same phone


async def profile(hub: RunningHub, id_: str, *phones: str, responsible: str = "") -> None:
    """A customer of the shop with these numbers."""
    one = Customer(id=CustomerId(id_), name="Олена", phones=phones, source="website", responsible=responsible)
    await hub.hub.writer.run(lambda tx: customers.add(tx.sql, SHOP.id, one))


async def test_a_file_gives_what_one_after_another_gives(tmp_path: Path) -> None:
    """DATA-2, DATA-3, DATA-4: the same carers, reasons, duplicates, old customers, orders and turns; each carer is told once."""
    random = Random(7)
    to = [landing("a", "lan", "minh", "sara"), landing("b", "minh", "lan", product="p1"), landing("c", "lan", approved=False)]
    phones = list(islice(numbers(), 12))
    runs = [(random.choice(to), [random.choice(phones) for _ in range(random.randint(1, 14))]) for _ in range(12)]
    offs = [random.random() < 0.3 for _ in runs]

    async def story(folder: Path, at_once: bool) -> list[Any]:
        async with RunningHub(folder) as hub:
            await found_shop(hub, *to)
            await profile(hub, "two", *phones[2:4])
            await profile(hub, "cared", phones[4], responsible="minh")
            bought = order("1", 1, OrderState.TO_RECEIVE)
            await hub.hub.writer.run(lambda tx: put_order(tx, bought, phones[0]))
            for number, (where, theirs) in enumerate(runs):
                await as_(hub, "minh", SetReceiving(receives=not offs[number]))
                keys = [f"{number:02}-{place:02}" for place in range(len(theirs))]
                news = [
                    NewContact(key=key, name="Олена", phone=phone, way=Way.ORDER if phone == phones[1] else Way.IMPORT, order="1")
                    for key, phone in zip(keys, theirs, strict=True)
                ]
                for few in [news] if at_once else [[new] for new in news]:
                    await arrive(hub, where, few)
            return await hub.hub.reads.run(state)

    assert await story(tmp_path / "one", False) == await story(tmp_path / "many", True)


async def arrive(hub: RunningHub, where: Landing, news: list[NewContact]) -> None:
    """In one transaction, which tells each carer once."""
    told: list[str | None] = []

    def work(tx: Transaction) -> None:
        emit = tx.emit
        spy = Mock(wraps=tx, connection=tx.connection, sql=tx.sql, now=tx.now)
        spy.emit = lambda event, to, only=None: (told.append(only), emit(event, to, only))
        add_many(spy, SHOP, where, news, hub.hub.router.contact_hooks)

    await hub.hub.writer.run(work)
    assert len(told) == len(set(told))


def state(connection: Connection) -> list[Any]:
    """All that sharing knows, with keys in place of ids, which are others each time."""
    table = landing_tables.contacts
    rows = connection.execute(table.select().order_by(table.c.key)).all()
    key_of = {row.id: row.key for row in rows}
    shares = connection.execute(contact_shares.select()).all()
    return [
        [
            (
                row.key,
                row.state,
                row.carer,
                row.reason,
                key_of.get(row.duplicate_of or ""),
                row.old_customer,
                row.order,
                row.revenue,
            )
            for row in rows
        ],
        sorted((key_of[row.contact], row.number, row.staff or "", row.reason, row.able, row.ticked) for row in shares),
        sorted(tuple(row) for row in connection.execute(landing_turns.select())),
    ]


async def test_by_hand(hub: RunningHub) -> None:
    """DATA-3: an admin gives a contact to another agent; both are told; the story keeps every decision."""
    to = landing("a", "lan")
    await found_shop(hub, to)
    id_ = await comes(hub, to, "k")
    minh = await hub.connect(await hub.staff_token("minh"))
    admin = await as_(hub, "admin", ReassignContact(contact=id_, staff=StaffId("minh")))
    state = msgspec.json.decode((await minh.event(MyContactsChanged.TYPE)).data, type=MyContactsChanged).state
    assert (state.waiting, state.newest and state.newest.id) == (1, id_)
    assert await refused(admin, ReassignContact(contact=id_, staff=StaffId("maria"))) == "sharing.agent"
    assert await refused(admin, ReassignContact(contact=id_, staff=StaffId("minh-other"))) == "not_found"
    _status, story = await hub.get(f"/v1/sharing/contacts/{id_}", await hub.staff_token("minh"))
    assert [(one["staff"], one["reason"], one.get("by", "")) for one in story["shares"]] == [
        ("lan", "turn", ""), ("minh", "by_hand", "admin")
    ]  # fmt: skip
    assert (await hub.get(f"/v1/sharing/contacts/{id_}", await hub.staff_token("lan")))[0] == 404
    assert [row["contact"]["id"] for row in await listed(hub, "minh", "mine")] == [id_]
    assert await listed(hub, "lan", "mine") == []


async def test_a_duplicate_is_deleted_knowingly_and_comes_back(hub: RunningHub) -> None:
    """DATA-4: bought through the second landing; deleting its contact gives the revenue to the first; undone, it goes back."""
    first, second = landing("a", "lan"), landing("b", "minh", marketer=StaffId("sara"))
    await found_shop(hub, first, second)
    original = await comes(hub, first, "k0")
    twin = await comes(hub, second, "k1")
    bought_through = {"a": 0, "b": 100}

    async def revenue() -> dict[str, int]:
        return {row["contact"]["landing"]: row["contact"]["revenue"] for row in await listed(hub)}

    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now + MINUTE, OrderState.TO_SHIP)))
    assert await revenue() == {"a": 0, "b": 0}
    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now + MINUTE)))
    assert await revenue() == bought_through
    assert [row["contact"]["state"] for row in await listed(hub)] == ["shared", "closed"]
    token = await hub.staff_token("admin")
    _status, preview = await hub.get(f"/v1/sharing/contacts/{twin}/deletion", token)
    worth = [(one["landing_name"], one["marketer"], one["before"], one["after"]) for one in preview["standings"]]
    assert worth == [("Landing a", "maria", 0, 100), ("Landing b", "sara", 100, 0)]
    assert (preview["next_before"], preview["next_after"]) == ("Landing b", "Landing a")
    admin = await as_(hub, "admin", DeleteDuplicate(contact=twin), DeleteDuplicate(contact=twin))
    assert await revenue() == {"a": 100}
    assert [row["contact"]["id"] for row in await listed(hub, show="deleted")] == [twin]
    assert await refused(admin, DeleteDuplicate(contact=original)) == "sharing.no_duplicate"
    assert await refused(admin, ReassignContact(contact=twin, staff=None)) == "sharing.deleted"
    await as_(hub, "admin", RestoreContact(contact=twin), RestoreContact(contact=twin))
    assert await revenue() == bought_through
    actions = await hub.hub.reads.run(lambda c: [e.action for e in audit.entries(Sql(c), SHOP.id)])
    assert [one for one in actions if one.startswith("contacts.")] == ["contacts.delete", "contacts.restore"]
    # What somebody changed past the hub's doors is found by counting anew.
    table = landing_tables.contacts
    await hub.hub.writer.run(lambda tx: tx.connection.execute(table.update().values(revenue=7)) and None)
    assert await post(hub, "/v1/sharing/recount", "admin") == (200, b'{"phones":1,"changed":2}')
    assert await revenue() == bought_through
