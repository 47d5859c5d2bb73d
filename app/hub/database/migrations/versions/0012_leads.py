"""Leads: the list, who saw which number, reminders on leads, and what opens the list to a shop."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _leads()
    _around()


def _leads() -> None:
    op.create_table(
        "leads",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("listing", sa.Text(), nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("status", sa.Text(), server_default="new", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("touched", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("folded", sa.Text(), server_default="", nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("calls", sa.Integer(), server_default="0", nullable=False),
        sa.Column("called", sa.BigInteger(), nullable=True),
        sa.Column("called_by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_leads_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leads")),
    )
    op.create_index("ix_leads_shop_created", "leads", ["shop", "created", "id"], unique=False)
    op.create_index("ix_leads_shop_key", "leads", ["shop", "key"], unique=True)
    op.create_index("ix_leads_shop_phone", "leads", ["shop", "phone"], unique=False)
    op.create_index("ix_leads_shop_status", "leads", ["shop", "status", "created", "id"], unique=False)
    op.create_index("ix_leads_shop_touched", "leads", ["shop", "touched", "created", "id"], unique=False)


def _around() -> None:
    op.create_table(
        "lead_reveals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_lead_reveals_shop")),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name=op.f("fk_lead_reveals_lead")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_reveals")),
    )
    op.create_index("ix_lead_reveals_staff_day", "lead_reveals", ["shop", "staff", "day"], unique=False)
    op.create_table(
        "lead_reminders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("done", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_lead_reminders_shop")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_lead_reminders_staff")),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name=op.f("fk_lead_reminders_lead")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_reminders")),
    )
    op.create_index("ix_lead_reminders_shop_staff", "lead_reminders", ["shop", "staff", "done"], unique=False)
    op.create_table(
        "partners",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("partner", sa.SmallInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_partners_shop")),
        sa.PrimaryKeyConstraint("shop", name=op.f("pk_partners")),
    )
    op.create_table(
        "package_payments",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("recorded", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_package_payments_shop")),
        sa.PrimaryKeyConstraint("shop", "reference", name=op.f("pk_package_payments")),
    )
