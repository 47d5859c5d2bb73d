"""A store with a day's turns, and a hub over HTTP that answers when a test says so."""

from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

from app.desktop.clock import HubClock
from app.desktop.store import Store
from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, SECOND, BuyerId, CommandId, ConversationId, Instant, ShopId, StaffId
from app.domain.people import Buyer, Role, Shop, Staff
from app.domain.response import Exclusion, Rate, ReplyRates, ResponsePolicy
from app.features.response.rules import turn as rules
from app.features.response.rules.turn import Turn
from app.features.response.wire import Figures, Line, TurnsPage

T = TypeVar("T")
#: 2026-11-21 12:30 in the shop's time zone.
NOW = Instant(1_795_239_000_000)
ZONE = "Asia/Ho_Chi_Minh"
SHOP = Shop(id=ShopId("shop"), name="Minh Anh", time_zone=ZONE, currency="VND")
SARA = Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,))
LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
BUYERS = ("Trần Hữu Hòa", "王小敏", "Олена Коваль", "=HYPERLINK(1)", "<b>bold</b>", "Nguyễn Thị Lan")
POLICY = ResponsePolicy()


def chat(number: int) -> ConversationId:
    """The conversation of a buyer of BUYERS."""
    return ConversationId(f"c{number}")


def began(number: int, before: int, policy: ResponsePolicy = POLICY) -> Turn:
    """A turn that began `before` milliseconds ago with the buyer's third message."""
    return rules.begun(policy, ZONE, chat(number), Instant(NOW - before), 3)


def day(policy: ResponsePolicy = POLICY) -> list[Turn]:
    """One of each: in time, late, outside the hours, spam, closed, overdue, waiting; the newest first."""
    lan, sara = LAN.id, SARA.id
    return [
        began(5, MINUTE, policy),
        rules.settled(began(0, 5 * MINUTE, policy), NOW),
        rules.cut(began(1, 30 * MINUTE, policy), policy, Exclusion.CLOSED, Instant(NOW - 29 * MINUTE), 4),
        rules.cut(began(2, 60 * MINUTE, policy), policy, Exclusion.SPAM, Instant(NOW - 59 * MINUTE), 4),
        rules.answered(began(3, 90 * MINUTE, policy), Instant(NOW - 85 * MINUTE), lan, 4),
        rules.answered(began(4, 120 * MINUTE, policy), Instant(NOW - 120 * MINUTE + 41 * SECOND), sara, 4),
        rules.answered(began(0, 6 * 60 * MINUTE, policy), Instant(NOW - 5 * 60 * MINUTE), lan, 2),
    ]


def page(turns: list[Turn], other: Sequence[Turn | None] | None = None, everybody: bool = True) -> TurnsPage:
    """What the hub answers."""
    beside: list[Turn | None] = [*other] if other is not None else [None] * len(turns)
    lines = tuple(Line(recorded=a, other=b) for a, b in zip(turns, beside, strict=True))
    figures = Figures(shop=Rate(1, 4, 3, 0, 3), staff={SARA.id: Rate(1, 1)})
    return TurnsPage(
        lines=lines, total=len(lines), now=NOW, time_zone=ZONE, everybody=everybody, recorded=figures,
        other=figures if other is not None else None,
    )  # fmt: skip


class FakeHub:
    """`answers` come one after another, each a TurnsPage or an exception; `asked` are the queries."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, str]] = []

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T:
        self.asked.append(dict(options["params"]))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[no-any-return]


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine that waits for nothing; for `spawn`."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise AssertionError("it waits for something")


def store(me: Staff = SARA, rates: ReplyRates | None = None) -> Store:
    """With the shop, its people and its buyers."""
    made = Store(HubClock(monotonic=lambda: 0.0, wall=lambda: NOW / SECOND))
    made.me = me
    buyers = [Buyer(id=BuyerId(f"b{n}"), name=name) for n, name in enumerate(BUYERS)]
    chats = [Conversation(id=chat(n), buyer=buyer, created=Instant(1), last_number=4) for n, buyer in enumerate(buyers)]
    made.load([SHOP, SARA, LAN, *chats, *([rates] if rates is not None else [])])
    return made


class Desk:
    """What was sent and saved."""

    def __init__(self) -> None:
        self.sent: list[ResponsePolicy] = []
        self.saved: list[tuple[Path, bytes]] = []
        self.error: OSError | None = None

    def send(self, policy: ResponsePolicy) -> CommandId:
        self.sent.append(policy)
        return CommandId(f"p{len(self.sent)}")

    def save(self, path: Path, content: bytes, then: Any) -> None:
        self.saved.append((path, content))
        then(self.error)
