"""A mail that no server will take is given up where it can be seen; one that only some got is tried again for the others."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    with op.batch_alter_table("request_mails") as table:
        table.add_column(sa.Column("code", sa.Text(), server_default="", nullable=False))
        table.add_column(sa.Column("recipients", sa.Text(), server_default="", nullable=False))
        table.add_column(sa.Column("lost", sa.BigInteger(), nullable=True))
    op.execute("UPDATE request_mails SET code = 'mail.failed' WHERE error <> ''")


def downgrade() -> None:
    """Back to the one before."""
    op.execute("DELETE FROM request_mails WHERE lost IS NOT NULL")
    with op.batch_alter_table("request_mails") as table:
        table.drop_column("lost")
        table.drop_column("recipients")
        table.drop_column("code")
