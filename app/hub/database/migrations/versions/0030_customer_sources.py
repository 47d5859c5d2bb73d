"""Buyers of orders entered by hand came by a landing page; they were written with a source that no list knows (CUST-4)."""

from alembic import op

revision = "0030"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.execute("UPDATE customers SET source = 'landing_page' WHERE source = 'landing'")


def downgrade() -> None:
    """Back to the one before, which shows them as well as any."""
