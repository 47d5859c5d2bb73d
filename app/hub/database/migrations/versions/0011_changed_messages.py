"""Messages that quote others, are edited and recalled; and what they said before."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.add_column("messages", sa.Column("quote", sa.LargeBinary(), nullable=True))
    op.add_column("messages", sa.Column("edited", sa.BigInteger(), nullable=True))
    op.add_column("messages", sa.Column("recalled", sa.BigInteger(), nullable=True))
    op.create_table(
        "message_versions",
        sa.Column("serial", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_message_versions_conversation")),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_message_versions")),
    )
    op.create_index("ix_message_versions_conversation_number", "message_versions", ["conversation", "number"], unique=False)
