"""Tables of landings and of the contacts that came in by them."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from app.hub.database.tables import metadata

#: `domain.contacts.Landing`; `title`, `text`, `fields`, `recipients` are JSON. `key_hash` is that of the API key, "" without one.
landings = Table(
    "landings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("marketer", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("product", Text, nullable=False, server_default=""),
    Column("title", LargeBinary, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("fields", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recipients", LargeBinary, nullable=False),
    Column("manual", SmallInteger, nullable=False, server_default="0"),
    Column("approved", SmallInteger, nullable=False, server_default="0"),
    Column("live", SmallInteger, nullable=False, server_default="1"),
    Column("key_hash", Text, nullable=False, server_default=""),
    Column("created", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("changed_by", Text, nullable=False, server_default=""),
    Column("version", BigInteger, nullable=False, server_default="0"),
)

FIGURES = ("shop", "landing", "marketer", "kind", "created", "state", "deleted", "carer", "duplicate_of", "revenue")

#: `domain.contacts.Contact` with the number (E.164). `key` is the sender's own name for it: sent twice it is one;
#: `folded` what a search looks through; `detail` JSON of the further fields. `deleted`: when an admin deleted a duplicate.
contacts = Table(
    "contacts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("landing", Text, ForeignKey("landings.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("marketer", Text, nullable=False),
    Column("product", Text, nullable=False, server_default=""),
    Column("kind", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Column("task", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
    Column("folded", Text, nullable=False, server_default=""),
    Column("detail", LargeBinary),
    Column("created", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("carer", Text),
    Column("reason", Text, nullable=False),
    Column("shared", BigInteger),
    Column("duplicate_of", Text),
    Column("old_customer", SmallInteger, nullable=False, server_default="0"),
    Column("order", Text),
    Column("revenue", BigInteger, nullable=False, server_default="0"),
    Column("conversation", Text),
    Column("deleted", BigInteger),
    UniqueConstraint("shop", "key"),
    Index("ix_contacts_shop_created", "shop", "created", "id"),
    Index("ix_contacts_landing_state", "landing", "state", "created"),
    Index("ix_contacts_shop_phone", "shop", "phone", "created"),
    Index("ix_contacts_shop_carer", "shop", "carer", "created"),
    # How somebody's own stand: a count and the newest, of the index alone.
    Index("ix_contacts_own", "shop", "carer", "deleted", "shared", "id", "state"),
    # Everything that figures and counts are made of, in the order that they are grouped by: the rows need no look.
    Index("ix_contacts_figures", *FIGURES),
)

#: How many contacts of one landing, marketer and source came on a day of the shop (2026-11-22) and were let in, how many of
#: that day wait, and how many stand, are with somebody, and bought for how much; see `contact_counts`.
contact_days = Table(
    "contact_days",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("day", Text, nullable=False),
    Column("landing", Text, nullable=False),
    Column("marketer", Text, nullable=False),
    Column("kind", Text, nullable=False),
    *(
        Column(name, BigInteger, nullable=False, server_default="0")
        for name in ("came", "awaiting", "approved", "given", "closed", "revenue")
    ),
    PrimaryKeyConstraint("shop", "day", "landing", "marketer", "kind"),
)

#: How many contacts wait for a colleague who cares for them, see `contact_counts`; nobody without a line has any.
contact_carers = Table(
    "contact_carers",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("staff", Text, nullable=False),
    Column("waiting", BigInteger, nullable=False, server_default="0"),
    PrimaryKeyConstraint("shop", "staff"),
)

#: Each look at a number; `day` is the shop's own calendar day (2026-11-22), which the daily cap counts by.
contact_reveals = Table(
    "contact_reveals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("contact", Text, ForeignKey("contacts.id"), nullable=False),
    Column("staff", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Index("ix_contact_reveals_staff_day", "shop", "staff", "day"),
)
