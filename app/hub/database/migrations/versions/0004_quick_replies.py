"""Quick replies: their pictures, and what an import changed so that it can be undone."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "quick_reply_pictures",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_quick_reply_pictures_shop")),
        sa.PrimaryKeyConstraint("shop", "sha256", name=op.f("pk_quick_reply_pictures")),
    )
    op.create_table(
        "quick_reply_imports",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_quick_reply_imports_shop")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_quick_reply_imports_staff")),
        sa.PrimaryKeyConstraint("id", "reply", name=op.f("pk_quick_reply_imports")),
    )
    op.create_index("ix_quick_reply_imports_time", "quick_reply_imports", ["time"], unique=False)
