"""Tables of small payments: the hub's own record of each, and what the sandbox provider keeps as a provider of its own."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, Table, Text

from app.hub.database.tables import metadata

#: `domain.payments.Payment` as JSON in `body`; the columns are what is searched and summed by. `due`: when the hub looks at
#: it next; None once it has ended.
payments = Table(
    "payments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("month", Text, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("due", BigInteger),
    Column("body", LargeBinary, nullable=False),
    Index("ix_payments_shop_number", "shop", "number"),
    Index("ix_payments_shop_month", "shop", "month"),
    Index("ix_payments_conversation_asked", "conversation", "asked"),
    Index("ix_payments_due", "due"),
)

#: The sandbox provider's own books: nothing but the sandbox reads or writes them.
sandbox_payments = Table(
    "sandbox_payments",
    metadata,
    Column("key", Text, primary_key=True),
    Column("direction", Text, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Column("shop_name", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("opened", BigInteger, nullable=False),
    Column("settled", BigInteger),
)
