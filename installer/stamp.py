"""Remembers what a set-up was made from, so that the next start knows in a few milliseconds that nothing is to be done."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

KINDS = ("run", "test")  # the test lock holds all that the run lock holds


class Stamp:
    """The environment in `root`/.venv: where its Python is, what it was set up from, and whether that still holds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        programs = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = programs / ("python.exe" if os.name == "nt" else "python")
        self._file = self.folder / "frontdesk-setup.json"

    def is_ready(self, kind: str) -> bool:
        """True when nothing has changed since `kind` was set up."""
        return self.python.exists() and self._read().get(kind) == self._facts(kind)

    def set(self, *kinds: str) -> None:
        """Says that exactly these kinds are set up now; none of them while packages are being changed."""
        self._file.write_text(json.dumps({kind: self._facts(kind) for kind in kinds}, indent=1), encoding="utf-8")

    def lock(self, kind: str) -> Path:
        return self.root / "installer" / "locks" / f"{kind}.txt"

    def _read(self) -> dict[str, Any]:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}

    def _facts(self, kind: str) -> dict[str, Any]:
        """What an installation depends on. The interpreter's date catches an upgrade underneath the environment."""
        real = os.path.realpath(self.python)
        return {
            "lock": _digest(self.lock(kind)),
            "project": _digest(self.root / "pyproject.toml"),
            "place": str(self.root),
            "python": [real, int(os.stat(real).st_mtime)],
        }


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
