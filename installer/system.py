"""What the operating system has to bring along (libraries, fonts, tools), found by trying, installed with apt where it may be."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from installer.processes import environment
from installer.trouble import Trouble

# Qt loads these by name; the packages bring what they themselves need. Debian and Ubuntu call them alike.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SOUND = {"libpulse.so.0": "libpulse0"}
# What has to be drawable, as fontconfig patterns.
FONTS = {
    "Vietnamese letters": (":lang=vi", "fonts-noto-core"),
    "Ukrainian letters": (":lang=uk", "fonts-noto-core"),
    "Chinese characters": (":lang=zh-cn", "fonts-noto-cjk"),
    "emoji": (":charset=1f600", "fonts-noto-color-emoji"),
}
TEST_TOOLS = {
    "a private display": (("Xvfb",), "xvfb"),
    "a browser": (("chromium", "chromium-browser"), "chromium"),
    "a sound server": (("pulseaudio",), "pulseaudio"),
    "a recorder of sounds": (("parec",), "pulseaudio-utils"),
    "a message bus": (("dbus-daemon",), "dbus-daemon"),
}


@dataclass(frozen=True)
class Missing:
    """One thing that is not there, the Debian package that brings it, and whether Frontdesk starts without it."""

    what: str
    package: str
    needed: bool


def missing(for_tests: bool) -> list[Missing]:
    """Everything that this machine lacks; empty on Windows and macOS, where the packages bring all they need."""
    if not sys.platform.startswith("linux"):
        return []
    found = [Missing(name, package, True) for name, package in LIBRARIES.items() if not _loads(name)]
    found += [Missing(f"{name} (sound)", package, False) for name, package in SOUND.items() if not _loads(name)]
    if shutil.which("fc-list") is None:
        found.append(Missing("fontconfig", "fontconfig", False))
        found += [Missing(what, package, False) for what, (_, package) in FONTS.items()]
    else:
        found += [Missing(what, package, False) for what, (which, package) in FONTS.items() if not _font(which)]
    if for_tests:
        for what, (commands, package) in TEST_TOOLS.items():
            if not any(shutil.which(command) for command in commands):
                found.append(Missing(what, package, False))
    return found


def see_to(for_tests: bool) -> None:
    """Installs what is missing where that may be done; Trouble names the exact command when something needed stays away."""
    lacking = missing(for_tests)
    if not lacking:
        return
    packages = list(dict.fromkeys(one.package for one in lacking if one.package != "chromium" or not _is_ubuntu()))
    reason = install(packages)
    left = missing(for_tests)
    if not left:
        return
    command = apt_command(list(dict.fromkeys(one.package for one in left)))
    remedy = command if shutil.which("apt-get") else "Install them with this system's package manager."
    if any(one.needed for one in left):
        names = ", ".join(one.what for one in left if one.needed)
        raise Trouble(f"Qt cannot start without {names}. {reason}", f"Type: {remedy}   and then the same command again.")
    print(f"  system: going on without {', '.join(one.what for one in left)}. {reason}\n    To have them: {remedy}", flush=True)


def install(packages: list[str]) -> str:
    """Tries apt-get; returns why it did not work, or an empty text."""
    if shutil.which("apt-get") is None:
        return "There is no apt-get here."
    prefix = _root_prefix()
    if prefix is None:
        return "Installing them needs the administrator."
    print(f"  system: installing {len(packages)} packages with apt-get: {' '.join(packages)}", flush=True)
    command = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if _quiet(command) is None:
        return ""
    _quiet([*prefix, "apt-get", "update", "-q"])  # a fresh image has no package lists yet
    complaint = _quiet(command)
    return "" if complaint is None else f"apt-get said: {complaint}"


def apt_command(packages: list[str]) -> str:
    """The exact words to type."""
    return f"sudo apt-get install {' '.join(packages)}"


def cannot_show() -> bool:
    """True when a window could not be opened: no display is named, or nobody answers at the one that is."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or chosen not in ("", "xcb", "wayland"):
        return False
    if os.environ.get("WAYLAND_DISPLAY"):
        return False
    return not os.environ.get("DISPLAY") or not _x_answers()


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not ours to judge then; Qt will say
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _font(pattern: str) -> bool:
    listed = subprocess.run(["fc-list", pattern, "family"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return bool(listed.stdout.strip())


def _is_ubuntu() -> bool:
    """Ubuntu's chromium package is a stand-in that fetches a snap, which does not work in a container."""
    release = Path("/etc/os-release")
    return release.exists() and "ID=ubuntu" in release.read_text(encoding="utf-8").splitlines()


def _root_prefix() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None


def _quiet(command: list[str]) -> str | None:
    """Runs it without output; None when it worked, else its last line."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment(DEBIAN_FRONTEND="noninteractive"),
        check=False,
    )
    if done.returncode == 0:
        return None
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else f"exit code {done.returncode}"
