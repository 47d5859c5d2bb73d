"""The demo shop's quick replies: the team's in four languages, and a few of the agents' own."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from ulid import ULID

from app.demo.content import ContentError
from app.domain.errors import Refused
from app.domain.ids import DAY, ShopId, StaffId
from app.domain.people import Staff
from app.domain.quick_replies import QuickReply
from app.features.quick_replies import rules
from app.hub.database import quick_replies
from app.hub.transaction import Transaction

FILE = "quick_replies.json"


class Reply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the file. `owner` is the login of whose own it is, "" for the team's; `used` how often it went out so far."""

    group: str
    title: str
    text: str
    shortcut: str
    language: str
    used: int
    owner: str = ""


def load(folder: Path) -> list[Reply]:
    """The file's replies, each as the hub would take it. Raises ContentError."""
    try:
        found = msgspec.json.decode((folder / FILE).read_bytes(), type=list[Reply])
        for one in found:
            rules.checked(_reply(one, None))
    except (OSError, msgspec.MsgspecError) as error:
        raise ContentError(f"{FILE}: {error}") from error
    except Refused as refused:
        raise ContentError(f"{FILE}: {refused.code}") from refused
    return found


def write(tx: Transaction, shop: ShopId, folder: Path, staff: Mapping[str, Staff]) -> None:
    """Puts them into the shop. Raises ContentError for an owner whom it does not have."""
    for one in load(folder):
        if one.owner and one.owner not in staff:
            raise ContentError(f"{FILE}: nobody is called {one.owner}")
        owner = staff[one.owner].id if one.owner else None
        reply = msgspec.structs.replace(_reply(one, owner), changed=tx.now, used_last=tx.now - DAY if one.used > 20 else None)
        quick_replies.put(tx.sql, shop, reply)


def _reply(one: Reply, owner: StaffId | None) -> QuickReply:
    return QuickReply(
        id=str(ULID()), title=one.title, text=one.text, group=one.group, shortcut=one.shortcut, language=one.language,
        owner=owner, used=one.used, version=1,
    )  # fmt: skip
