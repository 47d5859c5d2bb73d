"""Times in the demo's files, told relative to now so that the shop is always fresh."""

import datetime
import re

_CLOCK = re.compile(r"([+-]\d+)d (\d\d):(\d\d)")
_SPAN = re.compile(r"([+-]\d+)([mh])")


class Moment:
    """A relative time: `-3d 14:20` (that clock time, three days before today, in the shop's zone) or `-41m`, `+2h`.

    Clock times are for other days only: a "today at 14:20" may lie on the wrong side of now.
    """

    __slots__ = ("_clock", "_days", "_minutes", "text")

    def __init__(self, text: str) -> None:
        """Raises ValueError for any other form."""
        self.text = text
        self._days = 0
        self._minutes = 0
        self._clock: datetime.time | None = None
        if match := _CLOCK.fullmatch(text):
            self._days = int(match[1])
            self._clock = datetime.time(int(match[2]), int(match[3]))
            if self._days == 0:
                raise ValueError(f"{text!r}: use minutes or hours for times of today")
        elif match := _SPAN.fullmatch(text):
            self._minutes = int(match[1]) * (60 if match[2] == "h" else 1)
        else:
            raise ValueError(f"{text!r} is no time like '-3d 14:20', '-41m' or '+2h'")

    def at(self, now: datetime.datetime, zone: datetime.tzinfo) -> datetime.datetime:
        """The moment seen from the aware time `now`; the result is in UTC."""
        if self._clock is None:
            return (now + datetime.timedelta(minutes=self._minutes)).astimezone(datetime.UTC)
        day = now.astimezone(zone).date() + datetime.timedelta(days=self._days)
        return datetime.datetime.combine(day, self._clock, zone).astimezone(datetime.UTC)

    def __repr__(self) -> str:
        return f"Moment({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)
