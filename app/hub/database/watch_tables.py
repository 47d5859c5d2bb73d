"""Tables of the watch over the answering: turns, spam marks, presence, assignments, alerts, reminders, notes."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, SmallInteger, Table, Text

from app.hub.database.tables import metadata

#: A row for every turn (CHAT-9): what began and ended it, the verdict under the policy in force, and that policy as JSON.
turns = Table(
    "turns",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("started", BigInteger, nullable=False),
    #: The message that began it; 0 where a mark did ("not spam").
    Column("first_number", BigInteger, nullable=False, server_default="0"),
    Column("deadline", BigInteger, nullable=False),
    Column("ended", BigInteger),
    Column("answered_by", Text),
    Column("answer_number", BigInteger),
    #: "" while it runs; answered, spam, blocked, closed.
    Column("ending", Text, nullable=False, server_default=""),
    Column("counted", SmallInteger, nullable=False, server_default="1"),
    #: Which rule counted or excluded it.
    Column("rule", Text, nullable=False, server_default=""),
    Column("in_time", SmallInteger),
    Column("policy", Text, nullable=False, server_default=""),
    Index("ix_turns_shop_started", "shop", "started"),
    Index("ix_turns_conversation_started", "conversation", "started"),
)

#: What was marked as spam or not, by whom or what: the log, and what the classifier learns from (CHAT-5).
spam_marks = Table(
    "spam_marks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False, server_default=""),
    Column("spam", SmallInteger, nullable=False),
    #: A staff id, or "rule" or "score".
    Column("by", Text, nullable=False),
    Column("reasons", Text, nullable=False, server_default="[]"),
    Column("time", BigInteger, nullable=False),
    Index("ix_spam_marks_shop_time", "shop", "time"),
    Index("ix_spam_marks_conversation_time", "conversation", "time"),
)

#: `domain.presence.Presence`; `groups` is a JSON array, `seen` when a socket of theirs was last alive. `chosen` is the state
#: that they chose, and come back to after a time without a connection.
presence = Table(
    "presence",
    metadata,
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("chosen", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("capacity", SmallInteger, nullable=False),
    Column("weight", SmallInteger, nullable=False),
    Column("groups", Text, nullable=False, server_default="[]"),
    Column("seen", BigInteger, nullable=False, server_default="0"),
)

#: The log of who got which chat and why; `staff` None: back into the queue.
assignments = Table(
    "assignments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("staff", Text),
    Column("time", BigInteger, nullable=False),
    Column("why", Text, nullable=False),
    Column("facts", Text, nullable=False, server_default="{}"),
    Index("ix_assignments_conversation_time", "conversation", "time"),
    Index("ix_assignments_shop_time", "shop", "time"),
)

#: Chats that a colleague handed to another (CHAT-17). `receiver` is who is asked now, `asked` a JSON array of all who were,
#: `to_group` "" for a person. `ended` None while nobody has answered; then `outcome` says how it went.
transfers = Table(
    "transfers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("sender", Text, nullable=False),
    Column("receiver", Text, nullable=False),
    Column("to_group", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("asked", Text, nullable=False, server_default="[]"),
    Column("time", BigInteger, nullable=False),
    Column("ended", BigInteger),
    Column("outcome", Text, nullable=False, server_default=""),
    Index("ix_transfers_ended", "ended"),
    Index("ix_transfers_conversation", "conversation"),
)

#: Alerts about the shop or one chat, until acknowledged or over (CHAT-12). `told` is a JSON array of staff ids, `facts` JSON.
alerts = Table(
    "alerts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("conversation", Text),
    Column("raised", BigInteger, nullable=False),
    Column("level", SmallInteger, nullable=False, server_default="0"),
    Column("told", Text, nullable=False, server_default="[]"),
    Column("acknowledged", BigInteger),
    Column("acknowledged_by", Text),
    Column("facts", Text, nullable=False, server_default="{}"),
    Column("ended", BigInteger),
    Index("ix_alerts_shop_ended", "shop", "ended"),
)

#: What a staff member wants to be reminded of, and when.
reminders = Table(
    "reminders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("staff", Text, ForeignKey("staff.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("done", SmallInteger, nullable=False, server_default="0"),
    Column("created", BigInteger, nullable=False),
    Index("ix_reminders_shop_staff", "shop", "staff"),
)

#: Lines between messages that staff alone see. `addressed` is the staff id that a whisper is meant for.
notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversations.id"), nullable=False),
    Column("author", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("addressed", Text),
    Column("text", Text, nullable=False),
    Column("time", BigInteger, nullable=False),
    #: A JSON array of the staff ids that the note mentions.
    Column("mentions", Text, nullable=False, server_default="[]"),
    Index("ix_notes_conversation_time", "conversation", "time"),
    Index("ix_notes_shop_time", "shop", "time"),
)

#: Who is mentioned in which note, until they have seen it (CHAT-24).
mentions = Table(
    "mentions",
    metadata,
    Column("note", Text, ForeignKey("notes.id"), primary_key=True),
    Column("staff", Text, ForeignKey("staff.id"), primary_key=True),
    Column("shop", Text, ForeignKey("shops.id"), nullable=False),
    Column("seen", SmallInteger, nullable=False, server_default="0"),
    Index("ix_mentions_shop_staff", "shop", "staff"),
)
