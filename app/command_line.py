"""The arguments of `frontdesk` and what `--help` says about them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

ROLES = ("agent", "supervisor", "marketer", "admin")


class ShowVersion(argparse.Action):
    """Looks the version up only when asked: reading package metadata costs more than parsing all arguments."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"frontdesk {version('frontdesk')}\n")


def build_parser(languages: Sequence[str], themes: Sequence[str]) -> argparse.ArgumentParser:
    """The whole command line; the namespace has `command`, for `account` and `audit` also `action`."""
    parser = argparse.ArgumentParser(
        prog="frontdesk", description="A desktop workbench for the people who answer an online shop's buyers, and its hub."
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, dest=argparse.SUPPRESS, help="print the version and end")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _desktop(commands.add_parser("desktop", help="open the window and sign in to a hub"), languages, themes)
    _demo(commands.add_parser("demo", help="a hub with a demo shop, buyers who write, and the window signed in to it"))
    _hub(commands.add_parser("hub", help="run a hub"))
    _doctor(commands.add_parser("doctor", help="check this machine: versions, keyring, sound, fonts, paths, hub"))
    _account(commands.add_parser("account", help="list and change the accounts of a hub's staff"))
    _audit(commands.add_parser("audit", help="check and export the log of who did what to money, contacts and access"))
    return parser


def _desktop(parser: argparse.ArgumentParser, languages: Sequence[str], themes: Sequence[str]) -> None:
    parser.add_argument(
        "--server", metavar="URL", required=True, help="address of the hub, https://… (http:// on this machine only)"
    )
    parser.add_argument(
        "--profile", metavar="DIR", help="folder of cache and settings (default: the one this system keeps for you)"
    )
    parser.add_argument("--account", metavar="NAME", help="account to sign in with; asked for when left out")
    parser.add_argument(
        "--language", choices=languages, help="language of the window (default: the one last used, else the system's)"
    )
    parser.add_argument("--theme", choices=themes, help="colours of the window (default: the ones last used, else the system's)")


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="DIR", type=Path, help="folder that keeps the demo shop (default: one in your own data folder, printed)"
    )
    parser.add_argument(
        "--speed", metavar="X", type=_positive, default=1.0, help="how much faster than people the buyers write (default: 1)"
    )
    parser.add_argument(
        "--buyers", metavar="N", type=_count, default=12, help="how many buyers write at the same time (default: 12)"
    )
    parser.add_argument("--seed", metavar="S", type=int, help="the same seed gives the same buyers (default: a new one, printed)")
    parser.add_argument(
        "--port", metavar="N", type=_port, default=0, help="port of the hub on this machine (default: a free one)"
    )
    parser.add_argument("--no-window", action="store_true", help="only hub and buyers, until Ctrl+C")


def _hub(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="DIR", type=Path, required=True, help="folder of the database, files and secrets; made when missing"
    )
    parser.add_argument(
        "--port", metavar="N", type=_port, required=True, help="port to listen on; 0: a free one, see the line that is printed"
    )
    parser.add_argument(
        "--host", metavar="ADDRESS", default="127.0.0.1", help="address to listen on (default: 127.0.0.1, this machine only)"
    )
    parser.add_argument(
        "--test-payments",
        action="store_true",
        help="small payments go through the built-in sandbox, which moves no money (the demo does so by itself); without it and"
        " without a payment provider they are refused",
    )
    parser.add_argument(
        "--package-price",
        metavar="CURRENCY=AMOUNT",
        type=_price,
        action="append",
        default=[],
        help="what the business package of leads costs through the payment provider, in minor units (default: VND=490000 and"
        " the like; 0: only an admin's record by hand opens the leads); repeat for more",
    )
    parser.add_argument("--demo", action="store_true", help="fill an empty database with the demo shop")
    parser.add_argument("--database", metavar="URL", help="SQLAlchemy address of the database (default: SQLite in --data)")
    parser.add_argument(
        "--origin",
        metavar="URL",
        action="append",
        default=[],
        help="a web origin whose pages may hold the chat widget; repeat for more",
    )
    parser.add_argument(
        "--mail-ca",
        metavar="FILE",
        type=Path,
        help="certificate (PEM) of an authority that mail servers may have theirs from, beside the system's: for a mail server"
        " of your own",
    )
    parser.add_argument(
        "--shop-engine",
        metavar="URL",
        help="Admin API of a Vendure server that runs the shop (default: the shop lives in --data). Its API key is read from"
        " FRONTDESK_SHOP_KEY and the secret of its plugin from FRONTDESK_SHOP_SECRET, or from the files that"
        " FRONTDESK_SHOP_KEY_FILE and FRONTDESK_SHOP_SECRET_FILE name",
    )


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--server", metavar="URL", help="also check that this hub can be reached")
    parser.add_argument("--profile", metavar="DIR", type=Path, help="the folder to check (default: the one the window would use)")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")


def _account(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--data", metavar="DIR", type=Path, required=True, help="the hub's folder")
    where.add_argument("--database", metavar="URL", help="the hub's database, when it is not SQLite in --data")
    actions.add_parser("list", parents=[where], help="list the accounts with their roles")
    shop = actions.add_parser("shop", parents=[where], help="name the shop of an empty hub; the first step of a team")
    shop.add_argument("name", metavar="NAME", help="the name that staff and buyers see")
    shop.add_argument(
        "--time-zone", metavar="ZONE", default="Asia/Ho_Chi_Minh", help="where its day begins (default: %(default)s)"
    )
    shop.add_argument("--currency", metavar="CODE", default="VND", help="ISO 4217 code (default: %(default)s)")
    shop.add_argument(
        "--currency-digits",
        metavar="N",
        type=_count,
        default=0,
        help="digits of its minor unit: 0 for VND, 2 for UAH (default: 0)",
    )
    add = actions.add_parser(
        "add", parents=[where], help="add an account; the password is read from the terminal or standard input"
    )
    role = actions.add_parser("role", parents=[where], help="set the roles of an account")
    for one in (add, role):
        one.add_argument("name", metavar="ACCOUNT", help="the name to sign in with")
        one.add_argument("--role", choices=ROLES, action="append", required=True, help="a role; repeat for more, roles add up")
    add.add_argument("--display-name", metavar="NAME", help="the name that colleagues and buyers see (default: the account's)")
    for action, text in (
        ("password", "set a new password and end all sessions"),
        ("disable", "end all sessions and refuse new ones"),
        ("enable", "let a disabled account sign in again"),
        ("sign-out", "end all sessions of an account"),
    ):
        actions.add_parser(action, parents=[where], help=text).add_argument(
            "name", metavar="ACCOUNT", help="the name to sign in with"
        )


def _audit(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--data", metavar="DIR", type=Path, required=True, help="the hub's folder")
    where.add_argument("--database", metavar="URL", help="the hub's database, when it is not SQLite in --data")
    verify = actions.add_parser(
        "verify",
        parents=[where],
        help="go along each shop's log and say whether it holds",
        description="Goes along each shop's log, whose rows each hold a hash of themselves and of the row before,"
        " made with the key in audit.key of the hub's folder, FRONTDESK_AUDIT_KEY or the file that FRONTDESK_AUDIT_KEY_FILE"
        " names; rows of before there was a key hold a plain one. Prints for each"
        " shop how many rows there are, whether they hold or which is the first that does not, and the newest row's hash."
        " That the newest rows were taken out shows by hashes that were written down elsewhere: the hub keeps some in"
        " audit-heads.jsonl in its folder and in its own log, and --expect names others. After a backup was restored, rows"
        " that came after it are reported as gone: move audit-heads.jsonl aside once you have looked into it."
        " Ends with 0 when all holds, 1 when it does not, 2 when there is no log to read, 3 when the key is missing"
        " or another one's.",
    )
    verify.add_argument(
        "--expect", metavar="HASH", action="append", default=[],
        help="a hash that this command printed before, kept elsewhere; repeat for more: a row must have it",
    )  # fmt: skip
    export = actions.add_parser(
        "export", parents=[where], help="write a shop's log as CSV, the oldest row first",
        description="Writes a shop's log as CSV in UTF-8, the oldest row first; no cell can run as a formula in a spreadsheet.",
    )  # fmt: skip
    export.add_argument("--shop", metavar="ID", help="which shop's, where there are several; verify prints their ids")
    export.add_argument("--out", metavar="FILE", type=Path, help="the file to write (default: standard output)")


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port: 0 to 65535")
    return number


def _price(text: str) -> tuple[str, int]:
    currency, _, amount = text.partition("=")
    if not (len(currency) == 3 and currency.isascii() and currency.isupper() and amount.isascii() and amount.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is not like VND=490000")
    return currency, int(amount)


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not above zero")
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is below zero")
    return number
