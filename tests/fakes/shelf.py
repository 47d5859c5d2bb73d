"""The hub over HTTP by hand: answers by address for the shelf's reads and for actions, given when a test says so."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import msgspec

from app.desktop.shelf import Page
from app.domain.ids import Instant
from app.protocol.envelope import ErrorBody

T = TypeVar("T")


class FakeShelf:
    """`answers` by address; an address without an answer stays open until `answer` gives one. `kept`: what was put there."""

    def __init__(self, **answers: Any) -> None:
        self.answers: dict[str, Any] = dict(answers)
        self.reads: list[str] = []
        self.kept: dict[str, Any] = {}
        self._shows: dict[str, Callable[[Page[Any]], None]] = {}

    def read(self, path: str, kind: type[T], show: Callable[[Page[T]], None], **query: str | int) -> None:
        address = path + ("?" + "&".join(f"{k}={v}" for k, v in sorted(query.items())) if query else "")
        self.reads.append(address)
        self._shows[address] = show
        if address in self.answers:
            self.answer(address, self.answers[address])

    def put(self, path: str, value: Any) -> None:
        """Kept as if it had been answered."""
        self.kept[path] = value

    def answer(self, address: str, value: Any, fresh: bool = True) -> None:
        """The hub's answer, or what is kept when it is not fresh."""
        self._shows[address](Page(value, Instant(1), fresh))

    def fail(self, address: str, code: str = "unreachable", value: Any = None) -> None:
        """The hub does not answer, or refuses; `value` is what is kept."""
        self._shows[address](Page(value, Instant(1), False, ErrorBody(code)))


class FakeHttp:
    """`answers` by "METHOD path": a value or an exception; what was asked is in `asked` with its decoded body."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.asked: list[tuple[str, Any]] = []

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T:
        body = options.get("content") or msgspec.json.encode(options.get("json"))
        self.asked.append((f"{method} {path}", msgspec.json.decode(body)))
        answer = self.answers[f"{method} {path}"]
        if isinstance(answer, Exception):
            raise answer
        return msgspec.convert(answer, kind) if isinstance(answer, dict) else answer


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine that waits for nothing to its end; for `spawn`."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise AssertionError("it waits for something")
