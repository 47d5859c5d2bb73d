"""Keys kept beside the hub's data or given by the environment: each made once, whole or not at all, for its owner alone."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_BYTES = 32


class BadKey(Exception):
    """There is no key where one must be, or what is there is none; the text is for whoever runs the hub."""


@dataclass(frozen=True, slots=True)
class KeptKey:
    """`file` lies in the data folder; the environment variable `name`, or the file that `name`_FILE tells, goes before it.

    `what` names it to people. Each key is written as 64 hexadecimal digits; several stand on lines of their own.
    """

    file: str
    name: str
    what: str

    def find(self, folder: Path, environment: Mapping[str, str]) -> tuple[bytes, ...]:
        """The keys in their order; none where there is none. Raises BadKey."""
        if text := environment.get(self.name, ""):
            return self._keys(text, self.name)
        if named := environment.get(f"{self.name}_FILE", ""):
            try:
                return self._read(Path(named), f"{self.name}_FILE: {named}")
            except OSError as error:
                raise BadKey(f"{self.name}_FILE: {named}: {error.strerror}") from error
        try:
            return self._read(folder / self.file, str(folder / self.file))
        except FileNotFoundError:
            return ()

    def make(self, folder: Path) -> bytes:
        """A new one, in the folder."""
        key = secrets.token_bytes(_BYTES)
        # All of it or nothing: half a key would keep the hub from starting for ever.
        fresh = folder / f"{self.file}.new"
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(folder / self.file)
        return key

    def places(self, folder: Path) -> str:
        """Where it is looked for, in words."""
        return f"{self.name}, {self.name}_FILE or {folder / self.file}"

    def _read(self, file: Path, where: str) -> tuple[bytes, ...]:
        try:
            return self._keys(file.read_text(encoding="ascii"), where)
        except UnicodeDecodeError as error:
            raise self._bad(where) from error

    def _keys(self, text: str, where: str) -> tuple[bytes, ...]:
        try:
            keys = tuple(bytes.fromhex(word) for word in text.split())
        except ValueError as error:
            raise self._bad(where) from error
        if not keys or any(len(key) != _BYTES for key in keys):
            raise self._bad(where)
        return keys

    def _bad(self, where: str) -> BadKey:
        return BadKey(f"{where} holds no {self.what}: {2 * _BYTES} hexadecimal digits")
