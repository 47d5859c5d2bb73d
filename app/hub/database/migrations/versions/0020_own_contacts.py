"""How a colleague's own contacts stand is told at every arrival: counted, and the newest found, without a look at the rows."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("contacts") as table:
        table.create_index("ix_contacts_own", ["shop", "carer", "deleted", "shared", "id", "state"])


def downgrade() -> None:
    """Back to the one before."""
    with op.batch_alter_table("contacts") as table:
        table.drop_index("ix_contacts_own")
