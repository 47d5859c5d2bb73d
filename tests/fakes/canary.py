"""A person with unmistakable words in every field that the hub has, and the look for those words in every file (REQ-8)."""

import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import insert

from app.domain.bookings import Booking, BookingState, Wanted
from app.domain.calls import Call
from app.domain.customers import Customer, CustomerSource
from app.domain.ids import ConversationId, CustomerId
from app.domain.ledgers import Debt, PointEntry
from app.domain.orders import Address
from app.domain.people import Actor
from app.domain.requests import Said
from app.hub.database import buyer_requests, calls, leads, personal, request_mails, tracking_tasks, trade
from app.hub.database.landing_tables import contacts, landings
from app.hub.database.leads import NewLead
from app.hub.database.request_mails import Mail
from app.hub.database.tables import files
from app.hub.shop import bookings, debts, identities, points
from app.hub.shop import customers as profiles
from app.hub.transaction import Transaction
from tests.fakes.hub import SHOP, BuyerAccess
from tests.fakes.requests import new_parcel, new_request

WORD = "Zqcanary"
NUMBER = "+380679876501"
CUSTOMER = CustomerId("the-customer")
LEAD = "the-lead"
FILE = "the-file-zz"
#: Small and grey as they are on a page that was encrypted by SQLCipher with SHA-256: initialisation vector and HMAC.
_PAGE, _RESERVED, _SALT, _VECTOR = 4096, 48, 16, 16
_FRAME = 24 + _PAGE


def move_in(tx: Transaction, folder: Path, buyer: BuyerAccess) -> None:
    """What the buyer's own messages and the staff's words in the chat do not bring: profile, order, lead, contact, file."""
    connection, chat = tx.connection, buyer.conversation
    address = Address(name=f"{WORD} addressee", phone=NUMBER, street=f"{WORD} street 7", city=f"{WORD}ville")
    profile = Customer(
        id=CUSTOMER, name=f"{WORD} Name", phones=(NUMBER,), emails=("zqcanary@example.org",), company=f"{WORD} Ltd",
        tax_code=f"{WORD}9", address=address, tags=(f"{WORD}tag",), notes=f"{WORD} private", source="website", created=tx.now,
    )  # fmt: skip
    profiles.add(tx.sql, SHOP.id, profile)
    profiles.link(tx.sql, SHOP.id, chat, CUSTOMER)
    detail = {"address": vars_of(address), "remark": f"{WORD} remark", "tracking": f"{WORD}12"}
    row = {"id": "the-order", "shop": SHOP.id, "number": "N-1", "customer": CUSTOMER, "state": "signed_for", "currency": "UAH"}
    connection.execute(insert(trade.orders).values(**row, total=700, placed=tx.now, detail=json.dumps(detail).encode()))
    call = Call(id="the-call", time=tx.now, by="lan", by_name="Lan", outcome="reached", note=f"{WORD} rang")
    calls.add(connection, SHOP.id, call, chat, CUSTOMER)
    leads.set_partner(connection, SHOP.id, True, "test", tx.now)
    leads.add(
        connection, SHOP.id,
        NewLead(
            id=LEAD, key="k", listing="p0", title={"en": "Earbuds"}, name=f"{WORD} Lead", phone=NUMBER,
            message=f"{WORD} wish", language="en",
        ),
        tx.now,
    )  # fmt: skip
    _leaves_a_contact(tx)
    _books(tx)
    shown = {"id": FILE, "shop": SHOP.id, "conversation": chat, "sender": buyer.buyer, "sha256": "0", "size": 9, "done": 1}
    connection.execute(insert(files).values(**shown, name=f"{WORD} holiday.png", media_type="image/png", created=tx.now))
    for place in ("files", "thumbs"):
        path = folder / "files" / place / FILE[-2:] / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"{WORD} pixels".encode())


def pass_by(tx: Transaction) -> None:
    """The same person without a profile and without a chat: a landing's contact, a question, a call, a parcel of no order."""
    _leaves_a_contact(tx)
    _asks(tx)
    rang = Call(id="the-call", time=tx.now, by="lan", by_name="Lan", outcome="", note=f"{WORD} asks", request="the-request")
    calls.add(tx.connection, SHOP.id, rang)


def _leaves_a_contact(tx: Transaction) -> None:
    connection = tx.connection
    form = {"id": "form", "shop": SHOP.id, "marketer": "maria", "name": "Spring", "title": b"{}", "text": b"{}", "fields": b"[]"}
    connection.execute(insert(landings).values(**form, kind="x", recipients=b"[]", created=tx.now, changed=tx.now))
    came = {"id": "the-contact", "shop": SHOP.id, "landing": "form", "key": "c", "marketer": "maria", "kind": "x", "way": "form"}
    connection.execute(
        insert(contacts).values(
            **came, name=f"{WORD} Contact", phone=NUMBER, message=f"{WORD} asks", folded=WORD.lower(), created=tx.now,
            state="new", reason="",
        )
    )  # fmt: skip


def _books(tx: Transaction) -> None:
    """Ledgers, the identity number, what they asked."""
    sql = tx.sql
    staff = Actor(id="lan", shop=SHOP.id, name="Lan", roles=frozenset())
    entry = PointEntry(id="points", amount=5, day="2026-01-01", time=tx.now, note=f"{WORD} birthday")
    points.add(sql, SHOP.id, CUSTOMER, entry, staff)
    debt = Debt(id="debt", customer=CUSTOMER, amount=5, currency="UAH", day="2026-01-01", time=tx.now, note=f"{WORD} later")
    debts.add(sql, SHOP.id, debt, "lan")
    wanted = Wanted(service=f"{WORD} repair", start=tx.now, channel=CustomerSource.APP, note=f"{WORD} door code")
    booked = Booking(
        id="the-booking", customer=CUSTOMER, wanted=wanted, state=BookingState.BOOKED, currency="UAH", made=tx.now, changed=tx.now
    )
    bookings.add(sql, SHOP.id, booked)
    identities.put(sql, tx.vault, SHOP.id, CUSTOMER, f"{WORD}77", tx.now, "lan")
    _asks(tx)


def _asks(tx: Transaction) -> None:
    """A question with its answer and its mail, a parcel to tell of."""
    connection = tx.connection
    asked = new_request("the-request", name=f"{WORD} asks", text=f"{WORD} colours?", phone=NUMBER)
    buyer_requests.add(connection, SHOP.id, asked, tx.now)
    buyer_requests.say(connection, asked.id, Said(id="said", by="Lan", text=f"{WORD}, blue", time=tx.now), "lan")
    mail = Mail(id=asked.id, shop=SHOP.id, subject=f"{WORD} subject", text=f"{WORD} body", created=tx.now)
    request_mails.add(connection, mail)
    tracking_tasks.add(connection, SHOP.id, new_parcel("the-parcel", order="N-1", name=f"{WORD} parcel", phone=NUMBER))


def vars_of(address: Address) -> dict[str, str]:
    """As an order's detail keeps it."""
    return {name: getattr(address, name) for name in address.__struct_fields__}


def holding(folder: Path, key: bytes | None = None) -> list[str]:
    """Every file below `folder` in which something of the person can be read; encrypted databases are decrypted, page by page."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [
        str(path.relative_to(folder))
        for path in paths
        if _says(path.name.encode()) or any(_says(reading) for reading in _readings(path, key))
    ]


def rows_left(tx: Transaction, chat: ConversationId) -> dict[str, int]:
    """How many rows of each kind still belong to the chat or the profile."""
    ids = personal.Ids(
        conversations=(chat,), customers=(CUSTOMER,), leads=(LEAD,), contacts=("the-contact",), requests=("the-request",),
        parcels=("the-parcel",),
    )  # fmt: skip
    counts = {place.table.name: personal.count(tx.connection, place, ids) for place in personal.PLACES}
    return {name: number for name, number in counts.items() if number}


def _says(content: bytes) -> bool:
    low = content.lower()
    return WORD.lower().encode() in low or NUMBER[4:].encode() in low


def _readings(path: Path, key: bytes | None) -> list[bytes]:
    content = path.read_bytes()
    if key is None:
        return [content]
    if path.name.endswith("-wal"):
        frames = range(32, len(content) - _FRAME + 1, _FRAME)
        return [content, *(_page(content[at + 24 : at + _FRAME], key, first=False) for at in frames)]
    if path.suffix == ".db":
        pages = range(0, len(content) - _PAGE + 1, _PAGE)
        return [content, *(_page(content[at : at + _PAGE], key, first=at == 0) for at in pages)]
    return [content]


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    body, vector = page[_SALT if first else 0 : _PAGE - _RESERVED], page[_PAGE - _RESERVED :][:_VECTOR]
    decryptor: Any = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
    return decryptor.update(body) + decryptor.finalize()
