"""Working together: chats handed from one colleague to another, and who is mentioned in notes."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "transfers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("to_group", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("asked", sa.Text(), server_default="[]", nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_transfers_shop")),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_transfers_conversation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
    )
    op.create_index("ix_transfers_ended", "transfers", ["ended"], unique=False)
    op.create_index("ix_transfers_conversation", "transfers", ["conversation"], unique=False)
    op.add_column("notes", sa.Column("mentions", sa.Text(), server_default="[]", nullable=False))
    op.create_table(
        "mentions",
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("seen", sa.SmallInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["note"], ["notes.id"], name=op.f("fk_mentions_note")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_mentions_staff")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_mentions_shop")),
        sa.PrimaryKeyConstraint("note", "staff", name=op.f("pk_mentions")),
    )
    op.create_index("ix_mentions_shop_staff", "mentions", ["shop", "staff"], unique=False)
