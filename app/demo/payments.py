"""The demo shop's small payments: one that was taken, one that the buyer has to pay, one that waits for a supervisor."""

from collections.abc import Callable, Mapping

from ulid import ULID

from app.demo.content import DemoContent, OrderState
from app.domain.ids import CommandId, ConversationId
from app.domain.payments import Direction, Payment
from app.domain.people import Actor
from app.features.payments.hub import steps
from app.features.payments.wire import Ask
from app.hub.access import conversation_of
from app.hub.payments import sandbox
from app.hub.payments.provider import Order, Standing
from app.hub.transaction import Transaction

#: Direction, reason, amount, what the order must have brought at least, the note; the last one is above what an agent may.
_PAYMENTS = (
    (Direction.PAYOUT, "shipping_cost", 25_000, 100_000, "Giao trễ hai ngày, hoàn phí vận chuyển", Standing.PAID),
    (Direction.COLLECTION, "price_difference", 40_000, 100_000, "Đổi sang bản 128 GB", Standing.OPEN),
    (Direction.PAYOUT, "defect", 600_000, 700_000, "Vỏ bị xước, khách đồng ý giữ lại nếu giảm giá", Standing.UNKNOWN),
)


def write(tx: Transaction, content: DemoContent, places: Mapping[str, ConversationId], actor: Actor, say: steps.Say) -> None:
    """Through the hub's own steps. `places`: the conversation of each customer, by the keys of the content."""
    left = _orders(content, lambda customer: customer in places and _answered(tx, actor, places[customer]))
    for direction, reason, amount, brought, note, standing in _PAYMENTS:
        number = next((one for one in left if content.orders[one].paid >= brought), None)
        if number is None:
            continue
        left.remove(number)
        place = places[content.orders[number].customer]
        op = Ask(
            key=CommandId(str(ULID())),
            direction=direction,
            amount=amount,
            currency=content.shop.currency,
            reason=reason,
            note=note,
        )
        payment = steps.asked(tx, actor, place, number, op)
        if standing is not Standing.UNKNOWN:
            _carry_out(tx, content, payment, standing, say)


def _carry_out(tx: Transaction, content: DemoContent, payment: Payment, standing: Standing, say: steps.Say) -> None:
    order = Order(
        key=payment.id, direction=payment.direction, amount=payment.amount, currency=payment.currency,
        shop_name=content.shop.name, subject=payment.order,
    )  # fmt: skip
    steps.reported(tx, sandbox.opened(tx, order), say)
    if standing is Standing.PAID:
        steps.reported(tx, sandbox.settled(tx, payment.id, Standing.PAID), say)


def _orders(content: DemoContent, fits: Callable[[str], bool]) -> list[str]:
    """Numbers of delivered orders that nobody quarrels about."""
    wanted = (OrderState.SIGNED_FOR, OrderState.TO_RECEIVE)
    return [one.number for one in content.orders.values() if one.state in wanted and one.refund is None and fits(one.customer)]


def _answered(tx: Transaction, actor: Actor, place: ConversationId) -> bool:
    """A card would answer a buyer who waits, and the demo is about those."""
    return conversation_of(tx.sql, actor, place).waiting_since is None
