"""`frontdesk doctor`: looks at what the desktop stands on, and says what is wrong and what to do about it."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from app.desktop.paths import Profile

SAMPLES = {
    "Vietnamese": "ắễữọđ",
    "Chinese": "您好发货",
    "Ukrainian": "їєґі",
    "emoji": "😀📦",
}
ZONES = ("Europe/Kyiv", "Asia/Ho_Chi_Minh", "Asia/Shanghai")
ROOM_NEEDED = 500 * 1024 * 1024  # bytes: a full cache with its pictures and some air


class State(StrEnum):
    """`warn`: works with less comfort; `bad`: does not work."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `remedy` is empty when nothing is to be done."""

    name: str
    state: State
    detail: str
    remedy: str = ""


Check = Callable[[], Iterator[Finding]]


def main(args: Namespace) -> int:
    """Writes all findings, as text or with `args.json` as one object; exit code 1 when one of them is bad."""
    # A window system that is broken would abort the process that asks it for fonts.
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    profile = Profile.at(Path(args.profile)) if args.profile else Profile.of_user()
    found = examine(profile, args.server)
    healthy = all(finding.state is not State.BAD for finding in found)
    if args.json:
        text = json.dumps({"ok": healthy, "findings": [asdict(finding) for finding in found]}, ensure_ascii=False)
    else:
        text = "\n".join(_line(finding) for finding in found)
    sys.stdout.write(text + "\n")
    return 0 if healthy else 1


def examine(profile: Profile, server: str | None) -> list[Finding]:
    """Runs every check; one that itself breaks is a finding, not the end."""
    checks: dict[str, Check] = {
        "Python": _python,
        "Qt": _qt,
        "SQLite": _sqlite,
        "keyring": _keyring,
        "sound": _sound,
        "fonts": _fonts,
        "time zones": _zones,
        "folders": lambda: _folders(profile),
    }
    if server:
        checks["hub"] = lambda: _hub(server)
    return [finding for name, check in checks.items() for finding in _guarded(name, check)]


def _guarded(name: str, check: Check) -> list[Finding]:
    try:
        return list(check())
    except Exception as error:  # whatever is broken here is just what was asked for
        return [Finding(name, State.BAD, f"{type(error).__name__}: {error}", "Set up anew: python3 installer setup")]


def _line(finding: Finding) -> str:
    line = f"{finding.state:<5}{finding.name:<14}{finding.detail}"
    return f"{line}\n{'':<19}{finding.remedy}" if finding.remedy else line


def _python() -> Iterator[Finding]:
    fit = (3, 11) <= sys.version_info[:2] <= (3, 13)
    found = f"{sys.version.split()[0]} at {sys.executable}"
    yield Finding("Python", State.OK if fit else State.BAD, found, "" if fit else "Use Python 3.11, 3.12 or 3.13.")


def _qt() -> Iterator[Finding]:
    import PySide6
    from PySide6 import QtWidgets  # noqa: F401  the import itself is the check: it loads the system's libraries

    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    fit = (6, 10) <= version < (6, 12)
    remedy = "" if fit else "6.12 aborts after some hundred signals; use the locked version: python3 installer setup"
    yield Finding("Qt", State.OK if fit else State.BAD, PySide6.__version__, remedy)
    if sys.platform.startswith("linux"):
        shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
        remedy = "" if shown else "Start it in a desktop session, or under xvfb-run."
        yield Finding("display", State.OK if shown else State.WARN, shown or "none", remedy)


def _sqlite() -> Iterator[Finding]:
    from sqlcipher3 import dbapi2

    from app.desktop.sync.cache.connecting import check_driver
    from app.desktop.sync.cache.errors import OldDriver

    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    found = f"{dbapi2.sqlite_version}, SQLCipher {cipher[0] if cipher else 'missing'}"
    try:
        check_driver()
    except OldDriver:
        yield Finding("SQLite", State.BAD, found, "It can damage its log when it is reset; 3.51.3 or later is needed.")
        return
    remedy = "" if cipher else "The offline copy could not be encrypted: python3 installer setup"
    yield Finding("SQLite", State.OK if cipher else State.BAD, found, remedy)


def _keyring() -> Iterator[Finding]:
    from app.desktop.keychain import safe_backend

    backend = safe_backend()
    if backend is None:
        remedy = "Without one you sign in at every start. On Linux: start GNOME Keyring, KeePassXC or KWallet."
        yield Finding("keyring", State.WARN, "none that keeps secrets safe", remedy)
        return
    yield Finding("keyring", State.OK, backend.name)


def _sound() -> Iterator[Finding]:
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    qInstallMessageHandler(lambda *_: None)  # what Qt Multimedia misses while it loads is told by the list that it gives
    from PySide6.QtMultimedia import QMediaDevices

    app = QCoreApplication.instance() or _application()
    outputs = [output.description() for output in QMediaDevices.audioOutputs()]
    remedy = "" if outputs else "Alerts will be seen but not heard: connect or switch on an output."
    yield Finding("sound", State.OK if outputs else State.WARN, ", ".join(outputs) or "no output device", remedy)
    del app  # held until here: devices belong to an application


def _fonts() -> Iterator[Finding]:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QFontMetrics

    from app.desktop.kit.fonts import build_fonts

    app = QCoreApplication.instance() or _application()
    metrics = QFontMetrics(build_fonts().body)
    missing = [name for name, sample in SAMPLES.items() if not all(metrics.inFontUcs4(ord(letter)) for letter in sample)]
    remedy = "On Debian and Ubuntu: sudo apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji" if missing else ""
    detail = f"no letters for {', '.join(missing)}" if missing else f"{', '.join(SAMPLES)} can be drawn"
    yield Finding("fonts", State.WARN if missing else State.OK, detail, remedy)
    del app


def _application() -> object:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication([])


def _zones() -> Iterator[Finding]:
    for zone in ZONES:
        ZoneInfo(zone)
    yield Finding("time zones", State.OK, ", ".join(ZONES))


def _folders(profile: Profile) -> Iterator[Finding]:
    for name, folder in (("settings", profile.settings), ("data", profile.data), ("logs", profile.logs)):
        standing = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        try:
            with tempfile.TemporaryFile(dir=standing):
                pass
        except OSError as error:
            yield Finding(
                name, State.BAD, f"{folder}: {error.strerror}", "Nothing could be kept there; mend its rights or the disk."
            )
            continue
        free = shutil.disk_usage(standing).free
        detail = f"{folder}, {free / 1e9:.1f} GB free"
        short = free < ROOM_NEEDED
        yield Finding(name, State.WARN if short else State.OK, detail, "Make room: at least 0.5 GB." if short else "")


def _hub(server: str) -> Iterator[Finding]:
    import ssl

    import httpx
    import truststore

    # The system's own trust, as in the desktop: a company's certificate counts there and not in a bundled list.
    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        answer = httpx.get(f"{server.rstrip('/')}/health", timeout=5.0, verify=trust)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        remedy = "Check the address, the network and the proxy; the offline copy can be read meanwhile."
        yield Finding("hub", State.BAD, f"{server}: {error or type(error).__name__}", remedy)
        return
    milliseconds = answer.elapsed.total_seconds() * 1000
    healthy = answer.status_code == httpx.codes.OK
    detail = f"{server} answered {answer.status_code} in {milliseconds:.0f} ms"
    yield Finding("hub", State.OK if healthy else State.BAD, detail, "" if healthy else "Ask the one who runs the hub.")
