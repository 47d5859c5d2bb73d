"""A call that answers a request is in the one log of calls, with what it was about."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("calls") as table:
        table.add_column(sa.Column("request", sa.Text(), server_default="", nullable=False))
        table.create_index("ix_calls_request_time", ["request", "time"], unique=False)


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("calls") as table:
        table.drop_index("ix_calls_request_time")
        table.drop_column("request")
