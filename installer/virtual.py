"""Makes the folder .venv and fills it from the lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import time

from installer import interpreter, packages, system
from installer.processes import environment
from installer.stamp import KINDS, Stamp
from installer.trouble import Trouble

ROOM_NEEDED = 1_500_000_000  # bytes; 0.9 GB of packages, pip's downloads and some air
PROOF = "import PySide6.QtWidgets, sqlcipher3, aiohttp, app"


def prepare(stamp: Stamp, kind: str) -> None:
    """Brings the environment to what the lock says. Safe to interrupt: what was done is not done again."""
    begin = time.monotonic()
    print(f"Setting up Frontdesk in {stamp.folder}", flush=True)
    _check_room(stamp)
    python = _make(stamp)
    system.see_to(for_tests=kind == "test")
    stamp.set()
    log = stamp.folder / "frontdesk-setup.log"
    packages.install_locked(stamp.python, stamp.lock(kind), log)
    packages.install_project(stamp.python, stamp.root, log)
    _prove(stamp)
    stamp.set(*KINDS[: KINDS.index(kind) + 1])
    print(f"  done in {time.monotonic() - begin:.0f} s, Python {python}", flush=True)


def _check_room(stamp: Stamp) -> None:
    free = shutil.disk_usage(stamp.root).free
    if free < ROOM_NEEDED and not stamp.python.exists():
        raise Trouble(f"Only {free / 1e6:.0f} MB are free in {stamp.root}.", "Make room for 1.5 GB. Nothing was changed.")


def _make(stamp: Stamp) -> str:
    """Makes the environment unless a working one is there; returns the version of its Python."""
    if stamp.folder.exists():
        present = interpreter.ask([str(stamp.python)])
        if present and not present.objection and _has_pip(stamp):
            return present.name
        print("  .venv: the one that is there does not work, making it anew", flush=True)
        _remove(stamp)
    chosen = interpreter.find()
    _need_ensurepip(chosen)
    print(f"  .venv: made with Python {chosen.name} ({chosen.executable})", flush=True)
    made = subprocess.run(
        [chosen.executable, "-m", "venv", str(stamp.folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment(),
        check=False,
    )
    if made.returncode:
        _remove(stamp)
        raise Trouble(f"The folder .venv could not be made: {_last(made.stdout)}", "Nothing was kept. Check rights and disk.")
    return chosen.name


def _has_pip(stamp: Stamp) -> bool:
    asked = [str(stamp.python), "-m", "pip", "--version"]
    return subprocess.run(asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def _remove(stamp: Stamp) -> None:
    try:
        shutil.rmtree(stamp.folder)
    except OSError as error:
        raise Trouble(
            f"The folder .venv cannot be removed: {error}",
            "End the programs that run from it and delete it by hand; your data lies elsewhere. Then the same command again.",
        ) from error


def _need_ensurepip(chosen: interpreter.Interpreter) -> None:
    """Debian ships Python without the part that makes environments."""
    whole = subprocess.run([chosen.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL, check=False)
    if whole.returncode == 0:
        return
    package = "python{}.{}-venv".format(*chosen.version)
    reason = system.install([package]) if os.name != "nt" else "It was installed without pip."
    if reason:
        raise Trouble(
            f"Python {chosen.name} lacks its module for environments. {reason}",
            f"Type: {system.apt_command([package])}   and then the same command again.",
        )


def _prove(stamp: Stamp) -> None:
    """Loads the parts that depend on this machine: better a sentence here than a traceback at the start."""
    tried = subprocess.run(
        [str(stamp.python), "-P", "-c", PROOF],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    if tried.returncode:
        raise Trouble(
            f"The packages are installed but do not load: {_last(tried.stderr)}",
            "If it names a library, install that with this system's package manager; then the same command again.",
        )


def _last(output: bytes) -> str:
    lines = output.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it gave no reason"
