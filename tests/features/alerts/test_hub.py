"""Alerts at the hub: from the database alone, through a restart, shop by shop (CHAT-12)."""

from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, func, select

from app.domain.alerting import Alert, AlertKind
from app.domain.ids import MINUTE, SECOND, ConversationId, Instant
from app.domain.messages import Text
from app.features.alerts.hub import records
from app.features.alerts.hub.watching import watch_shops
from app.features.alerts.wire import AcknowledgeAlert, AlertChanged
from app.features.chat.wire import SendMessage
from app.hub.database.tables import conversations, journal
from app.hub.database.watch_tables import turns
from app.hub.transaction import Transaction
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, HubSocket, RunningHub

NOON = 1_800_000_000_000


class Clock:
    """The hub's clock, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> Instant:
        return Instant(NOON + int(self.seconds * SECOND))


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def writes(hub: RunningHub, buyer: BuyerAccess, device: str) -> None:
    """The buyer asks something."""
    socket = await hub.connect(buyer.token, device=device)
    assert (await socket.command(SendMessage(conversation=buyer.conversation, body=Text("are you there?")))).error is None


async def look(hub: RunningHub) -> list[Alert]:
    """One look at every shop; the alerts that stand in ours."""
    await watch_shops(hub.hub)
    return await hub.hub.reads.run(lambda connection: records.not_ended(connection, SHOP.id))


async def told(socket: HubSocket) -> Alert:
    """The next alert that this client hears of."""
    event = await socket.event(AlertChanged.TYPE)
    return msgspec.json.decode(event.data, type=AlertChanged).alert


def answered_late(conversation: ConversationId, count: int) -> object:
    """So many turns of today that were answered too late."""

    def write(tx: Transaction) -> None:
        for number in range(count):
            tx.connection.execute(
                turns.insert().values(
                    id=f"t{number}", shop=SHOP.id, conversation=conversation, started=tx.now - MINUTE, deadline=tx.now - 1,
                    ended=tx.now, ending="answered", counted=1, in_time=0,
                )
            )  # fmt: skip

    return write


async def test_an_overdue_chat_is_passed_on_and_acknowledged_once(tmp_path: Path, clock: Clock) -> None:
    """CHAT-12: everybody at the desk hears of it; the first who sees to it counts; an answer ends it."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer("Олена")
        sara = await hub.connect(await hub.staff_token("sara"))
        lan = await hub.connect(await hub.staff_token("lan"))
        await writes(hub, buyer, "web")
        clock.seconds = 181
        (alert,) = await look(hub)
        assert (alert.kind, alert.conversation, alert.level) == (AlertKind.OVERDUE, buyer.conversation, 0)
        assert await told(sara) == alert
        clock.seconds = 360
        (passed,) = await look(hub)
        assert "sara" in passed.told
        assert await told(sara) == passed
        assert (await sara.command(AcknowledgeAlert(alert=alert.id))).error is None
        assert (await lan.command(AcknowledgeAlert(alert=alert.id))).error is None
        seen = await told(sara)
        assert (seen.acknowledged_by, seen.acknowledged) == ("sara", NOON + 360_000)
        assert (await lan.command(SendMessage(conversation=buyer.conversation, body=Text("yes!")))).error is None
        clock.seconds = 362
        assert await look(hub) == []
        assert (await told(sara)).ended == NOON + 362_000


async def test_a_restart_neither_loses_nor_repeats_an_alert(tmp_path: Path, clock: Clock) -> None:
    """CHAT-12: what was told is in the database; the chain goes on where it stood."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer()
        await writes(hub, buyer, "web")
        clock.seconds = 200
        (before,) = await look(hub)
    clock.seconds = 210
    async with RunningHub(tmp_path, clock=clock) as hub:
        assert await look(hub) == [before]
        clock.seconds = 400
        (after,) = await look(hub)
        assert (after.id, after.raised) == (before.id, before.raised)
        assert after.level > 0


async def test_a_low_rate_of_the_day_is_told_with_its_figures(tmp_path: Path, clock: Clock) -> None:
    """CHAT-12: from the twentieth turn on."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer()
        await hub.hub.writer.run(answered_late(buyer.conversation, 19))  # type: ignore[arg-type]
        assert await look(hub) == []
        await hub.hub.writer.run(lambda tx: tx.connection.execute(turns.delete()))
        await hub.hub.writer.run(answered_late(buyer.conversation, 20))  # type: ignore[arg-type]
        (alert,) = await look(hub)
        assert (alert.kind, alert.told, alert.facts) == (AlertKind.RATE, ("sara",), {"in_time": 0, "counted": 20})
        _status, body = await hub.get("/v1/snapshot", await hub.staff_token("sara"), stream=f"shop:{SHOP.id}")
        assert [part["id"] for part in body["parts"]["alert"]] == [alert.id]


async def test_spam_and_blocked_buyers_raise_nothing(tmp_path: Path, clock: Clock) -> None:
    """CHAT-5, CHAT-12: whatever their rows say of a wait."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        for junk in ({"spam": b"{}"}, {"blocked": 1}):
            buyer = await hub.buyer()
            mark = conversations.update().where(conversations.c.id == buyer.conversation)
            await hub.hub.writer.run(
                lambda tx, mark=mark, junk=junk: tx.connection.execute(mark.values(waiting_since=NOON, **junk))
            )
        clock.seconds = 600
        assert await look(hub) == []


async def test_another_shop_hears_nothing(tmp_path: Path, clock: Clock) -> None:
    """CHAT-12: nothing crosses from one shop to another."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer()
        await writes(hub, buyer, "web")
        clock.seconds = 200
        (alert,) = await look(hub)
        token = await hub.staff_token("sara", OTHER_SHOP)
        _status, body = await hub.get("/v1/snapshot", token, stream=f"shop:{OTHER_SHOP.id}")
        assert body["parts"]["alert"] == []
        stranger = await hub.connect(token)
        refused = (await stranger.command(AcknowledgeAlert(alert=alert.id))).error
        assert refused is not None
        assert refused.code == "not_found"


async def test_a_look_without_news_writes_nothing(tmp_path: Path, clock: Clock) -> None:
    """CHAT-12: it happens every two seconds."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer()
        await writes(hub, buyer, "web")
        clock.seconds = 200
        await look(hub)
        before = await hub.hub.reads.run(_told_so_far)
        clock.seconds = 230
        await look(hub)
        assert before == await hub.hub.reads.run(_told_so_far) == 1


def _told_so_far(connection: Connection) -> int:
    of_alerts = select(func.count()).select_from(journal).where(journal.c.type == AlertChanged.TYPE)
    return int(connection.execute(of_alerts).scalar_one())
