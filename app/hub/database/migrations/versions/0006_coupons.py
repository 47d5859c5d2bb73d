"""Coupons that buyers were given, the orders that they were used on, and when applications were made."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    op.add_column("coupons", sa.Column("issued", sa.Integer(), server_default="0", nullable=False))
    op.add_column("coupons", sa.Column("live", sa.SmallInteger(), server_default="1", nullable=False))
    op.add_column("coupons", sa.Column("detail", sa.LargeBinary(), nullable=True))
    op.create_table(
        "coupon_issues",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("coupon", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("buyer", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Text(), server_default="issued", nullable=False),
        sa.ForeignKeyConstraint(["buyer"], ["buyers.id"], name=op.f("fk_coupon_issues_buyer")),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_coupon_issues_conversation")),
        sa.ForeignKeyConstraint(["coupon"], ["coupons.id"], name=op.f("fk_coupon_issues_coupon")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_coupon_issues_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupon_issues")),
    )
    op.create_index("ix_coupon_issues_shop_time", "coupon_issues", ["shop", "time"], unique=False)
    op.create_index(op.f("ix_coupon_issues_buyer"), "coupon_issues", ["buyer"], unique=False)
    op.create_index(op.f("ix_coupon_issues_conversation"), "coupon_issues", ["conversation"], unique=False)
    op.add_column("orders", sa.Column("case_newest", sa.BigInteger(), nullable=True))
    op.create_index("ix_orders_shop_case_newest", "orders", ["shop", "case_newest"], unique=False)
    _find_cases(op.get_bind())
    op.create_table(
        "coupon_uses",
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("coupon", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("issue", sa.Text(), nullable=True),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("discount", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["coupon"], ["coupons.id"], name=op.f("fk_coupon_uses_coupon")),
        sa.ForeignKeyConstraint(["issue"], ["coupon_issues.id"], name=op.f("fk_coupon_uses_issue")),
        sa.ForeignKeyConstraint(["order"], ["orders.id"], name=op.f("fk_coupon_uses_order")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_coupon_uses_shop")),
        sa.PrimaryKeyConstraint("order", "coupon", name=op.f("pk_coupon_uses")),
        sa.UniqueConstraint("issue", name=op.f("uq_coupon_uses_issue")),
    )


def _find_cases(connection: sa.Connection) -> None:
    """When the newest application on each order was made, which stood in the order's detail alone."""
    orders = sa.table("orders", sa.column("id"), sa.column("detail"), sa.column("case_newest"))
    newest = []
    for row in connection.execute(sa.select(orders.c.id, orders.c.detail)):
        asked = [case["asked"] for case in json.loads(bytes(row.detail) or b"{}").get("cases", ())]
        if asked:
            newest.append({"key": row.id, "newest": max(asked)})
    if newest:
        change = orders.update().where(orders.c.id == sa.bindparam("key")).values(case_newest=sa.bindparam("newest"))
        connection.execute(change, newest)
