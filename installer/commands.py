"""The commands of the installer: set up first, then start what was asked for."""

from __future__ import annotations

import argparse
import errno
import io
import os
import signal
import sys
from pathlib import Path

from installer import processes
from installer.stamp import Stamp
from installer.trouble import Trouble

ROOT = Path(__file__).resolve().parent.parent
STAMP = Stamp(ROOT)
NO_DISPLAY = """\
There is no display here, so no window can be opened. Either
  python3 installer run --no-window                          hub and buyers only; look at the page in a browser
  xvfb-run -s "-screen 0 1440x900x24" python3 installer run  a display in memory (apt-get install xvfb xauth)
  QT_QPA_PLATFORM=offscreen python3 installer run            Qt paints in memory"""


def main(words: list[str]) -> int:
    """Runs one command and returns its exit code; trouble is said in two sentences, without a traceback."""
    _speak_utf8()
    for name in ("SIGTERM", "SIGHUP"):  # both end a set-up as Ctrl+C does: pip with it, and a sentence at the end
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    args, rest = _parser().parse_known_args(words)
    if rest and args.command not in PASSING_ON:
        _parser().error(f"unknown arguments: {' '.join(rest)}")
    try:
        return COMMANDS[args.command](args, rest)
    except Trouble as trouble:
        print(f"\n{trouble.what}\n{trouble.remedy}", file=sys.stderr)
        return trouble.code
    except OSError as error:
        what = "The disk is full: make room for 1.5 GB." if error.errno == errno.ENOSPC else str(error)
        print(f"\n{what}\nWhat was done so far is kept; the same command goes on from there.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. What was done so far is kept; the same command goes on from there.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 installer", description="Sets Frontdesk up in .venv, then starts it.", allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in PASSING_ON.items():
        commands.add_parser(name, help=text, add_help=False, allow_abbrev=False)
    setup = commands.add_parser("setup", help="only set up; does nothing where it is done already")
    setup.add_argument("--test", action="store_true", help="with what the tests need")
    lock = commands.add_parser("lock", help="write the locks and the third-party notices from pyproject.toml")
    lock.add_argument("--upgrade", action="store_true", help="take the newest versions that fit, not those locked now")
    chart = commands.add_parser("map", help="write app/README.md, the map of the modules")
    chart.add_argument("--check", action="store_true", help="write nothing; exit 1 when it is out of date")
    return parser


def _run(_: argparse.Namespace, rest: list[str]) -> int:
    from installer import system  # only this command asks for a display, and ctypes has its price

    _set_up("run")
    if not {"--no-window", "--help", "-h"} & set(rest) and system.cannot_show():
        raise Trouble(NO_DISPLAY.splitlines()[0], "\n".join(NO_DISPLAY.splitlines()[1:]), code=2)
    return processes.run(_app("demo", *rest))


def _test(_: argparse.Namespace, rest: list[str]) -> int:
    _set_up("test")
    # Offscreen for all; a test that wants a real display asks for the fixture that starts a private one.
    command = [str(STAMP.python), "-m", "pytest", *rest]
    return processes.run(command, cwd=ROOT, sweep=True, QT_QPA_PLATFORM="offscreen")


def _bench(_: argparse.Namespace, rest: list[str]) -> int:
    from installer import display, system

    _set_up("test")
    command = [str(STAMP.python), "-m", "tests.benches", *rest]
    if not system.cannot_show():
        return processes.run(command, cwd=ROOT, sweep=True)
    if not display.available():
        raise Trouble("Painting cannot be measured without a display.", f"Type: {system.apt_command(['xvfb'])}")
    with display.private_display() as name:
        return processes.run(command, cwd=ROOT, sweep=True, DISPLAY=name, QT_QPA_PLATFORM="xcb")


def _setup(args: argparse.Namespace, _: list[str]) -> int:
    kind = "test" if args.test else "run"
    _set_up(kind)
    print(f"Frontdesk is set up in {STAMP.folder}", flush=True)
    return 0


def _lock(args: argparse.Namespace, _: list[str]) -> int:
    _set_up("test")
    code = _own("locking", *(["--upgrade"] if args.upgrade else []))
    if code == 0:
        _set_up("test")  # the notices quote the packages themselves, so those of the new lock have to be there
        code = _own("notices")
    return code


def _map(args: argparse.Namespace, _: list[str]) -> int:
    _set_up("run")
    return _own("module_map", *(["--check"] if args.check else []))


def _own(module: str, *words: str) -> int:
    """Runs a part of the installer that is for developers, and so may use what the environment's Python offers."""
    return processes.run([str(STAMP.python), "-m", f"installer.{module}", *words], cwd=ROOT)


def _set_up(kind: str) -> None:
    if not STAMP.is_ready(kind):
        from installer import virtual  # a start with nothing to set up does not pay for reading it

        virtual.prepare(STAMP, kind)


def _app(*words: str) -> list[str]:
    # -P: the folder where the user happens to stand must not lend its own `app` to us.
    return [str(STAMP.python), "-P", "-m", "app", *words]


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    os.environ.setdefault("PYTHONUTF8", "1")


PASSING_ON = {
    "run": "set up, then start the demo: a hub, a demo shop, buyers and the window (arguments: see frontdesk demo --help)",
    "test": "set up, then run the tests (arguments are passed on to pytest)",
    "bench": "set up, then measure speed and memory (arguments are passed on; --help lists them)",
}
COMMANDS = {"run": _run, "test": _test, "bench": _bench, "setup": _setup, "lock": _lock, "map": _map}
