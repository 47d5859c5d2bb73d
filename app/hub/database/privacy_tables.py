"""Tables of privacy: what was erased, by ids alone, so that clients and restored backups learn of it."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, Table, Text

from app.hub.database.tables import metadata

#: `ids` is `database.personal.Ids` as JSON: no name, no number. `scrubbed` None: files, log and free pages are still to do.
erasures = Table(
    "erasures",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("ids", LargeBinary, nullable=False),
    Column("scrubbed", BigInteger),
    Index("ix_erasures_shop_time", "shop", "time"),
)
