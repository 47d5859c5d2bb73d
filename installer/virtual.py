"""The folder .venv: makes it, fills it from the lock, and remembers what was done so that it is not done twice."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
from pathlib import Path

from installer import interpreter, packages, system
from installer.processes import environment
from installer.trouble import Trouble

ROOM_NEEDED = 1_000_000_000  # bytes; packages, pip's downloads and some air
PROOF = "import PySide6.QtWidgets, sqlcipher3, aiohttp, app"


class Virtual:
    """The environment in `root`/.venv. `kind` is "run" or "test"; the test lock holds all that the run lock holds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._programs = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self._programs / ("python.exe" if os.name == "nt" else "python")
        self._stamp = self.folder / "frontdesk-setup.json"
        self._log = self.folder / "frontdesk-setup.log"

    def is_ready(self, kind: str) -> bool:
        """True when nothing has changed since `kind` was set up; costs a few milliseconds."""
        return self.python.exists() and self._read_stamp().get(kind) == self._facts(kind)

    def prepare(self, kind: str) -> None:
        """Brings the environment to what the lock says. Safe to interrupt: what was done is not done again."""
        begin = time.monotonic()
        print(f"Setting up Frontdesk in {self.folder}", flush=True)
        self._check_room()
        made = self._make()
        system.see_to(for_tests=kind == "test")
        self._write_stamp({})  # from here until the end the old stamp would be a lie
        packages.install_locked(self.python, self._lock(kind), self._log)
        packages.install_project(self.python, self.root, self._log)
        self._prove()
        ready = {name: self._facts(name) for name in (("run", "test") if kind == "test" else ("run",))}
        self._write_stamp(ready)
        print(f"  done in {time.monotonic() - begin:.0f} s, {made}", flush=True)

    def _lock(self, kind: str) -> Path:
        return self.root / "installer" / "locks" / f"{kind}.txt"

    def _facts(self, kind: str) -> dict:
        """What an installation depends on. The interpreter's date catches an upgrade underneath the environment."""
        real = Path(os.path.realpath(self.python))
        return {
            "lock": _digest(self._lock(kind)),
            "project": _digest(self.root / "pyproject.toml"),
            "place": str(self.root),
            "python": [str(real), int(real.stat().st_mtime)],
        }

    def _read_stamp(self) -> dict:
        try:
            return json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def _write_stamp(self, ready: dict) -> None:
        self._stamp.write_text(json.dumps(ready, indent=1), encoding="utf-8")

    def _check_room(self) -> None:
        free = shutil.disk_usage(self.root).free
        if free < ROOM_NEEDED and not self.python.exists():
            raise Trouble(f"Only {free / 1e6:.0f} MB are free in {self.root}.", "Make room for about 1 GB. Nothing was changed.")

    def _make(self) -> str:
        """Makes the environment unless a working one is there; returns which Python it has."""
        if self.folder.exists():
            present = interpreter.ask([str(self.python)]) if self.python.exists() else None
            if present and not present.objection and self._has_pip():
                return f"Python {present.name}"
            print("  .venv: the one that is there does not work, making it anew", flush=True)
            self._remove()
        chosen = interpreter.find()
        _need_ensurepip(chosen)
        print(f"  .venv: made with Python {chosen.name} ({chosen.executable})", flush=True)
        made = subprocess.run(
            [chosen.executable, "-m", "venv", str(self.folder)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment(), check=False,
        )  # fmt: skip
        if made.returncode:
            self._remove()
            last = made.stdout.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise Trouble(
                f"The folder .venv could not be made: {''.join(last)}",
                "Nothing was kept. Check the folder's rights and the disk.",
            )
        return f"Python {chosen.name}"

    def _has_pip(self) -> bool:
        asked = [str(self.python), "-m", "pip", "--version"]
        return subprocess.run(asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0

    def _remove(self) -> None:
        try:
            shutil.rmtree(self.folder)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise Trouble(
                f"The folder .venv cannot be removed: {error}",
                "End the programs that run from it and delete it by hand; your data lies elsewhere. Then the same command again.",
            ) from error

    def _prove(self) -> None:
        """Loads the parts that depend on this machine: better a sentence here than a traceback at the start."""
        tried = subprocess.run(
            [str(self.python), "-P", "-c", PROOF],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
        if tried.returncode:
            last = tried.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise Trouble(
                f"The packages are installed but do not load: {''.join(last)}",
                "If it names a library, install that with this system's package manager; then the same command again.",
            )


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _need_ensurepip(chosen: interpreter.Interpreter) -> None:
    """Debian ships Python without the part that makes environments."""
    whole = subprocess.run([chosen.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL, check=False)
    if whole.returncode == 0:
        return
    package = "python{}.{}-venv".format(*chosen.version)
    print(f"  system: missing {package}", flush=True)
    reason = system.install([package]) if os.name != "nt" else "This Python was installed without pip."
    if reason:
        raise Trouble(
            f"Python {chosen.name} lacks its module for environments. {reason}",
            f"Type: {system.apt_command([package])}   and then the same command again.",
        )
