"""Every command and route × every role × own and other shop: what is not allowed looks the same from everywhere."""

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import pytest
from ulid import ULID

from app.domain.bookings import BookingAction, Wanted
from app.domain.conversations import WaitLimits
from app.domain.customer_list import CustomerFilter
from app.domain.customers import CustomerSource
from app.domain.ids import ConversationId, CustomerId, MessageId, StaffId
from app.domain.messages import Text
from app.domain.moderation import Misconduct, Outcome
from app.domain.people import DESK, Role
from app.domain.presence import PresenceState
from app.domain.requests import RequestRules
from app.features.alerts.wire import AcknowledgeAlert
from app.features.assistant.wire import PostNotice, RemoveNotice
from app.features.bookings.wire import ActOnBooking, ChangeBooking, MakeBooking
from app.features.calls.wire import LogPhoneCall
from app.features.chat.wire import EditMessage, RecallMessage, SendMessage, Typing
from app.features.collision.wire import Viewing
from app.features.conversations.wire import MarkDelivered, MarkRead
from app.features.customer_list.wire import DeleteSegment, MarkCustomer, SaveSegment
from app.features.customers.rules import Edit
from app.features.customers.wire import (
    AddCustomer,
    AddDebt,
    EditCustomer,
    LinkCustomers,
    SettleDebt,
    UnlinkCustomers,
    UpdatePoints,
)
from app.features.due.wire import FinishReminder, SetReminder
from app.features.favourite.wire import SetFavourite
from app.features.landing.wire import ApproveLanding, ChangeLanding, Draft, EnterContact, MakeLanding
from app.features.leads.wire import EditLead, FinishLeadReminder, LogCall, RecordPackagePayment, RemindOfLead, SetPartner
from app.features.moderation.wire import BlockBuyer, HandleReport, ReportBuyer, UnblockBuyer, UndoBlocking
from app.features.notes.wire import AddNote, SeeMention
from app.features.quick_replies.wire import DeleteQuickReply, SaveQuickReply, UseQuickReply
from app.features.requests.wire import (
    AnswerRequest,
    CloseRequest,
    CloseTracking,
    DeleteRequest,
    LogRequestCall,
    MarkGap,
    SetRequestRules,
)
from app.features.routing.wire import (
    AnswerTransfer,
    AssignConversation,
    CloseConversation,
    ReleaseConversation,
    ReopenConversation,
    SetPresence,
    SetShare,
    TakeConversation,
    TransferConversation,
)
from app.features.sharing.wire import (
    ApproveContacts,
    DeleteDuplicate,
    ReassignContact,
    RestoreContact,
    SetReceiving,
)
from app.features.shop_rules.wire import SetShopRules
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from app.hub.hub import wall_clock
from app.hub.identity import SignedIn
from app.hub_router import build_router
from app.protocol.errors import ErrorCode
from app.protocol.operations import Command, Signal
from tests.fakes.hub import OTHER_SHOP, STAFF, BuyerAccess, RunningHub
from tests.fakes.objects import furnish


def a_repair() -> Wanted:
    """Something to book."""
    return Wanted(service="Repair", start=wall_clock(), channel=CustomerSource.APP)


#: One good example of each command, for a conversation; a new command needs one here.
EXAMPLES: Mapping[type[Command], Callable[[ConversationId], Command]] = {
    SendMessage: lambda conversation: SendMessage(conversation=conversation, body=Text("hi")),
    EditMessage: lambda c: EditMessage(conversation=c, message=MessageId(f"said in {c}"), text="hello"),
    RecallMessage: lambda c: RecallMessage(conversation=c, message=MessageId(f"said in {c}")),
    MarkRead: lambda conversation: MarkRead(conversation=conversation, number=1),
    MarkDelivered: lambda conversation: MarkDelivered(conversation=conversation, number=1),
    SetFavourite: lambda conversation: SetFavourite(conversation=conversation, starred=True),
    # In the order of the walk: what is blocked here is not blocked any more when the next command comes.
    UnblockBuyer: lambda conversation: UnblockBuyer(conversation=conversation),
    BlockBuyer: lambda conversation: BlockBuyer(conversation=conversation, reason=Misconduct.ABUSE),
    UndoBlocking: lambda conversation: UndoBlocking(conversation=conversation),
    ReportBuyer: lambda conversation: ReportBuyer(
        conversation=conversation, reason=Misconduct.ABUSE, messages=(MessageId(f"heard in {conversation}"),)
    ),
    HandleReport: lambda conversation: HandleReport(report=f"report: {conversation}", outcome=Outcome.NOTHING),
    EditLead: lambda conversation: EditLead(lead=f"lead: {conversation}", field="status", before="new", after="again"),
    RemindOfLead: lambda conversation: RemindOfLead(lead=f"lead: {conversation}", at=wall_clock()),
    FinishLeadReminder: lambda conversation: FinishLeadReminder(lead=f"lead: {conversation}", reminder="r"),
    LogPhoneCall: lambda conversation: LogPhoneCall(conversation=conversation, at=wall_clock(), outcome="reached"),
    LogCall: lambda conversation: LogCall(lead=f"lead: {conversation}", at=wall_clock()),
    SetReceiving: lambda _conversation: SetReceiving(receives=True),
    ApproveContacts: lambda conversation: ApproveContacts(landing=f"landing: {conversation}"),
    ReassignContact: lambda conversation: ReassignContact(contact=f"first: {conversation}", staff=StaffId("lan")),
    DeleteDuplicate: lambda conversation: DeleteDuplicate(contact=f"twin: {conversation}"),
    RestoreContact: lambda conversation: RestoreContact(contact=f"twin: {conversation}"),
    SetPartner: lambda _conversation: SetPartner(partner=True),
    RecordPackagePayment: lambda _conversation: RecordPackagePayment(
        reference="receipt 7", paid=wall_clock(), amount=99_000, currency="VND"
    ),
    MakeLanding: lambda _conversation: MakeLanding(draft=Draft(name="Lamps")),
    ChangeLanding: lambda conversation: ChangeLanding(
        landing=f"landing: {conversation}", before=Draft(name="Autumn lamps"), after=Draft(name="Lamps")
    ),
    ApproveLanding: lambda conversation: ApproveLanding(landing=f"landing: {conversation}", approved=False),
    EnterContact: lambda conversation: EnterContact(landing=f"landing: {conversation}", name="Hoa", phone="067 123 45 67"),
    AnswerRequest: lambda conversation: AnswerRequest(request=f"request: {conversation}", text="Tomorrow"),
    CloseRequest: lambda conversation: CloseRequest(request=f"request: {conversation}", outcome="solved"),
    DeleteRequest: lambda conversation: DeleteRequest(request=f"request: {conversation}", deleted=True),
    MarkGap: lambda conversation: MarkGap(request=f"request: {conversation}", gap=True),
    LogRequestCall: lambda conversation: LogRequestCall(request=f"request: {conversation}", at=wall_clock()),
    CloseTracking: lambda conversation: CloseTracking(task=f"parcel: {conversation}", way="phone"),
    SetRequestRules: lambda _conversation: SetRequestRules(rules=RequestRules()),
    AddNote: lambda conversation: AddNote(conversation=conversation, text="known"),
    SeeMention: lambda conversation: SeeMention(conversation=conversation, note="n"),
    TransferConversation: lambda conversation: TransferConversation(
        conversation=conversation, asked=wall_clock(), staff=StaffId("minh"), seen=None
    ),
    AnswerTransfer: lambda conversation: AnswerTransfer(conversation=conversation, offer="o", accept=True),
    AssignConversation: lambda conversation: AssignConversation(conversation=conversation, staff=StaffId("lan")),
    TakeConversation: lambda conversation: TakeConversation(conversation=conversation),
    ReleaseConversation: lambda conversation: ReleaseConversation(conversation=conversation),
    CloseConversation: lambda conversation: CloseConversation(conversation=conversation),
    ReopenConversation: lambda conversation: ReopenConversation(conversation=conversation),
    SetPresence: lambda _conversation: SetPresence(state=PresenceState.ONLINE),
    SetShare: lambda _conversation: SetShare(staff=StaffId("lan"), capacity=5),
    PostNotice: lambda _conversation: PostNotice(text="Scratches of this batch are known"),
    RemoveNotice: lambda conversation: RemoveNotice(id=f"notice: {conversation}"),
    AcknowledgeAlert: lambda conversation: AcknowledgeAlert(alert=f"alert of {conversation}"),
    MarkSpam: lambda conversation: MarkSpam(conversation=conversation),
    MarkNotSpam: lambda conversation: MarkNotSpam(conversation=conversation),
    UndoSpamMark: lambda conversation: UndoSpamMark(conversation=conversation),
    SetReminder: lambda conversation: SetReminder(conversation=conversation, at=wall_clock()),
    FinishReminder: lambda conversation: FinishReminder(conversation=conversation, reminder="r"),
    EditCustomer: lambda conversation: EditCustomer(conversation=conversation, edits=(Edit("notes", "", "calls later"),)),
    UpdatePoints: lambda conversation: UpdatePoints(customer=CustomerId(f"customer: {conversation}"), amount=5, day="2026-01-01"),
    AddDebt: lambda conversation: AddDebt(customer=CustomerId(f"customer: {conversation}"), amount=5, day="2026-01-01"),
    SettleDebt: lambda conversation: SettleDebt(debt=f"debt: {conversation}"),
    LinkCustomers: lambda conversation: LinkCustomers(
        customer=CustomerId(f"customer: {conversation}"), other=CustomerId(f"twin: {conversation}")
    ),
    UnlinkCustomers: lambda conversation: UnlinkCustomers(
        customer=CustomerId(f"customer: {conversation}"), other=CustomerId(f"twin: {conversation}")
    ),
    MakeBooking: lambda c: MakeBooking(customer=CustomerId(f"customer: {c}"), wanted=a_repair()),
    # In the order of the walk: the change makes it the second version.
    ChangeBooking: lambda c: ChangeBooking(booking=f"booking: {c}", version=1, wanted=a_repair()),
    ActOnBooking: lambda c: ActOnBooking(booking=f"booking: {c}", version=2, action=BookingAction.CONFIRM),
    AddCustomer: lambda conversation: AddCustomer(conversation=conversation, name="Hoa"),
    MarkCustomer: lambda c: MarkCustomer(customer=CustomerId(f"customer: {c}"), field="tag", before="", after="vip"),
    SaveSegment: lambda _conversation: SaveSegment(id=(new := str(ULID())), name=new, wanted=CustomerFilter(tag="vip")),
    DeleteSegment: lambda conversation: DeleteSegment(id=f"segment: {conversation}"),
    SaveQuickReply: lambda _conversation: SaveQuickReply(id=str(ULID()), title="Hello", text="Hello"),
    DeleteQuickReply: lambda conversation: DeleteQuickReply(id=f"deleted: {conversation}"),
    UseQuickReply: lambda conversation: UseQuickReply(id=f"used: {conversation}"),
    SetShopRules: lambda _conversation: SetShopRules(limits=WaitLimits()),
}
#: Name no object: they are about the actor's own shop, or themselves, whatever shop that is.
ABOUT_THE_SHOP: frozenset[type[Command]] = frozenset(
    {
        MakeLanding, PostNotice, RecordPackagePayment, SaveQuickReply, SaveSegment, SetPartner, SetPresence, SetReceiving,
        SetRequestRules, SetShare, SetShopRules,
    }
)  # fmt: skip
SIGNALS: Mapping[type[Signal], Callable[[ConversationId], Signal]] = {
    Typing: lambda conversation: Typing(conversation=conversation),
    Viewing: lambda conversation: Viewing(conversation=conversation),
}
#: Snapshot parts that only those who answer get.
FOR_THE_DESK = {
    "alert", "lead_reminder", "leads", "mention", "my_contacts", "note", "payment", "quick_reply", "reminder", "reply_rates",
    "report", "requests", "segment", "shop_notice",
}  # fmt: skip
#: Would end the session that walks; has a test of its own (test_accounts).
ENDS_THE_SESSION = ("/v1/sign-out",)
LOGINS = {roles[0]: login for login, roles in STAFF.items() if login != "minh"}


class Everybody:
    """A hub where somebody of every role is signed in, in both shops."""

    def __init__(self, hub: RunningHub, tokens: dict[Role, str], mine: BuyerAccess, other: BuyerAccess) -> None:
        self.hub, self.tokens, self.mine, self.other = hub, tokens, mine, other


@pytest.fixture
async def everybody(tmp_path: Any) -> AsyncIterator[Everybody]:
    """See Everybody."""
    async with RunningHub(tmp_path) as hub:
        tokens = {role: await hub.staff_token(login) for role, login in LOGINS.items()}
        mine, other = await hub.buyer(), await hub.buyer(shop=OTHER_SHOP)
        tokens[Role.BUYER] = mine.token
        yield Everybody(hub, tokens, mine, other)


def test_every_operation_has_an_example() -> None:
    """The walk below leaves nothing out."""
    router = build_router()
    assert {entry.operation for entry in router.commands.values()} == set(EXAMPLES)
    assert {entry.operation for entry in router.signals.values()} == set(SIGNALS)
    assert all(entry.allow for entry in (*router.commands.values(), *router.signals.values()))


@pytest.mark.parametrize("role", list(Role))
async def test_commands(everybody: Everybody, role: Role) -> None:
    """Allowed on one's own shop's objects; `forbidden` for the wrong role; `not_found` for another shop's and unknown ones."""
    hub = everybody.hub
    stranger = await hub.buyer()
    await furnish(hub, LOGINS.get(role, ""), everybody.mine, everybody.other, stranger)
    socket = await hub.connect(everybody.tokens[role])
    for entry in hub.hub.router.commands.values():
        make = EXAMPLES[entry.operation]
        own = await socket.command(make(everybody.mine.conversation))
        foreign = await socket.command(make(everybody.other.conversation))
        unknown = await socket.command(make(ConversationId("nobody's")))
        fellow = await socket.command(make(stranger.conversation))
        codes = [ack.error and ack.error.code for ack in (own, foreign, unknown, fellow)]
        name = entry.operation.TYPE
        if role not in entry.allow:
            assert codes == [ErrorCode.FORBIDDEN] * 4, name
        elif entry.operation in ABOUT_THE_SHOP:
            assert codes == [None] * 4, name
        else:
            assert codes[:3] == [None, ErrorCode.NOT_FOUND, ErrorCode.NOT_FOUND], name
            assert foreign.error is not None
            assert unknown.error is not None
            assert foreign.error.facts == unknown.error.facts, name
            # Within the shop: a buyer has one conversation, staff have all.
            assert codes[3] == (ErrorCode.NOT_FOUND if role is Role.BUYER else None), name


async def test_routes(everybody: Everybody) -> None:
    """401 without a session, 403 for the wrong role, 404 for another shop's objects, never 500."""
    hub = everybody.hub
    theirs = {
        "id": everybody.other.conversation,
        "file": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "session": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "staff": f"lan-{OTHER_SHOP.id}",
        "number": "8842-0000",
        "card": "product",
        "ref": "theirs",
        "import": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "sha256": "0" * 64,
        "payment": "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    }
    for route in hub.built.routes:
        if route.allow is None or route.path in ENDS_THE_SESSION:
            continue
        path = route.path.format(**theirs)
        assert await status(hub, route.method, path, "") == 401, route.path
        assert await status(hub, route.method, path, "not a token") == 401, route.path
        for role, token in everybody.tokens.items():
            found = await status(hub, route.method, path, token)
            if role not in route.allow:
                assert found == 403, (route.path, role)
            elif "{" in route.path:
                assert found in (400, 404), (route.path, role)
            else:
                assert found in (200, 204, 400, 404), (route.path, role)


async def test_a_stream_is_its_owners_alone(everybody: Everybody) -> None:
    """A snapshot of another stream is not found, whoever asks."""
    hub = everybody.hub
    streams = ("shop:shop", "shop:other", f"conversation:{everybody.mine.conversation}", "conversation:x", "")
    for role, token in everybody.tokens.items():
        own = streams[2] if role is Role.BUYER else streams[0]
        for stream in streams:
            found, body = await hub.get("/v1/snapshot", token, stream=stream)
            assert found == (200 if stream == own else 404), (role, stream)
            if found == 200:
                parts = (
                    {"message", "receipts"}
                    if role is Role.BUYER
                    else {"conversation", "erased", "staff", "shop_rules", "presence"}
                )
                parts |= FOR_THE_DESK if role in DESK else set()
                assert set(body["parts"]) == parts
                assert everybody.other.conversation not in str(body)


async def test_the_actor_comes_from_the_session(everybody: Everybody) -> None:
    """The token alone says who acts and in which shop."""
    hub = everybody.hub
    for role, token in everybody.tokens.items():
        found: SignedIn | None = await hub.hub.reads.run(
            lambda connection, token=token: hub.hub.authenticate(connection, token, hub.hub_time())
        )
        assert found is not None
        assert found.actor.shop == "shop"
        assert found.actor.roles == frozenset({role})
        assert (found.actor.conversation == everybody.mine.conversation) is (role is Role.BUYER)


async def status(hub: RunningHub, method: str, path: str, token: str) -> int:
    """The answer's status, of a request with an empty object as its body."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    data = None if method == "GET" else b"{}"
    async with hub.http.request(method, path, headers=headers, data=data) as response:
        return response.status
