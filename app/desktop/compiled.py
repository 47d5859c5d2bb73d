"""Python files that lie inside a library, compiled once instead of at every start."""

import builtins
import contextlib
import marshal
import os
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from types import CodeType
from typing import Any


@contextlib.contextmanager
def compiled_once(package: str) -> Iterator[None]:
    """While it lasts, files of `package` are compiled only if that was never done.

    Such files have a name without a folder of the disk ("shibokensupport/feature.py"), and so no place where Python would keep
    what it compiled. It is kept beside our own, by the rules of Python: known by the hash of the source, and not written where
    nothing shall be.
    """
    kept = _Kept(package)
    before, builtins.compile = builtins.compile, kept.compile  # type: ignore[assignment]  # its overloads are not ours to repeat
    try:
        yield
    finally:
        builtins.compile = before
    kept.write()


class _Kept:
    """Code by file name, with the hash of its source."""

    def __init__(self, package: str) -> None:
        self._prefix = f"{package}/"
        self._path = cache_from_source(os.path.join(os.path.dirname(__file__), f"{package}.py"))
        self._compile = builtins.compile
        self._codes = self._read()
        self._grown = False

    def compile(self, source: Any, name: Any, mode: str, *how: Any, **more: Any) -> Any:
        """What `compile` does."""
        if how or more or not isinstance(source, bytes) or not str(name).startswith(self._prefix):
            return self._compile(source, name, mode, *how, **more)
        hashed = source_hash(source)
        if (known := self._codes.get(name)) is not None and known[0] == hashed:
            return known[1]
        code = self._compile(source, name, mode)
        self._codes[name] = (hashed, code)
        self._grown = True
        return code

    def write(self) -> None:
        """Keeps what is new; where that cannot be, the next start compiles again."""
        if not self._grown or sys.dont_write_bytecode:
            return
        fresh = f"{self._path}.{os.getpid()}"
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(fresh, "wb") as file:
                file.write(MAGIC_NUMBER + marshal.dumps(self._codes))
            os.replace(fresh, self._path)  # at once: another start may be reading

    def _read(self) -> dict[str, tuple[bytes, CodeType]]:
        try:
            with open(self._path, "rb") as file:
                whole = file.read()
            if not whole.startswith(MAGIC_NUMBER):
                return {}
            found: dict[str, tuple[bytes, CodeType]] = marshal.loads(whole[len(MAGIC_NUMBER) :])  # noqa: S302  # as Python's own
        except (OSError, EOFError, ValueError, TypeError):
            return {}
        return found
