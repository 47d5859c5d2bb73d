"""The hub's alerts: when one is raised, whom it tells next while nobody answers for it, and when it ends. Pure (CHAT-12)."""

from collections.abc import Iterable, Mapping

import msgspec

from app.domain.alerting import Alert, AlertKind, AlertRules, Step
from app.domain.conversations import WaitLimits
from app.domain.ids import SECOND, ConversationId, Instant, ShopId, StaffId
from app.domain.people import Role
from app.domain.response import Rate


class Person(msgspec.Struct, frozen=True):
    """Somebody who may be told. `here`: present and taking part, so that a colleague's alert reaches a person."""

    id: StaffId
    roles: frozenset[Role]
    here: bool


class Overdue(msgspec.Struct, frozen=True):
    """A chat that may be overdue: since when its buyer waits, and whose it is."""

    conversation: ConversationId
    since: Instant
    owner: StaffId | None = None


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What the hub knows of one shop at one moment.

    `rate` is the shop's of today, None while nobody counts; `waits` are the unanswered chats that may be overdue, spam apart;
    `open` the alerts that have not ended; `last_rate` when the newest alert about the rate was raised, ended or not.
    """

    shop: ShopId
    now: Instant
    rules: AlertRules
    limits: WaitLimits
    people: tuple[Person, ...]
    rate: Rate | None = None
    waits: tuple[Overdue, ...] = ()
    open: tuple[Alert, ...] = ()
    last_rate: Instant | None = None


def moves(situation: Situation) -> list[Alert]:
    """The alerts that change now, in their new state: ended, passed on, raised. Empty most of the time."""
    waiting = {wait.conversation: wait for wait in situation.waits if situation.now - wait.since >= situation.limits.overdue}
    moved = {alert.id: _moved(alert, situation, waiting) for alert in situation.open}
    before = {alert.id: alert for alert in situation.open}
    changed = [alert for alert in moved.values() if alert is not before[alert.id]]
    still = [alert for alert in moved.values() if alert.ended is None]
    return [*changed, *_raised_rate(situation, still), *_raised_waits(situation, still, waiting)]


def acknowledged(alert: Alert, by: StaffId, now: Instant) -> Alert:
    """Somebody answers for it: it is passed on no further. The first one counts."""
    if alert.acknowledged is not None or alert.ended is not None:
        return alert
    return msgspec.structs.replace(alert, acknowledged=now, acknowledged_by=by)


def is_low(rate: Rate | None, rules: AlertRules) -> bool:
    """Whether the day's rate is worth an alert: below the limit, and of enough turns to say so."""
    return rate is not None and rate.counted >= rules.least_turns and rate.in_time * 100 < rules.least_rate * rate.counted


def _moved(alert: Alert, situation: Situation, waiting: Mapping[ConversationId, Overdue]) -> Alert:
    if not _has_cause(alert, situation, waiting):
        return msgspec.structs.replace(alert, ended=situation.now)
    if alert.acknowledged is not None or situation.now < alert.raised + situation.rules.escalate * (alert.level + 1):
        return alert
    chain = situation.rules.chain(alert.kind)
    subject = waiting.get(alert.conversation) if alert.conversation is not None else None
    # A step that finds nobody is no step: the next one is told at once.
    for level in range(alert.level + 1, len(chain)):
        if people := _people(chain[level], situation, alert, subject):
            told = tuple(dict.fromkeys((*alert.told, *people)))
            return msgspec.structs.replace(alert, level=level, told=told)
    return alert


def _has_cause(alert: Alert, situation: Situation, waiting: Mapping[ConversationId, Overdue]) -> bool:
    if not situation.rules.chain(alert.kind):
        return False
    if alert.kind is AlertKind.RATE:
        # A new one takes its place when it is time to say it again.
        return is_low(situation.rate, situation.rules) and situation.now < alert.raised + situation.rules.repeat
    wait = waiting.get(alert.conversation) if alert.conversation is not None else None
    return wait is not None and wait.since == alert.facts.get("since")


def _raised_rate(situation: Situation, still: Iterable[Alert]) -> list[Alert]:
    rules, rate, now = situation.rules, situation.rate, situation.now
    if rate is None or not rules.rate_chain or not is_low(rate, rules):
        return []
    if any(alert.kind is AlertKind.RATE for alert in still):
        return []
    if situation.last_rate is not None and now < situation.last_rate + rules.repeat:
        return []
    # Two hub nodes that see the same thing in the same second make the same id, and one of them is refused.
    alert = Alert(
        id=f"rate:{situation.shop}:{now // SECOND}",
        kind=AlertKind.RATE,
        raised=now,
        facts={"in_time": rate.in_time, "counted": rate.counted},
    )
    return [_begun(alert, situation, None)]


def _raised_waits(situation: Situation, still: Iterable[Alert], waiting: Mapping[ConversationId, Overdue]) -> list[Alert]:
    if not situation.rules.overdue_chain:
        return []
    known = {alert.conversation for alert in still if alert.kind is AlertKind.OVERDUE}
    raised = []
    for wait in waiting.values():
        if wait.conversation in known:
            continue
        alert = Alert(
            id=f"overdue:{wait.conversation}:{wait.since}",
            kind=AlertKind.OVERDUE,
            conversation=wait.conversation,
            raised=situation.now,
            facts={"since": wait.since},
        )
        raised.append(_begun(alert, situation, wait))
    return raised


def _begun(alert: Alert, situation: Situation, subject: Overdue | None) -> Alert:
    """With the first step told, even when it finds nobody: a chat that is nobody's is overdue on everybody's screen already."""
    chain = situation.rules.chain(alert.kind)
    return msgspec.structs.replace(alert, told=tuple(_people(chain[0], situation, alert, subject)))


def _people(step: Step, situation: Situation, alert: Alert, subject: Overdue | None) -> list[StaffId]:
    if step is Step.AGENT:
        return [subject.owner] if subject is not None and subject.owner is not None else []
    if step is Step.SUPERVISORS:
        return _supervisors(situation.people)
    owner = subject.owner if subject is not None else None
    free = sorted(
        person.id
        for person in situation.people
        if person.here and Role.AGENT in person.roles and person.id not in alert.told and person.id != owner
    )
    # Not always the same one, and yet the same from every node of the hub.
    return [free[alert.raised // SECOND % len(free)]] if free else []


def _supervisors(people: Iterable[Person]) -> list[StaffId]:
    """Every supervisor, there or not: they see it when they come. Admins in a shop that has none."""
    known = tuple(people)
    for role in (Role.SUPERVISOR, Role.ADMIN):
        if found := sorted(person.id for person in known if role in person.roles):
            return found
    return []
