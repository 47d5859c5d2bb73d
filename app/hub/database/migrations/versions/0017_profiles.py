"""Contacts to look people up by, links of profiles, ledgers of points and debts, identity numbers, rights of single people."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _people()
    _ledgers()
    _contacts_of_before()
    # What somebody had before there was a ledger is its first line.
    op.execute(
        'INSERT INTO point_entries (id, shop, customer, kind, amount, day, note, "by", by_name, time) '
        "SELECT 'start ' || id, shop, id, 'start', points, '', '', '', '', created FROM customers WHERE points <> 0"
    )


def _people() -> None:
    op.create_table(
        "customer_contacts",
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_customer_contacts_customer")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_customer_contacts_shop")),
        sa.PrimaryKeyConstraint("customer", "kind", "value", name=op.f("pk_customer_contacts")),
    )
    op.create_index("ix_customer_contacts_shop_value", "customer_contacts", ["shop", "kind", "value"], unique=False)
    op.create_table(
        "customer_links",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("linked", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_customer_links_shop")),
        sa.ForeignKeyConstraint(["one"], ["customers.id"], name=op.f("fk_customer_links_one")),
        sa.ForeignKeyConstraint(["other"], ["customers.id"], name=op.f("fk_customer_links_other")),
        sa.PrimaryKeyConstraint("one", "other", name=op.f("pk_customer_links")),
    )
    op.create_index("ix_customer_links_other", "customer_links", ["other"], unique=False)
    op.create_table(
        "customer_identities",
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_customer_identities_customer")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_customer_identities_shop")),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_customer_identities")),
    )
    op.create_table(
        "staff_rights",
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("right", sa.Text(), nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_staff_rights_staff")),
        sa.PrimaryKeyConstraint("staff", "right", name=op.f("pk_staff_rights")),
    )


def _ledgers() -> None:
    op.create_table(
        "point_entries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("by_name", sa.Text(), server_default="", nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_point_entries_shop")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_point_entries_customer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_point_entries")),
    )
    op.create_index("ix_point_entries_customer", "point_entries", ["customer", "time"], unique=False)
    op.create_table(
        "debts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("order", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("by_name", sa.Text(), server_default="", nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("settled", sa.BigInteger(), nullable=True),
        sa.Column("settled_by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_debts_shop")),
        sa.ForeignKeyConstraint(["customer"], ["customers.id"], name=op.f("fk_debts_customer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debts")),
    )
    op.create_index("ix_debts_customer", "debts", ["customer", "time"], unique=False)


class _Detail(msgspec.Struct):
    """What of a profile's JSON is read here."""

    phones: list[str] = []
    emails: list[str] = []


def _contacts_of_before() -> None:
    connection = op.get_bind()
    contacts = sa.table("customer_contacts", *(sa.column(name) for name in ("customer", "shop", "kind", "value")))
    found = connection.execute(sa.text("SELECT id, shop, phone, email, detail FROM customers")).all()
    for start in range(0, len(found), 5_000):
        lines: dict[tuple[str, str, str], dict[str, str]] = {}
        for id_, shop, phone, email, detail in found[start : start + 5_000]:
            more = _Detail() if not detail else msgspec.json.decode(bytes(detail), type=_Detail)
            values = [("phone", one) for one in (phone, *more.phones) if one]
            values += [("email", one.casefold()) for one in (email, *more.emails) if one]
            for kind, value in values:
                lines[id_, kind, value] = {"customer": id_, "shop": shop, "kind": kind, "value": value}
        if lines:
            connection.execute(contacts.insert(), list(lines.values()))
