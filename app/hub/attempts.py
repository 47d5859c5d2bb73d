"""How often somebody may try: back-off after failed sign-ins, and a steady rate for what anybody may ask.

Kept in memory and bounded: a restart forgives, which nobody outside can bring about. Known and unknown names are treated
alike, so that waiting times tell nothing about which accounts exist.
"""

from collections import OrderedDict
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from math import ceil

from app.domain.ids import SECOND, Instant

#: Keys kept at once; the one longest unused goes first.
KEYS = 20_000


def network_of(address: str | None) -> str:
    """The key for a client's address: an IPv6 home has a /64 to itself, so that counts as one."""
    try:
        parsed = ip_address(address or "")
    except ValueError:
        return address or ""
    if isinstance(parsed, IPv6Address):
        return str(IPv6Address(int(parsed) >> 64 << 64))
    return str(parsed)


@dataclass(slots=True)
class _Failures:
    count: int = 0
    blocked_until: int = 0
    last: int = 0


class Backoff:
    """After `free` failures each further try waits twice as long, from `first` up to `longest` seconds."""

    def __init__(self, free: int, first: int = 2, longest: int = 15 * 60, forget: int = 60 * 60) -> None:
        """`forget`: seconds without a try after which the failures no longer count."""
        self._free, self._first, self._longest, self._forget = free, first, longest, forget
        self._kept: OrderedDict[str, _Failures] = OrderedDict()

    def attempt(self, key: str, now: Instant) -> int:
        """Seconds to wait, or 0: then the try counts as failed until `succeeded` takes that back.

        Counted before the password is looked at: a hundred guesses at the same moment are a hundred.
        """
        one = self._entry(key, now)
        if one.blocked_until > now:
            return ceil((one.blocked_until - now) / SECOND)
        one.count += 1
        one.last = now
        if one.count > self._free:
            wait = min(self._longest, self._first * 2 ** (one.count - self._free - 1))
            one.blocked_until = now + wait * SECOND
        return 0

    def succeeded(self, key: str) -> None:
        """The password was right: nothing is held against this key any more."""
        self._kept.pop(key, None)

    def take_back(self, key: str) -> None:
        """This one try was no failure; earlier ones still count."""
        if (one := self._kept.get(key)) is not None:
            one.count -= 1
            one.blocked_until = 0

    def _entry(self, key: str, now: Instant) -> _Failures:
        one = self._kept.pop(key, None)
        if one is None or (now - one.last > self._forget * SECOND and one.blocked_until <= now):
            one = _Failures()
        self._kept[key] = one
        if len(self._kept) > KEYS:
            self._kept.popitem(last=False)
        return one


class Rate:
    """A bucket for each key: `burst` at once, then one every `every` seconds."""

    def __init__(self, burst: int, every: float) -> None:
        self._burst, self._every = burst, every
        self._kept: OrderedDict[str, tuple[float, Instant]] = OrderedDict()

    def take(self, key: str, now: Instant, amount: float = 1.0) -> int:
        """Seconds to wait, or 0 when `amount` was taken."""
        left, since = self._kept.pop(key, (float(self._burst), now))
        left = min(float(self._burst), left + (now - since) / SECOND / self._every)
        allowed = left >= amount
        self._kept[key] = (left - amount if allowed else left, now)
        if len(self._kept) > KEYS:
            self._kept.popitem(last=False)
        return 0 if allowed else ceil((amount - left) * self._every)
