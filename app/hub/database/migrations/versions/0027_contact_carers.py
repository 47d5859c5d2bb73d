"""How many contacts wait for each carer is kept, not counted anew at every arrival. For what is here now, too."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "contact_carers",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("waiting", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_contact_carers_shop")),
        sa.PrimaryKeyConstraint("shop", "staff", name=op.f("pk_contact_carers")),
    )
    op.execute(
        "INSERT INTO contact_carers (shop, staff, waiting) SELECT shop, carer, count(*) FROM contacts "
        "WHERE state = 'shared' AND carer IS NOT NULL AND deleted IS NULL GROUP BY shop, carer"
    )


def downgrade() -> None:
    """Back to the one before."""
    op.drop_table("contact_carers")
