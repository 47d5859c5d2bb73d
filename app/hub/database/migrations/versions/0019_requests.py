"""Buyer requests: the lists and their exchanges, looks at numbers, parcels to tell of, settings, and mails."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _request_mails()
    _request_reveals()
    _request_settings()
    _requests()
    _tracking_tasks()
    _request_messages()


def _request_mails() -> None:
    op.create_table(
        "request_mails",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=True),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_request_mails_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_mails")),
    )
    op.create_index("ix_request_mails_next", "request_mails", ["sent", "next"], unique=False)


def _request_reveals() -> None:
    op.create_table(
        "request_reveals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_request_reveals_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_reveals")),
    )
    op.create_index("ix_request_reveals_staff_day", "request_reveals", ["shop", "staff", "day"], unique=False)


def _request_settings() -> None:
    op.create_table(
        "request_settings",
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("rules", sa.LargeBinary(), nullable=True),
        sa.Column("mail", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_request_settings_shop")),
        sa.PrimaryKeyConstraint("shop", name=op.f("pk_request_settings")),
    )


def _requests() -> None:
    op.create_table(
        "requests",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("asker", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("order", sa.Text(), server_default="", nullable=False),
        sa.Column("confirmed", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("product", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("waiting", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome_by", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.Column("gap", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("calls", sa.Integer(), server_default="0", nullable=False),
        sa.Column("called", sa.BigInteger(), nullable=True),
        sa.Column("called_by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_requests_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
    )
    op.create_index("ix_requests_asker", "requests", ["asker", "created"], unique=False)
    op.create_index("ix_requests_shop_gap", "requests", ["shop", "gap", "product"], unique=False)
    op.create_index("ix_requests_shop_key", "requests", ["shop", "key"], unique=True)
    op.create_index("ix_requests_shop_origin", "requests", ["shop", "origin", "waiting", "changed"], unique=False)
    op.create_index("ix_requests_shop_phone", "requests", ["shop", "phone"], unique=False)
    op.create_index("ix_requests_shop_waiting", "requests", ["shop", "waiting"], unique=False)


def _tracking_tasks() -> None:
    op.create_table(
        "tracking_tasks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=True),
        sa.Column("way", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_tracking_tasks_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tracking_tasks")),
    )
    op.create_index("ix_tracking_tasks_parcel", "tracking_tasks", ["shop", "order", "tracking"], unique=True)
    op.create_index("ix_tracking_tasks_shop_done", "tracking_tasks", ["shop", "done", "created"], unique=False)


def _request_messages() -> None:
    op.create_table(
        "request_messages",
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("delivered", sa.BigInteger(), nullable=True),
        sa.Column("read", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["request"], ["requests.id"], name=op.f("fk_request_messages_request")),
        sa.PrimaryKeyConstraint("request", "id", name=op.f("pk_request_messages")),
    )
