"""Do not disturb: how long it lasts, how it is kept in the settings, and what breaks through (CHAT-10, CHAT-13)."""

import msgspec

from app.domain.ids import HOUR, MINUTE, Instant
from app.features.alerts.rules.cues import Cue

#: The lengths on offer, in milliseconds; None lasts until it is turned off.
LENGTHS: tuple[int | None, ...] = (15 * MINUTE, HOUR, None)
_ON = "on"
#: Nobody meant a day and more: an entry that says so comes from a damaged file or a clock that jumped.
_LONGEST = 24 * HOUR


class Quiet(msgspec.Struct, frozen=True):
    """`until` by the hub's clock; None while `on` means until it is turned off."""

    on: bool = False
    until: Instant | None = None

    def at(self, now: Instant) -> "Quiet":
        """What of it holds at `now`."""
        return Quiet() if self.on and self.until is not None and now >= self.until else self


def begun(now: Instant, length: int | None) -> Quiet:
    """From `now` on for `length` milliseconds; None until it is turned off."""
    return Quiet(True, None if length is None else Instant(now + length))


def kept(quiet: Quiet) -> str:
    """As the settings keep it."""
    return "" if not quiet.on else _ON if quiet.until is None else str(quiet.until)


def restored(text: str, now: Instant) -> Quiet:
    """What the settings kept; nothing for what has passed or makes no sense."""
    if text == _ON:
        return Quiet(True)
    if not text.isascii() or not text.isdigit():
        return Quiet()
    until = Instant(int(text))
    return Quiet(True, until) if now < until <= now + _LONGEST else Quiet()


def breaks_through(cue: Cue, mine: bool, allowed: bool) -> bool:
    """Whether a cue is told although nobody is to disturb: the overdue wait of a chat that is mine, where that is `allowed`."""
    return allowed and mine and cue is Cue.OVERDUE
