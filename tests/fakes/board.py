"""A shop as the board sees it: staff with presence, chats, rates, and a ledger of days; for tests, benches and pictures."""

import random
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.desktop.shelf import Page
from app.domain.conversations import Conversation
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, BuyerId, ConversationId, Instant, StaffId
from app.domain.messages import Author, Preview
from app.domain.people import Buyer, Role, Staff
from app.domain.presence import Presence, PresenceState
from app.domain.response import Rate, ReplyRates
from app.domain.routing import Assignment
from app.features.supervision.rules.figures import By, History
from app.features.supervision.rules.history import Turn, added_up

ZONE = "Asia/Ho_Chi_Minh"
_NAMES = ("Lan Nguyễn", "Minh Trần", "Олена Коваль", "王小敏", "Huy Phạm", "Sara Lee", "Quân Đỗ", "Андрій Мельник")
_BUYERS = ("Trần Hữu Hòa", "王小敏", "Олена Коваль", "Nguyễn Thị Lan", "Phạm Đức", "李强", "Võ Hồng Nhung", "Andriy M.")
_CHANNELS = ("shopee", "web", "app", "tiktok", "lazada")


def staff(count: int) -> list[Staff]:
    """`count` agents; the first is called as in the mock-ups."""
    return [
        Staff(id=StaffId(f"s{i}"), name=_NAMES[i % 8] + (f" {i // 8}" if i >= 8 else ""), roles=(Role.AGENT,))
        for i in range(count)
    ]


def presences(people: list[Staff], now: Instant, seed: int = 1) -> list[Presence]:
    """Most are online."""
    draw = random.Random(seed)
    states = (*(PresenceState.ONLINE,) * 5, PresenceState.BUSY, PresenceState.AWAY, PresenceState.OFFLINE)
    return [
        Presence(id=one.id, state=states[i % 8], since=Instant(now - draw.randrange(3 * HOUR)), capacity=8)
        for i, one in enumerate(people)
    ]


def rates(people: list[Staff], seed: int = 1) -> ReplyRates:
    """The day so far."""
    draw = random.Random(seed)
    each = {
        one.id: Rate(n - draw.randrange(1 + n // (4 if i % 4 == 3 else 20)), n)
        for i, one in enumerate(people)
        if (n := draw.randrange(0, 70))
    }
    shop = Rate(sum(rate.in_time for rate in each.values()), sum(rate.counted for rate in each.values()))
    return ReplyRates(day="2026-11-22", shop=shop, staff=each)


def chats(people: list[Staff], now: Instant, count: int, seed: int = 1) -> list[Conversation]:
    """`count` open chats, a third of them waiting; one in thirty is in the queue."""
    draw = random.Random(seed)
    made: list[Conversation] = []
    waiting = 0
    for i in range(count):
        waits = draw.random() < 0.34
        since = Instant(now - int(draw.expovariate(1 / 75) * SECOND)) if waits else None
        waiting += waits
        queued = waits and waiting % 9 == 3
        owner = people[draw.randrange(len(people) * 7 // 8 or 1)].id
        time = since or Instant(now - draw.randrange(HOUR))
        made.append(
            Conversation(
                id=ConversationId(f"c{i}"),
                buyer=Buyer(id=BuyerId(f"b{i}"), name=_BUYERS[i % 8], channel=_CHANNELS[i % 5]),
                created=time,
                last_number=3,
                last=Preview(author=Author.BUYER, author_id="b", kind="text", text="Shop ơi", time=time),
                last_buyer_time=time,
                waiting_since=since,
                queued_since=since if queued else None,
                assigned=None if queued else Assignment(staff=owner, time=time, why="turn"),
                staff_read=3,
            )
        )
    return made


def turns(people: list[Staff], since: Instant, until: Instant, an_hour: int = 24, seed: int = 1) -> list[Turn]:
    """A ledger: busy at noon and in the evening, nothing at night; one agent in four is slower."""
    draw, made = random.Random(seed), []
    shape = (0, 0, 0, 0, 0, 0, 0, 1, 4, 7, 9, 10, 7, 8, 9, 8, 7, 6, 8, 10, 11, 8, 4, 1)
    for hour in range(since, until, HOUR):
        busy = shape[(hour // HOUR + 7) % 24]
        for _ in range(busy * an_hour // 10):
            started = hour + draw.randrange(HOUR)
            place = draw.randrange(len(people))
            slow = 2.2 if place % 4 == 3 else 1.25 if busy >= 10 else 1.0
            waited = int(draw.lognormvariate(3.9, 0.75) * slow * SECOND)
            answered = draw.random() > 0.02
            ended = Instant(started + waited) if answered else None
            made.append(
                Turn(
                    Instant(started),
                    Instant(started + 3 * MINUTE),
                    ended,
                    answered,
                    people[place].id if answered else None,
                    busy > 1,
                    waited <= 3 * MINUTE if answered else None,
                )
            )
    return sorted(made, key=lambda turn: turn.started)


class Ledger:
    """A shelf that answers from `turns`; `error` set: the hub does not answer. `hold` keeps answers until `answer`."""

    def __init__(self, people: list[Staff], now: Callable[[], Instant], an_hour: int = 24) -> None:
        self._people, self._now, self._an_hour = people, now, an_hour
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.error: Any = None
        self.hold = False
        self._waiting: list[Callable[[], None]] = []

    def read(self, path: str, kind: type[Any], show: Callable[[Page[Any]], None], **query: str | int) -> None:
        self.asked.append((path, query))
        since, until, by = Instant(int(query["from"])), Instant(int(query["to"])), By(query["by"])

        def answer() -> None:
            if self.error is not None:
                show(Page(None, Instant(0), False, self.error))
                return
            show(Page(self.history(since, until, by), self._now(), True))

        self._waiting.append(answer) if self.hold else answer()

    def history(self, since: Instant, until: Instant, by: By) -> History:
        """What the hub would answer."""
        now = self._now()
        known = [
            turn
            for turn in turns(self._people, since, min(until, Instant(now // HOUR * HOUR + HOUR)), self._an_hour)
            if turn.started <= now
        ]
        return added_up(known, since, until, by, ZONE, now)

    def answer(self) -> None:
        """Answers what was held back."""
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()


class BlankChat:
    """A chat view that shows nothing and remembers what it was asked to show."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.opened: list[ConversationId | None] = []

    def open(self, conversation: ConversationId | None) -> None:
        if not self.opened or self.opened[-1] != conversation:
            self.opened.append(conversation)


__all__ = ["DAY", "BlankChat", "Ledger", "chats", "presences", "rates", "staff", "turns"]
