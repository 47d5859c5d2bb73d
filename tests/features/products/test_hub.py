"""Products at a real hub: found as on the desktop, cards filled in by the hub, another shop's are not there."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app.domain.ids import ProductId, ShopId
from app.domain.messages import Card
from app.domain.products import Product
from app.features.chat.wire import SendMessage
from app.features.products.rules import Finder
from app.features.products.wire import Catalogue
from app.hub.shop import products
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub

LAMP = Product(id=ProductId("lamp"), sku="L-1", name={"en": "Desk lamp", "vi": "Đèn bàn"}, price=500, currency="UAH", stock=3)
CABLE = Product(id=ProductId("cable"), sku="C-1", name={"en": "Cable", "vi": "Cáp đen"}, price=90, currency="UAH", stock=0)
THEIRS = Product(id=ProductId("theirs"), sku="T-1", name={"en": "Theirs"}, price=1, currency="VND", stock=1)


def fill(tx: Transaction) -> None:
    for one in (LAMP, CABLE):
        products.save(tx.sql, SHOP.id, one, tx.now)
    products.save(tx.sql, ShopId(OTHER_SHOP.id), THEIRS, tx.now)


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as running:
        await running.hub.writer.run(fill)
        yield running


@pytest.mark.parametrize("typed", ["", "den", "đèn", "lamp", "c-1", "nothing", "theirs", "%", "_"])
async def test_the_hub_finds_what_the_desktop_finds(hub: RunningHub, typed: str) -> None:
    """CHAT-27: the same search on both sides, over this shop's products alone."""
    status, body = await hub.get("/v1/products", await hub.staff_token("lan"), q=typed)
    assert status == 200
    found = msgspec.convert(body, Catalogue)
    assert found.whole
    assert {one.sku for one in found.products} == {one.sku for one in Finder([LAMP, CABLE]).find(typed)}


async def test_a_card_is_filled_in_by_the_hub(hub: RunningHub) -> None:
    """CHAT-27: title in the buyer's language, price and stock of the moment, whatever the sender claims."""
    buyer = await hub.buyer("Hoa")
    lan = await hub.connect(await hub.staff_token("lan"))
    lie = Card(card="product", ref="lamp", title="free", amount=1, currency="XXX", state="in_stock", facts={"stock": 999})
    assert (await lan.command(SendMessage(conversation=buyer.conversation, body=lie))).error is None
    _, messages = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", buyer.token)
    body = msgspec.convert(messages[0]["body"], Card)
    assert (body.title, body.amount, body.currency, body.facts["stock"]) == ("Desk lamp", 500, "UAH", 3)
    address = f"/v1/conversations/{buyer.conversation}/cards/product/lamp"
    await hub.hub.writer.run(lambda tx: products.save(tx.sql, SHOP.id, msgspec.structs.replace(LAMP, price=450, stock=0), tx.now))
    for token in (buyer.token, await hub.staff_token("lan")):
        status, now = await hub.get(address, token)
        assert (status, now["amount"], now["state"]) == (200, 450, "sold_out")
    stranger = await hub.buyer("Other")
    assert (await hub.get(address, stranger.token))[0] == 404


@pytest.mark.parametrize("ref", ["theirs", "no such", "x" * 200])
async def test_no_cards_of_other_shops(hub: RunningHub, ref: str) -> None:
    """Another shop's product is not there; a reference without sense is refused."""
    buyer = await hub.buyer("Hoa")
    lan = await hub.connect(await hub.staff_token("lan"))
    ack = await lan.command(SendMessage(conversation=buyer.conversation, body=Card(card="product", ref=ref)))
    assert ack.error is not None
    assert ack.error.code in ("not_found", "message.kind")
