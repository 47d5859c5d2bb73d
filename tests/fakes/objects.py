"""What the commands of all features may name, called after the chats that the walk over permissions goes through."""

import msgspec

from app.domain.alerting import Alert, AlertKind
from app.domain.bookings import Booking, BookingState, Wanted
from app.domain.customer_list import CustomerFilter, Segment
from app.domain.customers import Customer, CustomerRules, CustomerSource
from app.domain.ids import ConversationId, CustomerId, Instant, MessageId, StaffId
from app.domain.ledgers import Debt
from app.domain.messages import Author, Message, Text
from app.domain.moderation import Misconduct, Report
from app.domain.people import Actor, Shop
from app.domain.quick_replies import QuickReply
from app.domain.shop_notices import ShopNotice
from app.domain.shop_rules import ShopRules
from app.features.alerts.hub.records import save
from app.features.chat.hub import say
from app.hub.database import (
    buyer_requests,
    conversations,
    customer_list,
    leads,
    messages,
    quick_replies,
    reports,
    shop_notices,
    tracking_tasks,
)
from app.hub.database.landing_tables import contacts
from app.hub.database.leads import NewLead
from app.hub.database.shop_rules import save_rules
from app.hub.shop import bookings, customers, debts
from app.hub.transaction import Transaction
from tests.fakes.contacts import landing, put_landing
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, RunningHub
from tests.fakes.landings import new_landing, put
from tests.fakes.leads import new_lead
from tests.fakes.requests import new_parcel, new_request


async def furnish(hub: RunningHub, owner: str, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """Everything, for each of these chats in its own shop; `owner` is who it belongs to where it is somebody's own."""
    await raise_alerts(hub, mine, other, stranger)
    await keep_replies(hub, owner, mine, other, stranger)
    await post_notices(hub, mine, other, stranger)
    await file_reports(hub, mine, other, stranger)
    await say_something(hub, owner, mine, other, stranger)
    await leave_leads(hub, mine, other, stranger)
    await know_customers(hub, mine, other, stranger)
    await make_landings(hub, owner, mine, other, stranger)
    await leave_contacts(hub, mine, other, stranger)
    await ask_questions(hub, mine, other, stranger)


async def raise_alerts(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """An alert about each of these chats, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        alert = Alert(id=f"alert of {who.conversation}", kind=AlertKind.RATE, raised=Instant(1))
        await hub.hub.writer.run(lambda tx, alert=alert, shop=shop: save(tx.connection, shop.id, alert))


async def post_notices(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A notice called after each of these chats, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        notice = ShopNotice(
            id=f"notice: {who.conversation}", author=StaffId("sara"), author_name="Sara", text="hi", time=Instant(1)
        )
        await hub.hub.writer.run(lambda tx, notice=notice, shop=shop: shop_notices.add(tx.connection, shop.id, notice))


async def file_reports(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A message in each of these chats, and a report called after it, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        said = Message(
            id=MessageId(f"heard in {who.conversation}"), conversation=who.conversation, number=0, author=Author.BUYER,
            author_id=who.buyer, author_name="Hoa", time=Instant(1), body=Text("!"),
        )  # fmt: skip
        report = Report(
            id=f"report: {who.conversation}", conversation=who.conversation, buyer_name="Hoa", reason=Misconduct.ABUSE,
            by=StaffId("lan"), by_name="Lan", time=Instant(1), messages=(),
        )  # fmt: skip

        def file(tx: Transaction, said: Message = said, report: Report = report, shop: Shop = shop) -> None:
            messages.add(tx, said)
            reports.add(tx.connection, shop.id, report)

        await hub.hub.writer.run(file)


async def say_something(hub: RunningHub, author: str, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A message of one's own in each of these chats, called after it."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        id_, actor = MessageId(f"said in {who.conversation}"), Actor(id=author, shop=shop.id, name=author, roles=frozenset())

        def work(tx: Transaction, chat: ConversationId = who.conversation, id_: MessageId = id_, actor: Actor = actor) -> None:
            say(hub.hub.router, tx, actor, conversations.to_change(tx, actor.shop, chat), Text("hi"), id_)

        await hub.hub.writer.run(work)


async def leave_leads(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A lead called after each of these chats, in its own shop; both shops may work with theirs."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        lead = new_lead(f"lead: {who.conversation}")

        def leave(tx: Transaction, lead: NewLead = lead, shop: Shop = shop) -> None:
            leads.add(tx.connection, shop.id, lead, tx.now)
            leads.set_partner(tx.connection, shop.id, True, "test", tx.now)

        await hub.hub.writer.run(leave)


async def know_customers(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A customer with a twin, a debt, a booking and a segment called after each of these chats, in its own shop with points."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        name, twin = CustomerId(f"customer: {who.conversation}"), CustomerId(f"twin: {who.conversation}")
        debt = Debt(id=f"debt: {who.conversation}", customer=name, amount=5, currency="VND", day="2026-01-01", time=Instant(1))

        def know(
            tx: Transaction, debt: Debt = debt, twin: CustomerId = twin, shop: Shop = shop, chat: str = who.conversation
        ) -> None:
            for one in (debt.customer, twin):
                customers.add(tx.sql, shop.id, Customer(id=one, name="Hoa", phones=("+84901234567",), source="app"))
            debts.add(tx.sql, shop.id, debt, "lan")
            booking = Booking(
                id=f"booking: {chat}", customer=debt.customer, state=BookingState.BOOKED, currency="VND", made=Instant(1),
                changed=Instant(1), wanted=Wanted(service="Repair", start=1, channel=CustomerSource.APP),
            )  # fmt: skip
            bookings.add(tx.sql, shop.id, booking)
            segment = Segment(id=f"segment: {chat}", name=chat, wanted=CustomerFilter(tag="vip"), version=1)
            customer_list.save_segment(tx.connection, shop.id, segment, new=True)
            save_rules(tx, shop.id, ShopRules(customers=CustomerRules(points=True)))

        await hub.hub.writer.run(know)


async def make_landings(hub: RunningHub, owner: str, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A landing of one's own called after each of these chats, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        landing = new_landing(f"landing: {who.conversation}", owner)
        await hub.hub.writer.run(lambda tx, landing=landing, shop=shop: put(tx, shop, landing))


async def leave_contacts(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A landing and two contacts of one phone called after each of these chats, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):

        def leave(tx: Transaction, chat: str = who.conversation, shop: Shop = shop) -> None:
            put_landing(tx, landing(f"form: {chat}"), shop)
            row = {
                "shop": shop.id,
                "landing": f"form: {chat}",
                "marketer": "maria",
                "kind": "ad",
                "way": "form",
                "name": "Hoa",
            }
            row |= {"phone": f"+{chat}", "created": 1, "state": "unshared", "reason": "not_ticked"}
            for name, twin in (("first", None), ("twin", f"first: {chat}")):
                id_ = f"{name}: {chat}"
                tx.connection.execute(contacts.insert().values(**row, id=id_, key=id_, duplicate_of=twin))

        await hub.hub.writer.run(leave)


async def ask_questions(hub: RunningHub, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """A request and a parcel called after each of these chats, in its own shop."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):

        def ask(tx: Transaction, chat: str = who.conversation, shop: Shop = shop) -> None:
            buyer_requests.add(tx.connection, shop.id, new_request(f"request: {chat}"), tx.now)
            tracking_tasks.add(tx.connection, shop.id, new_parcel(f"parcel: {chat}"))

        await hub.hub.writer.run(ask)


async def keep_replies(hub: RunningHub, owner: str, mine: BuyerAccess, other: BuyerAccess, stranger: BuyerAccess) -> None:
    """Quick replies of one's own, called after these chats; another shop's are its team's."""
    for who, shop in ((mine, SHOP), (other, OTHER_SHOP), (stranger, SHOP)):
        for what in ("deleted", "used"):
            reply = QuickReply(id=f"{what}: {who.conversation}", title="Hello", text="Hello")
            if shop is SHOP and owner:
                reply = msgspec.structs.replace(reply, owner=StaffId(owner))
            await hub.hub.writer.run(lambda tx, reply=reply, shop=shop: quick_replies.put(tx.sql, shop.id, reply))
