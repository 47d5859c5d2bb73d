"""One visit of a demo buyer: says what they came for, waits, reacts, asks again, and leaves."""

import asyncio
from collections.abc import Callable
from random import Random

import msgspec

from app.demo.browser import Browser
from app.demo.casting import Part, SpamPart
from app.demo.content import DemoContent, Language
from app.demo.dialogues import Line, Play, facts
from app.demo.notes import Chat
from app.demo.pacing import Beat, Pace
from app.domain.messages import Text

#: Real seconds between two typing signals, as the chat widget sends them.
_TYPING_EVERY = 3.0
#: Seconds for which the shop must have been quiet until a buyer takes what it said for its answer, and at most.
_QUIET, _LONGEST_QUIET = 3.0, 20.0
#: Seconds that a buyer keeps the page open after their last word.
_LINGER = (15.0, 60.0)

#: Told after each step how far the dialogue is.
Remember = Callable[[Chat], None]


class Visit:
    """`perform` or `litter` once, while the browser is connected. Both raise Refused."""

    def __init__(self, browser: Browser, content: DemoContent, language: Language, rng: Random, speed: float) -> None:
        self._browser = browser
        self._content = content
        self._language = language
        self._rng = rng
        self._speed = speed
        self._pace = Pace(rng, speed)

    async def perform(self, part: Part, remember: Remember) -> None:
        """Plays a dialogue to its end, or until the buyer gives up; one that was under way goes on."""
        await self._browser.ready.wait()
        book = self._content.phrasebooks[self._language]
        others = tuple(other for language, other in self._content.phrasebooks.items() if language != self._language)
        play = Play(part.dialogue, book, facts(self._content, part.customer, part.order), self._rng, others)
        opening = play.open()
        chat = part.begun
        if chat is None:
            await self._say(opening)
            chat = Chat(dialogue=part.dialogue.id, order=None if part.order is None else part.order.number)
        else:
            _catch_up(play, chat)
        remember(chat)
        while not play.finished:
            answer = await self._answer(self._pace.nudge(chat.asked))
            if answer is None:
                await self._say(play.nudge())
                chat = msgspec.structs.replace(chat, asked=chat.asked + 1)
            else:
                await self._say(play.hear(answer), after_answer=True)
                chat = msgspec.structs.replace(chat, heard=(*chat.heard, answer), asked=0)
            remember(chat)
        await self._linger()

    async def litter(self, part: SpamPart) -> None:
        """Leaves the lines there and goes, whatever anybody says."""
        await self._browser.ready.wait()
        await self._say([Line(text) for text in part.spam.says])

    async def _say(self, lines: list[Line], after_answer: bool = False) -> None:
        for place, line in enumerate(lines):
            if place == 0 and not after_answer:
                beat = Beat(0.0, self._pace.typing(line.text, self._language))
            elif place == 0:
                beat = self._pace.reply(line.text, self._language)
            else:
                beat = self._pace.gap(line.text, self._language)
            # Listening to the end was part of the silence before a reply.
            listened = asyncio.get_running_loop().time() - self._browser.news_at if place == 0 and after_answer else 0.0
            await asyncio.sleep(max(0.0, beat.silence - listened))
            await self._type(beat.typing, quietly=not line.text)
            if line.picture:
                await self._browser.show(self._content.picture(line.picture), f"IMG_{self._rng.randint(1000, 9999)}.jpg")
            else:
                await self._browser.say(line.text)

    async def _type(self, seconds: float, quietly: bool) -> None:
        """Nothing shows while a picture is being picked."""
        while seconds > 0:
            if not quietly:
                await self._browser.typing()
            await asyncio.sleep(min(seconds, _TYPING_EVERY))
            seconds -= _TYPING_EVERY

    async def _answer(self, patience: float) -> str | None:
        """What the shop said, all of it together; None when it said nothing for so many seconds and nobody is typing."""
        browser = self._browser
        while not browser.news:
            try:
                async with asyncio.timeout(patience):
                    await browser.changed.wait()
            except TimeoutError:
                if not browser.shop_is_typing:
                    return None
        loop = asyncio.get_running_loop()
        latest = loop.time() + _LONGEST_QUIET / self._speed
        while loop.time() < latest:
            browser.changed.clear()
            try:
                async with asyncio.timeout(_QUIET / self._speed):
                    await browser.changed.wait()
            except TimeoutError:
                if not browser.shop_is_typing:
                    break
        said = browser.take()
        await browser.read(said[-1].number)
        return "\n".join(one.body.text for one in said if isinstance(one.body, Text))

    async def _linger(self) -> None:
        """Reads what the shop still says before the page is closed."""
        seconds = self._rng.uniform(*_LINGER) / self._speed
        try:
            async with asyncio.timeout(seconds):
                while True:
                    await self._browser.changed.wait()
                    await asyncio.sleep(self._rng.uniform(1.0, 4.0) / self._speed)
                    await self._browser.read(self._browser.take()[-1].number)
        except TimeoutError:
            return


def _catch_up(play: Play, chat: Chat) -> None:
    """Brings a play to where an earlier visit left it; only the wording is chance, never the step."""
    for answer in chat.heard:
        play.hear(answer)
    for _ in range(chat.asked):
        play.nudge()
