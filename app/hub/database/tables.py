"""The hub's tables: who is there, what was said, the journal, files. Goods and orders are in `trade.py`,
what watches over the answering in `watch_tables.py`.

Every column is text, a 64-bit integer or bytes, so that the hot path may read the driver's own values on SQLite and
PostgreSQL alike. Times are milliseconds since 1970 UTC (`Instant`), flags 0 or 1, roles joined by commas. `shop` stands
on every row that a query may be asked for, because each of them is checked against the session's shop.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: One row, id 1. `epoch` names this log; a new one is taken after a restore (F27). `position` counts all events ever.
log = Table(
    "log",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("epoch", Text, nullable=False),
    Column("position", BigInteger, nullable=False),
    #: The highest message serial that the search index holds.
    Column("indexed", BigInteger, nullable=False, server_default="0"),
    #: Names the latest start of a hub on this database; a backup holds an older one (F27).
    Column("start", Text, nullable=False, server_default=""),
    #: Secret of this hub for signed addresses; made at the first start.
    Column("secret", LargeBinary, nullable=False),
)

shops = Table(
    "shops",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("currency_digits", SmallInteger, nullable=False, server_default="2"),
    Column("address", Text, nullable=False, server_default=""),
    #: `domain.shop_rules.ShopRules` as JSON; None: all as by default.
    Column("rules", LargeBinary),
    Column("created", BigInteger, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("active", SmallInteger, nullable=False, server_default="1"),
    Column("language", Text, nullable=False, server_default="en"),
    Column("created", BigInteger, nullable=False),
)

#: How a staff member signs in. `login` is folded to lower case before it is kept or looked up.
accounts = Table(
    "accounts",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("login", Text, nullable=False, unique=True),
    Column("password", Text, nullable=False),  # argon2id, encoded
    #: Secret of the one-time codes, None while they are not asked for; the last code used never counts again.
    Column("totp", LargeBinary),
    Column("totp_step", BigInteger, nullable=False, server_default="0"),
    Column("changed", BigInteger, nullable=False),
)

#: A signed-in device: of a staff member, or of a buyer with their one conversation. Only the token's hash is kept.
sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("staff", Text, ForeignKey("staff.id"), index=True),
    Column("buyer", Text, ForeignKey("buyers.id"), index=True),
    Column("conversation", Text, ForeignKey("conversations.id")),
    Column("device", Text, nullable=False, server_default=""),
    Column("created", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    #: When it was ended before its time; the sweep over live sockets asks "revoked since …".
    Column("revoked", BigInteger, index=True),
)

buyers = Table(
    "buyers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False, server_default="en"),
    Column("channel", Text, nullable=False, server_default="web"),
    Column("rank", Text, nullable=False, server_default=""),
    Column("phone_hint", Text, nullable=False, server_default=""),
    #: Searched by: from an order or a phone number to the buyer (CHAT-6).
    Column("customer", Text, index=True),
    Column("consented", BigInteger),
    Column("page", Text, nullable=False, server_default=""),
    #: `domain.text.fold(name)`, for search.
    Column("folded", Text, nullable=False, server_default=""),
    Column("created", BigInteger, nullable=False),
)

#: The fields of `domain.conversations.Conversation`; `last`, `spam`, `block` and `assignment` are JSON,
#: `assigned` is the staff's id.
conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("buyer", Text, ForeignKey("buyers.id"), nullable=False, index=True),
    Column("created", BigInteger, nullable=False),
    Column("last_number", BigInteger, nullable=False, server_default="0"),
    Column("last", LargeBinary),
    Column("last_buyer_time", BigInteger),
    Column("waiting_since", BigInteger),
    Column("answered_by", Text),
    Column("staff_read", BigInteger, nullable=False, server_default="0"),
    Column("buyer_delivered", BigInteger, nullable=False, server_default="0"),
    Column("buyer_read", BigInteger, nullable=False, server_default="0"),
    Column("favourite", SmallInteger, nullable=False, server_default="0"),
    Column("spam", LargeBinary),
    Column("blocked", SmallInteger, nullable=False, server_default="0"),
    Column("block", LargeBinary),
    Column("closed", SmallInteger, nullable=False, server_default="0"),
    Column("assigned", Text),
    Column("assignment", LargeBinary),
    Column("queued_since", BigInteger),
    #: When its buyer was erased: the row stays for sums and figures, and nobody finds it any more (REQ-8).
    Column("erased", BigInteger),
    Index("ix_conversations_shop_assigned", "shop", "assigned"),
)
#: Who waits, and the queue: few however many conversations there are, and looked at every second.
Index(
    "ix_conversations_waiting",
    conversations.c.shop,
    conversations.c.waiting_since,
    sqlite_where=conversations.c.waiting_since.is_not(None),
    postgresql_where=conversations.c.waiting_since.is_not(None),
)
Index(
    "ix_conversations_queued",
    conversations.c.shop,
    conversations.c.queued_since,
    sqlite_where=conversations.c.queued_since.is_not(None),
    postgresql_where=conversations.c.queued_since.is_not(None),
)

#: `id` is unique for ever (reliability rule 2); `serial` orders all of them and is the row of the search index.
#: `quote` is a `domain.messages.Quote` as JSON.
messages = Table(
    "messages",
    metadata,
    Column("serial", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("quote", LargeBinary),
    Column("edited", BigInteger),
    Column("recalled", BigInteger),
    UniqueConstraint("conversation", "number"),
)

#: What messages said before they were changed; for supervisors. `time` is when that version ended, `by` who ended it.
message_versions = Table(
    "message_versions",
    metadata,
    Column("serial", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("ix_message_versions_conversation_number", "conversation", "number"),
)

#: `head` is the newest seq of a stream, `floor` the highest one that is no longer in the journal.
streams = Table(
    "streams",
    metadata,
    Column("stream", Text, primary_key=True),
    Column("head", BigInteger, nullable=False),
    Column("floor", BigInteger, nullable=False, server_default="0"),
)

journal = Table(
    "journal",
    metadata,
    Column("stream", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("type", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("stream", "seq"),
    sqlite_with_rowid=False,
)

#: The answer to every command, kept for ever. The actor belongs to the key: a device name is the client's own claim.
results = Table(
    "results",
    metadata,
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("ack", LargeBinary, nullable=False),
    PrimaryKeyConstraint("command", "actor", "device"),
    sqlite_with_rowid=False,
)

#: Uploads and finished files. `sender` is an Actor's id; `media_type`, `width`, `height` and a video's
#: `milliseconds` are known once `done`; `thumb` says whether there is a small picture of it.
files = Table(
    "files",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("sender", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False, server_default="0"),
    Column("done", SmallInteger, nullable=False, server_default="0"),
    Column("media_type", Text, nullable=False, server_default=""),
    Column("width", Integer, nullable=False, server_default="0"),
    Column("height", Integer, nullable=False, server_default="0"),
    Column("milliseconds", BigInteger, nullable=False, server_default="0"),
    Column("thumb", SmallInteger, nullable=False, server_default="1"),
    Column("created", BigInteger, nullable=False),
    UniqueConstraint("conversation", "sender", "sha256"),
)

#: Everything that touches money, contacts or access, in one chain: `hash` covers the row and the `previous` hash of its shop.
audit = Table(
    "audit",
    metadata,
    Column("serial", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("actor", Text, nullable=False),
    Column("actor_name", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_audit_shop_serial", "shop", "serial"),
    Index("ix_audit_shop_subject", "shop", "subject"),
)

#: `domain.quick_replies.QuickReply`; `owner` None is the team's, `pictures` JSON.
quick_replies = Table(
    "quick_replies",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("owner", Text, ForeignKey("staff.id")),
    Column("group", Text, nullable=False, server_default=""),
    Column("title", Text, nullable=False),
    Column("shortcut", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False, server_default=""),
    Column("pictures", LargeBinary, nullable=False),
    Column("used", BigInteger, nullable=False, server_default="0"),
    Column("used_last", BigInteger),
    Column("changed", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False, server_default="0"),
    Index("ix_quick_replies_shop_owner", "shop", "owner"),
)

#: Pictures that quick replies may hold, as they lie in the hub's folder; those that no reply holds go after some days.
quick_reply_pictures = Table(
    "quick_reply_pictures",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("sha256", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("created", BigInteger, nullable=False),
    PrimaryKeyConstraint("shop", "sha256"),
)

#: What an import changed, for its undo: `before` is the reply as it was (JSON), NULL for a new one; `version` what it became.
quick_reply_imports = Table(
    "quick_reply_imports",
    metadata,
    Column("id", Text, nullable=False),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("staff", Text, ForeignKey("staff.id"), nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("reply", Text, nullable=False),
    Column("before", LargeBinary),
    Column("version", BigInteger, nullable=False),
    PrimaryKeyConstraint("id", "reply"),
    Index("ix_quick_reply_imports_time", "time"),
)
