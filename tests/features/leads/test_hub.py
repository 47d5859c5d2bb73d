"""Leads at the hub: taken, told, revealed and counted, worked with while the shop may, and never lost."""

import datetime
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from ulid import ULID

from app.domain.ids import DAY, HOUR, SECOND, Instant, shop_stream
from app.domain.leads import REVEALS_A_DAY
from app.features.leads.wire import (
    EditLead,
    FinishLeadReminder,
    LeadReminderSet,
    LeadsChanged,
    LogCall,
    RecordPackagePayment,
    RemindOfLead,
    SetPartner,
)
from app.hub.database import audit, lead_tables, leads, trade
from app.hub.database.statements import Sql
from app.hub.database.tables import buyers
from app.hub.transaction import Transaction
from app.protocol.codec import encode
from app.protocol.envelope import EventFrame
from tests.fakes.hub import OTHER_SHOP, SHOP, HubSocket, RunningHub
from tests.fakes.leads import new_lead

_KYIV = ZoneInfo("Europe/Kyiv")
#: Yesterday in Kyiv, and its 23:59:00. Sessions are judged by the wall clock, so it cannot be any day.
DAY_NAME = (datetime.datetime.now(_KYIV) - datetime.timedelta(days=1)).date().isoformat()
LATE = Instant(int(datetime.datetime.fromisoformat(f"{DAY_NAME}T23:59:00").replace(tzinfo=_KYIV).timestamp()) * SECOND)
NUMBER = "+380671234567"


class Clock:
    """The hub's time, turned by hand."""

    def __init__(self) -> None:
        self.now = LATE

    def __call__(self) -> Instant:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def hub(tmp_path: Path, clock: Clock) -> AsyncIterator[RunningHub]:
    """A hub with one product on sale."""
    async with RunningHub(tmp_path, clock=clock) as hub:
        await hub.hub.writer.run(sell)
        yield hub


def sell(tx: Transaction) -> None:
    """The product p0 of the first shop, and one of the other."""
    words = json.dumps({"en": "Earbuds"}).encode()
    for shop, id_ in ((SHOP, "p0"), (OTHER_SHOP, "q0")):
        row = {"id": id_, "shop": shop.id, "sku": id_, "name": words, "about": words, "price": 5, "currency": "UAH"}
        tx.connection.execute(trade.products.insert().values(**row, stock=1, created=tx.now))


async def ask(hub: RunningHub, **fields: Any) -> tuple[int, Any]:
    """What a listing's page sends."""
    listing = fields.pop("listing", "p0")
    body = {"key": str(ULID()), "name": "Олена", "phone": "067 123 45 67", "consent": True, "message": "Red?"} | fields
    async with hub.http.post(f"/v1/listings/{listing}/leads", json=body) as response:
        return response.status, await response.json()


async def grant(hub: RunningHub, partner: bool = True) -> HubSocket:
    """Partner in Electronics, by an admin, whose socket it returns."""
    admin = await hub.connect(await hub.staff_token("admin"))
    assert (await admin.command(SetPartner(partner=partner))).error is None
    return admin


async def listed(hub: RunningHub, login: str = "lan", **query: str | int) -> Any:
    """A page of the list."""
    status, body = await hub.get("/v1/leads", await hub.staff_token(login), **query)
    assert status == 200, body
    return body


async def reveal(hub: RunningHub, lead: str, login: str = "lan", **why: str) -> Any:
    """Asks for the number."""
    headers = {"Authorization": f"Bearer {await hub.staff_token(login)}"}
    async with hub.http.post(f"/v1/leads/{lead}/reveal", headers=headers, json=why) as response:
        return await response.json()


async def test_a_lead_comes_from_a_listing_and_reaches_the_desks(hub: RunningHub) -> None:
    """LEAD-1, LEAD-4: kept with its listing, told without the number; the note starts as the message."""
    await grant(hub)
    lan, maria = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("maria"))
    assert await ask(hub, name=" <b>Олена</b>\n", message="Red\u202e?") == (201, {"received": True})
    state = msgspec.json.decode((await lan.event(LeadsChanged.TYPE)).data, type=LeadsChanged).state
    assert (state.untouched, state.newest and state.newest.name) == (1, "<b>Олена</b>")
    (lead,) = (await listed(hub))["leads"]
    assert (lead["name"], lead["message"], lead["note"], lead["status"]) == ("<b>Олена</b>", "Red?", "Red?", "new")
    assert (lead["phone_hint"], lead["title"], lead["touched"]) == ("••• ••• 567", {"en": "Earbuds"}, False)
    snapshot = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    said = (
        encode(snapshot[1]) + encode(await listed(hub)) + b"".join(bytes(f.data) for f in lan.frames if isinstance(f, EventFrame))
    )
    assert b"671234567" not in said
    assert snapshot[1]["parts"]["leads"][0]["untouched"] == 1
    assert not [frame for frame in maria.frames if isinstance(frame, EventFrame) and frame.type == LeadsChanged.TYPE]


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"consent": False}, "consent"), ({"name": " "}, "leads.name"), ({"phone": "12"}, "leads.phone"),
     ({"message": "x" * 1001}, "leads.message"), ({"key": "me"}, "bad_request"), ({"extra": 1}, "bad_request"),
     ({"listing": "q0", "phone": NUMBER}, "leads.closed"), ({"listing": "nothing"}, "not_found")],
)  # fmt: skip
async def test_what_a_page_may_not_send(hub: RunningHub, fields: dict[str, Any], code: str) -> None:
    """LEAD-1: nothing is kept of it; the other shop's listing is that shop's affair, which takes no requests."""
    await grant(hub)
    status, body = await ask(hub, **fields)
    assert (status >= 400, body["error"]["code"]) == (True, code)
    assert (await listed(hub))["total"] == 0


async def test_the_same_request_twice_is_one_lead_and_a_flood_is_held_back(hub: RunningHub) -> None:
    """LEAD-1: an answer that was lost is asked for again; one number cannot fill the list."""
    await grant(hub)
    key = str(ULID())
    assert [(await ask(hub, key=key))[0] for _ in range(5)] == [201] * 5
    assert (await listed(hub))["total"] == 1
    answers = [(await ask(hub))[1] for _ in range(3)]
    assert answers[:2] == [{"received": True}] * 2
    assert answers[2]["error"]["code"] == "rate_limited"
    codes = [(await ask(hub, phone=f"067 123 45 {number}"))[0] for number in range(10, 30)]
    assert codes[0] == 201
    assert codes[-1] == 429


async def test_the_number_is_told_on_request_and_logged(hub: RunningHub) -> None:
    """LEAD-3, REQ-8: in the audit chain with its purpose before it is told; not for a marketer, not for another shop."""
    await grant(hub)
    await ask(hub)
    (lead,) = (await listed(hub))["leads"]
    assert await reveal(hub, lead["id"]) == {"phone": NUMBER, "left": REVEALS_A_DAY - 1}
    assert (await reveal(hub, lead["id"], purpose="because"))["error"]["code"] == "leads.purpose"
    assert "phone" in await reveal(hub, lead["id"], "sara", purpose="check")
    assert (await reveal(hub, lead["id"], "maria"))["error"]["code"] == "forbidden"
    assert (await reveal(hub, "nobody's"))["error"]["code"] == "not_found"
    await hub.hub.writer.run(lambda tx: leads.add(tx.connection, OTHER_SHOP.id, new_lead("theirs"), tx.now))
    assert (await reveal(hub, "theirs"))["error"]["code"] == "not_found"

    def log(connection: Any) -> list[audit.Entry]:
        sql = Sql(connection)
        assert audit.verify(sql, SHOP.id, hub.hub.audit_key)
        return [one for one in audit.entries(sql, SHOP.id) if one.action == "leads.reveal"]

    checked, entry = sorted(await hub.hub.reads.run(log), key=lambda one: one.facts["purpose"], reverse=True)
    assert [(one.actor, one.facts["purpose"]) for one in (entry, checked)] == [("lan", "call"), ("sara", "check")]
    assert (entry.actor, entry.subject) == ("lan", lead["id"])
    assert NUMBER not in str(entry.facts)
    assert (await listed(hub))["leads"][0]["touched"]


async def test_the_cap_is_each_persons_and_each_day_of_the_shop(hub: RunningHub, clock: Clock) -> None:
    """LEAD-3: 100 different numbers a day; the day ends at midnight in Kyiv, not in UTC; a second look costs nothing."""
    await grant(hub)

    def fill(tx: Transaction) -> None:
        for number in range(REVEALS_A_DAY + 1):
            leads.add(tx.connection, SHOP.id, new_lead(f"l{number}"), tx.now)
            if number:
                row = {"id": f"r{number}", "shop": SHOP.id, "lead": f"l{number}", "staff": "lan", "time": tx.now}
                tx.connection.execute(lead_tables.lead_reveals.insert().values(**row, day=DAY_NAME))

    await hub.hub.writer.run(fill)
    assert (await reveal(hub, "l5"))["phone"] == NUMBER
    refused = await reveal(hub, "l0")
    assert (refused["error"]["code"], refused["error"]["facts"]) == ("leads.reveals", {"limit": REVEALS_A_DAY})
    assert (await reveal(hub, "l0", "minh"))["left"] == REVEALS_A_DAY - 1
    clock.now = Instant(LATE + 59 * SECOND)
    assert "error" in await reveal(hub, "l0")
    clock.now = Instant(LATE + 60 * SECOND)
    assert (await reveal(hub, "l0"))["left"] == REVEALS_A_DAY - 1


async def test_thirty_days_after_the_payment_the_list_is_read_only(hub: RunningHub, clock: Clock) -> None:
    """LEAD-2: to the second, also while nobody restarts anything; read, never deleted; a later payment opens it again."""
    admin = await hub.connect(await hub.staff_token("admin"))
    assert (await ask(hub))[1]["error"]["code"] == "leads.closed"
    async with hub.http.get("/v1/listings/p0") as response:
        assert (await response.json())["advice"] is False
    paid = RecordPackagePayment(reference="VCB 77", paid=LATE, amount=99_000, currency="VND")
    assert (await admin.command(paid)).error is None
    assert (await admin.command(paid)).error is None
    assert (await ask(hub))[0] == 201
    clock.now = Instant(LATE + 30 * DAY - SECOND)
    (lead,) = (await listed(hub))["leads"]
    edit = EditLead(lead=lead["id"], field="status", before="new", after="again")
    assert (await admin.command(edit)).error is None
    clock.now = Instant(LATE + 30 * DAY)
    commands = (
        EditLead(lead=lead["id"], field="status", before="again", after="contacted"),
        RemindOfLead(lead=lead["id"], at=clock.now + HOUR),
        LogCall(lead=lead["id"], at=clock.now),
    )
    for command in commands:
        error = (await admin.command(command)).error
        assert error is not None
        assert error.code == "leads.read_only"
    assert (await reveal(hub, lead["id"], "admin"))["error"]["code"] == "leads.read_only"
    assert (await ask(hub))[1]["error"]["code"] == "leads.closed"
    assert [one["status"] for one in (await listed(hub))["leads"]] == ["again"]
    again = RecordPackagePayment(reference="VCB 78", paid=clock.now, amount=99_000, currency="VND")
    assert (await admin.command(again)).error is None
    assert (await reveal(hub, lead["id"], "admin"))["phone"] == NUMBER
    rows = await hub.hub.reads.run(lambda c: [e.action for e in audit.entries(Sql(c), SHOP.id)])
    assert rows.count("package.paid") == 2


@pytest.mark.parametrize(
    ("payment", "code"),
    [({"reference": " "}, "package.reference"), ({"paid": LATE + HOUR}, "package.paid"), ({"amount": 0}, "package.amount"),
     ({"currency": "dong"}, "package.amount")],
)  # fmt: skip
async def test_a_payment_that_cannot_be(hub: RunningHub, payment: dict[str, Any], code: str) -> None:
    """LEAD-2."""
    admin = await hub.connect(await hub.staff_token("admin"))
    fields = {"reference": "r", "paid": int(LATE), "amount": 1, "currency": "VND"} | payment
    error = (await admin.command(RecordPackagePayment(**fields))).error
    assert error is not None
    assert error.code == code


async def test_the_first_interaction_ends_the_highlight_for_everybody(hub: RunningHub) -> None:
    """LEAD-5: status, note, reminder, reveal; reading is none. The newest stands first."""
    lan = await grant(hub)
    for number in range(5):
        await hub.hub.writer.run(lambda tx, n=number: leads.add(tx.connection, SHOP.id, new_lead(f"l{n}"), Instant(tx.now + n)))
    assert [one["id"] for one in (await listed(hub))["leads"]] == ["l4", "l3", "l2", "l1", "l0"]
    assert (await listed(hub, untouched=1))["total"] == 5
    await lan.command(EditLead(lead="l0", field="status", before="new", after="again"))
    await lan.command(EditLead(lead="l1", field="note", before="Which colours?", after="red"))
    await lan.command(RemindOfLead(lead="l2", at=LATE + HOUR))
    await reveal(hub, "l3", "admin")
    page = await listed(hub, untouched=1)
    assert [one["id"] for one in page["leads"]] == ["l4"]
    whole = await listed(hub)
    assert (whole["total"], whole["counts"]) == (5, {"new": 4, "again": 1})
    note = next(one for one in whole["leads"] if one["id"] == "l1")
    assert (note["note"], note["message"]) == ("red", "Which colours?")


async def test_search_and_filters(hub: RunningHub) -> None:
    """LEAD-5: words without marks, the whole number; digits of a number find nothing, since that would tell it."""
    lan = await grant(hub)
    people = {"l0": "Trần Thị Hoa", "l1": "Đặng Minh", "l2": "Олена"}
    for id_, name in people.items():
        lead = new_lead(id_, name, phone=f"+38067123456{id_[1]}", message="")
        await hub.hub.writer.run(lambda tx, lead=lead: leads.add(tx.connection, SHOP.id, lead, tx.now))
    await lan.command(EditLead(lead="l1", field="note", before="", after="needs 100% cotton"))
    for query, found in (
        ("tran hoa", ["l0"]), ("dang", ["l1"]), ("олен", ["l2"]), ("cotton", ["l1"]), ("067 123 45 62", ["l2"]),
        ("67123", []), ("%", ["l2", "l1", "l0"]), ("earbuds", ["l2", "l1", "l0"]), ("cotton needs 100", ["l1"]),
        ("+380 (67) 123-45-61", ["l1"]), ("+380 67 999 99 99", []), ("otton", []),
    ):  # fmt: skip
        page = await listed(hub, q=query)
        assert ([one["id"] for one in page["leads"]], page["total"]) == (found, len(found)), query
    await lan.command(EditLead(lead="l2", field="note", before="", after="蓝牙耳机"))
    assert [one["id"] for one in (await listed(hub, q="耳机"))["leads"]] == ["l2"]
    assert (await listed(hub, q="耳机", status="new", untouched=1))["total"] == 0
    assert (await listed(hub, status="again"))["total"] == 0
    assert [one["id"] for one in (await listed(hub, offset=2))["leads"]] == ["l0"]


async def test_a_reminder_is_its_owners_alone(hub: RunningHub) -> None:
    """LEAD-6: in the owner's snapshot and events; a retry makes one; put off and done by its owner."""
    await grant(hub)
    await hub.hub.writer.run(lambda tx: leads.add(tx.connection, SHOP.id, new_lead("l0"), tx.now))
    lan, sara = await hub.connect(await hub.staff_token("lan")), await hub.connect(await hub.staff_token("sara"))
    order = RemindOfLead(lead="l0", at=LATE + HOUR, note="surprise gift")
    assert (await lan.command(order, "01R")).error is None
    assert (await lan.command(order, "01R")).error is None
    made = msgspec.json.decode((await lan.event(LeadReminderSet.TYPE)).data, type=LeadReminderSet).reminder
    assert (made.id, made.name, made.note) == ("01R", "Олена", "surprise gift")
    error = (await sara.command(RemindOfLead(lead="l0", at=LATE + HOUR, reminder="01R"))).error
    assert error is not None
    assert error.code == "not_found"
    await sara.command(FinishLeadReminder(lead="l0", reminder="01R"))
    held = {}
    for who in ("lan", "sara"):
        _status, body = await hub.get("/v1/snapshot", await hub.staff_token(who), stream=shop_stream(SHOP.id))
        held[who] = [one["id"] for one in body["parts"]["lead_reminder"]]
    assert held == {"lan": ["01R"], "sara": []}
    assert not [f for f in sara.frames if isinstance(f, EventFrame) and b"surprise" in bytes(f.data)]
    await grant(hub, partner=False)
    assert (await lan.command(FinishLeadReminder(lead="l0", reminder="01R"))).error is None  # also on a read-only list
    _status, body = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    assert body["parts"]["lead_reminder"] == []


async def test_calls_are_counted(hub: RunningHub) -> None:
    """LEAD-7: who called last and when, by the hub's clock at the latest; the same command counts once."""
    await grant(hub)
    await hub.hub.writer.run(lambda tx: leads.add(tx.connection, SHOP.id, new_lead("l0"), tx.now))
    lan = await hub.connect(await hub.staff_token("lan"))
    for id_ in ("01A", "01A", "01B"):
        assert (await lan.command(LogCall(lead="l0", at=LATE + HOUR), id_)).error is None
    (lead,) = (await listed(hub))["leads"]
    assert (lead["calls"], lead["called"], lead["called_by"], lead["touched"]) == (2, LATE, "Lan", True)


async def test_the_table_for_a_spreadsheet(hub: RunningHub) -> None:
    """LEAD-3: supervisors and admins; the filtered list without numbers; logged with why; no cell is a formula."""
    await grant(hub)
    await hub.hub.writer.run(lambda tx: leads.add(tx.connection, SHOP.id, new_lead("l0", "=1+1"), tx.now))
    body = {"head": [f"c{i}" for i in range(8)], "statuses": {"new": "Not contacted"}}
    headers = {"Authorization": f"Bearer {await hub.staff_token('sara')}"}
    async with hub.http.post("/v1/leads/export", headers=headers, json=body) as response:
        assert (await response.json())["error"]["code"] == "export.purpose"
    body |= {"purpose": "campaign", "reason": "Autumn calls"}
    texts = {}
    for who in ("lan", "sara"):
        headers = {"Authorization": f"Bearer {await hub.staff_token(who)}"}
        async with hub.http.post("/v1/leads/export", headers=headers, json=body) as response:
            texts[who] = (response.status, await response.text(encoding="utf-8-sig"))
    assert texts["lan"][0] == 403
    lines = texts["sara"][1].split("\r\n")
    assert lines[0] == ",".join(body["head"])
    assert lines[1].startswith(f"'=1+1,{DAY_NAME} 23:59,••• ••• 567,Wireless earbuds A3,Not contacted,")
    assert "671234567" not in texts["sara"][1]
    actions = await hub.hub.reads.run(lambda c: [(e.action, e.facts) for e in audit.entries(Sql(c), SHOP.id)])
    assert ("leads.export", {"lines": 1, "purpose": "campaign", "reason": "Autumn calls"}) in actions


async def test_a_chat_of_the_same_number_is_offered(hub: RunningHub) -> None:
    """LEAD-7: the latest chat of the customer with this number, of this shop alone."""
    await grant(hub)
    buyer = await hub.buyer()

    def known(tx: Transaction) -> None:
        row = {"id": "k", "shop": SHOP.id, "name": "Олена", "phone": NUMBER, "source": "website", "created": tx.now}
        tx.connection.execute(trade.customers.insert().values(**row, address=b"{}", tags=b"[]"))
        tx.connection.execute(buyers.update().where(buyers.c.id == buyer.buyer).values(customer="k"))

    await hub.hub.writer.run(known)
    await ask(hub)
    assert [one["conversation"] for one in (await listed(hub))["leads"]] == [buyer.conversation]
