"""The figures of a number of turns."""

from collections.abc import Iterable, Mapping

from app.domain.ids import ConversationId, StaffId
from app.domain.response import Rate
from app.features.response.rules.turn import ANSWERED, Turn


def rates(of: Iterable[Turn]) -> tuple[Rate, Mapping[StaffId, Rate]]:
    """The shop's rate, and each person's."""
    shop = _Sum()
    staff: dict[StaffId, _Sum] = {}
    for turn in of:
        shop.add(turn)
        if turn.answered_by is not None:
            staff.setdefault(turn.answered_by, _Sum()).add(turn)
    return shop.rate(), {one: found.rate() for one, found in staff.items()}


class _Sum:
    __slots__ = ("_answered", "_chats", "_counted", "_in_time", "_waited")

    def __init__(self) -> None:
        self._in_time = self._counted = self._answered = self._waited = 0
        self._chats: set[ConversationId] = set()

    def add(self, turn: Turn) -> None:
        if turn.decided:
            self._counted += 1
            self._in_time += bool(turn.in_time)
        if turn.ending == ANSWERED and turn.ended is not None:
            self._answered += 1
            self._waited += turn.ended - turn.started
            self._chats.add(turn.conversation)

    def rate(self) -> Rate:
        return Rate(self._in_time, self._counted, self._answered, self._waited, len(self._chats))
