"""The contacts of each of a shop's days, counted, so that no dashboard looks at them all; those that are here are counted now."""

import datetime
from collections import Counter
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0022"
branch_labels = None
depends_on = None

_NUMBERS = ("came", "awaiting", "approved", "given", "closed", "revenue")


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "contact_days",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("landing", sa.Text(), nullable=False),
        sa.Column("marketer", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), server_default="0", nullable=False) for name in _NUMBERS),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_contact_days_shop")),
        sa.PrimaryKeyConstraint("shop", "day", "landing", "marketer", "kind", name=op.f("pk_contact_days")),
    )
    _count_those_of_before()


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("contact_days")


def _count_those_of_before() -> None:
    connection = op.get_bind()
    zones = {row.id: ZoneInfo(row.time_zone) for row in connection.execute(sa.text("SELECT id, time_zone FROM shops"))}
    days: dict[tuple[str, ...], Counter[str]] = {}
    columns = "shop, created, landing, marketer, kind, state, deleted, carer, revenue"
    for one in connection.execute(sa.text(f"SELECT {columns} FROM contacts")):  # noqa: S608  no word of it is from outside
        day = datetime.datetime.fromtimestamp(one.created / 1000, tz=zones[one.shop]).date().isoformat()
        there, waits = one.deleted is None, one.state == "awaiting"
        stands = there and not waits
        days.setdefault((one.shop, day, one.landing, one.marketer, one.kind), Counter()).update(
            came=int(not waits), awaiting=int(there and waits), approved=int(stands), given=int(stands and one.carer is not None),
            closed=int(there and one.state == "closed"), revenue=max(0, one.revenue) if stands else 0,
        )  # fmt: skip
    names = ("shop", "day", "landing", "marketer", "kind")
    table = sa.table("contact_days", *map(sa.column, (*names, *_NUMBERS)))
    rows = [dict(zip(names, cell, strict=True)) | {name: counts[name] for name in _NUMBERS} for cell, counts in days.items()]
    if rows:
        connection.execute(table.insert(), rows)
