"""Turns over whatever happens: even among those who can receive at the same time, and every reason true (DATA-3)."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.contacts import ShareReason
from app.domain.ids import StaffId
from app.features.sharing.rules import Colleague, Decision, Turn, after, decide, why_none

A, B, C = StaffId("a"), StaffId("b"), StaffId("c")
TEAM = [StaffId(name) for name in "abcd"]


def test_each_reason() -> None:
    """DATA-3: a known buyer first, then nobody ticked, nobody able, and whose turn it is."""
    two = [Colleague(A), Colleague(B)]
    assert decide(two, {}, B) == Decision(B, ShareReason.DUPLICATE, 2, 2)
    assert decide([], {}, B) == Decision(B, ShareReason.DUPLICATE, 0, 0)
    assert decide([], {}, None) == Decision(None, ShareReason.NOT_TICKED, 0, 0)
    off = [Colleague(A, receives=False), Colleague(B, sells=False)]
    assert decide(off, {}, None) == Decision(None, ShareReason.SWITCHED_OFF, 0, 2)
    assert decide(two, {A: Turn(1, 1)}, None) == Decision(B, ShareReason.TURN, 2, 2)
    assert after(two, {}, decide(two, {}, B)) == {}


def test_why_a_colleague_has_none() -> None:
    """DATA-3: fewer contacts than staff, switched off, not approved; nothing to say of one who has some."""
    assert why_none(Colleague(A), Turn(1, 1, ShareReason.FEWER), True) is None
    assert why_none(Colleague(A), Turn(0, 0, ShareReason.SWITCHED_OFF), True) is ShareReason.SWITCHED_OFF
    assert why_none(Colleague(A), Turn(), True) is ShareReason.FEWER
    assert why_none(Colleague(A), Turn(), False) is ShareReason.NOT_APPROVED
    assert why_none(Colleague(A, receives=False), Turn(), True) is ShareReason.SWITCHED_OFF


class Office:
    """A landing over its life: whoever is ticked, receives, was given what, and a journal of it all."""

    def __init__(self) -> None:
        self.ticked = [A, B]
        self.off: set[StaffId] = set()
        self.ledger: dict[StaffId, Turn] = {}
        self.waiting = 0
        self.approved = True
        self.journal: list[tuple[frozenset[StaffId], Decision]] = []

    def colleagues(self) -> list[Colleague]:
        return [Colleague(staff, staff not in self.off) for staff in self.ticked]

    def able(self) -> frozenset[StaffId]:
        return frozenset(self.ticked) - self.off

    def give(self, carer: StaffId | None = None) -> None:
        decision = decide(self.colleagues(), self.ledger, carer)
        self.ledger |= after(self.colleagues(), self.ledger, decision)
        self.journal.append((self.able(), decision))

    def do(self, step: tuple[str, StaffId]) -> None:
        what, who = step
        if what == "switch":
            self.off ^= {who}
        elif what == "tick":
            self.ticked = [one for one in self.ticked if one != who] if who in self.ticked else [*self.ticked, who]
        elif what == "approval":
            self.approved = not self.approved
            while self.approved and self.waiting:
                self.waiting -= 1
                self.give()
        elif not self.approved:
            self.waiting += 1
        else:
            self.give(who if what == "duplicate" else None)


steps = st.lists(
    st.tuples(st.sampled_from(["come"] * 5 + ["switch", "tick", "approval", "duplicate"]), st.sampled_from(TEAM)), max_size=120
)


@given(steps)
def test_the_split_is_even_and_every_reason_is_true(history: list[tuple[str, StaffId]]) -> None:
    """DATA-3: of any two, neither is more than one ahead for as long as both can receive, whatever the others do."""
    office = Office()
    for step in history:
        office.do(step)
    for one, other in combinations(TEAM, 2):
        ahead = lowest = highest = 0
        for able, decision in office.journal:
            if not {one, other} <= able:
                ahead = lowest = highest = 0
                continue
            if decision.reason is ShareReason.TURN:
                ahead += (decision.staff == one) - (decision.staff == other)
            lowest, highest = min(lowest, ahead), max(highest, ahead)
            assert highest - lowest <= 1, office.journal
    for able, decision in office.journal:
        assert (decision.reason is ShareReason.TURN) == (decision.staff in able and decision.reason is not ShareReason.DUPLICATE)
        if decision.reason is ShareReason.NOT_TICKED:
            assert decision.ticked == 0
        if decision.reason is ShareReason.SWITCHED_OFF:
            assert (decision.staff, decision.able) == (None, 0)
            assert decision.ticked > 0
        assert decision.able == len(able)
    given_ = {staff: sum(d.staff == staff and d.reason is ShareReason.TURN for _able, d in office.journal) for staff in TEAM}
    assert given_ == {staff: office.ledger.get(staff, Turn()).given for staff in TEAM}
    _reasons_of_colleagues_are_true(office)


def _reasons_of_colleagues_are_true(office: Office) -> None:
    """Who has none: could not receive when something went out last, or too few went out since they could."""
    turns = [(able, d) for able, d in office.journal if d.reason in (ShareReason.TURN, ShareReason.SWITCHED_OFF)]
    for colleague in office.colleagues():
        turn = office.ledger.get(colleague.staff, Turn())
        if turn.given or turn.reason is None:
            continue
        told = [(able, d) for able, d in turns if colleague.staff in able]
        if turn.reason is ShareReason.FEWER:
            # Round the table once at the most: everybody who got one since had waited as long.
            receivers = [d.staff for _able, d in told]
            assert told
            assert len(receivers) == len(set(receivers)), office.journal
        else:
            assert turn.reason is ShareReason.SWITCHED_OFF


@given(steps)
def test_the_same_history_gives_the_same_split(history: list[tuple[str, StaffId]]) -> None:
    """DATA-3: nothing but the ledger decides, so a restart changes nothing."""
    first, second = Office(), Office()
    for step in history:
        first.do(step)
        second.do(step)
        second.ledger = {staff: Turn(*turn.__reduce__()[1]) for staff, turn in second.ledger.items()}
    assert first.journal == second.journal
