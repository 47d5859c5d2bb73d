"""How fast demo buyers are: waiting, typing and coming back like people. Pure; the randomness is passed in."""

import math
from dataclasses import dataclass
from random import Random
from statistics import NormalDist

from app.demo.content import Language

_Z90 = NormalDist().inv_cdf(0.9)


@dataclass(frozen=True)
class Spread:
    """A log-normal spread of seconds, fitted to its median and its 90th percentile."""

    p50: float
    p90: float

    def draw(self, rng: Random) -> float:
        """One duration in seconds."""
        return rng.lognormvariate(math.log(self.p50), math.log(self.p90 / self.p50) / _Z90)


#: An answer's end → the buyer's next message has arrived.
REPLY = Spread(17.0, 82.0)
#: From one message to the next of the same burst.
GAP = Spread(13.0, 63.0)
#: Nobody answers → the buyer asks again.
NUDGE = Spread(100.0, 240.0)

#: Characters a second on a phone; a Chinese character takes several taps.
_TYPING_RATE: dict[Language, float] = {"vi": 5.0, "zh_CN": 2.2, "uk": 4.2, "en": 4.8}
_FIRST_TAP = 0.7
#: Picking a picture from the gallery and waiting for the upload, seconds.
_PICKING = Spread(5.0, 12.0)


@dataclass(frozen=True)
class Beat:
    """Seconds until a message arrives: first `silence`, then `typing`, during which the typing signal shows."""

    silence: float
    typing: float

    @property
    def total(self) -> float:
        """Seconds in all."""
        return self.silence + self.typing


class Pace:
    """One buyer's tempo. `speed` 2 halves every duration; two paces with equally seeded randomness are equal."""

    def __init__(self, rng: Random, speed: float = 1.0) -> None:
        """Raises ValueError unless 0 < speed < infinity."""
        if not 0 < speed < math.inf:
            raise ValueError(f"speed must be a positive number, not {speed}")
        self._rng = rng
        self._speed = speed

    def reply(self, text: str, language: Language) -> Beat:
        """From the shop's answer to the buyer's reply `text` (empty: a picture)."""
        return self._beat(REPLY, text, language)

    def gap(self, text: str, language: Language) -> Beat:
        """From one's own message to the next one, `text` (empty: a picture), nobody having answered."""
        return self._beat(GAP, text, language)

    def nudge(self, asked: int) -> float:
        """Seconds without an answer until the buyer asks again, having asked `asked` times: patience grows a little."""
        return NUDGE.draw(self._rng) * (1 + 0.5 * asked) / self._speed

    def arrival(self, per_minute: float) -> float:
        """Seconds until the next buyer turns up where `per_minute` do on average."""
        return self._rng.expovariate(per_minute / 60) / self._speed

    def typing(self, text: str, language: Language) -> float:
        """Seconds that typing `text` would take in peace; of an empty one, picking a picture."""
        if not text:
            return _PICKING.draw(self._rng) / self._speed
        seconds = _FIRST_TAP + len(text) / _TYPING_RATE[language]
        return seconds * self._rng.uniform(0.75, 1.35) / self._speed

    def _beat(self, spread: Spread, text: str, language: Language) -> Beat:
        """The whole follows `spread`; typing takes its natural part of it, and haste shortens it rather than the whole."""
        total = spread.draw(self._rng) / self._speed
        typing = min(self.typing(text, language), total)
        return Beat(total - typing, typing)
