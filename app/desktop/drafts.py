"""Drafts of the agent: in memory at once, on the disk within a second, one per conversation (CHAT-16)."""

import asyncio
import logging
from collections.abc import Iterable

from app.desktop.sync.cache.cache import Cache
from app.desktop.sync.cache.errors import CacheError
from app.desktop.sync.cache.rows import Draft
from app.desktop.sync.committer import Run
from app.domain.ids import ConversationId

_log = logging.getLogger(__name__)
#: Seconds from the first unwritten key press to the disk.
_DELAY = 0.5
#: Seconds until the next attempt when the disk refused (F5).
_RETRY = 5.0


class LocalDrafts:
    """Implements ports.Drafts. All methods are called on the loop's thread; `write` runs work on the cache's."""

    def __init__(self, cache: Cache, write: Run, drafts: Iterable[Draft] = (), delay: float = _DELAY) -> None:
        """`drafts` are those of the last session (`Cache.load_drafts`)."""
        self._cache = cache
        self._write = write
        self._delay = delay
        self._drafts = {draft.conversation: draft for draft in drafts}
        self._unwritten: set[ConversationId] = set()
        self._erased: set[ConversationId] = set()
        self._writing: asyncio.Task[None] | None = None

    def text(self, conversation: ConversationId) -> str:
        """See ports.Drafts."""
        draft = self._drafts.get(conversation)
        return draft.text if draft else ""

    def save(self, conversation: ConversationId, text: str) -> None:
        """See ports.Drafts."""
        if text != self.text(conversation):
            self._put(Draft(conversation, text, self.attachments(conversation)))

    def conversations(self) -> frozenset[ConversationId]:
        """See ports.Drafts."""
        return frozenset(self._drafts)

    def attachments(self, conversation: ConversationId) -> tuple[str, ...]:
        """See ports.Drafts."""
        draft = self._drafts.get(conversation)
        return draft.attachments if draft else ()

    def set_attachments(self, conversation: ConversationId, paths: tuple[str, ...]) -> None:
        """See ports.Drafts."""
        if paths != self.attachments(conversation):
            self._put(Draft(conversation, self.text(conversation), paths))

    def forget(self, conversations: Iterable[ConversationId]) -> tuple[str, ...]:
        """Their buyers were erased: no draft of them is kept any more (REQ-8). Returns the paths of their attachments."""
        attachments: list[str] = []
        for conversation in conversations:
            self._erased.add(conversation)
            self._unwritten.discard(conversation)
            draft = self._drafts.pop(conversation, None)
            attachments += draft.attachments if draft else ()
        return tuple(attachments)

    async def close(self) -> None:
        """Writes what is not on the disk yet. Raises Unwritable or Damaged: then the last words are lost."""
        if self._writing is not None:
            self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        await self._flush()

    def _put(self, draft: Draft) -> None:
        if draft.conversation in self._erased:
            return  # the window clears its field a moment after the erasure
        if draft.text or draft.attachments:
            self._drafts[draft.conversation] = draft
        else:
            self._drafts.pop(draft.conversation, None)
        self._unwritten.add(draft.conversation)
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write_soon())

    async def _write_soon(self) -> None:
        pause = self._delay
        try:
            while self._unwritten:
                await asyncio.sleep(pause)
                try:
                    await self._flush()
                except CacheError as error:
                    _log.warning("drafts could not be written", extra={"reason": str(error)})
                    pause = _RETRY
        finally:
            self._writing = None

    async def _flush(self) -> None:
        conversations, self._unwritten = self._unwritten, set()
        if not conversations:
            return
        drafts = [self._drafts.get(conversation, Draft(conversation, "")) for conversation in conversations]
        try:
            await self._write(lambda: self._cache.save_drafts(drafts))
        except BaseException:
            self._unwritten |= conversations
            raise
