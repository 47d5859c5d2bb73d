"""The intake: which conversations each list shows, in which order, with which counts."""

import enum
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Drafts
from app.desktop.store import Changes, Store
from app.domain.conversations import Conversation, WaitLevel, day_start, is_today
from app.domain.ids import DAY, ConversationId, Instant
from app.domain.text import fold
from app.features.intake.rules import Listing


class ListName(enum.Enum):
    """The lists of the left pane (CHAT-1); suspected spam is in none but its own (CHAT-5)."""

    TODAY = "today"
    ALL = "all"
    FAVOURITES = "favourites"
    SPAM = "spam"


class Ids(Protocol):
    """Conversation ids in order: a list, or a Listing as it is."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> ConversationId: ...
    def index(self, conversation: ConversationId, /) -> int: ...


class Rows(msgspec.Struct, frozen=True):
    """What the list shows: ids in order, the first `waiting` of them unanswered."""

    ids: Ids
    waiting: int


class IntakeModel(QObject):
    """Learns from the store alone; `changed` fires once per batch that touched a list, a count or a row's text."""

    changed = Signal()

    def __init__(self, store: Store, drafts: Drafts | None = None, parent: QObject | None = None) -> None:
        """`drafts` may come later (`use_drafts`): the first frame is painted before the cache is open."""
        super().__init__(parent)
        self._store = store
        self._drafts = drafts
        self.shown = ListName.TODAY
        self._filter = ""
        self._folded: dict[ConversationId, str] = {}
        self._lists = {name: Listing() for name in ListName}
        self._midnight = Instant(0)
        self._rows: Rows | None = None
        # The intake empties at midnight in the shop's time zone even when nothing else happens.
        self._at_midnight = QTimer(self)
        self._at_midnight.setSingleShot(True)
        self._at_midnight.timeout.connect(self._rebuild)
        store.subscribe(self._on_changes)
        self._rebuild()

    # what the view reads

    def rows(self) -> Rows:
        """The shown list under the present filter."""
        if self._rows is None:
            listing = self._lists[self.shown]
            if self._filter:
                ids = [i for i in listing if self._filter in self._searchable(i)]
                self._rows = Rows(ids, sum(1 for i in ids if self._store.conversations[i].waiting_since is not None))
            else:
                self._rows = Rows(listing, listing.waiting)
        return self._rows

    def conversation(self, conversation: ConversationId) -> Conversation:
        """Its present state; KeyError when unknown."""
        return self._store.conversations[conversation]

    def count(self, name: ListName) -> int:
        """How many conversations a list holds."""
        return len(self._lists[name])

    def waiting(self) -> int:
        """Unanswered conversations of the whole shop."""
        return self._lists[ListName.ALL].waiting

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def waited(self, conversation: Conversation) -> int | None:
        """Milliseconds that the buyer has waited by the hub's clock, None when answered (CHAT-2)."""
        since = conversation.waiting_since
        return None if since is None else max(0, self._store.clock.now() - since)

    def level(self, waited: int) -> WaitLevel:
        """The urgency of a wait under the shop's limits (CHAT-4)."""
        return self._store.limits.level(waited)

    def unread_words(self, conversation: Conversation) -> str:
        """How many messages nobody has read, as words."""
        return self.tr("%n unread", "", conversation.unread)

    def overdue(self) -> int:
        """How many waits are past the limit. They are the first of the list, so counting stops at the first that is not."""
        limit = self._store.limits.overdue
        count = 0
        for conversation in self._lists[ListName.ALL]:
            waited = self.waited(self._store.conversations[conversation])
            if waited is None or waited < limit:
                break
            count += 1
        return count

    def longest_waiting(self, apart_from: ConversationId | None = None) -> ConversationId | None:
        """Where one key leads (CHAT-3); `apart_from` names the open chat when "send and next" looks for another."""
        listing = self._lists[ListName.ALL]
        for index in range(listing.waiting):
            if listing[index] != apart_from:
                return listing[index]
        return None

    def waiting_ids(self, count: int) -> list[ConversationId]:
        """Up to `count` conversations that wait, the longest first."""
        listing = self._lists[ListName.ALL]
        return [listing[i] for i in range(min(count, listing.waiting))]

    def neighbour(self, conversation: ConversationId | None, step: int) -> ConversationId | None:
        """The chat `step` rows below (or above, negative) in the shown list; the first or last from nowhere."""
        ids = self.rows().ids
        if not len(ids):
            return None
        try:
            place = ids.index(conversation) if conversation is not None else -1 if step > 0 else len(ids)
        except ValueError:
            place = -1 if step > 0 else len(ids)
        return ids[min(max(place + step, 0), len(ids) - 1)]

    def has_draft(self, conversation: ConversationId) -> bool:
        """Whether "Draft" stands in its row (CHAT-16)."""
        return self._drafts is not None and conversation in self._drafts.conversations()

    def draft(self, conversation: ConversationId) -> str:
        """The draft's text."""
        return self._drafts.text(conversation) if self._drafts is not None else ""

    # what the view asks

    def show(self, name: ListName) -> None:
        """Another list."""
        if name is not self.shown:
            self.shown = name
            self._moved()

    def filter(self, text: str) -> None:
        """Only rows whose buyer's name or number contains `text`, accents or not."""
        folded = " ".join(fold(text).split())
        if folded != self._filter:
            self._filter = folded
            self._moved()

    @property
    def filtered(self) -> bool:
        """Whether a filter hides rows."""
        return bool(self._filter)

    def use_drafts(self, drafts: Drafts) -> None:
        """The drafts are there."""
        self._drafts = drafts
        self.changed.emit()

    def refresh(self) -> None:
        """A draft changed: rows are read anew."""
        self.changed.emit()

    # what the store tells

    def _on_changes(self, changes: Changes) -> None:
        if changes.reset or changes.shop:
            self._rebuild()
            return
        if not changes.conversations:
            return
        for name in changes.conversations:
            conversation = self._store.conversations[name]
            self._folded.pop(name, None)
            suspected = conversation.spam is not None
            self._keep(ListName.ALL, conversation, not suspected)
            self._keep(ListName.TODAY, conversation, not suspected and is_today(conversation, self._midnight))
            self._keep(ListName.FAVOURITES, conversation, not suspected and conversation.favourite)
            self._keep(ListName.SPAM, conversation, suspected)
        self._moved()

    def _keep(self, name: ListName, conversation: Conversation, belongs: bool) -> None:
        if belongs:
            self._lists[name].put(conversation)
        else:
            self._lists[name].discard(conversation.id)

    def _rebuild(self) -> None:
        now = self._store.clock.now()
        shop = self._store.shop
        self._midnight = day_start(now, shop.time_zone if shop else "UTC")
        everything = [c for c in self._store.conversations.values() if c.spam is None]
        self._lists = {
            ListName.ALL: Listing(everything),
            ListName.TODAY: Listing(c for c in everything if is_today(c, self._midnight)),
            ListName.FAVOURITES: Listing(c for c in everything if c.favourite),
            ListName.SPAM: Listing(c for c in self._store.conversations.values() if c.spam is not None),
        }
        self._folded.clear()
        # Checked again within the hour: the hub's clock may move against ours, and a day may have 25 hours.
        self._at_midnight.start(int(min(max(self._midnight + DAY - now, 1_000), DAY // 24)))
        self._moved()

    def _moved(self) -> None:
        self._rows = None
        self.changed.emit()

    def _searchable(self, conversation: ConversationId) -> str:
        folded = self._folded.get(conversation)
        if folded is None:
            buyer = self._store.conversations[conversation].buyer
            folded = " ".join(fold(f"{buyer.name} {buyer.phone_hint}").split())
            self._folded[conversation] = folded
        return folded
