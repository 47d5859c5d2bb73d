"""What routing costs a message at the hub: `python -m tests.features.routing.bench` prints microseconds (CHAT-31).

The follower alone, on a real transaction: a message that changes nothing, a new buyer who is given to somebody, and the same
with the floor of the shop read from the database first, as the first of a group of messages does.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.domain.ids import Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.presence import PresenceState
from app.features.routing.hub.deciding import Routing
from app.features.routing.hub.records import floor_of, load_floor
from app.features.routing.wire import SetPresence, SetShare
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.fakes.nouns import NOON

_ROUNDS = 300


def measured(agents: int, open_chats: int) -> dict[str, float]:
    """Medians in microseconds with so many agents online who have so many chats together."""
    staff = [Staff(id=StaffId(f"a{i:03}"), name=f"A{i}", roles=(Role.AGENT,)) for i in range(agents)]
    staff.append(Staff(id=StaffId("lead"), name="Lead", roles=(Role.SUPERVISOR,)))
    with tempfile.TemporaryDirectory() as folder:
        hub = HubByHand(Path(folder), NOON, staff)
        for member in staff[:-1]:
            hub.send("lead", SetShare(staff=member.id, capacity=100))
            hub.connected.add(member.id)
            hub.send(member.id, SetPresence(state=PresenceState.ONLINE))
        chats = [hub.buyer() for _ in range(open_chats)]
        known = hub.get(chats[0])
        fresh = msgspec.structs.replace(known, assigned=None, waiting_since=Instant(NOON))
        routing = Routing()

        def follow(change: Change, reload: bool) -> float:
            def run(tx: Transaction) -> float:
                floor = floor_of(tx, SHOP.id)
                before = dict(floor.loads)
                began = time.perf_counter()
                if reload:
                    load_floor(tx._gathered.sql, [SHOP.id])  # the read itself, without the group's memory
                routing.follow(tx, change)
                took = time.perf_counter() - began
                floor.loads.update(before)
                tx.undo()
                return took

            return statistics.median(hub.write(run) for _ in range(_ROUNDS)) * 1e6

        unchanged = Change(shop=SHOP.id, actor=None, before=known, after=known)
        new = Change(shop=SHOP.id, actor=None, before=msgspec.structs.replace(fresh, waiting_since=None), after=fresh)
        jobs = statistics.median(_timed(hub.run_jobs) for _ in range(50)) * 1e6
        result = {
            "message_of_somebodys_chat": round(follow(unchanged, False), 2),
            "new_buyer": round(follow(new, False), 1),
            "new_buyer_first_of_a_group": round(follow(new, True), 1),
            "jobs_with_nothing_to_do": round(jobs, 0),
        }
        hub.close()
    return result


def _timed(call: Callable[[], None]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


if __name__ == "__main__":
    figures = {f"{agents} agents, {chats} open chats": measured(agents, chats) for agents, chats in ((12, 60), (200, 2_000))}
    sys.stdout.write(json.dumps({"microseconds": figures}, indent=1) + "\n")
