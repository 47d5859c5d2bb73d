"""Edits of quick replies on their way to the hub: shown at once, kept over a restart, a refusal never loses a word (CHAT-28)."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from app.desktop.ports import Outbox
from app.desktop.store import Acked
from app.domain.ids import CommandId, Instant, MessageId, StaffId
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.wire import DeleteQuickReply, SaveQuickReply
from app.protocol.envelope import ErrorBody

Edit = SaveQuickReply | DeleteQuickReply
_KINDS: Mapping[str, type[SaveQuickReply] | type[DeleteQuickReply]] = {
    SaveQuickReply.TYPE: SaveQuickReply,
    DeleteQuickReply.TYPE: DeleteQuickReply,
}


class Queued(msgspec.Struct, frozen=True):
    """A command that lies on this disk; `error` once the hub refused it."""

    id: CommandId
    type: str
    data: bytes
    error: ErrorBody | None


class Problem(msgspec.Struct, frozen=True):
    """An edit that the hub refused. It stays on this disk until somebody decides."""

    command: CommandId
    edit: Edit
    error: ErrorBody

    @property
    def conflict(self) -> bool:
        """Somebody else changed, or deleted, the reply meanwhile."""
        return isinstance(self.edit, SaveQuickReply) and self.error.code in ("quick_replies.changed", "not_found")


class Edits:
    """`queued` lists what lies on this disk, also of an earlier run."""

    def __init__(self, outbox: Outbox, queued: Callable[[], Iterable[Queued]], me: Callable[[], StaffId | None]) -> None:
        self._outbox = outbox
        self._queued = queued
        self._me = me
        self._seen: set[CommandId] = set()
        self._pending: dict[CommandId, Edit] = {}
        #: Acknowledged; the hub's own copy has not come yet.
        self._settled: dict[str, Edit] = {}
        self.problems: list[Problem] = []

    def __len__(self) -> int:
        return len(self._pending)

    def send(self, edit: Edit, online: bool) -> None:
        """Queues it. An earlier edit of the same reply that cannot have left yet is replaced by it."""
        if isinstance(edit, SaveQuickReply) and not online:
            for command, before in list(self._pending.items()):
                if before.id == edit.id and isinstance(before, SaveQuickReply):
                    # Two edits in a row would hide from the hub that a colleague changed it in between.
                    self._outbox.delete(MessageId(command))
                    del self._pending[command]
                    edit = msgspec.structs.replace(edit, version=before.version)
        command = self._outbox.send(edit)
        self._seen.add(command)
        self._pending[command] = edit

    def load(self) -> bool:
        """Takes up what an earlier run left; True when there was something."""
        found = False
        for row in self._queued():
            if row.type not in _KINDS or row.id in self._seen:
                continue
            edit = msgspec.json.decode(row.data, type=_KINDS[row.type])
            self._seen.add(row.id)
            found = True
            if row.error is None:
                self._pending[row.id] = edit
            else:
                self.problems.append(Problem(row.id, edit, row.error))
        return found

    def answered(self, ack: Acked) -> bool:
        """The hub's answer to one of them; False for others'."""
        edit = self._pending.pop(ack.id, None)
        if edit is None:
            return False
        if ack.error is None:
            self._settled[edit.id] = edit
        else:
            self.problems.append(Problem(ack.id, edit, ack.error))
        return True

    def settle(self, problem: Problem) -> None:
        """Somebody decided: it leaves this disk."""
        self.problems = [one for one in self.problems if one.command != problem.command]
        self._outbox.delete(MessageId(problem.command))

    def shown(self, known: Mapping[str, QuickReply], now: Instant) -> dict[str, QuickReply]:
        """What the hub has, with these edits in it."""
        for edit in list(self._settled.values()):
            if _arrived(edit, known.get(edit.id)):
                del self._settled[edit.id]
        shown = dict(known)
        for edit in (*self._settled.values(), *self._pending.values()):
            if isinstance(edit, DeleteQuickReply):
                shown.pop(edit.id, None)
            else:
                shown[edit.id] = self._echo(edit, shown.get(edit.id), now)
        return shown

    def forget_settled(self) -> None:
        """A snapshot came: it holds them."""
        self._settled.clear()

    def waits(self, reply: str) -> bool:
        """Whether an edit of this reply is on its way."""
        return any(edit.id == reply for edit in self._pending.values())

    def _echo(self, edit: SaveQuickReply, before: QuickReply | None, now: Instant) -> QuickReply:
        return QuickReply(
            id=edit.id, title=edit.title, text=edit.text, group=edit.group, shortcut=edit.shortcut,
            owner=self._me() if edit.mine else None, language=edit.language, pictures=edit.pictures,
            used=before.used if before else 0, used_last=before.used_last if before else None,
            changed=now, version=edit.version + 1,
        )  # fmt: skip


def _arrived(edit: Edit, known: QuickReply | None) -> bool:
    if isinstance(edit, DeleteQuickReply):
        return known is None
    return known is not None and known.version > edit.version
