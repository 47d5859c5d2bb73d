"""Whose contact an order counts for where a buyer has several phones, at a real hub: worked examples (DATA-4)."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.customers import Customer
from app.domain.ids import MINUTE, CustomerId, StaffId
from app.features.customers.rules import Edit
from app.features.customers.wire import EditCustomer
from app.hub.hub import wall_clock
from app.hub.shop import customers
from app.hub.transaction import Transaction
from app.run_hub import TELL
from tests.fakes.contacts import PHONE, comes, found_shop, landing, order, put_order
from tests.fakes.hub import SHOP, RunningHub

OTHER = "+380509998877"
OLENA = Customer(id=CustomerId("k"), name="Олена", phones=(PHONE, OTHER), source="website")


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as hub:
        yield hub


async def listed(hub: RunningHub) -> dict[str, Any]:
    """The contacts, by id."""
    _status, body = await hub.get("/v1/sharing/contacts", await hub.staff_token("admin"))
    return {row["contact"]["id"]: row["contact"] for row in body["rows"]}


async def worth(hub: RunningHub) -> dict[str, tuple[int, str]]:
    """What each contact brought, and how it stands."""
    return {id_: (one["revenue"], one["state"]) for id_, one in (await listed(hub)).items()}


async def test_a_buyer_is_known_by_all_their_phones(hub: RunningHub) -> None:
    """DATA-4, CUST-8, a worked example: Олена has a profile with two numbers. On Monday she leaves the first one at landing a (of
    Maria), on Tuesday the second one at landing b (of Sara), for the same lamp. On Wednesday she buys it for 100: it counts for
    the landing that she bought through, which is b, and it counts once. Whoever comes by her second number after the parcel left
    is an old customer. When the second number is taken off her profile, that contact is a stranger's, and the order is a's."""
    first, second = landing("a", "lan"), landing("b", "minh", marketer=StaffId("sara"))
    await found_shop(hub, first, second)
    await hub.hub.writer.run(lambda tx: customers.add(tx.sql, SHOP.id, OLENA))
    monday, tuesday = await comes(hub, first, "k0"), await comes(hub, second, "k1", phone=OTHER)
    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now + MINUTE)))
    assert await worth(hub) == {monday: (0, "shared"), tuesday: (100, "closed")}
    # Whichever of the numbers it is counted anew for.
    headers = {"Authorization": f"Bearer {await hub.staff_token('admin')}"}
    async with hub.http.post("/v1/sharing/recount", headers=headers, json={}) as answer:
        assert await answer.json() == {"phones": 2, "changed": 0}
    late = await comes(hub, first, "k2", phone=OTHER)
    assert (await listed(hub))[late]["old_customer"] is True
    lan = await hub.connect(await hub.staff_token("lan"))
    edit = EditCustomer(customer=OLENA.id, edits=(Edit("phones", f"{PHONE}\n{OTHER}", PHONE),))
    assert (await lan.command(edit)).error is None
    found = await worth(hub)
    assert (found[monday], found[tuesday]) == ((100, "closed"), (0, "shared"))


async def test_two_profiles_with_a_number_in_common_are_one_buyer(hub: RunningHub) -> None:
    """DATA-4, CUST-5: who bought on the marketplace under another number is known by the one that both profiles have; whoever
    won the first purchase wins the next one too."""
    first, second = landing("a", "lan"), landing("b", "minh", marketer=StaffId("sara"))
    await found_shop(hub, first, second)
    market = Customer(id=CustomerId("m"), name="Олена М.", phones=("+380501112233", OTHER), source="shopee")

    def fill(tx: Transaction) -> None:
        customers.add(tx.sql, SHOP.id, OLENA)
        customers.add(tx.sql, SHOP.id, market)

    await hub.hub.writer.run(fill)
    own = await comes(hub, first, "k0")
    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now)))
    later = await comes(hub, second, "k1", phone="+380501112233")
    again = msgspec.structs.replace(order("2", wall_clock() + 2 * MINUTE), customer=market.id)
    await hub.hub.writer.run(lambda tx: put_order(tx, again))
    assert await worth(hub) == {own: (200, "closed"), later: (0, "shared")}


async def test_a_number_that_a_file_or_an_engine_brings_counts_from_then_on(hub: RunningHub) -> None:
    """DATA-4: the contact came by a number that nobody knew; with the profile's next state it is the buyer's."""
    to = landing("a", "lan")
    await found_shop(hub, to)
    one = msgspec.structs.replace(OLENA, phones=(PHONE,))
    await hub.hub.writer.run(lambda tx: customers.add(tx.sql, SHOP.id, one))
    came = await comes(hub, to, "k0", phone=OTHER)
    await hub.hub.writer.run(lambda tx: put_order(tx, order("1", tx.now + MINUTE)))
    assert await worth(hub) == {came: (0, "shared")}

    def brought(tx: Transaction) -> None:
        customers.save(tx.sql, SHOP.id, msgspec.structs.replace(OLENA, version=1))
        TELL.customer(tx, SHOP.id, OLENA.id)

    await hub.hub.writer.run(brought)
    assert await worth(hub) == {came: (100, "closed")}


async def test_a_number_that_many_profiles_have_is_nobodys(hub: RunningHub) -> None:
    """DATA-4: the shop's own number, written where the buyer's is not known, makes no one person of strangers."""
    to, shops = landing("a", "lan"), "+380440000000"
    await found_shop(hub, to)

    def fill(tx: Transaction) -> None:
        for number in range(25):
            mine = Customer(id=CustomerId(f"k{number}"), name="K", phones=(f"+3806700000{number:02}", shops), source="website")
            customers.add(tx.sql, SHOP.id, mine)

    await hub.hub.writer.run(fill)
    stranger, mine = await comes(hub, to, "shop", phone=shops), await comes(hub, to, "mine", phone="+380670000003")
    bought = msgspec.structs.replace(order("1", wall_clock() + MINUTE), customer=CustomerId("k3"))
    await hub.hub.writer.run(lambda tx: put_order(tx, bought))
    assert await worth(hub) == {stranger: (0, "shared"), mine: (100, "closed")}
