"""Erased persons, the flag of their emptied conversations, and the log of phone calls."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _erasures()
    _calls()


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("ids", sa.LargeBinary(), nullable=False),
        sa.Column("scrubbed", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_erasures_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    op.create_index("ix_erasures_shop_time", "erasures", ["shop", "time"], unique=False)
    op.add_column("conversations", sa.Column("erased", sa.BigInteger(), nullable=True))


def _calls() -> None:
    op.create_table(
        "calls",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), server_default="", nullable=False),
        sa.Column("customer", sa.Text(), server_default="", nullable=False),
        sa.Column("lead", sa.Text(), server_default="", nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_calls_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
    )
    op.create_index("ix_calls_conversation_time", "calls", ["conversation", "time"], unique=False)
    op.create_index("ix_calls_customer_time", "calls", ["customer", "time"], unique=False)
    op.create_index("ix_calls_lead_time", "calls", ["lead", "time"], unique=False)
    # Of the calls so far a lead knows its last one.
    op.execute(
        "INSERT INTO calls (id, shop, lead, staff, staff_name, time, outcome)"
        " SELECT 'lead-' || id, shop, id, '', called_by, called, '' FROM leads WHERE called IS NOT NULL"
    )
