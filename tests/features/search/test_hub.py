"""Search at the hub (CHAT-6): four languages, both kinds of hits, one's own shop."""

from pathlib import Path

import pytest

from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.features.search.hub import phone_endings, tsquery
from app.features.search.rules import parse
from app.hub.database import search, tables, trade
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, RunningHub

SAID = ("Tôi muốn đặt hàng", "订单什么时候发货", "Де моя м’ята посилка?", "Call 0901 234 567 please", "👍 ok")


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("dat hang", [1]),
        ("đặt", [1]),
        ("发货", [2]),
        ("货", [2]),
        ("мята", [3]),
        ("м'ята", [3]),
        ("0901234567", [4]),
        ("👍", [5]),
        ("o", [5]),
        ("ok call", []),
        ('"muốn đặt"', [1]),
        ('" OR *', []),
        ("nothing like it", []),
    ],
)
async def test_messages(tmp_path: Path, query: str, numbers: list[int]) -> None:
    """Accent-free both ways, Chinese from one character, hostile queries find nothing and break nothing."""
    async with RunningHub(tmp_path) as hub:
        token = await _said(hub)
        status, hits = await hub.get("/v1/search", token, q=query)
        assert status == 200
        assert [message["number"] for message in hits["messages"]] == (numbers if query != "o" else [])


async def test_hits_are_newest_first_and_of_ones_own_shop(tmp_path: Path) -> None:
    """Nothing crosses from one shop to another; a marketer does not read chats."""
    async with RunningHub(tmp_path) as hub:
        token = await _said(hub)
        foreign = await hub.buyer("Tôi", OTHER_SHOP)
        page = await hub.connect(foreign.token)
        await page.command(SendMessage(conversation=foreign.conversation, body=Text("Tôi cũng vậy")))
        mine = await hub.buyer()
        page = await hub.connect(mine.token)
        await page.command(SendMessage(conversation=mine.conversation, body=Text("toi day")))
        await hub.hub.writer.run(search.index)
        _, hits = await hub.get("/v1/search", token, q="tôi")
        assert [message["conversation"] for message in hits["messages"]] == [mine.conversation, "conversation-shop-1"]
        assert hits["conversations"] == []
        assert (await hub.get("/v1/search", await hub.staff_token("maria"), q="x"))[0] == 403


async def test_buyers(tmp_path: Path) -> None:
    """CHAT-6: by name, by phone in any format or by its last four digits; names are no patterns."""
    async with RunningHub(tmp_path) as hub:
        token, buyer = await hub.staff_token("lan"), await hub.buyer("Trần Thị Đào")
        await hub.buyer("100%_sure")
        await hub.hub.writer.run(lambda tx: _order(tx, buyer))
        for query, found in (
            ("dao", 1),
            ("tran dao", 1),
            ("rần", 0),
            ("0901234567", 1),
            ("+84 901 234 567", 1),
            ("+84 (0)901-234-567", 1),
            ("0084 901.234.567", 1),
            ("84901234567", 1),
            ("(0901) 234 567", 1),
            ("０９０１２３４５６７", 1),
            ("4567", 1),
            ("567", 0),
            ("34568", 0),
            ("901234", 0),
            ("+85901234567", 0),
            ("1 0901234567", 0),
            ("0000", 0),
            ("%", 0),
            ("100%", 1),
        ):
            _, hits = await hub.get("/v1/search", token, q=query)
            assert len(hits["conversations"]) == found, query


async def test_orders(tmp_path: Path) -> None:
    """CHAT-6: exact and by its beginning, whatever the case; with the chat, or without one; never another shop's."""
    async with RunningHub(tmp_path) as hub:
        token, buyer = await hub.staff_token("lan"), await hub.buyer("Trần Thị Đào")
        foreign = await hub.buyer(shop=OTHER_SHOP)
        await hub.hub.writer.run(lambda tx: _order(tx, buyer))
        await hub.hub.writer.run(lambda tx: _orders(tx, foreign))
        chat = {"number": "DH-1001", "buyer": "Đào", "conversation": buyer.conversation}
        silent = {"number": "DH-10010", "buyer": "Olena", "conversation": None}
        for query, found in (
            ("DH-1001", [chat, silent]),
            ("dh-1001", [chat, silent]),
            ("# DH-10010", [silent]),
            ("DH-1", [chat, silent]),
            ("H-1001", []),
            ("DH-1002", []),
            ("DH", []),
            ("DH-%", []),
        ):
            _, hits = await hub.get("/v1/search", token, q=query)
            assert hits["orders"] == found, query


@pytest.mark.parametrize(
    ("typed", "endings"),
    [
        ("4567", ["4567"]),
        ("456", []),
        ("0456", []),
        ("+380 67 123-45-67", ["380671234567"]),
        ("067 123 45 67", ["671234567"]),
        ("8 (067) 123 45 67", ["80671234567", "8671234567"]),
        ("+86 138-0013-8000", ["8613800138000"]),
        ("138 0013 8000", ["13800138000"]),
        ("DH-1001", []),
        ("10:30", []),
        ("9" * 30, []),
        ("", []),
    ],
)
def test_what_a_phone_number_ends_with(typed: str, endings: list[str]) -> None:
    """CHAT-6: any format."""
    assert endings == [] or set(phone_endings(typed)) & set(endings)
    assert bool(phone_endings(typed)) is bool(endings)


def test_the_same_query_for_postgresql() -> None:
    """Words, phrases, beginnings and numbers as the search index of PostgreSQL takes them."""
    assert tsquery(parse("đặt hàng")) == "('dat') & ('hang':*)"
    assert tsquery(parse('"a b" c ')) == "('a' <-> 'b') & ('c')"
    assert tsquery(parse("0901 234 567")).endswith("| '0901234567':*")


async def _said(hub: RunningHub) -> str:
    buyer = await hub.buyer()
    page = await hub.connect(buyer.token)
    for text in SAID:
        assert (await page.command(SendMessage(conversation=buyer.conversation, body=Text(text)))).error is None
    assert await hub.hub.writer.run(search.index) == len(SAID)
    return await hub.staff_token("lan")


def _order(tx: Transaction, buyer: BuyerAccess) -> None:
    row = {"id": "c", "shop": SHOP.id, "name": "Đào", "phone": "+84901234567", "source": "website"}
    tx.connection.execute(trade.customers.insert().values(**row, address=b"{}", tags=b"[]", created=1))
    order = {"id": "o", "shop": SHOP.id, "number": "DH-1001", "customer": "c", "state": "to_ship", "currency": "VND"}
    tx.connection.execute(trade.orders.insert().values(**order, total=1, placed=1, detail=b"{}"))
    tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == buyer.buyer).values(customer="c"))


def _orders(tx: Transaction, foreign: BuyerAccess) -> None:
    """An order of somebody who never wrote, and one of another shop."""
    for shop, customer, number in ((SHOP.id, "silent", "DH-10010"), (OTHER_SHOP.id, "theirs", "DH-10011")):
        row = {"id": customer, "shop": shop, "name": "Olena", "phone": "+380671234567", "source": "website"}
        tx.connection.execute(trade.customers.insert().values(**row, address=b"{}", tags=b"[]", created=1))
        order = {"id": number, "shop": shop, "number": number, "customer": customer, "state": "to_ship", "currency": "VND"}
        tx.connection.execute(trade.orders.insert().values(**order, total=1, placed=1, detail=b"{}"))
    tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == foreign.buyer).values(customer="theirs"))
