"""The embedded shop's own tables: products, customers, coupons, orders. Money: integer minor units and a currency."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from app.hub.database.tables import metadata

#: `name` and `about` are JSON objects from language to text; `picture` is a file name in the shop's folder of pictures.
products = Table(
    "products",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("sku", Text, nullable=False),
    Column("category", Text, nullable=False, server_default=""),
    Column("name", LargeBinary, nullable=False),
    Column("about", LargeBinary, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("stock", Integer, nullable=False),
    Column("picture", Text, nullable=False, server_default=""),
    Column("created", BigInteger, nullable=False),
    Column("live", SmallInteger, nullable=False, server_default="1"),
    Column("version", BigInteger, nullable=False, server_default="0"),
    #: Names in all languages and the sku as `domain.text.searchable` words, for search.
    Column("folded", Text, nullable=False, server_default=""),
    UniqueConstraint("shop", "sku"),
)

#: Which products a buyer looked at; reported by the shop's own pages.
product_views = Table(
    "product_views",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("buyer", Text, ForeignKey("buyers.id"), nullable=False),
    Column("product", Text, ForeignKey("products.id"), nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("times", Integer, nullable=False, server_default="1"),
    PrimaryKeyConstraint("buyer", "product"),
    Index("ix_product_views_time", "time"),
)

#: `phone` is E.164; `address` and `tags` are JSON. `folded` holds the name's words for search, a space before each;
#: `member` is the label of CUST-2, worked out whenever a profile is saved. Both indexes hold all that filters look at, so that
#: a page and its count are found without touching the rows themselves.
customers = Table(
    "customers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
    Column("phone", Text, nullable=False, server_default="", index=True),
    Column("email", Text, nullable=False, server_default=""),
    Column("source", Text, nullable=False),
    Column("rank", Text, nullable=False, server_default=""),
    Column("points", BigInteger, nullable=False, server_default="0"),
    Column("address", LargeBinary, nullable=False),
    Column("tags", LargeBinary, nullable=False),
    Column("created", BigInteger, nullable=False),
    #: What of `domain.customers.Customer` has no column, as JSON.
    Column("detail", LargeBinary),
    Column("version", BigInteger, nullable=False, server_default="0"),
    Column("member", SmallInteger, nullable=False, server_default="0"),
    Column("status", Text, nullable=False, server_default=""),
    Column("responsible", Text, nullable=False, server_default=""),
    Index("ix_customers_list", "shop", "created", "id", "member", "rank", "source", "status", "responsible", "folded"),
    Index("ix_customers_names", "shop", "folded", "id", "member", "rank", "source", "status", "responsible"),
    Index("ix_customers_kinds", "shop", "member", "rank", "source", "status", "responsible"),
)

#: The tags of a profile once more, one a row: what is counted and filtered by.
customer_tags = Table(
    "customer_tags",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("tag", Text, nullable=False),
    Column("customer", Text, ForeignKey("customers.id", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("shop", "tag", "customer"),
)

#: All numbers of a profile (E.164), not only the main one: whoever calls is found by any of them.
customer_phones = Table(
    "customer_phones",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("phone", Text, nullable=False),
    Column("customer", Text, ForeignKey("customers.id", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("shop", "phone", "customer"),
)

#: `domain.customer_list.Segment`: `wanted` is JSON, `folded` keeps names apart.
customer_segments = Table(
    "customer_segments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("wanted", LargeBinary, nullable=False),
    Column("by", Text, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False, server_default="0"),
    UniqueConstraint("shop", "folded"),
)

#: `domain.coupons.Coupon`: `value` is per cent (kind "percent") or minor units (kind "amount"); `stock` -1 is without limit,
#: `ends` 0 without end; `issued` counts those that a buyer holds and has not used. `detail` is JSON.
coupons = Table(
    "coupons",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("code", Text, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("minimum", BigInteger, nullable=False, server_default="0"),
    Column("stock", Integer, nullable=False),
    Column("used", Integer, nullable=False, server_default="0"),
    Column("per_buyer", Integer, nullable=False, server_default="1"),
    Column("starts", BigInteger, nullable=False),
    Column("ends", BigInteger, nullable=False),
    Column("issued", Integer, nullable=False, server_default="0"),
    Column("live", SmallInteger, nullable=False, server_default="1"),
    Column("detail", LargeBinary),
    UniqueConstraint("shop", "code"),
)

#: A coupon that a buyer was given, by whom. `told` is the state that both sides heard of last.
coupon_issues = Table(
    "coupon_issues",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("coupon", Text, ForeignKey("coupons.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False, index=True),
    Column("buyer", Text, ForeignKey("buyers.id"), nullable=False, index=True),
    Column("staff", Text, nullable=False),
    Column("staff_name", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("told", Text, nullable=False, server_default="issued"),
    Index("ix_coupon_issues_shop_time", "shop", "time"),
)

#: An order that is not cancelled and has this coupon's code; `issue` None: nobody of the desk gave it to the buyer.
#: `discount` is what the coupon took off, in minor units.
coupon_uses = Table(
    "coupon_uses",
    metadata,
    Column("order", Text, ForeignKey("orders.id"), nullable=False),
    Column("coupon", Text, ForeignKey("coupons.id"), nullable=False),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("issue", Text, ForeignKey("coupon_issues.id"), unique=True),
    Column("time", BigInteger, nullable=False),
    Column("discount", BigInteger, nullable=False, server_default="0"),
    PrimaryKeyConstraint("order", "coupon"),
)

#: `detail` is `hub.shop.orders.OrderDetail` as JSON: what only a reader of this one order looks at.
orders = Table(
    "orders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("customer", Text, ForeignKey("customers.id"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("delivery_fee", BigInteger, nullable=False, server_default="0"),
    Column("discount", BigInteger, nullable=False, server_default="0"),
    Column("total", BigInteger, nullable=False),
    Column("paid", BigInteger, nullable=False, server_default="0"),
    Column("coupon", Text, ForeignKey("coupons.id")),
    Column("placed", BigInteger, nullable=False),
    Column("detail", LargeBinary, nullable=False),
    Column("refunded", BigInteger, nullable=False, server_default="0"),
    Column("version", BigInteger, nullable=False, server_default="0"),
    #: When the newest application was made that is still open; None while there is none.
    Column("case_asked", BigInteger),
    #: When the newest application was made, whatever became of it; None without any.
    Column("case_newest", BigInteger),
    UniqueConstraint("shop", "number"),
    Index("ix_orders_shop_case_newest", "shop", "case_newest"),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("order", Text, ForeignKey("orders.id"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("product", Text, ForeignKey("products.id"), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("price", BigInteger, nullable=False),
    PrimaryKeyConstraint("order", "line"),
)

#: Which commerce engine's shop this is the mirror of, and how far it has been read: a key and a value for each shop.
connector_state = Table(
    "connector_state",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("shop", "key"),
)
