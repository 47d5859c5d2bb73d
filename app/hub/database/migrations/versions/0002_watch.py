"""The left pane and the watch: spam, assignments, turns, alerts, reminders, notes, the shop's rules."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this revision."""
    _columns()
    _tables()


def _columns() -> None:
    op.add_column("conversations", sa.Column("spam", sa.LargeBinary(), nullable=True))
    op.add_column("conversations", sa.Column("blocked", sa.SmallInteger(), server_default="0", nullable=False))
    op.add_column("conversations", sa.Column("closed", sa.SmallInteger(), server_default="0", nullable=False))
    op.add_column("conversations", sa.Column("assigned", sa.Text(), nullable=True))
    op.add_column("conversations", sa.Column("assignment", sa.LargeBinary(), nullable=True))
    op.add_column("conversations", sa.Column("queued_since", sa.BigInteger(), nullable=True))
    op.create_index("ix_conversations_shop_assigned", "conversations", ["shop", "assigned"], unique=False)
    waiting = sa.text("waiting_since IS NOT NULL")
    op.create_index(
        "ix_conversations_waiting",
        "conversations",
        ["shop", "waiting_since"],
        unique=False,
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    queued = sa.text("queued_since IS NOT NULL")
    op.create_index(
        "ix_conversations_queued",
        "conversations",
        ["shop", "queued_since"],
        unique=False,
        sqlite_where=queued,
        postgresql_where=queued,
    )
    op.add_column("log", sa.Column("start", sa.Text(), server_default="", nullable=False))
    op.add_column("shops", sa.Column("rules", sa.LargeBinary(), nullable=True))


def _tables() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("raised", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("told", sa.Text(), server_default="[]", nullable=False),
        sa.Column("acknowledged", sa.BigInteger(), nullable=True),
        sa.Column("acknowledged_by", sa.Text(), nullable=True),
        sa.Column("facts", sa.Text(), server_default="{}", nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_alerts_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    op.create_index("ix_alerts_shop_ended", "alerts", ["shop", "ended"], unique=False)
    op.create_table(
        "presence",
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("chosen", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("capacity", sa.SmallInteger(), nullable=False),
        sa.Column("weight", sa.SmallInteger(), nullable=False),
        sa.Column("groups", sa.Text(), server_default="[]", nullable=False),
        sa.Column("seen", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_presence_shop")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_presence_staff")),
        sa.PrimaryKeyConstraint("staff", name=op.f("pk_presence")),
    )
    op.create_index(op.f("ix_presence_shop"), "presence", ["shop"], unique=False)
    op.create_table(
        "assignments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=True),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_assignments_conversation")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_assignments_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
    )
    op.create_index("ix_assignments_conversation_time", "assignments", ["conversation", "time"], unique=False)
    op.create_index("ix_assignments_shop_time", "assignments", ["shop", "time"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("addressed", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_notes_conversation")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_notes_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index("ix_notes_conversation_time", "notes", ["conversation", "time"], unique=False)
    op.create_index("ix_notes_shop_time", "notes", ["shop", "time"], unique=False)
    op.create_table(
        "reminders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("done", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_reminders_conversation")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_reminders_shop")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_reminders_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
    )
    op.create_index("ix_reminders_shop_staff", "reminders", ["shop", "staff"], unique=False)
    op.create_table(
        "spam_marks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("spam", sa.SmallInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), server_default="[]", nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_spam_marks_conversation")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_spam_marks_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spam_marks")),
    )
    op.create_index("ix_spam_marks_conversation_time", "spam_marks", ["conversation", "time"], unique=False)
    op.create_index("ix_spam_marks_shop_time", "spam_marks", ["shop", "time"], unique=False)
    op.create_table(
        "turns",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("shop", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("started", sa.BigInteger(), nullable=False),
        sa.Column("first_number", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("deadline", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("answer_number", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.Text(), server_default="", nullable=False),
        sa.Column("counted", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("rule", sa.Text(), server_default="", nullable=False),
        sa.Column("in_time", sa.SmallInteger(), nullable=True),
        sa.Column("policy", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["conversation"], ["conversations.id"], name=op.f("fk_turns_conversation")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_turns_shop")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_turns")),
    )
    op.create_index("ix_turns_conversation_started", "turns", ["conversation", "started"], unique=False)
    op.create_index("ix_turns_shop_started", "turns", ["shop", "started"], unique=False)
