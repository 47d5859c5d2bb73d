"""The reply rate: the policy that says which answer is in time, as data, and the day's figures (CHAT-9)."""

import msgspec

from app.domain.ids import MINUTE, StaffId


class ResponsePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """`threshold` in milliseconds; `opens` and `closes` in minutes after midnight."""

    name: str = "3min"
    threshold: int = 3 * MINUTE
    opens: int = 8 * 60
    closes: int = 23 * 60

    def checked(self) -> "ResponsePolicy":
        """Itself. Raises Refused for settings without sense."""
        return self


class Rate(msgspec.Struct, frozen=True, gc=False):
    """`in_time` of `counted` turns were answered within the threshold; no rate while none is counted."""

    in_time: int = 0
    counted: int = 0


class ReplyRates(msgspec.Struct, frozen=True, kw_only=True):
    """The day's figures; `day` is the shop's date, such as "2026-11-22"."""

    id: str = "today"
    day: str
    shop: Rate = Rate()
    staff: dict[StaffId, Rate] = {}
