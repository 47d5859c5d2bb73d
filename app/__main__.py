"""`frontdesk`: the command line; reads arguments and hands over to desktop, demo, hub, doctor, account or audit.

Every import is as late as it can be: `frontdesk desktop` is timed from exec to the first painted frame.
"""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

DESKTOP_OPTIONS = ("--server", "--profile", "--account", "--language", "--theme")
LANGUAGES = ("en", "vi", "zh_CN", "uk")
THEMES = ("system", "light", "dark", "high_contrast")


def main(argv: list[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["desktop"] and (args := _desktop_args(words[1:])) is not None:
        return _desktop(args)
    return _dispatch(words)


def _desktop(args: SimpleNamespace | argparse.Namespace) -> int:
    from app.desktop import quick_start

    quick_start.prepare()
    from app import run_desktop

    return run_desktop.main(args)


def _desktop_args(words: list[str]) -> SimpleNamespace | None:
    """Reads well-formed `desktop` arguments without argparse; anything else is left to it (errors, --help, `--a=b`)."""
    values: dict[str, str | None] = dict.fromkeys(option.lstrip("-") for option in DESKTOP_OPTIONS)
    options, given = words[::2], words[1::2]
    if len(options) != len(given) or not set(options) <= set(DESKTOP_OPTIONS) or len(set(options)) != len(options):
        return None
    if any(value.startswith("-") for value in given):
        return None
    values.update((option.lstrip("-"), value) for option, value in zip(options, given, strict=True))
    if values["server"] is None:
        return None
    if values["language"] not in (None, *LANGUAGES) or values["theme"] not in (None, *THEMES):
        return None
    return SimpleNamespace(command="desktop", **values)


def _dispatch(words: list[str]) -> int:
    from app.command_line import build_parser

    for stream in (sys.stdout, sys.stderr):
        # A Windows console is cp1252 and a pipe follows it: a Vietnamese name must not end the program.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    args = build_parser(LANGUAGES, THEMES).parse_args(words)
    return _run(args)


def _run(args: argparse.Namespace) -> int:
    # Each branch imports only what its command needs: the hub without Qt, the doctor even where Qt is broken.
    if args.command == "desktop":
        return _desktop(args)
    if args.command == "hub":
        from app import run_hub

        return run_hub.main(args)
    if args.command == "demo":
        from app.demo import run

        return run.main(args)
    if args.command == "doctor":
        from app import doctor

        return doctor.main(args)
    if args.command == "audit":
        from app.hub import audit_cli

        return audit_cli.main(args)
    from app.features.conversations.hub import announce_staff
    from app.hub import accounts_cli

    return accounts_cli.main(args, announce_staff)


if __name__ == "__main__":
    sys.exit(main())
