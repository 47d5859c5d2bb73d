"""The right pane: versions of what the shop holds, browsed products, quick replies, the audit log, a connected engine's state."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _columns()
    _tables()
    _orders()


def _columns() -> None:
    op.add_column("customers", sa.Column("detail", sa.LargeBinary(), nullable=True))
    op.add_column("customers", sa.Column("version", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("orders", sa.Column("refunded", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("orders", sa.Column("version", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("orders", sa.Column("case_asked", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_buyers_customer"), "buyers", ["customer"], unique=False)
    op.add_column("products", sa.Column("live", sa.SmallInteger(), server_default="1", nullable=False))
    op.add_column("products", sa.Column("version", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("products", sa.Column("folded", sa.Text(), server_default="", nullable=False))


def _tables() -> None:
    op.create_table(
        "audit",
        sa.Column("serial", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("actor_name", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_audit_shop")),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_shop_serial", "audit", ["shop", "serial"], unique=False)
    op.create_index("ix_audit_shop_subject", "audit", ["shop", "subject"], unique=False)
    op.create_table(
        "connector_state",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_connector_state_shop")),
        sa.PrimaryKeyConstraint("shop", "key", name=op.f("pk_connector_state")),
    )
    op.create_table(
        "product_views",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("buyer", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("times", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["buyer"], ["buyers.id"], name=op.f("fk_product_views_buyer")),
        sa.ForeignKeyConstraint(["product"], ["products.id"], name=op.f("fk_product_views_product")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_product_views_shop")),
        sa.PrimaryKeyConstraint("buyer", "product", name=op.f("pk_product_views")),
    )
    op.create_index("ix_product_views_time", "product_views", ["time"], unique=False)
    op.create_table(
        "quick_replies",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("group", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("shortcut", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("pictures", sa.LargeBinary(), nullable=False),
        sa.Column("used", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("used_last", sa.BigInteger(), nullable=True),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["staff.id"], name=op.f("fk_quick_replies_owner")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_quick_replies_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quick_replies")),
    )
    op.create_index("ix_quick_replies_shop_owner", "quick_replies", ["shop", "owner"], unique=False)


def _orders() -> None:
    """Until now a refund was a state of its order, and steps were fields of the detail."""
    orders = sa.table(
        "orders",
        *(sa.column(name) for name in ("id", "number", "state", "discount", "refunded", "case_asked", "placed", "detail")),
    )
    connection = op.get_bind()
    rows = connection.execute(
        sa.select(orders.c.id, orders.c.number, orders.c.state, orders.c.discount, orders.c.placed, orders.c.detail)
    )
    for row in rows.all():
        old = json.loads(bytes(row.detail))
        if "steps" in old:
            continue
        moments = {"placed": row.placed, **{code: old[name] for code, name in _STEPS.items() if name in old}}
        new = {name: old[name] for name in ("carrier", "tracking", "remark", "expires", "address") if name in old}
        new["steps"] = [{"code": code, "time": time} for code, time in sorted(moments.items(), key=lambda item: item[1])]
        if row.discount:
            new["discounts"] = [{"label": "shop", "amount": row.discount}]
        values: dict[str, object] = {}
        if "refund" in old:
            state = _CASES.get(row.state, "requested")
            case = {"id": f"case-{row.number}", "state": state, **old["refund"]}
            new["cases"] = [case]
            values["state"] = "signed_for"
            values["refunded"] = case["amount"] if state == "settled" else 0
            values["case_asked"] = case["asked"] if state == "requested" else None
        connection.execute(orders.update().where(orders.c.id == row.id).values(detail=json.dumps(new).encode("utf-8"), **values))


_STEPS = {"paid": "paid_at", "shipped": "shipped", "delivered": "delivered", "cancelled": "cancelled"}
_CASES = {"refund_requested": "requested", "refund_approved": "settled", "refund_refused": "refused"}
