"""Videos and other files: how long a video runs, and whether a file has a small picture (all before had one)."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.add_column("files", sa.Column("milliseconds", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("files", sa.Column("thumb", sa.SmallInteger(), server_default="1", nullable=False))
