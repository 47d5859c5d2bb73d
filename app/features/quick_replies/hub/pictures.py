"""Pictures of quick replies at the hub: checked as every picture is, named by their hash, one folder for each shop."""

import hashlib
import os
from pathlib import Path

from app.domain import picture_files
from app.domain.errors import Refused
from app.domain.ids import DAY, Instant, ShopId
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.hub import pictures
from app.hub.database import quick_reply_imports, quick_reply_pictures
from app.hub.database.quick_reply_pictures import Kept
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction

#: Bytes: it goes out again and again.
SIZE_LIMIT = 5 * 1024 * 1024
#: Pictures that no reply holds are kept so long: a reply that waits offline may still come with them.
KEEP = 14 * DAY


class Folder:
    """Where they lie. Synchronous: for threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, shop: ShopId, sha256: str) -> Path:
        """The file; the shop's name never becomes a path."""
        return self._folder / hashlib.sha256(shop.encode()).hexdigest()[:24] / sha256[:2] / sha256

    def keep(self, shop: ShopId, sha256: str, data: bytes) -> None:
        """On the disk when this returns. Raises OSError."""
        place = self.place(shop, sha256)
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh = place.with_suffix(".new")
        with fresh.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(place)

    def drop(self, shop: ShopId, sha256: str) -> None:
        """Gone, if it was there."""
        self.place(shop, sha256).unlink(missing_ok=True)


def examined(data: bytes, sha256: str) -> tuple[bytes, Kept]:
    """What is to be kept: without the place where it was taken, so maybe under another hash. Raises Refused: file.…

    Blocks: for a thread.
    """
    picture_files.check_digest(sha256)
    picture_files.check_size(len(data), SIZE_LIMIT)
    picture_files.check_hash(data, sha256)
    media_type = picture_files.picture_type(data[:16])
    picture_files.check_pixels(*pictures.size_of(data, media_type))
    looked = pictures.look(data, media_type)
    kept = data if looked.cleaned is None else looked.cleaned
    return kept, Kept(hashlib.sha256(kept).hexdigest(), media_type, len(kept), looked.width, looked.height)


def of_reply(sql: Sql, shop: ShopId, reply: QuickReply) -> tuple[ReplyPicture, ...]:
    """The reply's pictures as the hub knows them. Raises Refused("quick_replies.picture") for one that it does not hold."""
    found = []
    for picture in reply.pictures:
        kept = quick_reply_pictures.find(sql, shop, picture.sha256)
        if kept is None:
            raise Refused("quick_replies.picture", name=picture_files.shown_name(picture.name))
        found.append(shown(kept, picture.name))
    return tuple(found)


def shown(kept: Kept, name: str) -> ReplyPicture:
    """A picture as replies hold it."""
    return ReplyPicture(
        sha256=kept.sha256, name=picture_files.shown_name(name), size=kept.size, width=kept.width, height=kept.height
    )


def orphans(tx: Transaction) -> list[tuple[ShopId, str]]:
    """Takes out of the database what no reply holds, and no undo would bring back; their files may go."""
    gone = []
    for shop, hashes in quick_reply_pictures.old(tx.sql, Instant(tx.now - KEEP)).items():
        held = quick_reply_pictures.held(tx.sql, shop) | quick_reply_imports.pictures_before(tx.sql, shop)
        for sha256 in hashes - held:
            quick_reply_pictures.drop(tx.sql, shop, sha256)
            gone.append((shop, sha256))
    return gone
