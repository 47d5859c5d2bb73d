"""Installs locked packages with pip: one progress line, and its errors put into words for people."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from installer.processes import environment
from installer.trouble import Trouble

# The lines with which pip takes up the next package of the lock.
BEGUN = re.compile(r"(?:Collecting|Processing|Ignoring|Requirement already satisfied:) (?:\S*[/\\])?([\w.]+(?:-[A-Za-z]\w*)*)")
KEPT = "What was downloaded is kept; the same command goes on from there."
# The first pattern found in pip's output decides: when the network fails, "no matching distribution" follows from it.
CAUSES = (
    (
        r"DO NOT MATCH THE HASHES|Hashes are required|hash mismatch",
        "A package is not the one that the lock names (its hash differs). It was not installed.",
        "A download may be damaged: `{pip} cache purge`, then the same command again. If it stays, the package index"
        " delivers something else than was checked: do not go round it, report it.",
    ),
    (
        r"No space left on device|Errno 28\b|WinError 112\b|Disk quota exceeded",
        "The disk is full.",
        "Make room (1.5 GB), then the same command again. " + KEPT,
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "The package index could not be trusted: its certificate did not check out.",
        "Behind a company proxy, set PIP_CERT to the company's certificate; also check the date of this machine. " + KEPT,
    ),
    (
        r"name resolution|Name or service not known|getaddrinfo failed|nodename nor servname|Failed to establish a new"
        r" connection|Network is unreachable|Connection refused|ProxyError|Read timed out|ConnectTimeout|Connection"
        r" aborted|Connection broken|ConnectionResetError|IncompleteRead",
        "The package index cannot be reached: no network, or a proxy is needed.",
        "Check the connection (behind a proxy: HTTPS_PROXY=http://host:port), then the same command again. " + KEPT,
    ),
    (
        r"Permission denied|Errno 13\b|WinError 5\b",
        "A file may not be written, or a program that is running holds it.",
        "End all Frontdesk programs, check who owns the folder .venv, then the same command again. " + KEPT,
    ),
    (
        r"No matching distribution found for (\S+)|Could not find a version that satisfies the requirement (\S+)",
        "There is no ready-made package of {found} for this system.",
        "Frontdesk runs on 64-bit Windows 10 or later, macOS 13 or later, and Linux with glibc 2.34 or later.",
    ),
)


def install_locked(python: Path, lock: Path, log: Path) -> None:
    """Installs exactly what `lock` names, checked by hash and never built here; Trouble says what to do."""
    total = sum(1 for line in lock.read_text(encoding="utf-8").splitlines() if re.match(r"[\w.-]+==", line))
    options = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--progress-bar", "off", "-r", str(lock)]
    _pip(python, options, log, total)


def install_project(python: Path, root: Path, log: Path) -> None:
    """Makes this checkout importable and puts the `frontdesk` command beside the environment's Python, without network."""
    # "compat" is a plain line in a .pth file; the default is a finder that costs every start of Python 40 ms.
    how = ["--no-build-isolation", "--no-deps", "--no-index", "--config-settings", "editable_mode=compat"]
    _pip(python, [*how, "--editable", str(root)], log, 0)


def _pip(python: Path, options: list[str], log: Path, total: int) -> None:
    command = [str(python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *options]
    text = []
    done = 0
    with log.open("a", encoding="utf-8") as record, subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment(),
        encoding="utf-8",
        errors="replace",
    ) as pip:
        try:
            for line in pip.stdout or ():
                record.write(line)
                text.append(line)
                begun = BEGUN.match(line)
                if total and begun:
                    done += 1
                    _progress(done, total, begun.group(1))
        except BaseException:  # Ctrl+C, or a terminate that reached this process alone
            pip.terminate()
            raise
    if total and sys.stdout.isatty():
        print("\r" + " " * 70 + "\r", end="", flush=True)
    if pip.returncode:
        raise explain("".join(text), f"{python} -m pip", log)


def _progress(done: int, total: int, name: str) -> None:
    line = f"  packages: {done} of {total}  {name}"
    if sys.stdout.isatty():
        print("\r" + line.ljust(70)[:70], end="", flush=True)
    elif done % 20 == 0:  # in a log one line in a while is enough
        print(line, flush=True)


def explain(output: str, pip: str, log: Path) -> Trouble:
    """Turns what pip printed into words for a person."""
    for pattern, what, remedy in CAUSES:
        found = re.search(pattern, output)
        if found:
            name = next((group for group in found.groups() if group), "")
            return Trouble(what.replace("{found}", name), remedy.replace("{pip}", pip))
    last = next((line for line in reversed(output.splitlines()) if line.strip()), "it said nothing")
    return Trouble(f"pip could not install the packages: {last.strip()}", f"The whole output is in {log}. {KEPT}")
