"""What has been said in the demo shop before it opens: ten days of conversations as acts in time. Pure.

Nothing is written here: `seed.py` carries the acts out by the hub's own commands, each at its own time.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from app.demo.content import Answers, Customer, DemoContent, Dialogue, Meaning, Order
from app.demo.dialogues import Line, Play, answer_for, candidates, facts, fitting_answer
from app.demo.moments import Moment
from app.demo.notes import Chat
from app.demo.pacing import Pace, Spread
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant

#: Seconds that a colleague takes to answer.
ANSWER = Spread(27.0, 95.0)
#: Nobody's silence within a dialogue lasts longer, seconds.
_LONGEST_SILENCE = 200.0
_DAYS = 9
_A_DAY = 6
_TODAY = 13
_FAVOURITES = 5
#: Agents answer most, the supervisor helps out.
_ANSWERS = ("lan", "lan", "lan", "huy", "huy", "hoa")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A buyer who waits when the shop opens: where in which dialogue, since how many seconds."""

    customer: str
    dialogue: str
    order: str | None
    heard: tuple[Meaning, ...]
    seconds: int


#: Those whom a new user sees waiting first; the longest is already overdue.
WAITING = (
    Waiting("c001", "vi-late-parcel", "8842-1078", (), 188),
    Waiting("c049", "zh-scratch", "8842-1907", (Meaning.ASKS_PHOTO,), 117),
    Waiting("c083", "uk-stock", None, (), 41),
    Waiting("c002", "vi-coupon", None, (Meaning.ASKS_PHOTO,), 9),
)


@dataclass(frozen=True, slots=True)
class Entered:
    """A buyer comes for the first time. `customer` None is somebody who gives no name."""

    at: Instant
    visitor: str
    customer: Customer


@dataclass(frozen=True, slots=True)
class Said:
    """`by` is a colleague's login, "" the buyer."""

    at: Instant
    visitor: str
    line: Line
    by: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """The buyer's page has received everything; `read` when they looked at it, too."""

    at: Instant
    visitor: str
    read: bool


@dataclass(frozen=True, slots=True)
class Starred:
    """A colleague marks the conversation as a favourite."""

    at: Instant
    visitor: str
    by: str


Act = Entered | Said | Looked | Starred


@dataclass(slots=True)
class History:
    """The acts in order of time, and the dialogues that are under way at their end, by visitor."""

    acts: list[Act] = field(default_factory=list)
    under_way: dict[str, Chat] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A line at so many seconds from the beginning of its dialogue."""

    second: float
    line: Line
    by: str = ""


def write_history(content: DemoContent, now: Instant, midnight: Instant, at: Callable[[Moment], Instant], rng: Random) -> History:
    """The shop's last ten days up to `now`; `midnight` began its day, `at` turns the content's times into instants."""
    return _Historian(content, now, midnight, at, rng).write()


class _Historian:
    def __init__(
        self, content: DemoContent, now: Instant, midnight: Instant, at: Callable[[Moment], Instant], rng: Random
    ) -> None:
        self._content = content
        self._now = now
        self._midnight = midnight
        self._at = at
        self._rng = rng
        self._pace = Pace(rng)
        self._told: Counter[str] = Counter()
        self._acts: list[Act] = []
        self._came: dict[str, Instant] = {}

    def write(self) -> History:
        under_way = {waiting.customer: self._wait(waiting) for waiting in WAITING}
        others = [customer for customer in self._content.customers.values() if customer.id not in under_way]
        self._rng.shuffle(others)
        today, earlier = others[:_TODAY], others[_TODAY : _TODAY + _DAYS * _A_DAY]
        for customer, end in zip(today, self._ends_today(), strict=True):
            self._visit(customer, end)
        for place, customer in enumerate(earlier):
            self._visit(customer, self._end_on(1 + place // _A_DAY))
        # People come back: those who wait and who wrote today have been here before, some of the others twice.
        waiting = [self._content.customers[one.customer] for one in WAITING]
        for customer in (*waiting, *today[::2], *earlier[: _A_DAY * 4 : 3]):
            self._visit(customer, self._end_on(self._rng.randint(5, _DAYS)))
        self._enter_everybody()
        self._star(earlier, today)
        self._acts.sort(key=lambda act: act.at)
        return History(self._acts, under_way)

    def _ends_today(self) -> Iterator[Instant]:
        """The newest a minute ago, the oldest when the shop opened, or what the day has had of time so far."""
        eight = self._midnight + 8 * HOUR
        opened = eight if self._now > eight + 30 * MINUTE else self._midnight
        passed = max(self._now - opened, MINUTE) - MINUTE
        for place in range(_TODAY):
            yield Instant(self._now - MINUTE - int(passed * (place / _TODAY) ** 1.6))

    def _end_on(self, days_ago: int) -> Instant:
        return Instant(self._midnight - days_ago * DAY + self._rng.randint(9 * HOUR, 22 * HOUR))

    def _visit(self, customer: Customer, end: Instant) -> None:
        """A whole dialogue whose last word is said at `end`."""
        dialogue, order = self._choose(customer, end)
        spoken = self._play(dialogue, order, customer)
        self._enact(customer, spoken, end)
        last = spoken[-1]
        if last.by and (mood := self._rng.random()) < 0.9:
            seconds = 2 + self._rng.expovariate(1 / 12)
            moment = min(end + int(seconds * SECOND), self._now - 1)
            self._acts.append(Looked(Instant(moment), customer.id, read=mood < 0.75))

    def _wait(self, waiting: Waiting) -> Chat:
        """A dialogue that stops where nobody has answered yet, for `waiting.seconds`."""
        customer = self._content.customers[waiting.customer]
        dialogue = next(one for one in self._content.phrasebooks[customer.language].dialogues if one.id == waiting.dialogue)
        order = None if waiting.order is None else self._content.orders[waiting.order]
        spoken = self._play(dialogue, order, customer, waiting.heard)
        last_answer = max((place for place, one in enumerate(spoken) if one.by), default=-1)
        burst = spoken[last_answer + 1 :]
        # What waits began exactly so long ago; a burst that takes longer is told faster.
        since = burst[0].second
        haste = min(1.0, waiting.seconds * 0.7 / max(burst[-1].second - since, 0.001))
        told = [_Spoken(since + (one.second - since) * haste, one.line) for one in burst]
        end = self._now - waiting.seconds * SECOND + int((told[-1].second - since) * SECOND)
        self._enact(customer, [*spoken[: last_answer + 1], *told], Instant(end))
        answers = tuple(one.line.text for one in spoken if one.by)
        return Chat(dialogue=dialogue.id, order=waiting.order, heard=answers)

    def _choose(self, customer: Customer, end: Instant) -> tuple[Dialogue, Order | None]:
        """A dialogue that makes sense at that time, rather one that has not been told often."""
        begin = end - 30 * MINUTE
        possible = [
            (dialogue, order)
            for dialogue, order in candidates(self._content, customer)
            if order is None or self._known_since(order) < begin
        ]
        rarest = min(self._told[dialogue.id] for dialogue, _ in possible)
        chosen = self._rng.choice([one for one in possible if self._told[one[0].id] == rarest])
        self._told[chosen[0].id] += 1
        return chosen

    def _known_since(self, order: Order) -> Instant:
        """When the order came into the state that the dialogue talks about."""
        moments = [order.placed, order.paid_at, order.shipped, order.delivered, order.cancelled]
        if order.refund is not None:
            moments += [order.refund.asked, order.refund.decided]
        return max(self._at(moment) for moment in moments if moment is not None)

    def _play(
        self, dialogue: Dialogue, order: Order | None, customer: Customer, heard: tuple[Meaning, ...] | None = None
    ) -> list[_Spoken]:
        """The dialogue to its end and the colleague's last word, or up to the reaction to the answers of `heard`."""
        language, rng = customer.language, self._rng
        answers = self._content.answers[language]
        known = facts(self._content, customer, order)
        agents_known: Mapping[str, str] = known | {"coupon": self._coupon()}
        play = Play(dialogue, self._content.phrasebooks[language], known, rng)
        colleague = rng.choice(_ANSWERS)
        spoken: list[_Spoken] = []
        second = 0.0

        def say(lines: list[Line], first: bool) -> None:
            nonlocal second
            for place, line in enumerate(lines):
                if place or not first:
                    beat = self._pace.gap(line.text, language) if place else self._pace.reply(line.text, language)
                    second += min(max(beat.total, 2.0), _LONGEST_SILENCE)
                spoken.append(_Spoken(second, line))

        def answer(text: str) -> None:
            nonlocal second
            second += min(max(ANSWER.draw(rng), 5.0 + len(text) / 9), _LONGEST_SILENCE)
            spoken.append(_Spoken(second, Line(text), colleague))

        say(play.open(), first=True)
        wanted = list(heard) if heard is not None else None
        while not play.finished and wanted != []:
            if wanted:
                text = answer_for(dialogue, answers, wanted.pop(0), agents_known, rng)
            else:
                text = fitting_answer(dialogue, play.step, answers, agents_known, rng)
            answer(text)
            say(play.hear(text), first=False)
        if heard is None:
            answer(self._farewell(dialogue, answers, agents_known))
        return spoken

    def _farewell(self, dialogue: Dialogue, answers: Answers, known: Mapping[str, str]) -> str:
        """The last word: one that asks nothing, since nothing came after it."""
        for _ in range(8):
            text = answer_for(dialogue, answers, self._rng.choice((Meaning.CLOSES, Meaning.THANKS)), known, self._rng)
            if "?" not in text and "？" not in text:
                break
        return text

    def _coupon(self) -> str:
        running = [
            one.code
            for one in self._content.coupons.values()
            if self._at(one.starts) <= self._now < self._at(one.ends) and one.used < one.stock
        ]
        return self._rng.choice(running)

    def _enact(self, customer: Customer, spoken: list[_Spoken], end: Instant) -> None:
        length = spoken[-1].second
        begin = Instant(end - int(length * SECOND))
        for one in spoken:
            self._acts.append(Said(Instant(end - int((length - one.second) * SECOND)), customer.id, one.line, one.by))
        self._came[customer.id] = min(begin, self._came.get(customer.id, begin))

    def _enter_everybody(self) -> None:
        for visitor, first in self._came.items():
            before = self._rng.randint(4, 40) * SECOND
            self._acts.append(Entered(Instant(first - before), visitor, self._content.customers[visitor]))

    def _star(self, earlier: list[Customer], today: list[Customer]) -> None:
        chosen = [*self._rng.sample(earlier, _FAVOURITES - 2), *self._rng.sample(today, 2)]
        for place, customer in enumerate(chosen):
            last = max(act.at for act in self._acts if isinstance(act, Said) and act.visitor == customer.id)
            at = min(Instant(last + self._rng.randint(5, 50) * SECOND), Instant(self._now - 1))
            self._acts.append(Starred(at, customer.id, _ANSWERS[place % len(_ANSWERS)]))
