"""Sharing contacts out: who receives, whose turn it was, and each decision with its reason."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "receivers",
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("receives", sa.SmallInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_receivers_shop")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_receivers_staff")),
        sa.PrimaryKeyConstraint("staff", name=op.f("pk_receivers")),
    )
    op.create_index("ix_receivers_shop", "receivers", ["shop"], unique=False)
    op.create_table(
        "landing_turns",
        sa.Column("landing", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("given", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["landing"], ["landings.id"], name=op.f("fk_landing_turns_landing")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_landing_turns_staff")),
        sa.PrimaryKeyConstraint("landing", "staff", name=op.f("pk_landing_turns")),
    )
    op.create_table(
        "contact_shares",
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("able", sa.Integer(), nullable=False),
        sa.Column("ticked", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["contact"], ["contacts.id"], name=op.f("fk_contact_shares_contact")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_contact_shares_shop")),
        sa.PrimaryKeyConstraint("contact", "number", name=op.f("pk_contact_shares")),
    )
    op.create_index("ix_contact_shares_shop_time", "contact_shares", ["shop", "time"], unique=False)
    figures = ["shop", "landing", "marketer", "kind", "created", "state", "deleted", "carer", "duplicate_of", "revenue"]
    op.create_index("ix_contacts_figures", "contacts", figures, unique=False)
