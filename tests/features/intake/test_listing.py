"""The order of the lists (CHAT-1, CHAT-3), held against a plain sort."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversations import Conversation, list_key
from app.domain.ids import BuyerId, ConversationId, Instant
from app.domain.messages import Author, Preview
from app.domain.people import Buyer
from app.features.intake.rules.listing import Listing


def conversation(name: str, since: int | None, newest: int) -> Conversation:
    return Conversation(
        id=ConversationId(name),
        buyer=Buyer(id=BuyerId(name), name=name),
        created=Instant(0),
        last=Preview(author=Author.BUYER, author_id=name, kind="text", text="x", time=Instant(newest)),
        waiting_since=None if since is None else Instant(since),
    )


def test_unanswered_first_longest_wait_on_top_then_newest() -> None:
    """CHAT-3."""
    listing = Listing(
        [conversation("old", None, 10), conversation("new", None, 20), conversation("b", 7, 30), conversation("a", 5, 40)]
    )
    assert list(listing) == ["a", "b", "new", "old"]
    assert listing.waiting == 2


steps = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.none() | st.integers(0, 50), st.integers(0, 50), st.booleans()), max_size=60
)


@given(steps)
def test_any_history_of_changes_equals_a_fresh_sort(history: list[tuple[str, int | None, int, bool]]) -> None:
    """CHAT-3: kept in order step by step, never sorted again."""
    listing, present = Listing(), {}
    for name, since, newest, gone in history:
        if gone:
            assert listing.discard(ConversationId(name)) == (name in present)
            present.pop(name, None)
        else:
            present[name] = conversation(name, since, newest)
            listing.put(present[name])
    wanted = sorted(present.values(), key=list_key)
    assert list(listing) == [c.id for c in wanted]
    assert listing.waiting == sum(c.waiting_since is not None for c in wanted)
    assert all(listing.index(c.id) == place for place, c in enumerate(wanted))
