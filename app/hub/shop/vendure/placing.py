"""What an order entered by hand is to the engine: its own goods, its own customer, an address with a country."""

import asyncio
from typing import Any

import msgspec
import phonenumbers

from app.domain.errors import Refused
from app.domain.ids import ShopId
from app.domain.orders import Address, Order
from app.hub.shop.connector import ShopUnreachable
from app.hub.shop.mirror import Mirror
from app.hub.shop.vendure import documents, mapping
from app.hub.shop.vendure.answers import Customers, EngineOrder, Variants
from app.hub.shop.vendure.client import Client

#: Seconds for which the mirror waits for an order that is being entered, at most: the desk's own hand comes within moments.
HELD = 5.0


class Entering:
    """Orders that the engine has but the hub has not saved yet. What the engine tells of them in between waits."""

    def __init__(self) -> None:
        self._saved: dict[str, asyncio.Event] = {}

    def begin(self, number: str) -> None:
        """From here on the mirror waits."""
        self._saved.setdefault(number, asyncio.Event())

    def end(self, number: str) -> None:
        """It is saved, or there is none."""
        if (saved := self._saved.pop(number, None)) is not None:
            saved.set()

    async def over(self) -> None:
        """Waits until there are none; for one whose hub could not save it not for ever."""
        for number, saved in list(self._saved.items()):
            try:
                await asyncio.wait_for(saved.wait(), HELD)
            except TimeoutError:
                self.end(number)


async def place(client: Client, mirror: Mirror, money: mapping.Money, shop: ShopId, order: Order) -> EngineOrder:
    """The engine's order with this number, made unless it is there. See ShopConnector.create_order for what is refused."""
    wish = {
        "code": order.number, "total": money.theirs(order.total, order.currency),
        "lines": await _lines(client, mirror, shop, order), "address": _address(order.address),
        **await _buyer(client, mirror, shop, order),
    }  # fmt: skip
    try:
        return (await client.change(documents.PLACE, dict[str, EngineOrder], **wish))["placed"]
    except ShopUnreachable as unreachable:
        raise Refused("shop.unanswered") from unreachable
    except Refused as refused:
        reason = str(refused.facts.get("reason", ""))
        if refused.code == "shop.total":
            asked = money.ours(int(reason.split(" ")[1]), order.currency)
            raise Refused("shop.total", amount_total=asked, currency=order.currency) from refused
        if refused.code == "shop.forbidden" or "frontdeskPlaceOrder" in reason:
            # The role of the hub's key lacks CreateOrder, or the engine runs an older plugin.
            raise Refused("shop.create_order") from refused
        raise


async def _lines(client: Client, mirror: Mirror, shop: ShopId, order: Order) -> list[dict[str, object]]:
    """Raises Refused: contacts.goods for what the engine sells no more, shop.create_order for another currency."""
    names = await mirror.engine_products(shop, [line.product for line in order.lines])
    options = {"filter": {"id": {"in": [name for some in names.values() for name in some]}}, "take": 100}
    found = (await client.ask(documents.VARIANTS, Variants, options=options)).product_variants.items
    sold = {one.id: one.currency_code for one in found if one.enabled and one.product.enabled}
    lines: list[dict[str, object]] = []
    for line in order.lines:
        variant = next((name for name in names[line.product] if name in sold), None)
        if variant is None:
            raise Refused("contacts.goods")
        if sold[variant] != order.currency:
            raise Refused("shop.create_order")
        lines.append({"productVariantId": variant, "quantity": line.quantity})
    return lines


async def _buyer(client: Client, mirror: Mirror, shop: ShopId, order: Order) -> dict[str, Any]:
    """Whom the engine knows goes by id, the one with an account first; anybody else as the hub knows them."""
    known = await mirror.profile(shop, order.customer) if order.customer else None
    ids = await mirror.engine_ids(shop, order.customer) if order.customer else []
    person = mapping.engine_buyer(order.address.name, order.address.phone, ())
    if known is not None:
        number = known.phones[0] if known.phones else order.address.phone
        person = mapping.engine_buyer(known.name or order.address.name, number, known.emails)
    if not ids:
        return {"customer": person}
    options = {"filter": {"id": {"in": ids}}, "sort": {"id": "ASC"}, "take": 50}
    found = (await client.ask(documents.CUSTOMERS, Customers, options=options)).customers.items
    id_ = next((one.id for one in sorted(found, key=lambda one: one.user is None)), None)
    return {"customerId": id_, "customer": person}


def _address(given: Address) -> dict[str, str]:
    # The desk asks for no country: the one of the number that the buyer is called at.
    country = given.country or phonenumbers.region_code_for_number(phonenumbers.parse(given.phone)) or ""
    return mapping.engine_address(msgspec.structs.replace(given, country=country))
