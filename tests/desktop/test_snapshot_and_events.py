"""Old snapshot + events = fresh snapshot, for every event that staff receive: whoever was away sees what those see who stayed."""

from pathlib import Path

import msgspec
import pytest
from ulid import ULID

from app.desktop.clock import HubClock
from app.desktop.kinds import KINDS as ENTITIES
from app.desktop.store import Batch, Store
from app.desktop.sync.snapshots import entities
from app.domain.alerting import Alert, AlertKind
from app.domain.conversations import WaitLimits
from app.domain.customer_list import CustomerFilter
from app.domain.ids import HOUR, ConversationId, Instant, MessageId, StaffId, shop_stream
from app.domain.messages import Text
from app.domain.moderation import Misconduct, Outcome
from app.domain.people import Actor, Role, Staff
from app.domain.presence import PresenceState
from app.features.alerts.hub.records import save
from app.features.alerts.wire import AcknowledgeAlert, AlertChanged
from app.features.assistant.wire import PostNotice, RemoveNotice
from app.features.bookings.wire import BookingChanged
from app.features.calls.wire import PhoneCallLogged
from app.features.chat.wire import BuyerMessageAdded, BuyerMessageChanged, EditMessage, RecallMessage, SendMessage
from app.features.conversations.hub import announce_staff
from app.features.conversations.wire import MarkDelivered, MarkRead, Receipts
from app.features.customer_list.wire import CustomersCame, DeleteSegment, SaveSegment
from app.features.customers.wire import AddCustomer
from app.features.due.wire import FinishReminder, ReminderFinished, ReminderSet, SetReminder
from app.features.favourite.wire import SetFavourite
from app.features.landing.wire import Draft, MakeLanding
from app.features.leads.wire import (
    EditLead,
    FinishLeadReminder,
    LeadReminderFinished,
    LeadReminderSet,
    RemindOfLead,
    SetPartner,
)
from app.features.moderation.wire import BlockBuyer, HandleReport, ReportBuyer, UnblockBuyer
from app.features.notes.wire import AddNote, Mentioned, MentionSeen, SeeMention
from app.features.orders.wire import OrderChanged
from app.features.privacy.hub import finding
from app.features.privacy.hub.erasing import erase
from app.features.products.wire import BrowsedChanged, ProductsChanged
from app.features.quick_replies.wire import DeleteQuickReply, QuickReplyChanged, QuickReplyGone, SaveQuickReply, UseQuickReply
from app.features.requests.wire import AnswerRequest
from app.features.routing.wire import CloseConversation, ReleaseConversation, SetPresence, TakeConversation, TransferConversation
from app.features.sharing.wire import MyContactsChanged, SetReceiving
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.wire import MarkNotSpam, MarkSpam
from app.hub.database import buyer_requests, leads, people
from app.hub.hub import wall_clock
from app.hub.transaction import Transaction
from app.program.services import KINDS
from app.protocol.cards import CardsChanged
from app.protocol.envelope import EventFrame
from app.protocol.operations import Command
from app.protocol.snapshot import Snapshot
from tests.fakes.contacts import comes, landing, put_landing
from tests.fakes.hub import SHOP, HubSocket, RunningHub
from tests.fakes.leads import new_lead
from tests.fakes.payments import PaymentDesk
from tests.fakes.requests import new_request

#: What only a buyer's own stream carries.
_BUYERS_OWN = frozenset({BuyerMessageAdded.TYPE, BuyerMessageChanged.TYPE, Receipts.TYPE})
#: They carry no entity, only addresses whose answers are out of date; tested where the shop's goods and orders are.
_STALE_ALONE = frozenset(
    {
        BookingChanged.TYPE, PhoneCallLogged.TYPE, OrderChanged.TYPE, BrowsedChanged.TYPE, ProductsChanged.TYPE,
        CardsChanged.TYPE, CustomersCame.TYPE,
    }
)  # fmt: skip
#: What one person alone is told; Lan is who does it.
_LANS_OWN = frozenset(
    {
        ReminderSet.TYPE, ReminderFinished.TYPE, QuickReplyChanged.TYPE, QuickReplyGone.TYPE, Mentioned.TYPE, MentionSeen.TYPE,
        LeadReminderSet.TYPE, LeadReminderFinished.TYPE, MyContactsChanged.TYPE,
    }
)  # fmt: skip


async def snapshot(hub: RunningHub, token: str) -> Snapshot:
    status, body = await hub.get("/v1/snapshot", token, stream=shop_stream(SHOP.id))
    assert status == 200
    return msgspec.json.decode(msgspec.json.encode(body), type=Snapshot)


async def done(socket: HubSocket, command: Command) -> None:
    """Sends a command that the hub must accept."""
    assert (await socket.command(command)).error is None


def store_of(taken: Snapshot) -> Store:
    store = Store(HubClock())
    store.load(entities(taken))
    return store


async def everything_happens(hub: RunningHub) -> None:
    """Each thing that changes what staff see, at least once."""
    lan = await hub.connect(await hub.staff_token("lan"), device="desk")
    buyer = await hub.buyer("Олена")
    theirs = await hub.connect(buyer.token, device="web")
    for text in ("xin chào", "还在吗", "still there?"):
        await done(theirs, SendMessage(conversation=buyer.conversation, body=Text(text)))
    await done(lan, MarkRead(conversation=buyer.conversation, number=2))
    await done(lan, SetFavourite(conversation=buyer.conversation, starred=True))
    assert (await lan.command(SendMessage(conversation=buyer.conversation, body=Text("yse")), "yes")).error is None
    await done(lan, EditMessage(conversation=buyer.conversation, message=MessageId("yes"), text="yes"))
    assert (await lan.command(SendMessage(conversation=buyer.conversation, body=Text("no")), "no")).error is None
    await done(lan, RecallMessage(conversation=buyer.conversation, message=MessageId("no")))
    await done(theirs, MarkDelivered(conversation=buyer.conversation, number=5))
    await done(theirs, MarkRead(conversation=buyer.conversation, number=5))
    await done(lan, SetFavourite(conversation=buyer.conversation, starred=False))
    await done(lan, MarkSpam(conversation=buyer.conversation))
    await done(lan, MarkNotSpam(conversation=buyer.conversation))
    for number, mine in enumerate((True, True)):
        await done(lan, SaveQuickReply(id=f"r{number}", title="Hello", text="Hello {buyer_name}", mine=mine))
    await done(lan, UseQuickReply(id="r0"))
    await done(lan, AddCustomer(conversation=buyer.conversation, name="Олена"))
    await done(lan, DeleteQuickReply(id="r1"))
    sara = await hub.connect(await hub.staff_token("sara"), device="board")
    await done(sara, AddNote(conversation=buyer.conversation, text="Offer the blue one", to=StaffId("lan")))
    for name in ("note-1", "note-2"):
        call = AddNote(conversation=buyer.conversation, text="@Lan look", mentions=(StaffId("lan"),))
        assert (await sara.command(call, name)).error is None
    await done(lan, SeeMention(conversation=buyer.conversation, note="note-1"))
    hand = TransferConversation(conversation=buyer.conversation, asked=wall_clock(), staff=StaffId("lan"), note="An invoice")
    await done(sara, hand)
    await done(sara, SetShopRules(limits=WaitLimits(waiting=30_000, early=60_000, overdue=90_000)))
    for text in ("first", "second"):
        assert (await sara.command(PostNotice(text=text), f"notice-{text}")).error is None
    await done(sara, RemoveNotice(id="notice-first"))
    await somebody_misbehaves(hub, lan, sara)
    await money_and_leads(hub, lan)
    new = Staff(id="quan", name="Quân", roles=(Role.AGENT,))  # type: ignore[arg-type]

    def hire(tx) -> None:  # type: ignore[no-untyped-def]
        people.add_staff(tx.sql, SHOP.id, new, tx.now)
        announce_staff(tx, SHOP.id, new)

    def promote(tx) -> None:  # type: ignore[no-untyped-def]
        changed = msgspec.structs.replace(new, roles=(Role.AGENT, Role.SUPERVISOR), name="Quân N.")
        people.save_staff(tx.sql, changed)
        announce_staff(tx, SHOP.id, changed)

    await presence_and_reminders(lan, buyer.conversation)
    await hub.hub.writer.run(hire)
    await hub.hub.writer.run(promote)
    await alerts_happen(hub, lan)


async def somebody_misbehaves(hub: RunningHub, lan: HubSocket, sara: HubSocket) -> None:
    """A buyer is blocked, writes unseen, is unblocked, reported, and blocked again for it."""
    buyer = await hub.buyer("Tèo")
    theirs = await hub.connect(buyer.token, device="prankster")
    await done(theirs, SendMessage(conversation=buyer.conversation, body=Text("hello")))
    await done(lan, BlockBuyer(conversation=buyer.conversation, reason=Misconduct.PRANK))
    held = SendMessage(conversation=buyer.conversation, body=Text("ha ha"))
    assert (await theirs.command(held, "held-message")).error is None
    await done(lan, UnblockBuyer(conversation=buyer.conversation))
    report = ReportBuyer(
        conversation=buyer.conversation, reason=Misconduct.OTHER, messages=(MessageId("held-message"),), note="again"
    )
    assert (await lan.command(report, "report-of-lan")).error is None
    await done(sara, HandleReport(report="report-of-lan", outcome=Outcome.BLOCKED, answer="done"))


async def money_and_leads(hub: RunningHub, lan: HubSocket) -> None:
    """A small payment that waits and another that is cancelled; a lead to be reminded of; a request to answer."""
    desk = await PaymentDesk.open(hub)
    await desk.ask()
    await desk.cancel((await desk.ask())[1]["id"])
    admin = await hub.connect(await hub.staff_token("admin"), device="office")
    await done(admin, SetPartner(partner=True))
    await done(admin, MakeLanding(draft=Draft(name="Lamps")))
    await hub.hub.writer.run(lambda tx: leads.add(tx.connection, SHOP.id, new_lead("lead"), tx.now))
    await done(lan, EditLead(lead="lead", field="status", before="new", after="again"))
    for name in ("remind-1", "remind-2"):
        assert (await lan.command(RemindOfLead(lead="lead", at=wall_clock() + HOUR), name)).error is None
    await done(lan, FinishLeadReminder(lead="lead", reminder="remind-1"))
    to = landing("a", "lan")
    await hub.hub.writer.run(lambda tx: put_landing(tx, to))
    for phone in ("+380671234567", "+380671234568"):
        await comes(hub, to, phone, phone=phone)
    await done(lan, SetReceiving(receives=False))
    kept, gone = str(ULID()), str(ULID())
    for name in (kept, gone):
        await done(lan, SaveSegment(id=name, name=f"VIP {name}", wanted=CustomerFilter(tag="vip")))
    await done(lan, SaveSegment(id=kept, name="Regulars", wanted=CustomerFilter(tag="vip", rank="gold"), version=1))
    await done(lan, DeleteSegment(id=gone))
    for name in ("asked", "asked-again"):
        new = new_request(name)
        await hub.hub.writer.run(lambda tx, new=new: buyer_requests.add(tx.connection, SHOP.id, new, tx.now))
    await done(lan, AnswerRequest(request="asked", text="Tomorrow"))


async def presence_and_reminders(lan: HubSocket, conversation: ConversationId) -> None:
    """Lan comes online, has a chat, gives it back, closes it, and is reminded of it."""
    await done(lan, SetPresence(state=PresenceState.ONLINE))
    await done(lan, TakeConversation(conversation=conversation, seen=None))
    await done(lan, ReleaseConversation(conversation=conversation))
    await done(lan, CloseConversation(conversation=conversation))
    for _ in range(2):
        await done(lan, SetReminder(conversation=conversation, at=wall_clock() + HOUR, note="the blue one"))
    ids = [frame for frame in lan.frames if isinstance(frame, EventFrame) and frame.type == ReminderSet.TYPE]
    first = msgspec.json.decode(ids[0].data, type=ReminderSet).reminder.id
    await done(lan, FinishReminder(conversation=conversation, reminder=first))


async def alerts_happen(hub: RunningHub, lan: HubSocket) -> None:
    """One is raised and acknowledged, another is raised and over."""

    def told(tx, alert: Alert) -> None:  # type: ignore[no-untyped-def]
        save(tx.connection, SHOP.id, alert)
        tx.emit(AlertChanged(alert=alert), to=shop_stream(SHOP.id))

    # Neither has a cause at this hub, whose own look at the shop would therefore end them: so near the end of the test.
    for name in ("stands", "over"):
        alert = Alert(id=name, kind=AlertKind.RATE, raised=Instant(1), told=(StaffId("lan"),), facts={"counted": 20})
        await hub.hub.writer.run(lambda tx, alert=alert: told(tx, alert))
    await done(lan, AcknowledgeAlert(alert="stands"))
    await hub.hub.writer.run(lambda tx: told(tx, Alert(id="over", kind=AlertKind.RATE, raised=Instant(1), ended=Instant(2))))


async def somebody_is_erased(hub: RunningHub) -> None:
    """A buyer who wrote and left a lead, of whom nothing may be left in any store (REQ-8)."""
    gone = await hub.buyer("Zoe")
    theirs = await hub.connect(gone.token, device="zoe")
    await done(theirs, SendMessage(conversation=gone.conversation, body=Text("forget me")))
    sara = await hub.connect(await hub.staff_token("sara"), device="erasing")
    await done(sara, AddNote(conversation=gone.conversation, text="@Lan she wants to go", mentions=(StaffId("lan"),)))
    admin = Actor(id="admin", shop=SHOP.id, name="Admin", roles=frozenset({Role.ADMIN}))

    def erase_all(tx: Transaction) -> None:
        leads.add(tx.connection, SHOP.id, new_lead("erased", name="Zoe"), tx.now)
        found = finding.person(tx.connection, SHOP.id, f"conversation:{gone.conversation}", tx.now)
        erase(tx, SHOP.id, admin, msgspec.structs.replace(found.ids, leads=("erased",)), {})

    await hub.hub.writer.run(erase_all)


@pytest.mark.parametrize("login", ["lan", "sara"])
async def test_old_snapshot_and_events_make_the_fresh_one(tmp_path: Path, login: str) -> None:
    """Store invariant; an event that nobody brings about here fails the test until somebody does."""
    async with RunningHub(tmp_path) as hub:
        token = await hub.staff_token(login)
        await hub.buyer("Hoa")
        before = await snapshot(hub, token)
        store = store_of(before)
        watching = await hub.connect(token, {before.stream: before.cursor}, device="watching")
        await everything_happens(hub)
        await somebody_is_erased(hub)
        for _, job in hub.hub.router.jobs:
            await job(hub.hub)  # the reply rate is told by the clock, a snapshot has it at once
        fresh = await snapshot(hub, token)
        frame: EventFrame | None = None
        seen: set[str] = set()
        while frame is None or frame.seq < fresh.cursor.seq:
            frame = await watching.expect(EventFrame)
            seen.add(frame.type)
            event = msgspec.json.decode(frame.data, type=KINDS.events[frame.type])
            store.apply(Batch(entities=list(event.carries())))
        expected = store_of(fresh)
        assert store.conversations == expected.conversations
        assert store.staff == expected.staff
        assert store.shop == expected.shop
        assert store.rules == expected.rules
        for kind in set(ENTITIES.values()):
            assert dict(store.of(kind)) == dict(expected.of(kind)), kind
        told = set(hub.hub.router.events) - _BUYERS_OWN - _STALE_ALONE
        assert seen - _STALE_ALONE == (told if login == "lan" else told - _LANS_OWN)
        assert set(KINDS.events) >= set(hub.hub.router.events) - _BUYERS_OWN
