"""Landings and the contacts that came in by them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _landings()
    _contacts()


def _landings() -> None:
    op.create_table(
        "landings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("marketer", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recipients", sa.LargeBinary(), nullable=False),
        sa.Column("manual", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("approved", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("live", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("key_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_landings_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_landings")),
    )
    op.create_index("ix_landings_shop", "landings", ["shop"], unique=False)


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("landing", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("marketer", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("task", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("folded", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.LargeBinary(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("carer", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shared", sa.BigInteger(), nullable=True),
        sa.Column("duplicate_of", sa.Text(), nullable=True),
        sa.Column("old_customer", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("order", sa.Text(), nullable=True),
        sa.Column("revenue", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_contacts_shop")),
        sa.UniqueConstraint("shop", "key", name=op.f("uq_contacts_shop_key")),
        sa.ForeignKeyConstraint(["landing"], ["landings.id"], name=op.f("fk_contacts_landing")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
    )
    op.create_index("ix_contacts_landing_state", "contacts", ["landing", "state", "created"], unique=False)
    op.create_index("ix_contacts_shop_carer", "contacts", ["shop", "carer", "created"], unique=False)
    op.create_index("ix_contacts_shop_created", "contacts", ["shop", "created", "id"], unique=False)
    op.create_index("ix_contacts_shop_phone", "contacts", ["shop", "phone", "created"], unique=False)
