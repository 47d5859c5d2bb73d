"""Fills an empty hub with the demo shop: staff, goods, orders, and ten days of conversations.

What was said is not written into tables by hand: the hub's own commands are carried out, each at its own time, so that
laws, receipts, journal and streams are what they would be had it all happened.
"""

import datetime
import hashlib
from functools import partial
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import update
from ulid import ULID

from app.demo import accounts as demo_accounts
from app.demo import bookings, landings, ledgers, payments, replies, requests
from app.demo import leads as demo_leads
from app.demo.content import Customer, DemoContent, Language
from app.demo.goods import SINCE, Ids, instant, write_goods
from app.demo.history import Act, Entered, History, Looked, Said, Starred, write_history
from app.demo.moments import Moment
from app.demo.notes import Note, Notes
from app.domain import picture_files as rules
from app.domain.conversations import Conversation, day_start
from app.domain.customers import CustomerRules
from app.domain.ids import SECOND, BuyerId, CommandId, ConversationId, Instant, ShopId
from app.domain.messages import Body, Picture, Text
from app.domain.people import Actor, Buyer, Role, Shop, Staff
from app.domain.shop_rules import ShopRules
from app.features.attachments.hub import Disk, records
from app.features.attachments.wire import UploadRequest
from app.features.chat.hub import Sending, say
from app.features.chat.wire import SendMessage
from app.features.conversations.hub import announce_opened, announce_staff, mark_delivered, mark_read
from app.features.conversations.wire import MarkDelivered, MarkRead
from app.features.favourite.hub import set_favourite
from app.features.favourite.wire import SetFavourite
from app.hub import accounts, pictures, sessions
from app.hub.database import conversations, leads, people, shop_rules, tables
from app.hub.router import Router
from app.hub.transaction import Transaction

#: The same shop every time; only ids, passwords and the times, which are told from now on, differ.
_SEED = 20
_TAGS: dict[Language, str] = {"vi": "vi", "zh_CN": "zh-CN", "uk": "uk", "en": "en"}
#: Where a customer of each source writes from; all others use the shop's own page.
_CHANNELS = {"app": "app", "shopee": "shopee", "lazada": "lazada", "gomua": "gomua", "tiktok_shop": "tiktok"}


def seed(tx: Transaction, content: DemoContent, folder: Path, router: Router) -> None:
    """Writes the whole shop in this one transaction; pictures, passwords and buyers' tokens into the hub's `folder`.

    Raises OSError when the folder cannot be written. Takes about a second.
    """
    now = tx.now
    people_of_shop = demo_accounts.make(content.shop.staff)
    # Kept first: a shop that nobody can sign in to would be worse than passwords of a shop that does not exist yet.
    demo_accounts.keep(folder, people_of_shop)
    encoded = demo_accounts.hashed(people_of_shop)
    zone = ZoneInfo(content.shop.time_zone)
    local = datetime.datetime.fromtimestamp(now / SECOND, tz=zone)

    def at(moment: Moment) -> Instant:
        return instant(moment.at(local, zone))

    shop = Shop(id=ShopId(str(ULID())), name=content.shop.name, time_zone=content.shop.time_zone, currency=content.shop.currency)
    try:
        tx.now = Instant(now - SINCE)
        people.add_shop(tx.sql, shop, tx.now, content.shop.currency_digits, content.shop.address)
        staff = {
            one.login: accounts.add(
                tx, announce_staff, shop.id, one.login, one.name, map(Role, one.roles), encoded[one.login], one.locale
            )
            for one in content.shop.staff
        }
        # Customers of the demo have points.
        shop_rules.save_rules(tx, shop.id, ShopRules(customers=CustomerRules(points=True)))
        ids = write_goods(tx.connection, content, shop.id, now, at)
        ledgers.write(tx, content, shop, staff, ids, at)
        bookings.write(tx, content, shop, staff, ids, at)
        replies.write(tx, shop.id, content.folder, staff)
        # A Partner in Electronics: the listings' pages take requests from the first minute.
        leads.set_partner(tx.connection, shop.id, True, "demo", tx.now)
        requests.write(tx, content, shop.id, staff, ids.products, now)
        tx.now = Instant(now - SINCE)
        history = write_history(content, now, day_start(now, shop.time_zone), at, Random(_SEED))  # noqa: S311 - no secret
        carrying = _Carrying(tx, content, shop, staff, ids, folder, router)
        carrying.out(history)
        tx.now = now
        carrying.pay()
        landings.write(tx, shop, ids, staff, router.contact_hooks)
        demo_leads.write(tx, content, shop.id, ids)
    finally:
        tx.now = now


class _Carrying:
    """Carries a history out, act by act."""

    def __init__(
        self, tx: Transaction, content: DemoContent, shop: Shop, staff: dict[str, Staff], ids: Ids, folder: Path, router: Router
    ) -> None:
        self._tx = tx
        self._content = content
        self._shop = shop
        self._ids = ids
        self._folder = folder
        self._disk = Disk(folder / "files")
        self._router = router
        self._sending = Sending(router)
        self._staff = {
            login: Actor(id=one.id, shop=shop.id, name=one.name, roles=frozenset(one.roles)) for login, one in staff.items()
        }
        self._buyers: dict[str, Actor] = {}
        self._places: dict[str, ConversationId] = {}
        self._tokens: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._heard: dict[str, int] = {}
        self._looked: dict[str, pictures.Looked] = {}

    def out(self, history: History) -> None:
        """Everything in its order; then what the buyers' browsers remember."""
        for act in history.acts:
            self._tx.now = act.at
            self._carry(act)
        notes = Notes(self._folder)
        for visitor, token in self._tokens.items():
            place, chat = self._conversation(visitor), history.under_way.get(visitor)
            notes.put(visitor, Note(token=token, conversation=place, heard_to=self._heard.get(visitor, 0), chat=chat))
        notes.save()

    def pay(self) -> None:
        """The demo's small payments, in the name of the first of the staff."""
        actor = next(iter(self._staff.values()))
        payments.write(self._tx, self._content, self._places, actor, partial(say, self._router))

    def _carry(self, act: Act) -> None:
        tx = self._tx
        if isinstance(act, Entered):
            self._enter(act)
            return
        place = self._conversation(act.visitor)
        if isinstance(act, Said):
            self._say(act, place)
        elif isinstance(act, Looked):
            number = self._numbers[act.visitor]
            if act.read:
                mark_read(MarkRead(conversation=place, number=number), tx, self._buyers[act.visitor])
            else:
                mark_delivered(MarkDelivered(conversation=place, number=number), tx, self._buyers[act.visitor])
        elif isinstance(act, Starred):
            set_favourite(SetFavourite(conversation=place, starred=True), tx, self._staff[act.by])

    def _conversation(self, visitor: str) -> ConversationId:
        place = self._buyers[visitor].conversation
        assert place is not None  # noqa: S101 - a buyer always has one
        return place

    def _enter(self, act: Entered) -> None:
        """As at the buyers' door, but linked to their customer profile, which the shop knows of signed-in buyers."""
        tx, shop = self._tx, self._shop.id
        buyer = _buyer(act.customer, act.at)
        conversation = Conversation(id=ConversationId(_ulid(act.at)), buyer=buyer, created=act.at)
        conversations.add(tx.sql, shop, conversation, consented=act.at, page="/")
        tx.connection.execute(
            update(tables.buyers).where(tables.buyers.c.id == buyer.id).values(customer=self._ids.customers[act.customer.id])
        )
        announce_opened(tx, shop, conversation)
        self._places[act.customer.id] = conversation.id
        self._tokens[act.visitor], _ = sessions.open_for_buyer(tx, shop, buyer.id, conversation.id)
        self._buyers[act.visitor] = Actor(
            id=buyer.id, shop=shop, name=buyer.name, roles=frozenset({Role.BUYER}), conversation=conversation.id
        )

    def _say(self, act: Said, place: ConversationId) -> None:
        speaker = self._staff[act.by] if act.by else self._buyers[act.visitor]
        body: Body = self._picture(act, place, speaker) if act.line.picture else Text(act.line.text)
        self._tx.command = CommandId(_ulid(act.at))
        sent = self._sending.send(SendMessage(conversation=place, body=body), self._tx, speaker)
        self._tx.command = None
        self._numbers[act.visitor] = sent.number
        if act.by:
            self._heard[act.visitor] = sent.number

    def _picture(self, act: Said, place: ConversationId, sender: Actor) -> Picture:
        """Uploads a picture as the files' door does, without the way over HTTP."""
        data = self._content.picture(act.line.picture).read_bytes()
        media_type = rules.picture_type(data[:16])
        if act.line.picture not in self._looked:
            self._looked[act.line.picture] = pictures.look(data, media_type)
        looked = self._looked[act.line.picture]
        digest = hashlib.sha256(data).hexdigest()
        name = f"IMG_{int(digest[:6], 16) % 9000 + 1000}.jpg"
        file = records.announce(self._tx, sender, UploadRequest(conversation=place, name=name, size=len(data), sha256=digest))
        if not file.done:
            self._disk.keep(file.id, data if looked.cleaned is None else looked.cleaned, looked.thumb)
            found = records.Found(name=name, media_type=media_type, width=looked.width, height=looked.height, thumb=True)
            file = records.finish(self._tx, file.id, found)
        return Picture(file=file.id, name=file.name, size=file.size, width=file.width, height=file.height)


def _buyer(customer: Customer, came: Instant) -> Buyer:
    return Buyer(
        id=BuyerId(_ulid(came)),
        name=customer.name,
        language=_TAGS[customer.language],
        channel=_CHANNELS.get(customer.source, "web"),
        rank="" if customer.rank == "none" else customer.rank,
        phone_hint=customer.phone[-4:],
    )


def _ulid(at: Instant) -> str:
    return str(ULID.from_timestamp(at / SECOND))
