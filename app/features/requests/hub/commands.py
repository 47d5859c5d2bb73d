"""What desks do with requests and with parcels whose buyers are to be told (REQ-1 to REQ-6)."""

from collections.abc import Callable

from sqlalchemy import Connection
from ulid import ULID

from app.domain.calls import Call, CallOutcome
from app.domain.calls import checked as checked_call
from app.domain.errors import NotFound, Refused
from app.domain.ids import MessageId
from app.domain.people import DESK, Actor, Role
from app.domain.requests import BuyerRequest, Said, Way, checked_text
from app.features.requests import rules
from app.features.requests.hub.announcing import announce
from app.features.requests.wire import (
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    LogRequestCall,
    MarkGap,
    RequestsChanged,
    SetRequestRules,
)
from app.hub.database import audit, buyer_requests, calls, order_chats, tracking_tasks
from app.hub.database.tracking_tasks import Parcel
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Writes `text` to the buyer of an order, in the chat with them, which is begun if there is none, under the rules of outreach.
WriteToBuyer = Callable[[Transaction, Actor, str, str, MessageId], None]


class Commands:
    """Carries them out; `write` belongs to other features."""

    def __init__(self, write: WriteToBuyer) -> None:
        self._write = write

    def register(self, router: Router) -> None:
        """Adds requests to the hub."""
        router.command(AnswerRequest, answer, allow=DESK)
        router.command(CloseRequest, close, allow=DESK)
        router.command(DeleteRequest, delete, allow=DESK)
        router.command(MarkGap, mark_gap, allow=DESK)
        router.command(LogRequestCall, log_call, allow=DESK)
        router.command(CloseTracking, self.close_tracking, allow=DESK)
        router.command(SetRequestRules, set_rules, allow=frozenset({Role.ADMIN}))
        router.event(RequestsChanged)
        router.snapshot("requests", state_part, allow=DESK)

    def close_tracking(self, op: CloseTracking, tx: Transaction, actor: Actor) -> None:
        """Once for each parcel, whoever is faster: the buyer is told once. Refused: requests.way, and those of outreach."""
        parcel = tracking_tasks.one(tx.connection, actor.shop, op.task)
        if op.way not in set(Way):
            raise Refused("requests.way")
        if parcel.done is not None:
            return
        if op.way == Way.CHAT:
            text = rules.tracking_text(parcel.language, parcel.order, parcel.carrier, parcel.tracking)
            # Named after the task, not after the command: two people's clicks make one message.
            self._write(tx, actor, parcel.order, text, MessageId(parcel.id))
        elif op.way == Way.PHONE:
            _log_told(tx, actor, parcel)
        tracking_tasks.finish(tx.connection, parcel.id, op.way, actor.id, tx.now)
        announce(tx, actor.shop)


def _log_told(tx: Transaction, actor: Actor, parcel: Parcel) -> None:
    """Somebody was reached: it stands among the calls with the order's buyer, where the hub knows the order."""
    try:
        buyer = order_chats.order(tx.connection, actor.shop, [parcel.order])
    except NotFound:
        return
    told = Call(id=parcel.id, time=tx.now, by=actor.id, by_name=actor.name, outcome=CallOutcome.REACHED, note=parcel.order)
    chat = order_chats.conversation_with(tx.connection, actor.shop, buyer.customer)
    calls.add(tx.connection, actor.shop, told, chat or "", buyer.customer)


def answer(op: AnswerRequest, tx: Transaction, actor: Actor) -> None:
    """Refused: requests.text, requests.deleted. The same command told again says it once."""
    request = _one(tx, actor, op.request)
    said = Said(id=tx.command or "", by=actor.name, text=checked_text(op.text), time=tx.now)
    after = rules.answered(request, tx.now)
    if buyer_requests.say(tx.connection, request.id, said, actor.id):
        _save(tx, actor, after)


def close(op: CloseRequest, tx: Transaction, actor: Actor) -> None:
    """Refused: requests.outcome, requests.deleted. Nothing happens when it is closed so already."""
    request = _one(tx, actor, op.request)
    after = rules.closed(request, op.outcome, actor.name, tx.now)
    if request.outcome is not after.outcome:
        audit.record(tx, actor.shop, actor, "requests.close", request.id, {"outcome": after.outcome.value})
        _save(tx, actor, after)


def delete(op: DeleteRequest, tx: Transaction, actor: Actor) -> None:
    """Nothing happens when it is there already."""
    request = _one(tx, actor, op.request)
    after = rules.deleted(request, op.deleted, tx.now)
    if after != request:
        audit.record(tx, actor.shop, actor, "requests.delete" if op.deleted else "requests.restore", request.id, {})
        _save(tx, actor, after)


def mark_gap(op: MarkGap, tx: Transaction, actor: Actor) -> None:
    """Refused: requests.gap."""
    request = _one(tx, actor, op.request)
    after = rules.marked(request, op.gap)
    if after != request:
        _save(tx, actor, after)


def log_call(op: LogRequestCall, tx: Transaction, actor: Actor) -> None:
    """One more call, by the sender; once for a command. Refused: calls.outcome, calls.note."""
    before = _one(tx, actor, op.request)
    note = checked_call(op.outcome, op.note) if op.outcome else ""
    if tx.command is not None and calls.known(tx.connection, tx.command):
        return
    after = rules.called(before, op.at, actor.name, tx.now)
    told = Call(
        id=tx.command or str(ULID()), time=after.called or tx.now, by=actor.id, by_name=actor.name, outcome=op.outcome,
        note=note, request=after.id,
    )  # fmt: skip
    calls.add(tx.connection, actor.shop, told, after.conversation or "")
    audit.record(tx, actor.shop, actor, "requests.call", after.id, {"at": told.time, "outcome": op.outcome})
    _save(tx, actor, after)


def set_rules(op: SetRequestRules, tx: Transaction, actor: Actor) -> None:
    """Refused: requests.tab, requests.tab_name, requests.target. No event when nothing changes."""
    after = op.rules.checked()
    if after != buyer_requests.rules(tx.connection, actor.shop):
        buyer_requests.set_part(tx.connection, actor.shop, "rules", encode(after))
        audit.record(tx, actor.shop, actor, "requests.rules", actor.shop, {})
        announce(tx, actor.shop)


def state_part(connection: Connection, actor: Actor) -> bytes:
    """How the requests stand, as an array of one."""
    return encode([buyer_requests.state(connection, actor.shop)])


def _one(tx: Transaction, actor: Actor, request: str) -> BuyerRequest:
    return buyer_requests.one(tx.connection, actor.shop, request)


def _save(tx: Transaction, actor: Actor, request: BuyerRequest) -> None:
    buyer_requests.save(tx.connection, actor.shop, request)
    announce(tx, actor.shop)
