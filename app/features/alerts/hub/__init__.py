"""Alerts at the hub: raised and passed on by the clock, acknowledged by people, in the snapshot until they end (CHAT-12)."""

from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.ids import StaffId, shop_stream
from app.domain.people import DESK, Actor
from app.features.alerts.hub import records
from app.features.alerts.hub.watching import watch_shops
from app.features.alerts.rules.chain import acknowledged
from app.features.alerts.wire import AcknowledgeAlert, AlertChanged
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

#: Seconds between two looks at the shops.
LOOK_EVERY = 2.0


def register(router: Router) -> None:
    """Adds alerts to the hub."""
    router.command(AcknowledgeAlert, acknowledge, allow=DESK)
    router.event(AlertChanged)
    router.snapshot("alert", open_alerts, allow=DESK)
    router.every(LOOK_EVERY, watch_shops)


def acknowledge(op: AcknowledgeAlert, tx: Transaction, actor: Actor) -> None:
    """The first one who sees to it; no event for those after. NotFound for another shop's alert."""
    before = records.one(tx.connection, actor.shop, op.alert)
    if before is None:
        raise NotFound("alert")
    after = acknowledged(before, StaffId(actor.id), tx.now)
    if after is not before:
        records.save(tx.connection, actor.shop, after)
        tx.emit(AlertChanged(alert=after), to=shop_stream(actor.shop))


def open_alerts(connection: Connection, actor: Actor) -> bytes:
    """The shop's alerts that have not ended."""
    return encode(records.not_ended(connection, actor.shop))
