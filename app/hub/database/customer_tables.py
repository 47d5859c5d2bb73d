"""Tables around a customer: contacts to look people up by, links, points, debts, identity numbers, and staff's own rights."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text

from app.hub.database.tables import metadata

#: Every phone (E.164) and e-mail (lower case) of every customer; `kind` is "phone" or "email". Kept by `hub.shop.customers`.
customer_contacts = Table(
    "customer_contacts",
    metadata,
    Column("customer", Text, ForeignKey("customers.id"), nullable=False),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("customer", "kind", "value"),
    Index("ix_customer_contacts_shop_value", "shop", "kind", "value"),
)

#: Two profiles of one person; `one` is the lesser id.
customer_links = Table(
    "customer_links",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("one", Text, ForeignKey("customers.id"), nullable=False),
    Column("other", Text, ForeignKey("customers.id"), nullable=False),
    Column("linked", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    PrimaryKeyConstraint("one", "other"),
    Index("ix_customer_links_other", "other"),
)

#: `domain.ledgers.PointEntry`; `id` is the command's, so that it counts once; `kind` is "start" or "change".
point_entries = Table(
    "point_entries",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("customer", Text, ForeignKey("customers.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False, server_default=""),
    Column("by_name", Text, nullable=False, server_default=""),
    Column("time", BigInteger, nullable=False),
    Index("ix_point_entries_customer", "customer", "time"),
)

#: `domain.ledgers.Debt`.
debts = Table(
    "debts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("customer", Text, ForeignKey("customers.id"), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("order", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False, server_default=""),
    Column("by_name", Text, nullable=False, server_default=""),
    Column("time", BigInteger, nullable=False),
    Column("settled", BigInteger),
    Column("settled_by", Text, nullable=False, server_default=""),
    Index("ix_debts_customer", "customer", "time"),
)

#: Apart from the profile, so that whatever reads profiles never meets the number; `key` names the key that `number` is closed
#: with, "" one that is not yet.
customer_identities = Table(
    "customer_identities",
    metadata,
    Column("customer", Text, ForeignKey("customers.id"), primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("key", Text, nullable=False, server_default=""),
)

#: What an admin granted to one person, beside their roles; `right` is a `domain.people.Right`.
staff_rights = Table(
    "staff_rights",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), nullable=False),
    Column("right", Text, nullable=False),
    Column("granted", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    PrimaryKeyConstraint("staff", "right"),
)
