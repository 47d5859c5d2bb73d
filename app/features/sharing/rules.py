"""Who gets a contact: turns among the ticked colleagues who receive, a known buyer to whoever cares for them already (DATA-3).

A turn goes to the one whose last turn lies longest back. So of any two colleagues, neither gets more than one contact above the
other for as long as both can receive, however the others come and go; and whoever comes back owes nothing and is owed nothing.
"""

from collections.abc import Mapping, Sequence

import msgspec

from app.domain.contacts import ShareReason
from app.domain.ids import StaffId


class Colleague(msgspec.Struct, frozen=True):
    """A colleague who is ticked on the landing. `sells`: still of the staff, and an agent."""

    staff: StaffId
    receives: bool = True
    sells: bool = True

    @property
    def able(self) -> bool:
        """Whether they can be given a contact now."""
        return self.receives and self.sells


class Turn(msgspec.Struct, frozen=True):
    """One line of the ledger. `last`: the number of their last turn on this landing, 0 before the first; `given`: how many.

    `reason`: why they got none when something was shared out last; None when they got it.
    """

    last: int = 0
    given: int = 0
    reason: ShareReason | None = None


class Decision(msgspec.Struct, frozen=True):
    """To whom (None: nobody) and why; `able` of `ticked` could receive."""

    staff: StaffId | None
    reason: ShareReason
    able: int
    ticked: int


def decide(ticked: Sequence[Colleague], ledger: Mapping[StaffId, Turn], carer: StaffId | None) -> Decision:
    """Who gets the next contact. `carer`: who cares for this buyer already, if somebody does who can go on doing so.

    Among equals, those who never had a turn, the order of the ticks decides, so that the same goes in and out.
    """
    able = [one.staff for one in ticked if one.able]
    if carer is not None:
        return Decision(carer, ShareReason.DUPLICATE, len(able), len(ticked))
    if not ticked:
        return Decision(None, ShareReason.NOT_TICKED, 0, 0)
    if not able:
        return Decision(None, ShareReason.SWITCHED_OFF, 0, len(ticked))
    chosen = min(able, key=lambda staff: ledger.get(staff, Turn()).last)
    return Decision(chosen, ShareReason.TURN, len(able), len(ticked))


def after(ticked: Sequence[Colleague], ledger: Mapping[StaffId, Turn], decision: Decision) -> dict[StaffId, Turn]:
    """The lines of the ledger that a decision changes. A duplicate takes nobody's turn."""
    if decision.reason not in (ShareReason.TURN, ShareReason.SWITCHED_OFF):
        return {}
    number = 1 + max((turn.last for turn in ledger.values()), default=0)
    changed: dict[StaffId, Turn] = {}
    for one in ticked:
        before = ledger.get(one.staff, Turn())
        if one.staff == decision.staff:
            now = Turn(number, before.given + 1)
        else:
            now = Turn(before.last, before.given, ShareReason.FEWER if one.able else ShareReason.SWITCHED_OFF)
        if now != before:
            changed[one.staff] = now
    return changed


def why_none(colleague: Colleague, turn: Turn, approved: bool) -> ShareReason | None:
    """Why a ticked colleague has none of a landing's contacts; None when they have some."""
    if turn.given:
        return None
    if turn.reason is not None:
        return turn.reason
    if not colleague.able:
        return ShareReason.SWITCHED_OFF
    return ShareReason.FEWER if approved else ShareReason.NOT_APPROVED
