"""Tables of leads: the list itself, who saw which number, reminders, and what opens the list to the shop."""

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

#: `domain.leads.Lead` with the number (E.164). `title` is JSON by language, `folded` what a search looks through; `key` is the
#: page's own name for the request, so that sending it twice makes one lead. A listing may be gone: no foreign key.
leads = Table(
    "leads",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("listing", Text, nullable=False),
    Column("title", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Column("language", Text, nullable=False, server_default="en"),
    Column("status", Text, nullable=False, server_default="new"),
    Column("note", Text, nullable=False, server_default=""),
    Column("touched", SmallInteger, nullable=False, server_default="0"),
    Column("created", BigInteger, nullable=False),
    Column("folded", Text, nullable=False, server_default=""),
    Column("conversation", Text),
    Column("calls", Integer, nullable=False, server_default="0"),
    Column("called", BigInteger),
    Column("called_by", Text, nullable=False, server_default=""),
    # All that a search looks at, so that it touches no row. PostgreSQL's entries cannot be as long as a note may be.
    Index("ix_leads_list", "shop", "created", "id", "status", "touched", "folded").ddl_if(dialect="sqlite"),
    Index("ix_leads_shop_created", "shop", "created", "id"),
    Index("ix_leads_shop_status", "shop", "status", "created", "id"),
    Index("ix_leads_shop_touched", "shop", "touched", "created", "id"),
    Index("ix_leads_shop_phone", "shop", "phone"),
    Index("ix_leads_shop_key", "shop", "key", unique=True),
)

#: Each look at a number; `day` is the shop's own calendar day (2026-11-22), which the daily cap counts by.
lead_reveals = Table(
    "lead_reveals",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("lead", Text, ForeignKey("leads.id"), nullable=False),
    Column("staff", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Index("ix_lead_reveals_staff_day", "shop", "staff", "day"),
)

#: `domain.leads.LeadReminder`; `staff` is whose it is.
lead_reminders = Table(
    "lead_reminders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("staff", Text, ForeignKey("staff.id"), nullable=False),
    Column("lead", Text, ForeignKey("leads.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("done", SmallInteger, nullable=False, server_default="0"),
    Column("created", BigInteger, nullable=False),
    Index("ix_lead_reminders_shop_staff", "shop", "staff", "done"),
)

#: Partners in Electronics; `partner` 0 where it was taken back.
partners = Table(
    "partners",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), primary_key=True),
    Column("partner", SmallInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
)

#: Successful payments for the business package; `reference` is the payment's own name, which counts once. `amount` in minor
#: units, `paid` when it succeeded, `by` who recorded it: a staff id, or the name of a payment provider.
package_payments = Table(
    "package_payments",
    metadata,
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("reference", Text, nullable=False),
    Column("paid", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("recorded", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    PrimaryKeyConstraint("shop", "reference"),
)

#: `domain.leads.PackageOrder` as JSON in `body`; the columns are what is searched by. `due`: when the hub looks at it next;
#: None once it has ended.
package_orders = Table(
    "package_orders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("due", BigInteger),
    Column("body", LargeBinary, nullable=False),
    Index("ix_package_orders_shop_asked", "shop", "asked", "id"),
    Index("ix_package_orders_due", "due"),
)
