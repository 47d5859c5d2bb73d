"""Tables of buyer requests: the lists, each exchange, who saw which number, parcels to tell of, and the mails about them."""

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
)

from app.hub.database.tables import metadata

#: `domain.requests.BuyerRequest` with the number (E.164, "" without one). `key` is the page's own name for the request, so that
#: sending it twice makes one; `asker` is the hash of the secret by which the buyer's page reads it; `deleted` hides it from its
#: tab; `folded` is what a search looks through: who asks, what about, and every word that was said. An order or a product may
#: be gone: no foreign keys.
requests = Table(
    "requests",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("asker", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("topic", Text, nullable=False, server_default=""),
    Column("name", Text, nullable=False),
    Column("phone", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
    Column("text", Text, nullable=False),
    Column("order", Text, nullable=False, server_default=""),
    Column("confirmed", SmallInteger, nullable=False, server_default="0"),
    Column("product", Text, nullable=False, server_default=""),
    Column("title", LargeBinary, nullable=False),
    Column("conversation", Text),
    Column("created", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("waiting", BigInteger),
    Column("outcome", Text, nullable=False, server_default=""),
    Column("outcome_by", Text, nullable=False, server_default=""),
    Column("deleted", BigInteger),
    Column("gap", SmallInteger, nullable=False, server_default="0"),
    Column("calls", Integer, nullable=False, server_default="0"),
    Column("called", BigInteger),
    Column("called_by", Text, nullable=False, server_default=""),
    Column("folded", Text, nullable=False, server_default=""),
    Index("ix_requests_shop_origin", "shop", "origin", "waiting", "changed"),
    Index("ix_requests_shop_waiting", "shop", "waiting"),
    Index("ix_requests_shop_gap", "shop", "gap", "product"),
    Index("ix_requests_shop_phone", "shop", "phone"),
    Index("ix_requests_shop_key", "shop", "key", unique=True),
    Index("ix_requests_asker", "asker", "created"),
)

#: `domain.requests.Said`; `id` is the command's or the page's own, so that sent twice it is said once. `staff` "" is the buyer.
request_messages = Table(
    "request_messages",
    metadata,
    Column("request", Text, ForeignKey("requests.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("staff", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("delivered", BigInteger),
    Column("read", BigInteger),
    PrimaryKeyConstraint("request", "id"),
)

#: Each look at a number; `day` is the shop's own calendar day (2026-11-22), which the daily cap counts by.
request_reveals = Table(
    "request_reveals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("request", Text, nullable=False),
    Column("staff", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Index("ix_request_reveals_staff_day", "shop", "staff", "day"),
)

#: `domain.requests.TrackingTask`; one for each parcel. `done` is when somebody closed it, `way` how the buyer was told.
tracking_tasks = Table(
    "tracking_tasks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("order", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("phone", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
    Column("carrier", Text, nullable=False),
    Column("tracking", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("done", BigInteger),
    Column("way", Text, nullable=False, server_default=""),
    Column("by", Text, nullable=False, server_default=""),
    Index("ix_tracking_tasks_parcel", "shop", "order", "tracking", unique=True),
    Index("ix_tracking_tasks_shop_done", "shop", "done", "created"),
)

#: What a shop set: `rules` is `domain.requests.RequestRules`, `mail` the server and the recipients, without the password.
request_settings = Table(
    "request_settings",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), primary_key=True),
    Column("rules", LargeBinary),
    Column("mail", LargeBinary),
)

#: Mails to be sent. `id` is also the Message-ID, so that one that is sent twice can be told; `sent` None waits for `next`.
request_mails = Table(
    "request_mails",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("next", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("sent", BigInteger),
    Column("error", Text, nullable=False, server_default=""),
    Column("code", Text, nullable=False, server_default=""),
    Column("recipients", Text, nullable=False, server_default=""),
    Column("lost", BigInteger),
    Index("ix_request_mails_next", "sent", "next"),
)
