"""Contacts are counted by the day, so that no dashboard looks at them all; requests are searched. Both for what is here now."""

import datetime
from collections import Counter
from zoneinfo import ZoneInfo

import msgspec
import sqlalchemy as sa
from alembic import op

from app.domain.text import searchable

revision = "0026"
down_revision = "0025"
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
    with op.batch_alter_table("requests") as table:
        table.add_column(sa.Column("folded", sa.Text(), server_default="", nullable=False))
    _fold_those_of_before()


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("requests") as table:
        table.drop_column("folded")
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


def _fold_those_of_before() -> None:
    connection = op.get_bind()
    requests = sa.table("requests", *map(sa.column, ("id", "name", "order", "text", "title", "folded")))
    said: dict[str, list[str]] = {}
    for row in connection.execute(sa.text("SELECT request, text FROM request_messages ORDER BY time, id")):
        said.setdefault(row.request, []).append(row.text)
    for row in connection.execute(sa.select(requests)).all():
        titles = msgspec.json.decode(bytes(row.title), type=dict[str, str]).values()
        words = searchable(" ".join((row.name, row.order, row.text, *titles, *said.get(row.id, ())))).split()
        folded = "".join(f" {word}" for word in dict.fromkeys(words))
        connection.execute(requests.update().where(requests.c.id == row.id).values(folded=folded))
