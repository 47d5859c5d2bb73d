"""The store takes batches in and tells once what they touched."""

from app.desktop.clock import HubClock
from app.desktop.store import Batch, Changes, Outgoing, SendState, Store
from app.domain.ids import ConversationId, MessageId
from app.domain.messages import Author, Text
from tests.fakes.nouns import NOON, conversation, message

C1 = ConversationId("c1")


def on_its_way(name: str) -> Outgoing:
    return Outgoing(MessageId(name), C1, Text("xin chào"), NOON, SendState.SENDING)


def test_the_hubs_copy_in_the_same_batch_ends_the_message_on_its_way() -> None:
    """CHAT-15: sent and confirmed within one drain; "1 to send" must not stay for ever."""
    store, told = Store(HubClock()), list[Changes]()
    store.subscribe(told.append)
    copy = message(1, author=Author.STAFF)
    store.apply(Batch(outgoing=[on_its_way(copy.id)], entities=[copy, conversation()]))
    assert store.queued() == 0
    assert store.outgoing(C1) == ()
    assert told[0].outgoing == told[0].conversations == {C1}
    assert told[0].messages == (copy,)


def test_a_failed_message_does_not_count_as_waiting() -> None:
    """CHAT-15: it needs the agent, not the network."""
    store = Store(HubClock())
    failed = Outgoing(MessageId("m2"), C1, Text("too long"), NOON, SendState.FAILED)
    store.apply(Batch(outgoing=[on_its_way("m1"), failed]))
    assert store.queued() == 1
    store.apply(Batch(gone=[MessageId("m1")]))
    assert [item.id for item in store.outgoing(C1)] == ["m2"]


def test_a_snapshot_forgets_what_was_before_and_keeps_what_waits() -> None:
    """F27: conversations come from the hub; the queue is this computer's own."""
    store = Store(HubClock())
    store.apply(Batch(outgoing=[on_its_way("m1")], entities=[conversation("c1"), conversation("c2")]))
    changes = store.apply(Batch(entities=[conversation("c2")], reset=True))
    assert changes.reset
    assert set(store.conversations) == {"c2"}
    assert store.queued() == 1
