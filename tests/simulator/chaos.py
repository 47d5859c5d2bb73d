"""What goes wrong, how often, and until when: faults are drawn from one seeded source and counted."""

import random
from dataclasses import dataclass, fields


@dataclass(slots=True)
class Odds:
    """Chances per frame (first group) and per step of the world (second group)."""

    drop: float = 0.05
    duplicate: float = 0.06
    reorder: float = 0.06
    stall: float = 0.02
    replay: float = 0.05

    cut: float = 0.05
    half_open: float = 0.01
    offline: float = 0.01
    kill_client: float = 0.02
    kill_hub: float = 0.01
    clock_jump: float = 0.03
    revoke: float = 0.003
    restore: float = 0.004

    #: Per commit of a client or the hub, and per request over HTTPS.
    write_fails: float = 0.01
    kill_before_commit: float = 0.004
    kill_after_commit: float = 0.004
    hub_write_fails: float = 0.01
    hub_dies_before_commit: float = 0.002
    hub_dies_after_commit: float = 0.002
    answer_lost: float = 0.1

    def without(self, kind: str) -> "Odds":
        """The same, but this never happens."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return Odds(**{**values, kind: 0.0})


KINDS = tuple(field.name for field in fields(Odds))
_FRAME = ("drop", "duplicate", "reorder", "stall", "replay")


class Chaos:
    """Draws faults while it is `raging`; afterwards the world heals."""

    def __init__(self, rng: random.Random, odds: Odds) -> None:
        self.rng = rng
        self.odds = odds
        self.raging = True
        self._thresholds: list[tuple[float, str]] = []
        total = 0.0
        for kind in _FRAME:
            total += getattr(odds, kind)
            self._thresholds.append((total, kind))

    def latency(self) -> float:
        """Seconds that a frame travels."""
        return self.rng.uniform(0.005, 0.08)

    def frame_fault(self) -> str | None:
        """What strikes the next frame, if anything."""
        if not self.raging:
            return None
        draw = self.rng.random()
        for threshold, kind in self._thresholds:
            if draw < threshold:
                return kind
        return None

    def strikes(self, kind: str) -> bool:
        """Whether this kind of fault happens now."""
        chance: float = getattr(self.odds, kind)
        return self.raging and self.rng.random() < chance
