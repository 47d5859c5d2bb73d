"""Reminders at the hub: one's own, told to nobody else, once."""

from pathlib import Path

import msgspec

from app.domain.ids import HOUR, shop_stream
from app.features.due.wire import FinishReminder, ReminderFinished, ReminderSet, SetReminder
from app.hub.hub import wall_clock
from app.protocol.envelope import EventFrame
from tests.fakes.hub import SHOP, RunningHub


async def test_a_reminder_is_its_owners_alone(tmp_path: Path) -> None:
    """It reaches its owner's socket and snapshot; no colleague's, whatever their role."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan, sara = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("sara"))
        order = SetReminder(conversation=buyer.conversation, at=wall_clock() + HOUR, note="surprise gift")
        assert (await lan.command(order, "01R")).error is None
        assert (await lan.command(order, "01R")).error is None  # a retry
        made = msgspec.json.decode((await lan.event(ReminderSet.TYPE)).data, type=ReminderSet).reminder
        assert (made.id, made.note, made.conversation) == ("01R", "surprise gift", buyer.conversation)
        held = {}
        for who in ("lan", "sara"):
            _status, body = await hub.get("/v1/snapshot", await hub.staff_token(who), stream=shop_stream(SHOP.id))
            held[who] = [one["id"] for one in body["parts"]["reminder"]]
        assert held == {"lan": ["01R"], "sara": []}
        stolen = SetReminder(conversation=buyer.conversation, at=wall_clock() + HOUR, reminder="01R")
        refused = (await sara.command(stolen)).error
        assert refused is not None
        assert refused.code == "not_found"
        assert (await sara.command(FinishReminder(conversation=buyer.conversation, reminder="01R"))).error is None
        later = SetReminder(conversation=buyer.conversation, at=wall_clock() + 2 * HOUR, reminder="01R")
        assert (await lan.command(later)).error is None
        assert (await lan.command(FinishReminder(conversation=buyer.conversation, reminder="01R"))).error is None
        await lan.event(ReminderFinished.TYPE)
        _status, body = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
        assert body["parts"]["reminder"] == []
        assert not [one for one in sara.frames if isinstance(one, EventFrame) and b"surprise" in bytes(one.data)]


async def test_times_without_sense_are_refused(tmp_path: Path) -> None:
    """Nothing is kept of them."""
    async with RunningHub(tmp_path) as hub:
        buyer = await hub.buyer()
        lan = await hub.connect(await hub.staff_token("lan"))
        for at, code in ((1, "reminder.past"), (wall_clock() * 2, "reminder.far")):
            error = (await lan.command(SetReminder(conversation=buyer.conversation, at=at))).error
            assert error is not None
            assert error.code == code
