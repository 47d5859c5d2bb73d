"""Which rows of a list are ticked: one by one, as a range from where it began, or all. Keys only, no widgets."""

from collections.abc import Callable, Iterable


class Selection:
    """Keys of ticked rows. They stay with their rows while the order changes."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        # Where a range begins, and what was ticked before it: a longer or shorter range replaces the one before.
        self._pivot = ""
        self._before: frozenset[str] = frozenset()

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> frozenset[str]:
        """All of them, in no order."""
        return frozenset(self._keys)

    @property
    def pivot(self) -> str:
        """The row from which a range is measured; "" when none was ticked yet."""
        return self._pivot

    def toggle(self, key: str) -> None:
        """Tick or untick one row; ranges are measured from it."""
        self._keys ^= {key}
        self._begin(key)

    def reach(self, keys: Iterable[str], pivot: str) -> None:
        """Tick `keys`, a range from `pivot`, in place of the range before; what was ticked one by one stays."""
        if pivot != self._pivot:
            self._begin(pivot)
        self._keys = set(self._before)
        self._keys.update(keys)

    def take(self, keys: Iterable[str]) -> None:
        """Tick exactly `keys`."""
        self._keys = set(keys)
        self._begin("")

    def keep(self, holds: Callable[[str], bool]) -> bool:
        """Forget rows that are no longer shown: nobody shall change what they do not see. True when some went."""
        kept = {key for key in self._keys if holds(key)}
        if len(kept) == len(self._keys):
            return False
        self._keys = kept
        self._before = self._before & kept
        return True

    def _begin(self, pivot: str) -> None:
        self._pivot = pivot
        self._before = frozenset(self._keys)
