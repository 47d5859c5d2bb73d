"""How things stand, kept change by change: it must always be what counting again would give (CHAT-32)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, Instant, StaffId
from app.domain.people import Buyer
from app.domain.routing import Assignment
from app.domain.suspicion import Suspicion
from app.features.supervision.rules.standing import Standing

NOW = 1_000_000


def chat(
    name: str, staff: str | None = None, since: int | None = None, queued: int | None = None, **fields: object
) -> Conversation:
    return Conversation(
        id=ConversationId(name),
        buyer=Buyer(id=BuyerId("b"), name="B"),
        created=Instant(0),
        waiting_since=None if since is None else Instant(since),
        queued_since=None if queued is None else Instant(queued),
        assigned=None if staff is None else Assignment(staff=StaffId(staff), time=Instant(0), why="turn"),
        **fields,  # type: ignore[arg-type]
    )


def test_load_waits_and_queue() -> None:
    """CHAT-32: load counts open chats of the agent, waits are the longest first, the queue is in the order of the waits."""
    standing = Standing(
        [chat("a", "lan", 500), chat("b", "lan", 300), chat("c", "lan"), chat("d", "minh"), chat("e", None, 100, 150)]
    )
    lan = standing.desk(StaffId("lan"))
    assert (len(lan.chats), list(lan.waits), lan.waits.since) == (3, ["b", "a"], 300)
    assert list(standing.waits) == ["e", "b", "a"]
    assert list(standing.queue) == ["e"]
    assert standing.waits.begun_by(300) == 2
    assert standing.waits.begun_by(99) == 0
    assert len(standing.desk(StaffId("nobody")).chats) == 0


def test_what_is_outside_every_figure() -> None:
    """CHAT-5, CHAT-32: spam and blocked buyers count nowhere; a closed chat takes no room."""
    spam = Suspicion(kind="staff", reasons=(), time=Instant(0))
    standing = Standing([chat("a", "lan", 5, spam=spam), chat("b", "lan", 5, blocked=True), chat("c", "lan", closed=True)])
    assert (len(standing.waits), len(standing.queue), len(standing.desk(StaffId("lan")).chats)) == (0, 0, 0)


def test_a_change_that_changes_nothing_is_told_as_such() -> None:
    """A receipt or a star repaints nothing."""
    standing = Standing([chat("a", "lan", 5)])
    assert not standing.put(chat("a", "lan", 5, favourite=True, staff_read=3))
    assert standing.put(chat("a", "minh", 5))
    assert not standing.put(chat("never seen"))


_chats = st.builds(
    chat,
    st.sampled_from("abcdef"),
    st.sampled_from([None, "lan", "minh"]),
    st.one_of(st.none(), st.integers(1, 50)),
    st.one_of(st.none(), st.integers(1, 50)),
    closed=st.booleans(),
    blocked=st.booleans(),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_chats, max_size=40))
def test_changes_one_by_one_are_the_same_as_counting_again(changes: list[Conversation]) -> None:
    """Whatever happens to chats in whatever order."""
    kept, latest = Standing(), {}
    for one in changes:
        kept.put(one)
        latest[one.id] = one
        fresh = Standing(latest.values())
        assert list(kept.waits) == list(fresh.waits)
        assert list(kept.queue) == list(fresh.queue)
        for staff in (StaffId("lan"), StaffId("minh")):
            assert kept.desk(staff).chats == fresh.desk(staff).chats
            assert list(kept.desk(staff).waits) == list(fresh.desk(staff).waits)
