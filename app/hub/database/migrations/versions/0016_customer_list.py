"""The list of customers: what it filters by in columns and tables of their own, and the shop's kept filters."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.domain.text import searchable

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

#: Rows that are rewritten at once.
_SLICE = 2_000


def upgrade() -> None:
    """To this revision."""
    op.add_column("customers", sa.Column("member", sa.SmallInteger(), server_default="0", nullable=False))
    op.add_column("customers", sa.Column("status", sa.Text(), server_default="", nullable=False))
    op.add_column("customers", sa.Column("responsible", sa.Text(), server_default="", nullable=False))
    _tables()
    _fill()
    # After the rows are as they shall be: an index is built faster than it is changed.
    kinds = ["member", "rank", "source", "status", "responsible"]
    op.create_index("ix_customers_list", "customers", ["shop", "created", "id", *kinds, "folded"], unique=False)
    op.create_index("ix_customers_names", "customers", ["shop", "folded", "id", *kinds], unique=False)
    op.create_index("ix_customers_kinds", "customers", ["shop", *kinds], unique=False)
    op.create_index(op.f("ix_customer_tags_customer"), "customer_tags", ["customer"], unique=False)


def _tables() -> None:
    op.create_table(
        "customer_tags",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_customer_tags_shop")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_customer_tags_customer"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("shop", "tag", "customer", name=op.f("pk_customer_tags")),
    )
    op.create_table(
        "customer_segments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("wanted", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_customer_segments_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_segments")),
        sa.UniqueConstraint("shop", "folded", name=op.f("uq_customer_segments_shop_folded")),
    )


def _fill() -> None:
    """What stood in JSON alone goes into the columns; `import`, as sources were called that came by a file, is Excel (CUST-4)."""
    table = sa.table(
        "customers", *(sa.column(name) for name in ("id", "shop", "name", "phone", "source", "address", "tags", "detail")),
        *(sa.column(name) for name in ("folded", "member", "status", "responsible")),
    )  # fmt: skip
    change = (
        table.update()
        .where(table.c.id == sa.bindparam("key"))
        .values({name: sa.bindparam(f"new_{name}") for name in ("folded", "member", "status", "responsible", "source")})
    )
    connection = op.get_bind()
    for rows in _slices(connection, table):
        connection.execute(change, [_columns(row) for row in rows])
        if found := [
            {"shop": row.shop, "tag": tag, "customer": row.id} for row in rows for tag in dict.fromkeys(_json(row.tags))
        ]:
            into = sa.table("customer_tags", sa.column("shop"), sa.column("tag"), sa.column("customer"))
            connection.execute(into.insert(), found)


def _slices(connection: sa.Connection, table: sa.TableClause) -> Iterator[list[Any]]:
    last = ""
    while rows := connection.execute(table.select().where(table.c.id > last).order_by(table.c.id).limit(_SLICE)).all():
        yield list(rows)
        last = rows[-1].id


def _json(value: Any) -> Any:
    return json.loads(value if isinstance(value, str) else bytes(value))


def _detail(row: Any) -> dict[str, Any]:
    return _json(row.detail) if row.detail is not None else {}


def _columns(row: Any) -> dict[str, Any]:
    detail, street = _detail(row), _json(row.address).get("street", "")
    member = bool(detail.get("registered") and detail.get("verified") and row.name and row.phone and street)
    return {
        "key": row.id, "new_folded": f" {searchable(row.name)}", "new_member": int(member),
        "new_status": detail.get("status", ""), "new_responsible": detail.get("responsible", ""),
        "new_source": "excel" if row.source == "import" else row.source,
    }  # fmt: skip
