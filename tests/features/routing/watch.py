"""Watches a simulated day: rebuilds who is there and whose chat it is from the hub's events alone, and checks each of them."""

import statistics
import time
from collections import Counter, defaultdict
from typing import Any

import msgspec

from app.domain.conversations import Conversation
from app.domain.ids import MINUTE, SECOND, ConversationId
from app.domain.presence import Presence, PresenceState
from app.domain.routing import GroupRule, RoutingRules, Spread, Why, queue_key
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.routing.rules import Visit, group_of
from app.hub.database import conversations
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand

#: What the rules decide by themselves; everything else was done by hand.
AUTOMATIC = frozenset({Why.LAST_AGENT, Why.GROUP, Why.TURN, Why.LEAST_BUSY, Why.ONLY_ONE})
#: Milliseconds within which a free place must have been used: jobs run each second.
PATIENCE = 3 * SECOND


class Broken(AssertionError):
    """Something happened that must not."""


class Watch:
    """`look` after each command, `run_jobs` each second."""

    def __init__(self, hub: HubByHand, rules: RoutingRules) -> None:
        self._hub = hub
        self._rules = rules
        self.presences: dict[str, Presence] = {}
        self.chats: dict[ConversationId, Conversation] = {}
        self.loads: Counter[str] = Counter()
        self._theirs: defaultdict[str, set[ConversationId]] = defaultdict(set)
        self._groups: dict[ConversationId, GroupRule | None] = {}
        self._taken_from: dict[ConversationId, tuple[str, int]] = {}
        self._queue: set[ConversationId] = set()
        self._waiting: dict[ConversationId, int] = {}  # waiting and somebody's: since when it could have gone back
        self._room_since: dict[ConversationId, int] = {}
        self._cut_at: dict[str, int] = {}
        self._up_since = hub.now
        self._decoders: dict[str, msgspec.json.Decoder[Any]] = {}
        self.got: Counter[str] = Counter()
        self.fair: defaultdict[str, float] = defaultdict(float)
        self.whys: Counter[str] = Counter()
        self.after: Counter[str] = Counter()
        self.queue_waits: list[float] = []
        self.answer_waits: list[float] = []
        self.longest_queue = 0
        self.highest_load = 0
        self.job_times: list[float] = []

    # What agents of the day see

    def owner(self, chat: ConversationId) -> str:
        """Whose it is, or ""."""
        now = self.chats[chat].assigned
        return "" if now is None else now.staff

    def chats_of(self, name: str) -> list[ConversationId]:
        """Somebody's chats, oldest first."""
        return [id_ for id_ in sorted(self._assigned(name)) if self.chats[id_].waiting_since is not None]

    def waiting_of(self, name: str) -> list[ConversationId]:
        """Somebody's waiting chats, the longest wait first."""
        return sorted(self.chats_of(name), key=lambda id_: queue_key(self.chats[id_]))

    def is_here(self, name: str) -> bool:
        """Online or busy."""
        return name in self.presences and self.presences[name].is_here

    def counts(self, chat: ConversationId) -> bool:
        """Neither spam nor blocked."""
        return self.chats[chat].counts

    # What happens

    def look(self) -> None:
        """Takes in and checks what the hub has just told."""
        carried: list[Any] = []
        for entry in self._hub.told:
            if entry.stream.startswith("shop:"):
                kind = self._hub.router.events[entry.type]
                decoder = self._decoders.setdefault(entry.type, msgspec.json.Decoder(kind))
                carried += decoder.decode(entry.data).carries()
        self._hub.told = []
        gone = []
        for entity in carried:
            if isinstance(entity, Presence):
                self.presences[entity.id] = entity
                if entity.state is PresenceState.OFFLINE:
                    gone.append(entity.id)
            elif isinstance(entity, Conversation):
                self._take_in(entity)
        for name in gone:
            _must(not self._assigned(name), f"{name} went offline and still has chats")

    def run_jobs(self, idle: bool, attendance: bool) -> None:
        """The hub's jobs, then what must hold each second."""
        began = time.perf_counter()
        self._hub.run_jobs(idle, attendance, told=self.look)
        self.job_times.append(time.perf_counter() - began)
        self._check_queue()
        self._check_returns()
        self._check_connections()

    def cut(self, name: str) -> None:
        """Somebody's line is cut."""
        self._cut_at.setdefault(name, self._hub.now)

    def connected(self, name: str) -> None:
        """It is back."""
        self._cut_at.pop(name, None)

    def restarted(self) -> None:
        """The hub came up again."""
        self._up_since = self._hub.now

    def spam(self, chat: ConversationId) -> None:
        """Somebody marks the chat as spam; it leaves whoever had it."""

        def mark(tx: Transaction) -> Conversation:
            before = conversations.to_change(tx, SHOP.id, chat)
            mark = Suspicion(kind=SuspicionKind.STAFF, time=tx.now)
            after = msgspec.structs.replace(before, spam=mark, waiting_since=None)
            return self._hub.router.changed(tx, Change(shop=SHOP.id, actor=None, before=before, after=after))

        self._take_in(self._hub.write(mark))

    def finish(self) -> None:
        """At the end of the day: everybody got their share by weight, to within a tenth and a few chats."""
        if self._rules.spread is not Spread.TURNS:
            return
        for name, fair in self.fair.items():
            room = 5 + 0.1 * fair
            _must(abs(self.got[name] - fair) <= room, f"{name} got {self.got[name]} chats, {fair:.0f} would be fair")

    def figures(self) -> dict[str, Any]:
        """What the command prints."""
        jobs = sorted(self.job_times)
        return {
            "buyers": len(self.chats),
            "assigned_by_rules": sum(self.got.values()),
            "why": dict(self.whys.most_common()),
            "after": dict(self.after.most_common()),
            "share": {name: f"{self.got[name]} of {fair:.0f} fair" for name, fair in sorted(self.fair.items())},
            "worst_share_error": round(max((abs(self.got[n] / f - 1) for n, f in self.fair.items() if f > 30), default=0.0), 3),
            "highest_load_over_capacity": self.highest_load,
            "longest_queue": self.longest_queue,
            "queue_wait_s": _spread(self.queue_waits),
            "answer_wait_s": _spread(self.answer_waits),
            "job_ms": {"median": round(statistics.median(jobs) * 1e3, 3), "p99": round(jobs[int(len(jobs) * 0.99)] * 1e3, 3)},
        }

    # Checks

    def _take_in(self, now: Conversation) -> None:
        before = self.chats.get(now.id)
        old = None if before is None else before.assigned
        if before is None or (before.waiting_since is None and old is None and before.queued_since is None):
            self._groups[now.id] = self._group(now)
        if now.assigned is not None and (old is None or (old.staff, old.time) != (now.assigned.staff, now.assigned.time)):
            self._check_assignment(before, now)
        if old is not None:
            self.loads[old.staff] -= 1
            self._theirs[old.staff].discard(now.id)
            if now.assigned is None or now.assigned.staff != old.staff:
                self._taken_from[now.id] = (old.staff, self._hub.now)
        if now.assigned is not None:
            self.loads[now.assigned.staff] += 1
            self._theirs[now.assigned.staff].add(now.id)
        if before is not None and before.waiting_since is not None and now.answered_by and now.waiting_since is None:
            self.answer_waits.append((self._hub.now - before.waiting_since) / SECOND)
        self.chats[now.id] = now
        self._note(now)
        _must(now.counts or (now.assigned is None and now.queued_since is None), f"{now.id} is spam and somebody's")
        _must(not now.closed or now.assigned is None, f"{now.id} is closed and somebody's")
        _must(now.assigned is None or now.queued_since is None, f"{now.id} is somebody's and in the queue")

    def _note(self, now: Conversation) -> None:
        if now.queued_since is None:
            self._queue.discard(now.id)
            self._room_since.pop(now.id, None)
        else:
            self._queue.add(now.id)
        if now.assigned is not None and now.waiting_since is not None:
            self._waiting[now.id] = max(now.waiting_since, now.assigned.time)
        else:
            self._waiting.pop(now.id, None)
        self.longest_queue = max(self.longest_queue, len(self._queue))

    def _check_assignment(self, before: Conversation | None, now: Conversation) -> None:
        assert now.assigned is not None
        name, why, facts = now.assigned.staff, Why(now.assigned.why), now.assigned.facts
        presence = self.presences[name]
        self.whys[why] += 1
        self.after[str(facts.get("after", ""))] += "after" in facts
        _must(presence.is_here, f"{now.id} went to {name}, who is {presence.state}")
        if facts.get("after") == Why.RETURNED and before is not None and before.assigned is not None:
            had = self._hub.now - max(before.assigned.time, before.waiting_since or 0)
            _must(had >= self._rules.return_after, f"{now.id} left {before.assigned.staff} after {had} ms")
        if why not in AUTOMATIC:
            return
        old = None if before is None or before.assigned is None else before.assigned.staff
        load = self.loads[name] - (old == name)
        _must(presence.state is PresenceState.ONLINE, f"{now.id} went to {name}, who is {presence.state}")
        _must(load < presence.capacity, f"{name} has {load + 1} chats and a capacity of {presence.capacity}")
        _must(facts["load"] == load, f"{now.id} says {name} had {facts['load']} chats, it was {load}")
        self.highest_load = max(self.highest_load, load + 1 - presence.capacity)
        if why is Why.LAST_AGENT:
            _must(before is not None and before.answered_by == name, f"{now.id} was not last answered by {name}")
        _must(why is Why.LAST_AGENT or self._reaches(now.id, name), f"{now.id} is for a group that {name} is not in")
        self._count_share(now.id, name, why)
        if before is not None and before.queued_since is not None and before.waiting_since is not None:
            self.queue_waits.append((self._hub.now - before.queued_since) / SECOND)
            if why is not Why.LAST_AGENT:
                self._check_order(before, name)

    def _check_order(self, taken: Conversation, name: str) -> None:
        """Nobody who waits longer, and whom `name` could have had as well, was passed over."""
        for id_ in self._queue:
            other = self.chats[id_]
            longer = queue_key(other) < queue_key(taken)
            _must(not (longer and self._may_take(id_, name)), f"{id_} waits longer than {taken.id}, which {name} got")

    def _count_share(self, chat: ConversationId, name: str, why: Why) -> None:
        """What would be fair: each chat is shared by weight among those who might have got it."""
        former, when = self._taken_from.get(chat, ("", 0))
        group = self._groups[chat] if why is Why.GROUP else None
        free = [
            p
            for p in self.presences.values()
            if self._has_room(p.id) and (group is None or group.group in p.groups) and (p.id, self._hub.now) != (former, when)
        ]
        self.got[name] += 1
        weights = sum(p.weight for p in free)
        for presence in free:
            self.fair[presence.id] += presence.weight / weights

    def _check_queue(self) -> None:
        """While somebody could take it, nobody waits in the queue for longer than a job takes to come round."""
        # Asked of everybody once and not for each of the hundreds who wait: most of a busy day nobody has room.
        free = [name for name in self.presences if self._has_room(name)]
        if not free:
            for id_ in self._queue:
                self._room_since.pop(id_, None)
            return
        for id_ in self._queue:
            if any(self._may_take(id_, name) for name in free):
                since = self._room_since.setdefault(id_, self._hub.now)
                _must(self._hub.now - since <= PATIENCE, f"{id_} stands in the queue though there is room")
            else:
                self._room_since.pop(id_, None)

    def _check_returns(self) -> None:
        """Nobody keeps an unanswered chat for longer than the rule says while somebody else could have it."""
        late = self._hub.now - self._rules.return_after - PATIENCE
        for id_, since in self._waiting.items():
            if max(since, self._up_since) <= late:
                owner = self.owner(id_)
                others = [n for n in self.presences if n != owner and self._has_room(n)]
                if others and (self._room_since.setdefault(id_, self._hub.now) <= self._hub.now - PATIENCE):
                    raise Broken(f"{id_} is unanswered for too long and stays with {owner}")
                if not others:
                    self._room_since.pop(id_, None)
            elif id_ not in self._queue:
                self._room_since.pop(id_, None)

    def _check_connections(self) -> None:
        for name, since in self._cut_at.items():
            gone = self._hub.now - max(since, self._up_since)
            if gone > self._rules.offline_after + 15 * SECOND:
                _must(
                    self.presences[name].state is PresenceState.OFFLINE,
                    f"{name} is gone for {gone // MINUTE} min and not offline",
                )

    def _may_take(self, chat: ConversationId, name: str) -> bool:
        """Whether the rules let `name` have this chat of the queue."""
        former, when = self._taken_from.get(chat, ("", 0))
        if former == name and self._hub.now - when <= self._rules.return_after + PATIENCE:
            return False
        return self._has_room(name) and self._reaches(chat, name)

    def _reaches(self, chat: ConversationId, name: str) -> bool:
        """Whether the chat's group lets `name` have it."""
        group = self._groups[chat]
        if group is None or not group.only or group.group in self.presences[name].groups:
            return True
        members = [p for p in self.presences.values() if group.group in p.groups]
        return all(p.state is PresenceState.OFFLINE for p in members)

    def _has_room(self, name: str) -> bool:
        presence = self.presences[name]
        return presence.state is PresenceState.ONLINE and self.loads[name] < presence.capacity

    def _group(self, now: Conversation) -> GroupRule | None:
        text = now.last.text if now.last else ""
        return group_of(Visit(channel=now.buyer.channel, language=now.buyer.language, text=text), self._rules)

    def _assigned(self, name: str) -> set[ConversationId]:
        return self._theirs[name]


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Broken(otherwise)


def _spread(values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    ordered = sorted(values)
    return {
        "count": len(ordered),
        "median": round(statistics.median(ordered), 1),
        "p95": round(ordered[int(len(ordered) * 0.95)], 1),
        "worst": round(ordered[-1], 1),
    }
