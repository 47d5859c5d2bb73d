"""What the shop's rule lets lie in this cache (REQ-8): sifts what is written, and takes out what is allowed no longer.

Under a rule the cache holds less than the window: a conversation that may not lie here is in memory alone, so that each start
asks the hub for the whole state. Its messages lie here only once somebody opens it, since windows are read from here, and only
until the next tidying: at the start, at the end, every hour between, whenever the rule changes, and with a snapshot. What the
agent wrote and the hub does not hold yet is never touched.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from app.desktop.kinds import KINDS
from app.desktop.sync.cache import documents
from app.desktop.sync.cache.connecting import Connection
from app.desktop.sync.cache.messages import Messages
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, FileId, Instant, StaffId
from app.domain.messages import Message
from app.domain.offline import OfflineRules
from app.domain.shop_rules import ShopRules
from app.protocol.operations import Gone

#: Kinds of entities that belong to a conversation and go with it.
_OF_CHATS: Mapping[str, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(struct)
    for kind, struct in KINDS.items()
    if struct is not Message and "conversation" in struct.__struct_fields__
}
_chats = msgspec.json.Decoder(Conversation)
_rules = msgspec.json.Decoder(ShopRules)


class Keeping:
    """The rule in force, and which conversations lie here under it; both are read anew after `forget`.

    `mine` is whose desk this is, `now` tells the hub's time: without them, as in tools and simulations, nothing grows too old.
    """

    def __init__(self) -> None:
        self.mine = StaffId("")
        self.now: Callable[[], Instant] = lambda: Instant(0)
        #: Whether something went that may still lie in free pages or in the log.
        self.untidy = False
        self._rules: OfflineRules | None = None
        self._here: set[ConversationId] = set()
        self._looked_at: set[ConversationId] = set()

    def forget(self) -> None:
        """After a rollback, or with another file."""
        self._rules = None

    def rules(self, connection: Connection) -> OfflineRules:
        """The rule in force."""
        if self._rules is None:
            rows = connection.execute("SELECT body FROM entities WHERE kind = 'shop_rules'").fetchall()
            self._set(connection, _rules.decode(rows[0][0]).offline if rows else OfflineRules())
        assert self._rules is not None  # noqa: S101  # set just now
        return self._rules

    def _set(self, connection: Connection, rules: OfflineRules) -> None:
        self._rules = rules
        if rules.bounded:
            here = connection.execute("SELECT id FROM entities WHERE kind = 'conversation'").fetchall()
            self._here = {ConversationId(row[0]) for row in here}

    def look_at(self, messages: Iterable[Message]) -> None:
        """Somebody opened these conversations: what comes in them now is read from here too."""
        self._looked_at.update(message.conversation for message in messages)

    def sift(self, connection: Connection, entities: Sequence[msgspec.Struct], whole: bool) -> Sequence[msgspec.Struct]:
        """What of it may be written, and `Gone` for what may lie here no longer. `whole`: nothing of before is left."""
        rules = self.rules(connection)
        for entity in entities:
            if isinstance(entity, ShopRules) and entity.offline != rules:
                rules = entity.offline
                self._set(connection, rules)
        if not rules.bounded:
            return entities
        if whole:
            self._here.clear()
            self.untidy = True
        now = self.now()
        # Where a conversation comes several times, its last state counts.
        states = {entity.id: rules.keep(entity, self.mine, now) for entity in entities if isinstance(entity, Conversation)}
        self._here.update(chat for chat, kept in states.items() if kept)
        self._here.difference_update(chat for chat, kept in states.items() if not kept)
        sifted: list[msgspec.Struct] = []
        for entity in entities:
            if isinstance(entity, Conversation) and entity.id not in self._here:
                self.untidy = True
                sifted.append(Gone("conversation", entity.id))
            elif isinstance(entity, Message):
                if entity.conversation in self._here or entity.conversation in self._looked_at:
                    sifted.append(entity)
            elif (chat := getattr(entity, "conversation", None)) is None or chat in self._here:
                sifted.append(entity)
        return sifted

    def let_go(self, connection: Connection, messages: Messages) -> tuple[FileId, ...]:
        """In the caller's transaction: everything that the rule does not allow now. Returns the files that were shown there."""
        rules, now = self.rules(connection), self.now()
        before = connection.total_changes
        files: list[FileId] = []
        self._here.clear()
        for id_, body in connection.execute("SELECT id, body FROM entities WHERE kind = 'conversation'").fetchall():
            if rules.keep(_chats.decode(body), self.mine, now):
                self._here.add(ConversationId(id_))
            else:
                connection.execute("DELETE FROM entities WHERE kind = 'conversation' AND id = ?", (id_,))
        for kind, decoder in _OF_CHATS.items():
            for id_, body in connection.execute("SELECT id, body FROM entities WHERE kind = ?", (kind,)).fetchall():
                chat = decoder.decode(body).conversation
                if chat is not None and chat not in self._here:
                    connection.execute("DELETE FROM entities WHERE kind = ? AND id = ?", (kind, id_))
        for conversation in messages.conversations():
            if conversation not in self._here:
                files += messages.erase(conversation)
        files += messages.erase_before(rules.since(now))
        documents.let_go(connection, self._here, rules, now)
        if connection.total_changes != before:
            self.untidy = True
            connection.execute("DELETE FROM start")
        return tuple(files)
