"""Leads are searched in an index alone, and what a search looks through holds each word once."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

#: Rows that are rewritten at once.
_SLICE = 2_000


def upgrade() -> None:
    """To this revision."""
    _fold()
    # After the rows are as they shall be: an index is built faster than it is changed. PostgreSQL's cannot hold a long note.
    if op.get_bind().dialect.name == "sqlite":
        columns = ["shop", "created", "id", "status", "touched", "folded"]
        op.create_index("ix_leads_list", "leads", columns, unique=False)
        # Of two indexes that would do, SQLite takes the newer one: without words that shall be the narrow one.
        op.drop_index("ix_leads_shop_created", "leads")
        op.create_index("ix_leads_shop_created", "leads", ["shop", "created", "id"], unique=False)


def _fold() -> None:
    connection = op.get_bind()
    leads = sa.table("leads", sa.column("id"), sa.column("folded"))
    change = leads.update().where(leads.c.id == sa.bindparam("key")).values(folded=sa.bindparam("new_folded"))
    slice_ = sa.select(leads).order_by(leads.c.id).limit(_SLICE)
    after = ""
    while rows := connection.execute(slice_.where(leads.c.id > after)).all():
        connection.execute(change, [{"key": row.id, "new_folded": _once(row.folded)} for row in rows])
        after = rows[-1].id


def _once(folded: str) -> str:
    return "".join(f" {word}" for word in dict.fromkeys(folded.split()))
