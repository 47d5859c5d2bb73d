"""What is walked: one line for each thing that the centre pane does, with what must have come of it, exactly once.

A flow is a command of the outbox, a file, or something that is asked over HTTP under a key of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, MessageId, StaffId
from app.domain.messages import Card, Text
from app.domain.moderation import Misconduct
from app.domain.orders import Order
from app.features.after_sales.wire import cases_address
from app.features.chat.wire import EditMessage, RecallMessage, SendMessage
from app.features.coupons.wire import address_of
from app.features.moderation.wire import BlockBuyer, ReportBuyer, UnblockBuyer
from app.features.notes.wire import AddNote
from app.features.payments.wire import ask_address
from app.features.routing.wire import AnswerTransfer, AssignConversation, TransferConversation
from app.hub.hub import wall_clock
from app.protocol.operations import Command


@dataclass(slots=True)
class Chat:
    """A buyer's chat with the paid order `number`; `now` and `order` are how the hub has them, `said` is our newest message."""

    id: ConversationId
    number: str
    hello: MessageId
    now: Conversation = field(init=False)
    order: Order = field(init=False)
    said: MessageId | None = None


class Ask(msgspec.Struct, frozen=True):
    """A POST; `body` without its key."""

    path: str
    body: dict[str, Any]


class SendPicture(msgspec.Struct, frozen=True):
    """One that lies on the agent's disk."""

    conversation: ConversationId
    path: Path


_PICTURE = sorted((Path(__file__).parents[2] / "resources" / "demo" / "pictures").glob("*.*"))[0]
Act = Command | Ask | SendPicture
Make = Callable[[Chat], Act]


class Flow(NamedTuple):
    """`who` does `act` after what each of `before` did. Of it the journal gets so many events about the chat (`told`) and the
    hub's tables so many rows (`rows`); in the end `holds`."""

    name: str
    act: Make
    told: Mapping[str, int]
    rows: Mapping[str, int] = {}
    before: tuple[tuple[str, Make], ...] = ()
    who: str = "lan"
    holds: Callable[[Chat], bool] = lambda _chat: True


def _say(text: str) -> Make:
    return lambda chat: SendMessage(conversation=chat.id, body=Text(text))


def _picture(chat: Chat) -> Act:
    return SendPicture(chat.id, _PICTURE)


def _mine(chat: Chat) -> Act:
    return AssignConversation(conversation=chat.id, staff=StaffId("lan"))


def _hand_over(chat: Chat) -> Act:
    to, seen = StaffId("minh"), StaffId("lan")
    return TransferConversation(conversation=chat.id, asked=wall_clock(), staff=to, note="An invoice", seen=seen)


def _accept(chat: Chat) -> Act:
    offer = chat.now.assigned.offer if chat.now.assigned is not None else ""
    return AnswerTransfer(conversation=chat.id, offer=offer, accept=True)


def _said(chat: Chat) -> MessageId:
    assert chat.said is not None
    return chat.said


def _block(chat: Chat) -> Act:
    return BlockBuyer(conversation=chat.id, reason=Misconduct.PRANK)


def _report(chat: Chat) -> Act:
    return ReportBuyer(conversation=chat.id, reason=Misconduct.OTHER, messages=(chat.hello,), note="again")


def _apply(chat: Chat) -> Act:
    return Ask(cases_address(chat.id, chat.number), {"kind": "refund_only", "reason": "late", "amount": 900, "note": ""})


def _approve(chat: Chat) -> Act:
    case = chat.order.cases[-1].id
    return Ask(f"/v1/orders/{chat.number}/decide", {"version": chat.order.version, "case": case, "approve": True, "note": ""})


def _pay(direction: str, reason: str) -> Make:
    body = {"direction": direction, "amount": 700, "currency": "UAH", "reason": reason, "note": "a scratch"}
    return lambda chat: Ask(ask_address(chat.id, chat.number), body)


_ONE = {"chat.message": 1}
_HANDED = (("sara", _mine), ("lan", _hand_over))
FLOWS = (
    Flow("text", _say("Xin chào"), _ONE, {"messages": 1}),
    Flow("picture", _picture, _ONE, {"messages": 1}),
    Flow(
        "hand over", _hand_over, {"routing.routed": 1, "routing.noted": 1}, {"transfers": 1, "notes": 1}, _HANDED[:1],
        holds=lambda chat: chat.now.assigned is not None and chat.now.assigned.staff == "minh",
    ),
    Flow(
        "accept", _accept, {"routing.routed": 1}, {}, _HANDED, "minh",
        holds=lambda chat: chat.now.assigned is not None and not chat.now.assigned.offer,
    ),
    Flow("block", _block, {"moderation.changed": 1}, {"blocks": 1}, holds=lambda chat: chat.now.blocked),
    Flow(
        "unblock", lambda chat: UnblockBuyer(conversation=chat.id), {"moderation.changed": 1},
        before=(("lan", _block),), holds=lambda chat: not chat.now.blocked,
    ),
    # Once to those who lead, once to whoever reported.
    Flow("report", _report, {"moderation.report_changed": 2}, {"reports": 1}),
    Flow("note", lambda chat: AddNote(conversation=chat.id, text="VIP"), {"notes.added": 1}, {"notes": 1}),
    Flow("coupon", lambda chat: Ask(address_of(chat.id), {"coupon": "gift"}), _ONE, {"coupon_issues": 1}),
    Flow(
        "help link",
        lambda chat: SendMessage(conversation=chat.id, body=Card(card="refund_link", ref=chat.number, title=chat.number)),
        _ONE, {"messages": 1},
    ),
    Flow("apply", _apply, {**_ONE, "orders.changed": 1}, holds=lambda chat: len(chat.order.cases) == 1),
    Flow(
        "approve", _approve, {"orders.changed": 1}, before=(("lan", _apply),), who="sara",
        holds=lambda chat: chat.order.refunded == 900 and chat.order.cases[-1].state == "settled",
    ),
    Flow("pay out", _pay("payout", "defect"), _ONE, {"payments": 1}),
    Flow("collect", _pay("collection", "other"), _ONE, {"payments": 1}),
    Flow(
        "edit", lambda chat: EditMessage(conversation=chat.id, message=_said(chat), text="corrected"),
        {"chat.message_changed": 1}, {"message_versions": 1}, (("lan", _say("corected")),),
    ),
    Flow(
        "recall", lambda chat: RecallMessage(conversation=chat.id, message=_said(chat)),
        {"chat.message_changed": 1}, {"message_versions": 1}, (("lan", _say("a mistake")),),
    ),
)  # fmt: skip
