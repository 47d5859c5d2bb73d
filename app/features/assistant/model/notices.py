"""Shop notices on this desk: which stand, which are new to this person, and posting them where the role allows it (CHAT-30)."""

import json

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ports import Outbox
from app.desktop.settings import Settings
from app.desktop.store import Changes, Store
from app.domain.errors import Refused
from app.domain.ids import HOUR, CommandId, Instant
from app.domain.people import Role
from app.domain.shop_notices import ShopNotice, checked_notice
from app.features.assistant.options import READ
from app.features.assistant.wire import PostNotice, RemoveNotice
from app.protocol.envelope import ErrorBody

_MAY_POST = frozenset({Role.SUPERVISOR, Role.ADMIN})


class NoticesModel(QObject):
    """`changed` when the list or what is unread of it changes; `refused` carries an ErrorBody."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, store: Store, outbox: Outbox, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._outbox = outbox
        self._settings = settings
        self._asked: set[CommandId] = set()
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._refresh)
        store.subscribe(self._on_changes)
        self._refresh()

    @property
    def may_post(self) -> bool:
        """Whether this person tells the others."""
        me = self._store.me
        return me is not None and bool(_MAY_POST & set(me.roles))

    def now(self) -> Instant:
        """The hub's time."""
        return self._store.clock.now()

    def notices(self) -> list[ShopNotice]:
        """Those that stand, the newest first."""
        now = self.now()
        standing = [notice for notice in self._store.of(ShopNotice).values() if notice.stands(now)]
        return sorted(standing, key=lambda notice: (-notice.time, notice.id))

    def is_unread(self, notice: ShopNotice) -> bool:
        """Whether it is new to this person."""
        me = self._store.me
        return (me is None or notice.author != me.id) and notice.id not in self._read()

    def unread(self) -> int:
        """How many are new."""
        return sum(map(self.is_unread, self.notices()))

    def mark_read(self) -> None:
        """All that stand were looked at."""
        if self.unread():
            # Only those that are there: what has gone needs no memory.
            self._settings.set(READ, json.dumps(sorted(notice.id for notice in self.notices())))
            self.changed.emit()

    def post(self, text: str, until: Instant | None) -> ErrorBody | None:
        """Tells all desks; why it cannot be sent, otherwise None."""
        try:
            cleaned = checked_notice(text, until, self.now())
        except Refused as refused:
            return ErrorBody(refused.code, dict(refused.facts))
        self._asked.add(self._outbox.send(PostNotice(text=cleaned, until=until)))
        return None

    def remove(self, notice: ShopNotice) -> None:
        """Takes it from all desks."""
        self._asked.add(self._outbox.send(RemoveNotice(id=notice.id)))

    def _read(self) -> frozenset[str]:
        try:
            kept = json.loads(self._settings.get(READ))
        except ValueError:
            return frozenset()
        return frozenset(one for one in kept if isinstance(one, str)) if isinstance(kept, list) else frozenset()

    def _refresh(self) -> None:
        now = self.now()
        ends = [notice.until - now for notice in self.notices() if notice.until is not None]
        self._end.stop()
        if ends:
            self._end.start(int(min(max(min(ends), 100), HOUR)))
        self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        for ack in changes.acks:
            if ack.id in self._asked:
                self._asked.discard(ack.id)
                if ack.error is not None:
                    self.refused.emit(ack.error)
        if changes.reset or ShopNotice in changes.kinds:
            self._refresh()
