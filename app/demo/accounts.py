"""The demo staff's accounts: passwords made when the shop is seeded, kept beside it so that every start can print them."""

import secrets
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from app.demo.content import Staffer
from app.demo.place import read_private, write_private

FILE = "demo-accounts.json"
#: Short, easily spelt, and not mistaken for one another. Three of them and three digits are 29 bits: the hub's back-off
#: makes that plenty for a shop that is served to this machine alone.
# fmt: off
_WORDS = (
    "amber", "apple", "arrow", "bamboo", "basil", "beach", "bison", "bread", "bridge", "brook", "candle", "canoe",
    "cedar", "cherry", "cinnamon", "clover", "cobalt", "comet", "copper", "coral", "crane", "daisy", "delta", "eagle",
    "ember", "falcon", "feather", "fern", "fiddle", "forest", "garden", "ginger", "glacier", "granite", "harbor",
    "hazel", "heron", "honey", "indigo", "iris", "ivory", "jade", "juniper", "kettle", "kiwi", "lemon", "lilac",
    "lotus", "marble", "meadow", "mint", "nectar", "olive", "opal", "orchid", "otter", "papaya", "pebble", "pepper",
    "pine", "river", "saffron", "silver", "sparrow", "spruce", "tulip", "umber", "velvet", "violet", "walnut", "willow",
)
# fmt: on


class DemoAccount(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who can sign in to the demo."""

    login: str
    password: str
    name: str
    roles: tuple[str, ...]


def make(staff: Iterable[Staffer]) -> tuple[DemoAccount, ...]:
    """New passwords for all of them."""
    return tuple(
        DemoAccount(login=one.login, password=_password(one.login), name=one.name, roles=tuple(one.roles)) for one in staff
    )


def hashed(accounts: Iterable[DemoAccount]) -> dict[str, str]:
    """From login to the encoded argon2id hash; all at once, since each takes a core for some 30 ms."""
    from app.hub.passwords import hash_password  # only seeding needs it; the demo itself starts without argon2

    listed = list(accounts)
    with ThreadPoolExecutor(thread_name_prefix="passwords") as threads:
        return dict(zip([one.login for one in listed], threads.map(lambda one: hash_password(one.password), listed), strict=True))


def keep(folder: Path, accounts: tuple[DemoAccount, ...]) -> None:
    """Keeps them in the hub's folder. Raises OSError."""
    write_private(folder / FILE, accounts)


def kept(folder: Path) -> tuple[DemoAccount, ...]:
    """Those of the shop in the hub's folder; none when the shop was not seeded by us."""
    return read_private(folder / FILE, tuple[DemoAccount, ...]) or ()


def _password(login: str) -> str:
    while True:
        words = [secrets.choice(_WORDS) for _ in range(3)]
        password = f"{words[0]}-{words[1]}-{secrets.randbelow(900) + 100}-{words[2]}"
        # The hub itself would refuse a password that holds the login.
        if login not in password and len(set(words)) == len(words):
            return password
