"""Finds a Python on this machine that Frontdesk can run on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from installer.trouble import Trouble

SUPPORTED = ((3, 11), (3, 12), (3, 13))
# Run in the candidate itself: a name on the path proves nothing (pyenv leaves shims for versions that are not chosen).
QUESTION = (
    "import json, struct, sys, sysconfig; print(json.dumps(dict(executable=sys.executable, version=sys.version_info[:3],"
    " bits=8 * struct.calcsize('P'), free_threaded=bool(sysconfig.get_config_var('Py_GIL_DISABLED')))))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that was started and answered. `version` is (major, minor, micro), `bits` 32 or 64."""

    executable: str
    version: tuple[int, int, int]
    bits: int
    free_threaded: bool

    @property
    def name(self) -> str:
        return ".".join(str(part) for part in self.version)

    @property
    def objection(self) -> str:
        """Why Frontdesk cannot run on it; empty when it can."""
        if self.version[:2] not in SUPPORTED:
            return "it is not 3.11, 3.12 or 3.13"
        if self.bits != 64:
            return "it is a 32-bit build, and Qt comes for 64 bits only"
        if self.free_threaded:
            return "it is a free-threaded build, for which Qt has no packages"
        return ""


def ask(command: list[str]) -> Interpreter | None:
    """Starts one Python and lets it describe itself; None when there is none or it does not run."""
    try:
        answer = subprocess.run(
            [*command, "-I", "-c", QUESTION], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=20, check=True
        )
        told = json.loads(answer.stdout.decode("utf-8"))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    major, minor, micro = told["version"]
    return Interpreter(told["executable"], (major, minor, micro), told["bits"], told["free_threaded"])


def find() -> Interpreter:
    """The Python that runs this, else the newest fit one on the path; Trouble when there is none."""
    refused = []
    for command in _candidates():
        found = ask(command)
        if found is None:
            continue
        if not found.objection:
            return found
        refused.append(f"  {found.executable} is {found.name}: {found.objection}")
    seen = "\n".join(dict.fromkeys(refused))
    raise Trouble(f"No fit Python was found.\n{seen}", _how_to_get_one())


def _candidates() -> list[list[str]]:
    newest_first = ["{}.{}".format(*version) for version in reversed(SUPPORTED)]
    if os.name == "nt":
        named = [["py", f"-{version}"] for version in newest_first] + [["python"]]
    else:
        named = [[f"python{version}"] for version in newest_first] + [["python3"]]
    return [[sys.executable]] + [command for command in named if shutil.which(command[0])]


def _how_to_get_one() -> str:
    if os.name == "nt":
        return "Type: winget install Python.Python.3.12   and then the same command again."
    if sys.platform == "darwin":
        return "Install Python 3.12 from python.org or with: brew install python@3.12   then the same command again."
    return "On Debian 12 or later and Ubuntu 24.04 or later type: sudo apt-get install python3 python3-venv"
