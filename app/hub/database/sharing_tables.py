"""Tables of sharing out: who receives, whose turn it was on each landing, and why each contact went where it went (DATA-3)."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, SmallInteger, Table, Text

from app.hub.database.tables import metadata

#: "Receive data" of a staff member, on where there is no row; `by` is who set it last.
receivers = Table(
    "receivers",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("receives", SmallInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
)

#: The ledger of turns: `last` is the number of a colleague's last turn on this landing, 0 before the first, `given` how many
#: they had. `reason`: why they got none when something was shared out last, "" when they got it.
landing_turns = Table(
    "landing_turns",
    metadata,
    Column("landing", Text, ForeignKey("landings.id"), nullable=False),
    Column("staff", Text, ForeignKey("staff.id"), nullable=False),
    Column("last", BigInteger, nullable=False, server_default="0"),
    Column("given", Integer, nullable=False, server_default="0"),
    Column("reason", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("landing", "staff"),
)

#: Each decision about a contact, the last one being in force: to whom (None: nobody), why, and by whom ("": the hub's rules).
#: `able` of `ticked` colleagues could receive at that moment. `number` counts a contact's decisions.
contact_shares = Table(
    "contact_shares",
    metadata,
    Column("contact", Text, ForeignKey("contacts.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("staff", Text),
    Column("reason", Text, nullable=False),
    Column("able", Integer, nullable=False),
    Column("ticked", Integer, nullable=False),
    Column("by", Text, nullable=False, server_default=""),
    PrimaryKeyConstraint("contact", "number"),
    Index("ix_contact_shares_shop_time", "shop", "time"),
)
