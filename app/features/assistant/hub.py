"""Shop notices at the hub: supervisors post them, every desk gets them."""

from sqlalchemy import Connection

from app.domain.errors import Refused
from app.domain.ids import StaffId, shop_stream
from app.domain.people import DESK, Actor, Role
from app.domain.shop_notices import ShopNotice, checked_notice
from app.features.assistant.wire import KIND, NoticePosted, NoticeRemoved, PostNotice, RemoveNotice
from app.hub.database import shop_notices
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_MAY_POST = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds notices to the hub."""
    router.command(PostNotice, post, allow=_MAY_POST)
    router.command(RemoveNotice, remove, allow=_MAY_POST)
    router.event(NoticePosted, NoticeRemoved)
    router.snapshot(KIND, of_shop, allow=DESK)


def post(op: PostNotice, tx: Transaction, actor: Actor) -> None:
    """Refused: notice.empty, notice.too_long, notice.until, notice.id_taken. What is over by now goes."""
    text, id_ = checked_notice(op.text, op.until, tx.now), tx.command or ""
    taken = shop_notices.shop_of(tx.connection, id_)
    if taken is not None:
        # The same command under another device's name, or somebody else's id.
        if taken != (actor.shop, actor.id):
            raise Refused("notice.id_taken")
        return
    notice = ShopNotice(id=id_, author=StaffId(actor.id), author_name=actor.name, text=text, time=tx.now, until=op.until)
    over = shop_notices.drop_over(tx.connection, actor.shop, tx.now)
    shop_notices.add(tx.connection, actor.shop, notice)
    tx.emit(NoticePosted(notice=notice, over=tuple(over)), to=shop_stream(actor.shop))


def remove(op: RemoveNotice, tx: Transaction, actor: Actor) -> None:
    """NotFound for what is not there or another shop's."""
    shop_notices.drop(tx.connection, actor.shop, op.id)
    tx.emit(NoticeRemoved(id=op.id), to=shop_stream(actor.shop))


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """The shop's notices, oldest first."""
    return encode(shop_notices.of_shop(connection, actor.shop))
