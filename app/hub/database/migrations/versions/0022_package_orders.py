"""Orders of the business package, which are paid through the payment provider."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.create_table(
        "package_orders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_package_orders_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_orders")),
    )
    op.create_index("ix_package_orders_due", "package_orders", ["due"], unique=False)
    op.create_index("ix_package_orders_shop_asked", "package_orders", ["shop", "asked", "id"], unique=False)
