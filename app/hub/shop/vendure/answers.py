"""What the engine answers, as far as it is read here: the shapes of our own documents."""

from datetime import datetime

import msgspec


class Answer(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """GraphQL names are camelCase."""


class EngineRefund(Answer, frozen=True):
    """`state` Pending, Settled or Failed."""

    id: str
    state: str
    total: int
    updated_at: datetime
    reason: str | None = None
    transaction_id: str | None = None


class EnginePayment(Answer, frozen=True):
    """`state` Authorized, Settled, Declined, Cancelled…"""

    id: str
    state: str
    amount: int
    created_at: datetime
    refunds: list[EngineRefund] = []


class EngineFulfilment(Answer, frozen=True):
    """`state` Pending, Shipped, Delivered, Cancelled."""

    id: str
    state: str
    method: str
    created_at: datetime
    updated_at: datetime
    tracking_code: str | None = None


class Named(Answer, frozen=True):
    """Something by its id alone."""

    id: str


class Ordered(Answer, frozen=True):
    """What was ordered, which may not be sold any more."""

    id: str
    sku: str
    name: str


class EngineLine(Answer, frozen=True):
    """A line of an order."""

    id: str
    quantity: int
    unit_price_with_tax: int
    product_variant: Ordered


class EngineShippingLine(Answer, frozen=True):
    """What delivery costs before discounts."""

    price_with_tax: int


class EngineDiscount(Answer, frozen=True):
    """Below zero."""

    description: str
    amount_with_tax: int


class EngineSurcharge(Answer, frozen=True):
    """Below zero for something taken off."""

    description: str
    price_with_tax: int
    sku: str | None = None


class EngineAddress(Answer, frozen=True):
    """Of an order (`country_code`) or of a customer (`country`)."""

    full_name: str | None = None
    street_line1: str | None = msgspec.field(name="streetLine1", default=None)
    street_line2: str | None = msgspec.field(name="streetLine2", default=None)
    city: str | None = None
    province: str | None = None
    country_code: str | None = None
    phone_number: str | None = None
    default_shipping_address: bool | None = None
    country: "EngineCountry | None" = None


class EngineCountry(Answer, frozen=True):
    """ISO 3166."""

    code: str


class EngineUsed(Answer, frozen=True):
    """A promotion that applies to an order; without a code it is no coupon."""

    coupon_code: str | None = None


class EngineOrder(Answer, frozen=True):
    """An order; amounts in the engine's precision."""

    id: str
    code: str
    state: str
    created_at: datetime
    updated_at: datetime
    currency_code: str
    total_with_tax: int
    lines: list[EngineLine]
    shipping_lines: list[EngineShippingLine]
    discounts: list[EngineDiscount]
    surcharges: list[EngineSurcharge]
    coupon_codes: list[str] = []
    promotions: list[EngineUsed] = []
    order_placed_at: datetime | None = None
    customer: Named | None = None
    shipping_address: EngineAddress | None = None
    payments: list[EnginePayment] | None = None
    fulfillments: list[EngineFulfilment] | None = None


class EngineUser(Answer, frozen=True):
    """The account of a customer who registered."""

    verified: bool


class EngineCustomer(Answer, frozen=True):
    """A customer, registered or a guest."""

    id: str
    first_name: str
    last_name: str
    email_address: str
    created_at: datetime
    phone_number: str | None = None
    user: EngineUser | None = None
    addresses: list[EngineAddress] | None = None


class Translation(Answer, frozen=True):
    """Words in one language."""

    language_code: str
    name: str
    description: str = ""


class EngineProduct(Answer, frozen=True):
    """What the variants of a product share."""

    enabled: bool
    translations: list[Translation]


class EngineStock(Answer, frozen=True):
    """At one place."""

    stock_on_hand: int
    stock_allocated: int


class EngineVariant(Answer, frozen=True):
    """What is bought: a product in one make."""

    id: str
    sku: str
    enabled: bool
    price_with_tax: int
    currency_code: str
    track_inventory: str
    translations: list[Translation]
    stock_levels: list[EngineStock]
    product: EngineProduct


class OrderPage(Answer, frozen=True):
    """Some of the orders."""

    total_items: int
    items: list[EngineOrder]


class Orders(Answer, frozen=True):
    """The answer to ORDERS."""

    orders: OrderPage


class _CustomerWithOrders(Answer, frozen=True):
    orders: OrderPage


class OrdersOfCustomer(Answer, frozen=True):
    """The answer to ORDERS_OF_CUSTOMER."""

    customer: _CustomerWithOrders | None


class _Named(Answer, frozen=True):
    id: str


class _CustomerWithAddresses(Answer, frozen=True):
    addresses: list[_Named] | None = None


class AddressesOfCustomer(Answer, frozen=True):
    """The answer to ADDRESSES."""

    customer: _CustomerWithAddresses | None


class CustomerPage(Answer, frozen=True):
    """Some of the customers."""

    total_items: int
    items: list[EngineCustomer]


class Customers(Answer, frozen=True):
    """The answer to CUSTOMERS."""

    customers: CustomerPage


class VariantPage(Answer, frozen=True):
    """Some of the variants."""

    total_items: int
    items: list[EngineVariant]


class Variants(Answer, frozen=True):
    """The answer to VARIANTS."""

    product_variants: VariantPage


class EngineArgument(Answer, frozen=True):
    """An argument of an operation, as text."""

    name: str
    value: str


class EngineOperation(Answer, frozen=True):
    """A condition or an action of a promotion, by its code."""

    code: str
    args: list[EngineArgument]


class EnginePromotion(Answer, frozen=True):
    """What is taken off, when; a coupon where it has a code."""

    id: str
    enabled: bool
    translations: list[Translation]
    conditions: list[EngineOperation]
    actions: list[EngineOperation]
    coupon_code: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    usage_limit: int | None = None
    per_customer_usage_limit: int | None = None


class _Channel(Answer, frozen=True):
    default_currency_code: str


class _PromotionPage(Answer, frozen=True):
    total_items: int
    items: list[EnginePromotion]


class Coupons(Answer, frozen=True):
    """The answer to COUPONS."""

    active_channel: _Channel
    promotions: _PromotionPage


class _ServerConfig(Answer, frozen=True):
    money_strategy_precision: int


class _GlobalSettings(Answer, frozen=True):
    server_config: _ServerConfig


class Settings(Answer, frozen=True):
    """The answer to SETTINGS."""

    global_settings: _GlobalSettings
