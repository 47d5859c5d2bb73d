"""The promises of reliability-security.md, checked once everything has healed (I4, alarms, has nothing to watch over yet)."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from app.desktop.store import Connection
from app.desktop.sync.outbox import Step
from app.domain.conversations import Conversation
from app.domain.messages import Message, Text
from app.domain.people import person
from app.features.chat.wire import MessageAdded
from tests.simulator.hub import STREAM

if TYPE_CHECKING:
    from tests.simulator.client import SimulatedClient
    from tests.simulator.world import World

#: Reasons why the hub itself may refuse what the agents of the simulation write.
_REFUSALS = frozenset({"message.empty"})
_added = msgspec.json.Decoder(MessageAdded)


def restless(world: "World") -> str | None:
    """What is not at rest yet; None when everything has arrived everywhere."""
    if not world.hub.up:
        return "the hub is down"
    head = world.hub.head()
    for client in world.clients:
        if client.process is None:
            return f"{client.name} is not running"
        if client.process.store.connection is not Connection.ONLINE:
            return f"{client.name} is {client.process.store.connection}"
        for row, step in client.process.engine.queue.rows():
            if step is not Step.FAILED:
                return f"{client.name} still has {row.id} {step}"
        if not client.process.engine.idle:
            return f"{client.name} has not committed everything"
        cursor = client.opened.cache.cursors().get(STREAM)
        visible = max(
            (e.seq for e in world.hub.journal() if e.visible(frozenset(client.staff.roles) | {person(client.staff.id)})),
            default=0,
        )
        if cursor is None or cursor.epoch != world.hub.epoch or cursor.seq < visible:
            return f"{client.name} is at {cursor}, the hub at {world.hub.epoch} {visible} of {head}"
    return None


def check(world: "World") -> Iterator[tuple[str, str]]:
    """Every promise that does not hold, as (name, what is wrong)."""
    truth = world.hub.all_messages()
    yield from _exactly_once(world, truth)
    yield from _order(world, truth)
    for client in world.clients:
        yield from _same_view(world, client, truth)
        yield from _clock(world, client)
        if not client.opened.cache.is_sound():
            yield "I5", f"the cache of {client.name} is damaged"
    live, anew = world.hub.turns()
    if live != anew:
        wrong = [turn for turn in (*live, *anew) if not (turn in live and turn in anew)]
        yield "ledger", f"live and worked out again differ: {wrong[:4]}"
    if not world.hub.is_sound():
        yield "I5", "the hub's database is damaged"


def _exactly_once(world: "World", truth: list[Message]) -> Iterator[tuple[str, str]]:
    """I1."""
    texts = Counter(message.body.text for message in truth if isinstance(message.body, Text))
    for text, count in texts.items():
        if count > 1:
            yield "I1", f"{text} was sent {count} times"
    present = {message.id for message in truth}
    for client in world.clients:
        left = {row.id for row in client.opened.cache.outbox()}
        for message in client.promised:
            if message in client.deleted:
                if message in present:
                    yield "I1", f"{client.name} deleted {message}, but the hub has it"
            elif message in client.refused:
                if client.refused[message] not in _REFUSALS:
                    yield "I1", f"{client.name}: {message} failed with {client.refused[message]}"
                if message in present:
                    yield "I1", f"{client.name} shows {message} as failed, but the hub has it"
            elif message not in present and message not in world.lost_with_backup:
                yield "I1", f"{client.name} queued {message}, but the hub never got it"
            if message in present and message in left:
                yield "I1", f"{client.name} still keeps {message}, which the hub has"


def _order(world: "World", truth: list[Message]) -> Iterator[tuple[str, str]]:
    """What one agent wrote in one conversation stands there in that order."""
    place = {message.id: (message.conversation, message.number) for message in truth}
    for client in world.clients:
        last: dict[str, tuple[int, str]] = {}
        # In the order of writing, which the ids count. A message that was committed just before a kill is shown as queued
        # only when the queue has been read again, maybe after one that was written later.
        for message, conversation in sorted(client.promised.items()):
            if message not in place or message in client.retried or message in world.lost_with_backup:
                continue
            number = place[message][1]
            if conversation in last and number < last[conversation][0]:
                yield "order", f"{message} came before {last[conversation][1]}"
            last[conversation] = (number, message)


def _same_view(world: "World", client: "SimulatedClient", truth: list[Message]) -> Iterator[tuple[str, str]]:
    """I2: cache, store and hub agree; of messages the cache may lack only what a snapshot jumped over."""
    snapshot = world.hub.snapshot(client.token, STREAM)
    expected = {c.id: c for c in msgspec.json.decode(snapshot.parts["conversation"], type=list[Conversation])}
    cached = {e.id: e for e in client.opened.reader.entities() if isinstance(e, Conversation)}
    if cached != expected:
        yield "I2", f"the cache of {client.name} differs: {_difference(cached, expected)}"
    shown = client.process.store.conversations if client.process is not None else {}
    if shown != expected:
        yield "I2", f"{client.name} shows something else: {_difference(shown, expected)}"
    by_id = {message.id: message for message in truth}
    have: set[str] = set()
    for conversation in expected:
        for message in _cached_messages(client, conversation):
            have.add(message.id)
            if by_id.get(message.id) != message:
                yield "I2", f"{client.name} has {message.id} as the hub has not"
    for entry in world.hub.journal():
        if entry.type == MessageAdded.TYPE and _applied(client, entry.seq):
            message = _added.decode(entry.data).message
            if message.id not in have:
                yield "I2", f"{client.name} lacks {message.id} (seq {entry.seq})"


def _cached_messages(client: "SimulatedClient", conversation: str) -> list[Message]:
    rows = client.opened.cache._connection.execute(
        "SELECT body FROM messages WHERE thread = (SELECT key FROM threads WHERE conversation = ?)", (conversation,)
    )
    return [msgspec.json.decode(row[0], type=Message) for row in rows]


def _applied(client: "SimulatedClient", seq: int) -> bool:
    """Whether the client should have seen this event go by."""
    return client.base is not None and seq > client.base.seq and not any(low < seq <= high for low, high in client.skipped)


def _difference(found: dict, expected: dict) -> str:  # type: ignore[type-arg]
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            return f"{key}: {found.get(key)} instead of {expected.get(key)}"
    return "nothing"


def _clock(world: "World", client: "SimulatedClient") -> Iterator[tuple[str, str]]:
    """F15: waits are told by the hub's time, whatever the machine's clock says."""
    if client.process is not None and abs(client.process.clock.now() - world.hub_time()) > 10_000:
        yield "clock", f"{client.name} believes that it is {client.process.clock.now() - world.hub_time()} ms later"
