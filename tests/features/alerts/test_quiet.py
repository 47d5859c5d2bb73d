"""How do not disturb is kept and read back; pure (CHAT-10)."""

import pytest

from app.domain.ids import HOUR, MINUTE, Instant
from app.features.alerts.rules.cues import Cue
from app.features.alerts.rules.quiet import LENGTHS, Quiet, begun, breaks_through, kept, restored

NOW = Instant(1_800_000_000_000)


@pytest.mark.parametrize("length", LENGTHS)
def test_what_is_kept_is_read_back(length: int | None) -> None:
    quiet = begun(NOW, length)
    assert restored(kept(quiet), NOW) == quiet
    assert restored(kept(Quiet()), NOW) == Quiet()


@pytest.mark.parametrize("text", ["", "off", "-5", "1.5", "²", str(NOW - 1), str(NOW + 25 * HOUR), "9" * 40])
def test_what_makes_no_sense_is_off(text: str) -> None:
    """A damaged file, or a clock that jumped, must not silence a desk for days."""
    assert restored(text, NOW) == Quiet()


def test_it_ends_when_it_said() -> None:
    quiet = begun(NOW, 15 * MINUTE)
    assert quiet.at(Instant(NOW + 15 * MINUTE - 1)).on
    assert not quiet.at(Instant(NOW + 15 * MINUTE)).on
    assert begun(NOW, None).at(Instant(NOW + 48 * HOUR)).on


@pytest.mark.parametrize(
    ("cue", "mine", "allowed"), [(Cue.EARLY, True, True), (Cue.OVERDUE, False, True), (Cue.OVERDUE, True, False)]
)
def test_nothing_else_breaks_through(cue: Cue, mine: bool, allowed: bool) -> None:
    assert not breaks_through(cue, mine, allowed)
    assert breaks_through(Cue.OVERDUE, mine=True, allowed=True)
