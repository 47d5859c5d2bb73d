"""From the engine's words to the hub's: states, money, people, goods. Pure."""

import re
from collections.abc import Iterable
from datetime import datetime
from html.parser import HTMLParser

import phonenumbers

from app.domain.customers import Customer, CustomerSource
from app.domain.ids import SECOND, CustomerId, Instant, OrderId, ProductId
from app.domain.money import digits
from app.domain.orders import Address, Discount, Order, OrderLine, OrderState, Step
from app.domain.products import Product
from app.domain.text import clean, one_line
from app.hub.shop.connector import PRICE_LABEL
from app.hub.shop.vendure.answers import (
    EngineAddress,
    EngineCustomer,
    EngineOrder,
    EnginePayment,
    EngineVariant,
)

#: The plugin's own surcharge, by which a price is changed.
PRICE_SKU = "frontdesk-price"
#: Not yet an order of anybody: a cart, or a draft of the engine's own staff.
CARTS = ("Created", "Draft", "AddingItems")
_STATES = {
    "ArrangingPayment": OrderState.UNPAID,
    "PaymentAuthorized": OrderState.UNPAID,
    "ArrangingAdditionalPayment": OrderState.UNPAID,
    "PaymentSettled": OrderState.TO_SHIP,
    "PartiallyShipped": OrderState.TO_SHIP,
    "Shipped": OrderState.TO_RECEIVE,
    "PartiallyDelivered": OrderState.TO_RECEIVE,
    "Delivered": OrderState.SIGNED_FOR,
    "Cancelled": OrderState.CANCELLED,
}
#: Stock of what the engine does not count.
UNCOUNTED = 9_999
_LANGUAGES = {"zh_Hans": "zh_CN", "zh": "zh_CN"}
#: An engine knows nobody without an e-mail address. Whoever ordered by phone has one at a domain that never exists (RFC 2606):
#: nothing is ever sent to it, and by it the same number is the same guest again.
NO_MAIL = "@orders.invalid"
_KEY = re.compile(r" \[([^\[\]]+)\]$")


class Money:
    """Amounts of an engine that keeps `precision` digits for every currency, and of the hub, which keeps the currency's own."""

    def __init__(self, precision: int) -> None:
        self._precision = precision

    def ours(self, amount: int, currency: str) -> int:
        """The engine's amount in minor units of the currency, rounded half away from zero."""
        power = self._precision - digits(currency)
        if power <= 0:
            return amount * int(10**-power)
        unit = int(10**power)
        return (abs(amount) + unit // 2) // unit * (1 if amount >= 0 else -1)

    def theirs(self, amount: int, currency: str) -> int:
        """The other way."""
        power = self._precision - digits(currency)
        return amount * int(10**power) if power >= 0 else amount // int(10**-power)


def order(found: EngineOrder, money: Money) -> Order:
    """The order; its id, customer and products are the engine's names for them."""

    def ours(amount: int) -> int:
        return money.ours(amount, found.currency_code)

    payments = [one for one in found.payments or [] if one.state == "Settled"]
    sent = [one for one in found.fulfillments or [] if one.state != "Cancelled"]
    return Order(
        id=OrderId(found.id),
        number=found.code,
        customer=CustomerId(found.customer.id if found.customer else ""),
        state=_state(found, payments),
        currency=found.currency_code,
        total=ours(found.total_with_tax),
        placed=instant(found.order_placed_at or found.created_at),
        lines=tuple(
            OrderLine(
                product=ProductId(line.product_variant.id), sku=one_line(line.product_variant.sku, 80),
                name={"en": one_line(line.product_variant.name, 200)}, quantity=line.quantity,
                price=ours(line.unit_price_with_tax),
            )
            for line in found.lines
            if line.quantity > 0
        ),
        delivery_fee=ours(sum(one.price_with_tax for one in found.shipping_lines)),
        discounts=(
            *(Discount(label=one_line(one.description, 120), amount=-ours(one.amount_with_tax)) for one in found.discounts),
            *(
                Discount(
                    label=PRICE_LABEL if one.sku == PRICE_SKU else one_line(one.description, 120),
                    amount=-ours(one.price_with_tax),
                )
                for one in found.surcharges
            ),
        ),
        paid=ours(sum(one.amount for one in payments)),
        refunded=ours(sum(one.total for payment in payments for one in payment.refunds if one.state == "Settled")),
        address=address(found.shipping_address) if found.shipping_address else Address(),
        carrier=one_line(sent[-1].method, 60) if sent else "",
        tracking=one_line(sent[-1].tracking_code or "", 60) if sent else "",
        steps=tuple(sorted(_steps(found, payments), key=lambda step: step.time)),
        coupons=_coupons(found),
    )  # fmt: skip


def _state(found: EngineOrder, payments: list[EnginePayment]) -> OrderState:
    if (known := _STATES.get(found.state)) is not None:
        return known
    # A state of the shop's own, or one of passage such as Modifying: by what happened to money and parcel.
    states = {one.state for one in found.fulfillments or []} - {"Cancelled", "Pending"}
    if states:
        return OrderState.SIGNED_FOR if states == {"Delivered"} else OrderState.TO_RECEIVE
    return OrderState.TO_SHIP if sum(one.amount for one in payments) >= found.total_with_tax else OrderState.UNPAID


def _coupons(found: EngineOrder) -> tuple[str, ...]:
    # A code may stand on an order to which its promotion does not apply, such as below the least amount.
    applied = {one.coupon_code for one in found.promotions}
    return tuple(code for code in dict.fromkeys(found.coupon_codes) if code in applied)


def _steps(found: EngineOrder, payments: list[EnginePayment]) -> Iterable[Step]:
    # The engine calls an order placed a moment after its payment.
    placed = min([found.order_placed_at or found.created_at, *(one.created_at for one in payments)])
    yield Step(code="placed", time=instant(placed))
    for payment in payments:
        yield Step(code="paid", time=instant(payment.created_at))
        for refund in payment.refunds:
            if refund.state == "Settled":
                yield Step(code="refunded", time=instant(refund.updated_at))
    for parcel in found.fulfillments or []:
        if parcel.state in ("Shipped", "Delivered"):
            yield Step(code="shipped", time=instant(parcel.created_at), words=one_line(parcel.tracking_code or "", 60))
        if parcel.state == "Delivered":
            yield Step(code="delivered", time=instant(parcel.updated_at))
    if found.state == "Cancelled":
        yield Step(code="cancelled", time=instant(found.updated_at))


def keyed(reason: str, key: str) -> str:
    """A refund's reason with the key it was asked for under: by it the same refund is known again."""
    return f"{one_line(reason, 200)} [{key}]"


def key_of(reason: str | None) -> str:
    """That key; "" for a refund of somebody else."""
    found = _KEY.search(reason or "")
    return found[1] if found else ""


def address(found: EngineAddress) -> Address:
    """Where a parcel goes; a state or province stands as the area."""
    country = (found.country_code or (found.country.code if found.country else "") or "").upper()
    return Address(
        name=one_line(found.full_name or "", 200), phone=phone(found.phone_number or "", country), country=country,
        city=one_line(found.city or "", 200), street=one_line(found.street_line1 or "", 200),
        district=one_line(found.street_line2 or "", 200), area=one_line(found.province or "", 200),
    )  # fmt: skip


def engine_address(ours: Address) -> dict[str, str]:
    """The other way, as the engine takes it."""
    return {
        "fullName": ours.name, "phoneNumber": ours.phone, "countryCode": ours.country, "city": ours.city,
        "streetLine1": ours.street, "streetLine2": ours.district, "province": ours.area,
    }  # fmt: skip


def engine_buyer(name: str, number: str, mails: tuple[str, ...]) -> dict[str, str]:
    """Somebody whom the engine does not know yet; `number` is E.164."""
    mail = mails[0].casefold() if mails else number.removeprefix("+") + NO_MAIL
    first, _space, last = name.partition(" ")
    return {"firstName": first, "lastName": last, "phoneNumber": number, "emailAddress": mail}


def phone(text: str, country: str) -> str:
    """E.164; "" for what is no number."""
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    return (
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if phonenumbers.is_possible_number(number) else ""
    )


def customer(found: EngineCustomer) -> Customer:
    """The profile as far as the engine knows it."""
    addresses = found.addresses or []
    usual = next((one for one in addresses if one.default_shipping_address), addresses[0] if addresses else None)
    home = address(usual) if usual else Address()
    numbers = (phone(found.phone_number or "", home.country), home.phone)
    by_hand = found.email_address.endswith(NO_MAIL)
    return Customer(
        id=CustomerId(found.id),
        name=one_line(f"{found.first_name} {found.last_name}", 120),
        phones=tuple(dict.fromkeys(number for number in numbers if number)),
        emails=(one_line(found.email_address, 254),) if found.email_address and not by_hand else (),
        address=home,
        source=CustomerSource.LANDING_PAGE if by_hand else CustomerSource.WEBSITE,
        registered=found.user is not None,
        verified=found.user is not None and found.user.verified,
        created=instant(found.created_at),
    )


def product(found: EngineVariant, money: Money) -> Product:
    """What is sold; pictures stay with the engine."""
    counted = sum(one.stock_on_hand - one.stock_allocated for one in found.stock_levels)
    return Product(
        id=ProductId(found.id),
        sku=one_line(found.sku, 80),
        name={language(one.language_code): one_line(one.name, 200) for one in found.translations},
        about={language(one.language_code): plain(one.description) for one in found.product.translations if one.description},
        price=money.ours(found.price_with_tax, found.currency_code),
        currency=found.currency_code,
        stock=UNCOUNTED if found.track_inventory == "FALSE" else max(counted, 0),
        live=found.enabled and found.product.enabled,
    )


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "div", "li", "br", "h1", "h2", "h3"):
            self.pieces.append("\n")


def plain(markup: str) -> str:
    """The words of a description, which the engine keeps as HTML."""
    reader = _Text()
    reader.feed(markup[:20_000])
    reader.close()
    lines = (" ".join(line.split()) for line in clean("".join(reader.pieces)).split("\n"))
    return "\n".join(line for line in lines if line)[:4_000]


def language(code: str) -> str:
    return _LANGUAGES.get(code, code)


def instant(time: datetime) -> Instant:
    return Instant(int(time.timestamp() * SECOND))
