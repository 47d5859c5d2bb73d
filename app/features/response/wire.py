"""What travels of the reply rate: the day's figures as they change, and the turns that `GET /v1/response/turns` answers."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.ids import Instant, StaffId
from app.domain.people import DESK, Role
from app.domain.response import Rate, ReplyRates
from app.features.response.rules.turn import Turn
from app.protocol.operations import Event

#: `?from=&to=` as instants, `&skip=` lines, `&policy=` a preset's name or a ResponsePolicy as JSON.
TURNS = "/v1/response/turns"
#: Lines of one answer, and days that can be asked for at once.
LINES_LIMIT, DAYS_LIMIT = 5_000, 31


class ReplyRatesChanged(Event, frozen=True, kw_only=True):
    """The day's figures from now on."""

    TYPE: ClassVar[str] = "response.rates"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    rates: ReplyRates

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.rates,)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A turn as it was recorded, and as another policy has it; one of the two may not exist."""

    recorded: Turn | None = None
    other: Turn | None = None

    @property
    def turn(self) -> Turn:
        """The recorded one, otherwise the other one."""
        found = self.recorded if self.recorded is not None else self.other
        if found is None:
            raise ValueError("a line without a turn")
        return found


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """The period's rates: the shop's, and one's own or everybody's."""

    shop: Rate = Rate()
    staff: dict[StaffId, Rate] = {}


class TurnsPage(msgspec.Struct, frozen=True, kw_only=True):
    """Turns that began in a period, newest first, LINES_LIMIT of `total` from line `skip` on. The figures are of all of them.

    `everybody` False: only turns that the asker answered are listed. `time_zone` is the shop's; `other` None: not asked for.
    """

    lines: tuple[Line, ...] = ()
    total: int = 0
    skip: int = 0
    now: Instant
    time_zone: str
    everybody: bool
    recorded: Figures = Figures()
    other: Figures | None = None
