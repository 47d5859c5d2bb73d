"""Reports at the hub: kept with the messages as they were, told to those who lead, and answered to the reporter (CHAT-18)."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from app.domain.conversations import Conversation
from app.domain.errors import NotFound, Refused
from app.domain.ids import MessageId, StaffId, shop_stream
from app.domain.messages import Message, Notice, preview, searched_text
from app.domain.moderation import EXCERPT_LIMIT, PICKED_LIMIT, Outcome, Picked, Report, ReportState, checked_reason, checked_words
from app.domain.people import Actor
from app.features.moderation import rules
from app.features.moderation.hub.blocking import Blocking
from app.features.moderation.wire import HandleReport, ReportBuyer, ReportChanged
from app.hub.access import conversation_to_change
from app.hub.database import audit, messages, reports
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Reports that a client keeps: those still to do, then the newest.
SNAPSHOT_LIMIT = 500


class Reporting:
    """The two commands."""

    def __init__(self, blocking: Blocking) -> None:
        self._blocking = blocking

    def report(self, op: ReportBuyer, tx: Transaction, actor: Actor) -> None:
        """Refused: moderation.nothing_picked, moderation.many {limit}, moderation.note_*, moderation.id_taken; NotFound for a
        message that is not of this chat."""
        conversation = conversation_to_change(tx, actor, op.conversation)
        note = checked_reason(op.reason, op.note)
        id_ = tx.command or ""
        if (first := reports.find(tx.connection, id_)) is not None:
            # The same command under another device's name, or somebody else's id.
            if first != (actor.id, conversation.id):
                raise Refused("moderation.id_taken")
            return
        report = Report(
            id=id_, conversation=conversation.id, buyer_name=conversation.buyer.name, reason=op.reason, by=StaffId(actor.id),
            by_name=actor.name, time=tx.now, messages=_picked(tx, conversation, op.messages), note=note,
        )  # fmt: skip
        reports.add(tx.connection, actor.shop, report)
        facts: dict[str, str | int] = {"report": id_, "reason": op.reason.value, "messages": len(report.messages)}
        audit.record(tx, actor.shop, actor, "moderation.report", conversation.id, facts)
        _tell(tx, actor, report)

    def handle(self, op: HandleReport, tx: Transaction, actor: Actor) -> None:
        """Refused: moderation.handled {name} when somebody decided otherwise; NotFound for another shop's."""
        answer = checked_words(op.answer)
        report = reports.of_shop(tx.connection, actor.shop, op.report)
        if not rules.is_open(report, op.outcome):
            return
        if op.outcome is Outcome.BLOCKED:
            conversation = conversation_to_change(tx, actor, report.conversation)
            self._blocking.put_away(tx, actor, conversation, report.reason, report.note)
        report = msgspec.structs.replace(
            report, state=ReportState.HANDLED, outcome=op.outcome, handled=tx.now, handled_by=StaffId(actor.id),
            handled_by_name=actor.name, answer=answer,
        )  # fmt: skip
        reports.save_outcome(tx.connection, report)
        facts: dict[str, str | int] = {"report": report.id, "outcome": op.outcome.value}
        audit.record(tx, actor.shop, actor, "moderation.handle", report.conversation, facts)
        _tell(tx, actor, report)


def for_desk(connection: Connection, actor: Actor) -> bytes:
    """All of the shop's for those who lead, one's own for everybody else."""
    by = None if actor.roles & ReportChanged.AUDIENCE else StaffId(actor.id)
    return encode(reports.newest(connection, actor.shop, by, SNAPSHOT_LIMIT))


def _tell(tx: Transaction, actor: Actor, report: Report) -> None:
    stream = shop_stream(actor.shop)
    tx.emit(ReportChanged(report=report), to=stream)
    tx.emit(ReportChanged(report=report), to=stream, only=report.by)


def _picked(tx: Transaction, conversation: Conversation, wanted: Sequence[MessageId]) -> tuple[Picked, ...]:
    if not wanted:
        raise Refused("moderation.nothing_picked")
    if len(wanted) > PICKED_LIMIT:
        raise Refused("moderation.many", limit=PICKED_LIMIT)
    found = {message.id: message for id_ in wanted if (message := messages.find(tx, id_)) is not None}
    if any(id_ not in found or found[id_].conversation != conversation.id for id_ in wanted):
        raise NotFound("message")
    return tuple(sorted((_as_it_was(message) for message in found.values()), key=lambda one: one.number))


def _as_it_was(message: Message) -> Picked:
    words = "" if isinstance(message.body, Notice) else searched_text(message.body)
    return Picked(
        id=message.id, number=message.number, author=message.author, author_name=message.author_name, time=message.time,
        kind=preview(message).kind, text=words[:EXCERPT_LIMIT],
    )  # fmt: skip
