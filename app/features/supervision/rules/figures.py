"""The figures of a time: its turns added up by hour, day and agent (CHAT-32)."""

from enum import StrEnum

import msgspec

from app.domain.ids import MINUTE, SECOND, Instant, StaffId

#: Upper bounds of the waits that are counted together, in milliseconds; what waited longer comes after the last.
WAIT_EDGES = (30 * SECOND, MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE)


class By(StrEnum):
    """What is added up: each hour, each day of the shop's time zone, or the whole time; always for each agent too."""

    HOUR = "hour"
    DAY = "day"
    AGENT = "agent"


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Turns that began in a time. `counted` of them enter the reply rate, `in_time` of those were answered within the
    threshold. `answered` turns waited `waited` ms together and `longest` ms at most; `spread` counts them by WAIT_EDGES."""

    turns: int = 0
    counted: int = 0
    in_time: int = 0
    answered: int = 0
    waited: int = 0
    longest: int = 0
    spread: tuple[int, ...] = (0,) * (len(WAIT_EDGES) + 1)


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of place `slot` of the answer's `starts`; of the agent who answered, or of the whole shop for None."""

    slot: int
    staff: StaffId | None
    figures: Figures


class History(msgspec.Struct, frozen=True, kw_only=True):
    """From `since` until `until`, which is not in it. `starts` are the beginnings of the slots, `peaks` how many buyers waited
    at once at most in each. A slot in which nothing happened has no cell."""

    since: Instant
    until: Instant
    by: By
    starts: tuple[Instant, ...]
    cells: tuple[Cell, ...]
    peaks: tuple[int, ...]
