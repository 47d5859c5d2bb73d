"""The connector to a Vendure shop: each change looks first whether it has happened, then does it, then tells what it came to."""

import asyncio
import weakref
from collections.abc import Callable
from datetime import datetime

from app.domain.coupons import Coupon
from app.domain.customers import Customer
from app.domain.errors import Refused
from app.domain.ids import CustomerId, Instant, ShopId
from app.domain.orders import Address, Order
from app.domain.products import Product
from app.hub.hub import wall_clock
from app.hub.shop.connector import Done
from app.hub.shop.mirror import Mirror, meet, overlaid
from app.hub.shop.vendure import coupon_terms, documents, mapping, placing
from app.hub.shop.vendure.answers import (
    AddressesOfCustomer,
    Coupons,
    Customers,
    EngineOrder,
    EnginePayment,
    EngineRefund,
    Orders,
    OrdersOfCustomer,
    Settings,
    Variants,
)
from app.hub.shop.vendure.client import Client, Failed, failure

#: Things on one page of an answer.
PAGE = 50
#: How a parcel is handed over: with the carrier and number that the agent enters.
_HANDLER = "manual-fulfillment"
Outcome = dict[str, Failed]


class VendureShop:
    """One engine, one shop of the hub's. `noticed` is told the numbers of orders to be read again."""

    outside = True

    def __init__(self, client: Client, mirror: Mirror) -> None:
        self._client = client
        self._mirror = mirror
        self._money: mapping.Money | None = None
        # Two changes of one order never look and do at the same time.
        self._entering = placing.Entering()
        self._locks: weakref.WeakValueDictionary[str, asyncio.Lock] = weakref.WeakValueDictionary()
        self.noticed: Callable[[str], None] = lambda _number: None

    async def change_price(self, shop: ShopId, order: Order, total: int, key: str) -> Done:
        """See ShopConnector."""
        async with self._alone(order.number):
            money, now = await self.money(), await self._found(order.number)
            wanted = money.theirs(total, now.currency_code)
            if now.total_with_tax != wanted or total < 0:
                if total < 0:
                    raise Refused("shop.amount")
                _expect(now, "ArrangingPayment")
                await self._client.change(documents.CHANGE_UNPAID, dict[str, EngineOrder], order=now.id, total=wanted)
            return await self._done(shop, order.number, "price")

    async def set_address(self, shop: ShopId, order: Order, address: Address, key: str) -> Done:
        """See ShopConnector."""
        async with self._alone(order.number):
            now = await self._found(order.number)
            if now.shipping_address is None or mapping.address(now.shipping_address) != address or now.state == "Modifying":
                await self._move_to(now, address)
            return await self._done(shop, order.number, "address")

    async def ship(self, shop: ShopId, order: Order, carrier: str, tracking: str, key: str) -> Done:
        """See ShopConnector."""
        async with self._alone(order.number):
            now = await self._found(order.number)
            begun = next(
                (
                    p
                    for p in now.fulfillments or []
                    if p.tracking_code == tracking and p.method == carrier and p.state != "Cancelled"
                ),
                None,
            )
            parcel, state = (begun.id, begun.state) if begun else (await self._pack(now, carrier, tracking), "Pending")
            if state == "Pending":
                await self._mutate(documents.MOVE_FULFILMENT, id=parcel, state="Shipped")
            return await self._done(shop, order.number)

    async def refund(self, shop: ShopId, order: Order, amount: int, reason: str, key: str) -> Done:
        """See ShopConnector. The money may come from several payments: each part bears the same key."""
        async with self._alone(order.number):
            money, now = await self.money(), await self._found(order.number)
            wanted = money.theirs(amount, now.currency_code)
            parts = [one for payment in _settled(now) for one in payment.refunds if mapping.key_of(one.reason) == key]
            missing = wanted - sum(one.total for one in parts if one.state != "Failed")
            if amount <= 0 or missing > sum(_left(one) for one in _settled(now)):
                raise Refused("shop.amount")
            for one in parts:
                await self._settle(one.id, one.state, key)
            for payment in _settled(now):
                part = min(missing, _left(payment))
                if part > 0:
                    await self._pay_back(payment.id, part, mapping.keyed(reason, key), key)
                    missing -= part
            return await self._done(shop, order.number)

    async def create_order(self, shop: ShopId, order: Order, key: str) -> Done:
        """See ShopConnector. The engine's order bears the hub's number, by which a second try finds it."""
        async with self._alone(order.number):
            money = await self.money()
            self._entering.begin(order.number)
            try:
                made = await placing.place(self._client, self._mirror, money, shop, order)
                after = await self._mirror.translated(shop, mapping.order(made, money))
            except BaseException:
                self._entering.end(order.number)
                raise

        def saved() -> None:
            self._entering.end(order.number)
            self.noticed(order.number)

        buyer = made.customer.id if made.customer else ""
        return Done(lambda ours: overlaid(ours, after), saved, lambda tx, customer: meet(tx, shop, buyer, customer))

    async def fetch_order(self, shop: ShopId, number: str) -> Order | None:
        """See ShopConnector."""
        found = await self._by_number(number)
        return None if found is None else await self._mirror.translated(shop, mapping.order(found, await self.money()))

    async def fetch_orders(self, shop: ShopId, customer: CustomerId) -> list[Order]:
        """See ShopConnector. The engine's list of all orders cannot be asked for a customer's: the customer is."""
        found: list[EngineOrder] = []
        options = {"filter": {"state": {"notIn": list(mapping.CARTS)}}, "take": 500}
        for id_ in await self._mirror.engine_ids(shop, customer):
            answer = await self._client.ask(documents.ORDERS_OF_CUSTOMER, OrdersOfCustomer, id=id_, options=options)
            found += answer.customer.orders.items if answer.customer else []
        money = await self.money()
        ours = [await self._mirror.translated(shop, mapping.order(one, money)) for one in found]
        return sorted(ours, key=lambda one: one.placed, reverse=True)

    async def fetch_customer(self, shop: ShopId, customer: CustomerId) -> Customer | None:
        """See ShopConnector."""
        found = await self.customers_by_id(await self._mirror.engine_ids(shop, customer))
        return found[0] if found else None

    async def fetch_products(self, shop: ShopId) -> list[Product]:
        """See ShopConnector."""
        found: list[Product] = []
        while True:
            page, total = await self.products_page(len(found))
            found += page
            if not page or len(found) >= total:
                return found

    async def fetch_coupons(self, shop: ShopId, code: str = "") -> list[Coupon]:
        """See ShopConnector. Of promotions with the same code the first one counts, as for the engine's buyers."""
        found: dict[str, Coupon] = {}
        money, skip, total = await self.money(), 0, 1
        filters = {"couponCode": {"eq": code}} if code else {"couponCode": {"isNull": False}}
        while skip < total:
            options = {"filter": filters, "sort": {"id": "ASC"}, "skip": skip, "take": PAGE}
            answer = await self._client.ask(documents.COUPONS, Coupons, options=options)
            page, total = answer.promotions.items, answer.promotions.total_items
            skip += len(page) or PAGE
            for one in page:
                if one.coupon_code:
                    read = coupon_terms.coupon(one, answer.active_channel.default_currency_code, money)
                    found.setdefault(read.code, read)
        return list(found.values())

    async def forget(self, shop: ShopId, customer: CustomerId) -> None:
        """See ShopConnector. The engine only marks customers as deleted, so that name, number, mail and addresses go first."""
        for id_ in await self._mirror.engine_ids(shop, customer):
            found = (await self._client.ask(documents.ADDRESSES, AddressesOfCustomer, id=id_)).customer
            if found is None:
                continue  # deleted already
            for address in found.addresses or ():
                await self._mutate(documents.FORGET_ADDRESS, id=address.id)
            nobody = {"firstName": "", "lastName": "", "phoneNumber": "", "emailAddress": f"erased-{id_}@erased.invalid"}
            await self._mutate(documents.BLANK_CUSTOMER, input={"id": id_, **nobody})
            await self._mutate(documents.FORGET_CUSTOMER, id=id_)

    async def close(self) -> None:
        """See ShopConnector."""
        await self._client.close()

    # What following the engine asks

    async def money(self) -> mapping.Money:
        """How the engine counts."""
        if self._money is None:
            settings = await self._client.ask(documents.SETTINGS, Settings)
            self._money = mapping.Money(settings.global_settings.server_config.money_strategy_precision)
        return self._money

    async def settled(self) -> None:
        """Waits for an order that is being entered at the desk, a few seconds at most."""
        await self._entering.over()

    async def orders_page(self, skip: int, **filters: object) -> tuple[list[Order], int, datetime | None]:
        """Some orders that are no carts, the longest unchanged first; how many there are, and when the last one changed."""
        options = {
            "filter": {"state": {"notIn": list(mapping.CARTS)}, **filters},
            "sort": {"updatedAt": "ASC"}, "skip": skip, "take": PAGE,
        }  # fmt: skip
        page = (await self._client.ask(documents.ORDERS, Orders, options=options)).orders
        money = await self.money()
        return [mapping.order(one, money) for one in page.items], page.total_items, _last([one.updated_at for one in page.items])

    async def products_page(self, skip: int, **filters: object) -> tuple[list[Product], int]:
        """Some of what is sold, and how much there is."""
        options = {"filter": filters, "sort": {"id": "ASC"}, "skip": skip, "take": PAGE}
        page = (await self._client.ask(documents.VARIANTS, Variants, options=options)).product_variants
        money = await self.money()
        return [mapping.product(one, money) for one in page.items], page.total_items

    async def customers_page(self, skip: int, **filters: object) -> tuple[list[Customer], int]:
        """Some of the customers, and how many there are."""
        options = {"filter": filters, "sort": {"id": "ASC"}, "skip": skip, "take": PAGE}
        page = (await self._client.ask(documents.CUSTOMERS, Customers, options=options)).customers
        return [mapping.customer(one) for one in page.items], page.total_items

    async def customers_by_id(self, ids: list[str]) -> list[Customer]:
        """These of the engine's customers; without those that are deleted. At most a page of them."""
        if not ids:
            return []
        found, _total = await self.customers_page(0, id={"in": ids})
        return found

    # Steps of a change

    def _alone(self, number: str) -> asyncio.Lock:
        return self._locks.setdefault(number, asyncio.Lock())

    async def _by_number(self, number: str) -> EngineOrder | None:
        options = {"filter": {"code": {"eq": number}, "state": {"notIn": list(mapping.CARTS)}}, "take": 1}
        items = (await self._client.ask(documents.ORDERS, Orders, options=options)).orders.items
        return items[0] if items else None

    async def _found(self, number: str) -> EngineOrder:
        found = await self._by_number(number)
        if found is None:
            raise Refused("shop.gone")
        return found

    async def _done(self, shop: ShopId, number: str, step: str = "") -> Done:
        after = await self._mirror.translated(shop, mapping.order(await self._found(number), await self.money()))
        now = Instant(wall_clock())
        # Read once more when it is saved: what changed in between was told while the older state was on its way.
        return Done(lambda ours: overlaid(ours, after, step, now), lambda: self.noticed(number))

    async def _mutate(self, document: str, **variables: object) -> Failed:
        (answer,) = (await self._client.change(document, Outcome, **variables)).values()
        failure(answer)
        return answer

    async def _move_to(self, now: EngineOrder, address: Address) -> None:
        there = mapping.engine_address(address)
        if now.state == "ArrangingPayment":
            await self._client.change(documents.CHANGE_UNPAID, dict[str, EngineOrder], order=now.id, address=there)
            return
        _expect(now, "PaymentSettled", "PaymentAuthorized", "Modifying")
        back = "PaymentSettled" if now.state == "Modifying" else now.state  # left there by a try that got no answer
        if now.state != "Modifying":
            await self._mutate(documents.MOVE, order=now.id, state="Modifying")
        # Neither promotions nor the fee are worked out anew: the buyer has paid what was agreed.
        options = {"freezePromotions": True, "recalculateShipping": False}
        wish = {"dryRun": False, "orderId": now.id, "updateShippingAddress": there, "options": options}
        try:
            await self._mutate(documents.MODIFY, input=wish)
        finally:
            await self._mutate(documents.MOVE, order=now.id, state=back)

    async def _pack(self, now: EngineOrder, carrier: str, tracking: str) -> str:
        _expect(now, "PaymentSettled")
        handler = {
            "code": _HANDLER,
            "arguments": [{"name": "method", "value": carrier}, {"name": "trackingCode", "value": tracking}],
        }
        lines = [{"orderLineId": line.id, "quantity": line.quantity} for line in now.lines if line.quantity > 0]
        return (await self._mutate(documents.FULFIL, input={"lines": lines, "handler": handler})).id

    async def _pay_back(self, payment: str, amount: int, reason: str, key: str) -> None:
        # The deprecated parts must be there all the same: the engine's database has no default for them.
        wish = {"paymentId": payment, "amount": amount, "reason": reason, "lines": [], "shipping": 0, "adjustment": 0}
        made = await self._mutate(documents.REFUND, input=wish)
        await self._settle(made.id, made.state, key)

    async def _settle(self, refund: str, state: str, key: str) -> None:
        if state == "Pending":
            await self._mutate(documents.SETTLE_REFUND, input={"id": refund, "transactionId": key})


def _expect(now: EngineOrder, *states: str) -> None:
    if now.state not in states:
        raise Refused("shop.state", state=now.state)


def _settled(now: EngineOrder) -> list[EnginePayment]:
    return [one for one in now.payments or [] if one.state == "Settled"]


def _left(payment: EnginePayment) -> int:
    def counts(refund: EngineRefund) -> bool:
        return refund.state != "Failed"

    return payment.amount - sum(one.total for one in payment.refunds if counts(one))


def _last(times: list[datetime]) -> datetime | None:
    return max(times, default=None)
