"""Alerts about the shop: when people are warned, who is told, and who is told next when nobody answers for it (CHAT-12)."""

from enum import StrEnum

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, ConversationId, Instant, StaffId

#: Longest chain that a shop may set: more steps would only hide who is meant.
CHAIN_LIMIT = 6


class AlertKind(StrEnum):
    """What is wrong: the shop's reply rate of the day, or one chat that nobody answers."""

    RATE = "rate"
    OVERDUE = "overdue"


class Step(StrEnum):
    """Whom one step of a chain tells: whose chat it is, one more person who is there, or every supervisor."""

    AGENT = "agent"
    COLLEAGUE = "colleague"
    SUPERVISORS = "supervisors"


class AlertRules(msgspec.Struct, frozen=True, kw_only=True):
    """`least_rate` in per cent, warned of from `least_turns` on, every `repeat` ms at most; passed on after `escalate` ms.

    A chain names whom each step tells; an empty chain switches that kind of alert off.
    """

    least_rate: int = 85
    least_turns: int = 20
    repeat: int = 15 * MINUTE
    escalate: int = 60 * SECOND
    rate_chain: tuple[Step, ...] = (Step.SUPERVISORS, Step.COLLEAGUE, Step.SUPERVISORS)
    overdue_chain: tuple[Step, ...] = (Step.AGENT, Step.COLLEAGUE, Step.SUPERVISORS)

    def checked(self) -> "AlertRules":
        """Itself. Raises Refused: alerts.rate, alerts.turns, alerts.repeat, alerts.escalate, alerts.chain."""
        if not 1 <= self.least_rate <= 100:
            raise Refused("alerts.rate")
        if not 1 <= self.least_turns <= 100_000:
            raise Refused("alerts.turns")
        if not MINUTE <= self.repeat <= DAY:
            raise Refused("alerts.repeat")
        if not 10 * SECOND <= self.escalate <= HOUR:
            raise Refused("alerts.escalate")
        # Nobody's chat is the shop's rate: a step that can tell no one is a mistake, not a wish.
        if len(self.rate_chain) > CHAIN_LIMIT or len(self.overdue_chain) > CHAIN_LIMIT or Step.AGENT in self.rate_chain:
            raise Refused("alerts.chain")
        return self

    def chain(self, kind: AlertKind) -> tuple[Step, ...]:
        """The chain of that kind of alert."""
        return self.rate_chain if kind is AlertKind.RATE else self.overdue_chain


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One alert of a shop, from being raised to its end.

    `level` is the step of the chain that it has come to; `told` everybody who was told so far. `facts` are figures for the
    words: RATE has `in_time` and `counted`, OVERDUE has `since`. `ended` once there is no cause any more.
    """

    id: str
    kind: AlertKind
    conversation: ConversationId | None = None
    raised: Instant
    level: int = 0
    told: tuple[StaffId, ...] = ()
    acknowledged: Instant | None = None
    acknowledged_by: StaffId | None = None
    facts: dict[str, int] = {}
    ended: Instant | None = None
