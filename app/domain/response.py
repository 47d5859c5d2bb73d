"""The reply rate: the policy that says which answer is in time, as data, and the day's figures (CHAT-9)."""

import datetime
import functools
from collections.abc import Mapping
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant, StaffId
from app.domain.messages import Attached, Author, Card, Message, Notice

_DAY_MINUTES = 24 * 60
_WEEK = 7
#: Dates on which a shop may be closed apart from its week.
CLOSED_LIMIT = 100


class Answer(StrEnum):
    """What may end a turn. Text, picture and card are a human's; a robot's message counts only where a policy names it."""

    TEXT = "text"
    PICTURE = "picture"
    CARD = "card"
    ROBOT = "robot"


class Exclusion(StrEnum):
    """What takes a turn out of the rate."""

    OUTSIDE = "outside"  # it began outside the service hours
    SPAM = "spam"  # its conversation went into the spam folder
    BLOCKED = "blocked"  # its buyer was blocked
    CLOSED = "closed"  # somebody closed the chat without an answer


class Hours(msgspec.Struct, frozen=True, array_like=True):
    """When a day of the week is served: minutes after midnight, `closes` not included.

    Where `closes` is not after `opens`, it closes on the following day (18:00 to 02:00). The whole day is 0 to 1440.
    """

    opens: int = 8 * 60
    closes: int = 23 * 60

    @property
    def over_midnight(self) -> bool:
        """Whether it closes on the following day."""
        return self.closes <= self.opens


_AROUND_THE_CLOCK = (Hours(0, _DAY_MINUTES),) * _WEEK
HUMAN = (Answer.TEXT, Answer.PICTURE, Answer.CARD)


class ResponsePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """`threshold` in milliseconds; `week` from Monday on, None for a day that is not served; `closed` are dates (2026-12-25).

    `time_zone` "" is the shop's. `unit` is what is measured: "turn", from the first unanswered message of a buyer to the answer.
    """

    threshold: int = 3 * MINUTE
    week: tuple[Hours | None, ...] = (Hours(),) * _WEEK
    closed: tuple[str, ...] = ()
    time_zone: str = ""
    unit: str = "turn"
    answers: tuple[Answer, ...] = HUMAN
    excluded: tuple[Exclusion, ...] = (Exclusion.OUTSIDE, Exclusion.SPAM, Exclusion.BLOCKED)

    def checked(self) -> "ResponsePolicy":
        """Itself, with every list in order.

        Refused: response.threshold, response.week, response.hours {day}, response.never, response.closed {date},
        response.many_closed {limit}, response.zone {zone}, response.unit, response.answers.
        """
        if not SECOND <= self.threshold <= 7 * DAY:
            raise Refused("response.threshold")
        self._check_week()
        if len(self.closed) > CLOSED_LIMIT:
            raise Refused("response.many_closed", limit=CLOSED_LIMIT)
        for date in self.closed:
            if not _is_date(date):
                raise Refused("response.closed", date=date[:40])
        if self.time_zone and not is_zone(self.time_zone):
            raise Refused("response.zone", zone=self.time_zone[:60])
        if self.unit != "turn":
            raise Refused("response.unit")
        if not set(self.answers) & set(HUMAN):
            raise Refused("response.answers")
        return msgspec.structs.replace(
            self,
            closed=tuple(sorted(set(self.closed))),
            answers=tuple(answer for answer in Answer if answer in self.answers),
            excluded=tuple(exclusion for exclusion in Exclusion if exclusion in self.excluded),
        )

    @property
    def preset(self) -> str:
        """The name of the preset that this is, wherever its clock stands; "" for one of the shop's own."""
        plain = msgspec.structs.replace(self, time_zone="")
        return next((name for name, preset in PRESETS.items() if preset == plain), "")

    def zone(self, shop_zone: str) -> str:
        """The time zone that the hours are told in; `shop_zone` is the shop's own."""
        return self.time_zone or shop_zone

    def serves(self, time: Instant, shop_zone: str) -> bool:
        """Whether `time` lies in the service hours. They are told by the wall: at a change of clocks they move along."""
        if self.week == _AROUND_THE_CLOCK and not self.closed:
            return True
        local = datetime.datetime.fromtimestamp(time / SECOND, tz=_zone(self.zone(shop_zone)))
        minute, today = local.hour * 60 + local.minute, local.date()
        hours = self._hours(today)
        if hours is not None and minute >= hours.opens and (hours.over_midnight or minute < hours.closes):
            return True
        hours = self._hours(today - datetime.timedelta(days=1))
        return hours is not None and hours.over_midnight and minute < hours.closes

    def hours_at(self, time: Instant, shop_zone: str) -> Hours | None:
        """The hours of the day that `time` lies in; None for a day that is not served."""
        return self._hours(datetime.datetime.fromtimestamp(time / SECOND, tz=_zone(self.zone(shop_zone))).date())

    def answered_by(self, message: Message) -> bool:
        """Whether a message ends a turn; a system line never does, whoever is named as its author, nor what was taken back."""
        if isinstance(message.body, Notice) or message.recalled is not None:
            return False
        if message.author is Author.ROBOT:
            return Answer.ROBOT in self.answers
        if message.author is not Author.STAFF:
            return False
        kind = (
            Answer.PICTURE
            if isinstance(message.body, Attached)
            else Answer.CARD
            if isinstance(message.body, Card)
            else Answer.TEXT
        )
        return kind in self.answers

    def _check_week(self) -> None:
        if len(self.week) != _WEEK:
            raise Refused("response.week")
        for day, hours in enumerate(self.week):
            if hours is None:
                continue
            if not (0 <= hours.opens < _DAY_MINUTES and 0 < hours.closes <= _DAY_MINUTES and hours.opens != hours.closes):
                raise Refused("response.hours", day=day + 1)
        if not any(self.week):
            raise Refused("response.never")

    def _hours(self, date: datetime.date) -> Hours | None:
        return None if self.closed and date.isoformat() in self.closed else self.week[date.weekday()]


#: What a shop may choose by name. They are part of old ledger rows: a preset is never changed, only added.
PRESETS: Mapping[str, ResponsePolicy] = {
    "3min": ResponsePolicy(),
    "30s": ResponsePolicy(threshold=30 * SECOND, week=_AROUND_THE_CLOCK),
    "5min": ResponsePolicy(threshold=5 * MINUTE, week=_AROUND_THE_CLOCK),
    "2h": ResponsePolicy(threshold=2 * HOUR, week=_AROUND_THE_CLOCK),
    "12h": ResponsePolicy(threshold=12 * HOUR, week=_AROUND_THE_CLOCK),
}


class Rate(msgspec.Struct, frozen=True, gc=False):
    """`in_time` of `counted` turns were answered within the threshold; no rate while none is counted.

    Beside the rate: `answered` turns, counted or not, their waits added up (`waited`, ms), in so many `chats`.
    """

    in_time: int = 0
    counted: int = 0
    answered: int = 0
    waited: int = 0
    chats: int = 0


class ReplyRates(msgspec.Struct, frozen=True, kw_only=True):
    """The day's figures; `day` is the shop's date, such as "2026-11-22". A turn belongs to whoever answered it."""

    id: str = "today"
    day: str
    shop: Rate = Rate()
    staff: dict[StaffId, Rate] = {}


def is_zone(name: str) -> bool:
    """Whether this is an IANA time zone that this machine knows."""
    try:
        _zone(name)
    except (KeyError, ValueError, OSError):  # unknown; a path; the name of a folder
        return False
    return True


@functools.lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
