"""Identity numbers are kept closed: which key opens each. The hub closes those that are there at its start."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.add_column("customer_identities", sa.Column("key", sa.Text(), server_default="", nullable=False))
