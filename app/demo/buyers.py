"""The demo buyers: so many people at once who come into the shop by its public door, write, and go again."""

import asyncio
import logging
from collections import deque
from random import Random

from app.demo.browser import Browser, Entrance, TokenRefused, enter
from app.demo.casting import TAGS, Casting, Part, SpamPart
from app.demo.content import DemoContent, Language
from app.demo.notes import Chat, Note, Notes
from app.demo.pacing import Pace
from app.demo.visit import Visit
from app.domain.errors import Refused

_log = logging.getLogger(__name__)
#: New buyers in a minute, for each who may be there at the same time.
_ARRIVALS = 0.5
#: Seconds between two looks whether the notes have to be written.
_SAVE_EVERY = 2.0
#: Seconds until a place is taken again after something unexpected.
_AFTER_FAILURE = 5.0


class Buyers:
    """`run` until it is cancelled. Memory is bounded by `count` and the number of customers."""

    def __init__(self, server: str, content: DemoContent, notes: Notes, *, count: int, speed: float, seed: int) -> None:
        """`speed` 2 makes everybody twice as fast; equal seeds give equal buyers."""
        self._server = server
        self._content = content
        self._notes = notes
        self._count = count
        self._speed = speed
        self._rng = Random(seed)  # noqa: S311 - no secret
        self._casting = Casting(content, self._rng)
        self._busy: set[str] = set()
        self._resumed: deque[Part] = deque()

    async def run(self) -> None:
        """Whoever was in the middle of something goes on with it, then others come."""
        for key in self._notes.unfinished():
            note = self._notes.get(key)
            if note is not None and note.chat is not None and (part := self._casting.resumed(key, note.chat)) is not None:
                self._resumed.append(part)
        try:
            async with asyncio.TaskGroup() as group:
                for place in range(self._count):
                    group.create_task(self._place(at_once=place < len(self._resumed)))
                group.create_task(self._save_often())
        finally:
            self._notes.save()

    async def _place(self, at_once: bool) -> None:
        """One of the places in the shop: somebody is there, leaves, and after a while somebody else comes."""
        pace = Pace(Random(self._rng.getrandbits(64)), self._speed)  # noqa: S311
        while True:
            if not at_once:
                await asyncio.sleep(pace.arrival(_ARRIVALS))
            at_once = False
            part = self._resumed.popleft() if self._resumed else self._casting.draw(self._busy)
            rng = Random(self._rng.getrandbits(64))  # noqa: S311
            key = part.key if isinstance(part, Part) else ""
            self._busy.add(key)
            try:
                await self._visit(part, rng)
            except (Refused, TokenRefused) as error:
                _log.warning("a demo buyer was turned away", extra={"reason": repr(error)})
            except Exception:
                _log.exception("a demo buyer failed in an unexpected way")
                await asyncio.sleep(_AFTER_FAILURE)
            finally:
                self._busy.discard(key)

    async def _visit(self, part: Part | SpamPart, rng: Random) -> None:
        if isinstance(part, SpamPart):
            entrance = await enter(self._server, part.spam.name, TAGS[part.language], rng)
            browser = Browser(self._server, entrance, rng)
            await browser.during(self._visit_of(browser, part.language, rng).litter(part))
        elif not part.key:
            entrance = await enter(self._server, "", TAGS[part.customer.language], rng)
            browser = Browser(self._server, entrance, rng)
            await browser.during(self._visit_of(browser, part.customer.language, rng).perform(part, lambda _chat: None))
        else:
            try:
                await self._come_back(part, part.key, rng)
            except TokenRefused:
                # Another database under the same notes: this customer comes for the first time.
                self._notes.forget(part.key)
                await self._come_back(part, part.key, rng)

    async def _come_back(self, part: Part, key: str, rng: Random) -> None:
        """A customer in their own conversation, which their browser remembers."""
        note = self._notes.get(key)
        if note is None:
            entrance = await enter(self._server, part.customer.name, TAGS[part.customer.language], rng)
            note = Note(token=entrance.token, conversation=entrance.conversation)
            self._notes.put(key, note)
        browser = Browser(
            self._server, Entrance(note.token, note.conversation), rng, None if part.begun is None else note.heard_to
        )

        def remember(chat: Chat | None) -> None:
            known = browser.heard_to or 0
            self._notes.put(key, Note(token=note.token, conversation=note.conversation, heard_to=known, chat=chat))

        visit = self._visit_of(browser, part.customer.language, rng)
        await browser.during(visit.perform(part, remember))
        remember(None)

    def _visit_of(self, browser: Browser, language: Language, rng: Random) -> Visit:
        return Visit(browser, self._content, language, rng, self._speed)

    async def _save_often(self) -> None:
        while True:
            await asyncio.sleep(_SAVE_EVERY)
            try:
                await asyncio.to_thread(self._notes.save)
            except OSError as error:
                _log.warning("the demo buyers' notes cannot be written", extra={"reason": str(error)})
