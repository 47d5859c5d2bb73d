"""A day of the shop in seconds: buyers, agents with shifts and breaks and bad lines, against the real hub (CHAT-31).

`python -m tests.features.routing.day --seed 7 --hours 24` prints its figures. Every event of the hub is checked by `watch.py`.
"""

import argparse
import heapq
import itertools
import json
import math
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.ids import HOUR, MINUTE, SECOND, ConversationId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.presence import PresenceState
from app.domain.routing import GroupRule, RoutingRules, Spread
from app.features.routing.wire import AssignConversation, CloseConversation, ReleaseConversation, SetPresence, SetShare
from app.features.shop_rules.wire import SetShopRules
from tests.fakes.hub_by_hand import HubByHand
from tests.features.routing.watch import Watch

START = Instant(1_763_704_800_000)  # 06:00 UTC
#: Buyers an hour at the peak, and how that goes through the day: quiet, full, lunch, full, quiet.
PEAK = 300
_CURVE = (
    0.15,
    0.35,
    0.7,
    1.0,
    1.0,
    0.8,
    0.6,
    0.9,
    1.0,
    0.9,
    0.7,
    0.5,
    0.4,
    0.5,
    0.6,
    0.5,
    0.3,
    0.2,
    0.1,
    0.05,
    0.03,
    0.02,
    0.02,
    0.05,
)
ONLINE, BUSY, AWAY, OFFLINE = PresenceState
LEAD = "lead"


class Agent:
    """Somebody at work: answers their longest wait, one after another. `begins` and `ends` in milliseconds of the day."""

    def __init__(self, name: str, capacity: int, weight: int, begins: int, ends: int, groups: tuple[str, ...]) -> None:
        self.name, self.capacity, self.weight, self.groups = name, capacity, weight, groups
        self.begins, self.ends = begins, ends
        self.answering = False
        self.asleep_until = 0


class Day:
    """The heap of what happens next. Nothing depends on anything but the seed."""

    def __init__(self, folder: Path, seed: int, hours: float, spread: Spread = Spread.TURNS, peak: int = PEAK) -> None:
        self.random = random.Random(seed)
        self.hours = hours
        self.peak = peak
        self.rules = RoutingRules(
            spread=spread,
            groups=(GroupRule(group="refunds", words=("refund",), only=True), GroupRule(group="chinese", languages=("zh",))),
        )
        self.agents = {agent.name: agent for agent in self._staffed()}
        staff = [Staff(id=StaffId(name), name=name.title(), roles=(Role.AGENT,)) for name in self.agents]
        staff.append(Staff(id=StaffId(LEAD), name="Lead", roles=(Role.SUPERVISOR,)))
        self.hub = HubByHand(folder, START, staff)
        self.watch = Watch(self.hub, self.rules)
        self._next: list[tuple[int, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._turns_left: dict[ConversationId, int] = {}
        self.restarts = 0

    def run(self) -> None:
        """From the first buyer to the end of the day; raises watch.Broken at the first thing that must not happen."""
        self._do(LEAD, SetShopRules(routing=self.rules))
        for agent in self.agents.values():
            self._do(LEAD, SetShare(staff=StaffId(agent.name), capacity=agent.capacity, weight=agent.weight, groups=agent.groups))
            self.at(agent.begins, lambda agent=agent: self._come(agent))  # type: ignore[misc]
        self.at(0, self._second)
        self.at(1, self._buyer)
        self.at(int(self.hours * HOUR / 2), self._restart)
        end = int(self.hours * HOUR)
        while self._next and self._next[0][0] <= end:
            offset, _, act = heapq.heappop(self._next)
            self.hub.now = Instant(START + offset)
            act()
        self.watch.finish()

    def at(self, offset: float, act: Callable[[], None]) -> None:
        """Lets `act` happen at `offset` milliseconds of the day."""
        heapq.heappush(self._next, (int(offset), next(self._order), act))

    @property
    def _now(self) -> int:
        return self.hub.now - START

    def _after(self, milliseconds: float, act: Callable[[], None]) -> None:
        self.at(self._now + milliseconds, act)

    def _staffed(self) -> list[Agent]:
        """Twelve people whose shifts follow the curve; one of them senior, two new."""
        day = self.hours * HOUR
        people = []
        for i in range(12):
            begins = int(day * (i % 4) * 0.15)
            ends = int(min(day, begins + day * 0.55))
            weight = {0: 200, 1: 50, 2: 50}.get(i, 100)
            capacity = {0: 8, 1: 3, 2: 3}.get(i, 5)
            groups = ("refunds",) if i in (3, 6, 9) else ("chinese",) if i in (4, 5) else ()
            people.append(Agent(f"agent{i:02}", capacity, weight, begins, ends, groups))
        return people

    # Agents

    def _come(self, agent: Agent) -> None:
        self.hub.connected.add(StaffId(agent.name))
        self._presence(agent, ONLINE)
        self._after(self.random.uniform(0.1, 0.3) * HOUR, lambda: self._interrupt(agent))
        self.at(agent.ends, lambda: self._leave(agent))

    def _leave(self, agent: Agent) -> None:
        self._presence(agent, OFFLINE)
        self.hub.connected.discard(StaffId(agent.name))

    def _interrupt(self, agent: Agent) -> None:
        """A break, something else to do, a bad line, a nap: then back, until the next time."""
        if self._now >= agent.ends:
            return
        what = self.random.choice((self._break, self._break, self._busy, self._cut, self._cut, self._nap, self._give_back))
        what(agent)
        self._after(self.random.uniform(0.3, 1.2) * HOUR, lambda: self._interrupt(agent))

    def _break(self, agent: Agent) -> None:
        self._presence(agent, self.random.choice((AWAY, AWAY, OFFLINE)))
        self._after(self.random.uniform(5, 20) * MINUTE, lambda: self._back(agent))

    def _busy(self, agent: Agent) -> None:
        self._presence(agent, BUSY)
        self._after(self.random.uniform(5, 15) * MINUTE, lambda: self._back(agent))

    def _back(self, agent: Agent) -> None:
        if self._now < agent.ends:
            self._presence(agent, ONLINE)

    def _cut(self, agent: Agent) -> None:
        self.hub.connected.discard(StaffId(agent.name))
        self.watch.cut(agent.name)

        def again() -> None:
            if self._now < agent.ends:
                self.hub.connected.add(StaffId(agent.name))
                self.watch.connected(agent.name)

        self._after(self.random.choice((20, 45, 90, 400)) * SECOND, again)

    def _nap(self, agent: Agent) -> None:
        agent.asleep_until = self._now + int(self.random.uniform(4, 8) * MINUTE)

    def _give_back(self, agent: Agent) -> None:
        mine = self.watch.chats_of(agent.name)
        if mine:
            self._do(agent.name, ReleaseConversation(conversation=self.random.choice(mine)))

    def _work(self, agent: Agent) -> None:
        """Begins with the longest wait of theirs, if there is one and they are at it."""
        present = StaffId(agent.name) in self.hub.connected and self.watch.is_here(agent.name)
        if agent.answering or not present or self._now < agent.asleep_until:
            return
        waiting = self.watch.waiting_of(agent.name)
        if waiting:
            agent.answering = True
            self._after(min(self.random.expovariate(1 / 18), 90) * SECOND + 4 * SECOND, lambda: self._answered(agent, waiting[0]))

    def _answered(self, agent: Agent, chat: ConversationId) -> None:
        agent.answering = False
        if StaffId(agent.name) not in self.hub.connected or self.watch.owner(chat) != agent.name:
            return
        self.hub.answer(agent.name, chat)
        self.watch.look()
        left = self._turns_left[chat] = self._turns_left[chat] - 1
        if left > 0:
            self._after(self.random.expovariate(1 / 45) * SECOND + 2 * SECOND, lambda: self._say(chat))
        elif self.random.random() < 0.8:
            self._do(agent.name, CloseConversation(conversation=chat))
            if self.random.random() < 0.3:
                self._turns_left[chat] = 1
                self._after(self.random.uniform(0.3, 6) * HOUR, lambda: self._say(chat))
        self._work(agent)

    # Buyers

    def _buyer(self) -> None:
        words = self.random.choice(("hello", "where is my order", "refund please", "size?", "price?", "thanks"))
        language = self.random.choice(("vi", "vi", "zh", "uk", "en"))
        chat = self.hub.buyer(language=language, said="")
        self._turns_left[chat] = self.random.choice((1, 1, 2, 2, 3, 4))
        self._say(chat, words)
        share = self._now / (self.hours * HOUR) * len(_CURVE)
        rate = self.peak * _CURVE[min(len(_CURVE) - 1, math.floor(share))]
        self._after(self.random.expovariate(rate) * HOUR, self._buyer)

    def _say(self, chat: ConversationId, words: str = "and then?") -> None:
        self.hub.say(chat, words)
        self.watch.look()
        if self.random.random() < 0.02:
            self.watch.spam(chat)
        if self.random.random() < 0.01:
            self._by_hand(chat)

    def _by_hand(self, chat: ConversationId) -> None:
        here = [name for name in self.agents if self.watch.is_here(name)]
        if here and self.watch.counts(chat):
            self._do(LEAD, AssignConversation(conversation=chat, staff=StaffId(self.random.choice(here))))

    # The hub

    def _second(self) -> None:
        seconds = self._now // SECOND
        self.watch.run_jobs(idle=seconds % 60 == 0, attendance=seconds % 5 == 0)
        for agent in self.agents.values():
            self._work(agent)
        if seconds % 600 == 0:
            self.hub.checkpoint()
        self._after(SECOND, self._second)

    def _restart(self) -> None:
        self.hub.restart()
        self.watch.restarted()
        self.restarts += 1

    def _presence(self, agent: Agent, state: PresenceState) -> None:
        if StaffId(agent.name) in self.hub.connected:
            self._do(agent.name, SetPresence(state=state))

    def _do(self, who: str, command: object) -> None:
        self.hub.send(who, command)  # type: ignore[arg-type]
        self.watch.look()


def run(folder: Path, seed: int, hours: float, spread: Spread = Spread.TURNS, peak: int = PEAK) -> Day:
    """A whole day. Raises watch.Broken."""
    day = Day(folder, seed, hours, spread, peak)
    try:
        day.run()
    finally:
        day.hub.close()
    return day


def main() -> int:
    """Prints the figures of one day as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.features.routing.day", description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--peak", type=int, default=PEAK, help="buyers an hour when most come")
    parser.add_argument("--spread", choices=[spread.value for spread in Spread], default=Spread.TURNS.value)
    args = parser.parse_args()
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        day = run(Path(folder), args.seed, args.hours, Spread(args.spread), args.peak)
    figures = {"seed": args.seed, "hours": args.hours, "took_s": round(time.perf_counter() - began, 1), **day.watch.figures()}
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
