"""A clock that stands still until it is told to move."""


class FakeClock:
    """Seconds. The machine's own clock (`wall`) can be wrong and can jump; the monotonic one only goes on."""

    def __init__(self, wall: float = 1_700_000_000.0) -> None:
        self._monotonic = 1_000.0
        self._wall = wall

    def monotonic(self) -> float:
        return self._monotonic

    def wall(self) -> float:
        return self._wall

    def advance(self, seconds: float) -> None:
        """Time passes."""
        self._monotonic += seconds
        self._wall += seconds

    def jump(self, seconds: float) -> None:
        """Somebody sets the machine's clock (F15)."""
        self._wall += seconds
