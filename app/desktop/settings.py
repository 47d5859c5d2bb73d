"""Settings: options declared once, stored as one JSON file per profile. No Qt."""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

import msgspec

_FILE: Final = "settings.json"
_log = logging.getLogger(__name__)

T = TypeVar("T", bool, int, str)


class Option(msgspec.Struct, Generic[T], frozen=True):
    """One thing that can be set. `label` is English source text of the "Settings" translation context.

    `choices` maps the allowed values to their labels; `least` and `most` bound a number.
    An option without a label is remembered but shown on no page.
    """

    key: str
    default: T
    label: str = ""
    section: str = ""
    choices: Mapping[T, str] = {}
    least: int = 0
    most: int = 100

    def accepts(self, value: object) -> bool:
        """Whether `value`, as read from a file or a page, is one this option may have."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        return not isinstance(value, int) or isinstance(value, bool) or self.least <= value <= self.most


class Settings:
    """The options of one profile. Unknown keys in the file are kept, for a newer version that knows them."""

    def __init__(self, folder: Path, write: Callable[[Callable[[], None]], object] | None = None) -> None:
        """`write` runs a job that touches the disk, for instance on the writer thread; at once when not given."""
        self._path = folder / _FILE
        self._write = write or (lambda job: job())
        self._listeners: dict[str, list[Callable[[], None]]] = {}
        self._options: dict[str, Option[Any]] = {}
        self.trouble = ""
        """What went wrong while reading, for the person: "" or the path to which a damaged file was set aside."""
        self._values = self._read()

    def declare(self, *options: Option[Any]) -> None:
        """Add options to what a settings page shows; ValueError for a key declared twice with different meaning."""
        for option in options:
            if self._options.setdefault(option.key, option) != option:
                raise ValueError(f"option {option.key} is declared twice")

    @property
    def declared(self) -> tuple[Option[Any], ...]:
        return tuple(self._options.values())

    def get(self, option: Option[T]) -> T:
        """The value of `option`; its default when unset or when the file holds something it cannot have."""
        value: T = self._values.get(option.key, option.default)
        return value if option.accepts(value) else option.default

    def set(self, option: Option[T], value: T) -> None:
        """Keep `value`, tell listeners, and write the file; ValueError for a value the option cannot have."""
        if not option.accepts(value):
            raise ValueError(f"{option.key} cannot be {value!r}")
        if self.get(option) == value:
            return
        self._values[option.key] = value
        self._save()
        for listener in tuple(self._listeners.get(option.key, ())):
            listener()

    def on_change(self, option: Option[Any], listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change of `option`; the returned function ends that, once its owner goes."""
        listeners = self._listeners.setdefault(option.key, [])
        listeners.append(listener)

        def forget() -> None:
            if listener in listeners:
                listeners.remove(listener)

        return forget

    def _save(self) -> None:
        text = msgspec.json.format(msgspec.json.encode(self._values, order="sorted"), indent=1).decode()
        self._write(lambda: _replace(self._path, text))

    def _read(self) -> dict[str, Any]:
        try:
            values = msgspec.json.decode(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            return self._set_aside(str(error))
        return values if isinstance(values, dict) else self._set_aside("no object")

    def _set_aside(self, why: str) -> dict[str, Any]:
        """A damaged file is kept for whoever wants to look, and never stops the start."""
        aside = self._path.with_suffix(".damaged.json")
        try:
            os.replace(self._path, aside)
            self.trouble = str(aside)
        except OSError:
            self.trouble = str(self._path)
        _log.warning("settings: damaged file set aside: %s", why)
        return {}


def _replace(path: Path, text: str) -> None:
    """Write `text` beside `path` and rename it over: a crash leaves the old file or the new one, never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    try:
        with open(beside, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        # A full or read-only disk costs the memory of this setting, never the work in progress.
        _log.warning("settings: not written: %s", error)
