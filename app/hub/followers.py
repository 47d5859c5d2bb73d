"""What features do when a conversation changes: each follower sees the change, may change more, and hands it on."""

from collections.abc import Callable, Sequence

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import ShopId
from app.domain.messages import Body, Message
from app.domain.people import Actor
from app.hub.database import conversations
from app.hub.transaction import Transaction


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation before and after; with the message that changed it, if one did. `actor` None: the hub itself.

    `recalled` is a message, as it was, that its author took back just now.
    """

    shop: ShopId
    actor: Actor | None
    before: Conversation
    after: Conversation
    message: Message | None = None
    recalled: Message | None = None


#: `(transaction, change) -> the conversation as it shall be`. On every message's way: rows by `get` and `put` alone.
Follower = Callable[[Transaction, Change], Conversation]
#: `(transaction, actor, conversation, body)`; raises Refused before a message is taken.
MessageCheck = Callable[[Transaction, Actor, Conversation, Body], None]


class Followers:
    """The followers in the order of their registration, and the checks before a message."""

    def __init__(self) -> None:
        self._followers: list[Follower] = []
        self._checks: list[MessageCheck] = []

    def add(self, follower: Follower) -> None:
        """One more, after those added before."""
        self._followers.append(follower)

    def add_check(self, check: MessageCheck) -> None:
        """One more check."""
        self._checks.append(check)

    def check(self, tx: Transaction, actor: Actor, conversation: Conversation, body: Body) -> None:
        """Raises Refused when a feature does not let this message pass."""
        for check in self._checks:
            check(tx, actor, conversation, body)

    def changed(self, tx: Transaction, change: Change) -> Conversation:
        """Lets everybody follow, saves what came of it and returns it; the caller tells about it in its own event."""
        for follower in self._followers:
            after = follower(tx, change)
            if after is not change.after:
                change = msgspec.structs.replace(change, after=after)
        conversations.save(tx, change.shop, change.after)
        return change.after


def followed(followers: Sequence[Follower]) -> Followers:
    """Followers in this order, for tests."""
    made = Followers()
    for follower in followers:
        made.add(follower)
    return made
