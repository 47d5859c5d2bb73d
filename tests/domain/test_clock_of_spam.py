"""What counts in no figure starts no clock, and a buyer's message reopens what was closed."""

import msgspec
import pytest

from app.domain.conversations import Conversation, with_message
from app.domain.ids import Instant
from app.domain.suspicion import Suspicion, SuspicionKind
from tests.fakes.nouns import conversation, message

SPAM = Suspicion(kind=SuspicionKind.RULE, time=Instant(1), reasons=("links",))


@pytest.mark.parametrize("aside", [{"spam": SPAM}, {"blocked": True}])
def test_no_clock_starts_outside_the_figures(aside: dict[str, object]) -> None:
    """CHAT-5, CHAT-18: no timer for suspected spam and blocked buyers."""
    before: Conversation = msgspec.structs.replace(conversation(), **aside)
    after = with_message(before, message(number=before.last_number + 1))
    assert not after.counts
    assert after.waiting_since is None
    assert after.last_number == before.last_number + 1


def test_a_message_of_the_buyer_reopens() -> None:
    """Closed means that nothing is left to do until the buyer writes again."""
    before: Conversation = msgspec.structs.replace(conversation(), closed=True)
    after = with_message(before, message(number=before.last_number + 1))
    assert not after.closed
    assert after.waiting_since is not None
