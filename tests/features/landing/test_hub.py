"""Landings at the hub: whose they are, who approves, every way in for contacts, and the number that stays there."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
import pytest
from sqlalchemy import Connection, select
from ulid import ULID

from app.domain.contacts import SourceKind
from app.domain.ids import StaffId
from app.features.landing.wire import (
    KEY_HEADER,
    ApproveLanding,
    ChangeLanding,
    Draft,
    EnterContact,
    LandingsChanged,
    MakeLanding,
)
from app.hub.database import audit
from app.hub.database.landing_tables import contacts
from app.hub.database.statements import Sql
from tests.fakes.hub import OTHER_SHOP, SHOP, RunningHub
from tests.fakes.landings import new_landing, put, sell

PHONE = "067 123 45 67"
DRAFT = Draft(name="Autumn lamps", product="p0", fields=("message", "quantity"), recipients=(StaffId("lan"),), manual=True)
HEAD = tuple("abcdefghijklmnopqrstuv")


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    """Two shops that sell something, each with a landing."""
    async with RunningHub(tmp_path) as hub:
        for shop, product, landing in ((SHOP, "p0", "l1"), (OTHER_SHOP, "q0", "o1")):
            await hub.hub.writer.run(lambda tx, shop=shop, product=product: sell(tx, shop, product))
            made = new_landing(landing, fields=("message", "quantity"), product=product)
            await hub.hub.writer.run(lambda tx, shop=shop, made=made: put(tx, shop, made))
        yield hub


async def asked(
    hub: RunningHub, method: str, path: str, login: str = "", headers: dict[str, str] | None = None, **options: Any
) -> tuple[int, Any]:
    """The answer's status and body."""
    sent = dict(headers or {})
    if login:
        sent["Authorization"] = f"Bearer {await hub.staff_token(login)}"
    async with hub.http.request(method, path, headers=sent, **options) as response:
        body = await response.read()
        return response.status, json.loads(body) if response.content_type == "application/json" else body


async def leave(hub: RunningHub, landing: str = "l1", **fields: Any) -> tuple[int, Any]:
    """What the public page sends."""
    body = {"key": str(ULID()), "name": "Олена", "phone": PHONE, "consent": True, "message": "Red?"} | fields
    return await asked(hub, "POST", f"/v1/landing-forms/{landing}", json=body)


async def listed(hub: RunningHub, login: str = "admin", **query: str) -> list[Any]:
    """The contacts that somebody sees."""
    path = "/v1/sharing/mine" if login == "lan" else "/v1/sharing/contacts"
    status, body = await asked(hub, "GET", path, login, params=query)
    assert status == 200, body
    assert len(body["rows"]) == body["total"]
    return [one["contact"] for one in body["rows"]]


async def actions(hub: RunningHub) -> list[str]:
    """What the audit log holds."""
    return [one.action for one in await hub.hub.reads.run(lambda c: audit.entries(Sql(c), SHOP.id, 0, 100))]


async def test_a_marketers_landing_is_theirs_and_an_admin_approves_it(hub: RunningHub) -> None:
    """DATA-1: made, changed and seen by whose it is; approval is the admin's alone, and what came before waits for it."""
    maria, admin = await hub.connect(await hub.staff_token("maria")), await hub.connect(await hub.staff_token("admin"))
    approved: list[str] = []
    hub.hub.router.contact_hooks.approved.append(lambda _tx, _shop, landing: approved.append(landing))
    landing = str(ULID())
    assert (await maria.command(MakeLanding(draft=DRAFT), landing)).error is None
    assert (await leave(hub, landing))[0] == 201
    (mine, _old) = (await asked(hub, "GET", "/v1/landings", "maria"))[1]["landings"]
    assert (mine["marketer"], mine["awaiting"], mine["contacts"], mine["changed_by"]) == ("maria", 1, 1, "Maria")
    assert not mine.get("approved")
    refused = (await maria.command(ApproveLanding(landing=landing, approved=True))).error
    assert refused is not None
    assert refused.code == "forbidden"
    after = Draft(name="Winter lamps", kind=SourceKind.KOL)
    assert (await admin.command(ChangeLanding(landing=landing, before=DRAFT, after=after))).error is None
    conflict = (await maria.command(ChangeLanding(landing=landing, before=DRAFT, after=Draft(name="Lamps")))).error
    assert conflict is not None
    assert (conflict.code, conflict.facts["field"]) == ("landing.conflict", "name")
    assert (await admin.command(ApproveLanding(landing=landing, approved=True))).error is None
    assert approved == [landing]
    assert (await listed(hub, "maria"))[0]["reason"] == "not_ticked"  # it is shared out now, but to nobody: none is ticked
    assert (await leave(hub, landing))[0] == 201
    assert {one["state"] for one in await listed(hub)} == {"unshared"}
    await maria.event(LandingsChanged.TYPE)
    assert {"landing.make", "landing.change", "landing.approve"} <= set(await actions(hub))


async def test_a_marketer_touches_no_colleagues_landing(hub: RunningHub) -> None:
    """DATA-1: neither seen nor changed nor given a key; goods and recipients are the shop's own."""
    await hub.hub.writer.run(lambda tx: put(tx, SHOP, new_landing("theirs", "paul")))
    maria = await hub.connect(await hub.staff_token("maria"))
    assert [one["id"] for one in (await asked(hub, "GET", "/v1/landings", "maria"))[1]["landings"]] == ["l1"]
    assert len((await asked(hub, "GET", "/v1/landings", "sara"))[1]["landings"]) == 2
    before = Draft(name="Autumn lamps", manual=True)
    for command in (
        ChangeLanding(landing="theirs", before=before, after=Draft(name="x")),
        EnterContact(landing="theirs", name="Hoa", phone=PHONE),
        EnterContact(landing="o1", name="Hoa", phone=PHONE),
        EnterContact(landing="l1", name="Hoa", phone=PHONE, conversation="nobody's"),
    ):
        error = (await maria.command(command)).error
        assert error is not None
        assert error.code == "not_found"
    assert (await asked(hub, "POST", "/v1/landings/theirs/key", "maria"))[0] == 404
    for fields, code in (({"product": "q0"}, "landing.product"), ({"recipients": (StaffId("lan-other"),)}, "landing.recipients")):
        error = (await maria.command(MakeLanding(draft=Draft(name="x", **fields)))).error  # type: ignore[arg-type]
        assert error is not None
        assert error.code == code


async def test_the_public_form(hub: RunningHub) -> None:
    """DATA-2: kept once with what the form asks, told to the hooks, the number nowhere; what may not be sent is refused."""
    came: list[str] = []
    hub.hub.router.contact_hooks.arrived.append(lambda _tx, shop, ids: came.extend(f"{shop.id} {id_}" for id_ in ids))
    key = str(ULID())
    for _ in range(5):
        assert await leave(hub, key=key, name=" <b>Олена</b>\n", quantity=2, email="no") == (201, {"received": True})
    (contact,) = await listed(hub)
    assert came == [f"shop {contact['id']}"]
    assert (contact["name"], contact["way"], contact["state"], contact["marketer"]) == (
        "<b>Олена</b>",
        "form",
        "unshared",
        "maria",
    )
    assert contact["phone_hint"] == "••• ••• 567"
    assert "671234567" not in json.dumps(await listed(hub))
    status, form = await asked(hub, "GET", "/v1/landing-forms/l1")
    assert (status, form["live"], form["fields"], form["product"]) == (200, True, ["message", "quantity"], {"en": "Desk lamp p0"})
    assert not {"recipients", "marketer", "id"} & set(form)
    for fields, code in (
        ({"consent": False}, "consent"), ({"name": " "}, "leads.name"), ({"phone": "12"}, "leads.phone"),
        ({"message": "x" * 1001}, "leads.message"), ({"key": "a b"}, "contacts.key"), ({"extra": 1}, "bad_request"),
        ({"quantity": 0}, "contacts.quantity"), ({"quantity": 1.5}, "bad_request"), ({"landing": "none"}, "not_found"),
    ):  # fmt: skip
        status, body = await leave(hub, **fields)
        assert (status >= 400, body["error"]["code"]) == (True, code)
    status, body = await asked(hub, "POST", "/v1/landing-forms/l1", data=b'{"quantity": NaN}')
    assert body["error"]["code"] == "bad_request"
    assert [(await leave(hub))[0] for _ in range(3)] == [201, 201, 429]  # one number cannot fill the list
    assert len(came) == 3


async def test_a_program_with_the_forms_key(hub: RunningHub) -> None:
    """DATA-2: told once, kept hashed, revoked; a wrong key, another form's and an unknown form look alike."""
    status, made = await asked(hub, "POST", "/v1/landings/l1/key", "maria")
    assert status == 201
    key = {KEY_HEADER: made["key"]}
    body = {"key": "crm-1", "name": "Hoa", "phone": PHONE, "task": "Call back", "message": "Red?"}
    for _ in range(3):
        assert (await asked(hub, "POST", "/v1/landings/l1/contacts", headers=key, json=body))[0] == 201
    (contact,) = await listed(hub)
    assert (contact["way"], contact["task"]) == ("api", "Call back")
    for landing, headers in (("l1", {}), ("l1", {KEY_HEADER: "fdk_x"}), ("o1", key), ("none", key)):
        status, answer = await asked(hub, "POST", f"/v1/landings/{landing}/contacts", headers=headers, json=body)
        assert (status, answer["error"]["code"]) == (401, "sign_in")
    assert (await asked(hub, "GET", "/v1/landings", "maria"))[1]["keys"] == ["l1"]
    assert made["key"].encode() not in b"".join(file.read_bytes() for file in hub.hub.folder.rglob("hub.sqlite3*"))
    assert (await asked(hub, "POST", "/v1/landings/l1/key/revoke", "maria"))[0] == 200
    assert (await asked(hub, "POST", "/v1/landings/l1/contacts", headers=key, json=body))[0] == 401


async def test_entered_by_a_carer_and_only_where_it_is_ticked(hub: RunningHub) -> None:
    """DATA-2: into a landing with Manual entry, once, with the chat it came from."""
    lan, buyer = await hub.connect(await hub.staff_token("lan")), await hub.buyer()
    enter = EnterContact(landing="l1", name="Hoa", phone=PHONE, message="Red?", task="Call", conversation=buyer.conversation)
    name = str(ULID())
    for _ in range(2):
        assert (await lan.command(enter, name)).error is None
    (contact,) = await listed(hub)
    assert (contact["way"], contact["conversation"]) == ("carer", buyer.conversation)
    await hub.hub.writer.run(lambda tx: put(tx, SHOP, new_landing("closed", manual=False)))
    refused = (await lan.command(EnterContact(landing="closed", name="Hoa", phone=PHONE))).error
    assert refused is not None
    assert refused.code == "landing.manual"
    assert [one["id"] for one in (await asked(hub, "GET", "/v1/landing-sources", "lan"))[1]["sources"]] == ["l1"]
    assert await listed(hub, "lan") == []  # nobody shared it with her


async def test_ticking_somebody_later_shares_out_what_waits(hub: RunningHub) -> None:
    """DATA-3: contacts of an approved landing that nobody was ticked on go to whoever is ticked first; not before approval."""
    admin = await hub.connect(await hub.staff_token("admin"))
    nobody = msgspec.structs.replace(DRAFT, recipients=())
    landing = str(ULID())
    assert (await admin.command(MakeLanding(draft=nobody), landing)).error is None
    assert (await leave(hub, landing))[0] == 201
    ticked = msgspec.structs.replace(nobody, recipients=(StaffId("lan"),))
    assert (await admin.command(ChangeLanding(landing=landing, before=nobody, after=ticked))).error is None
    assert (await listed(hub))[0]["carer"] is None
    assert (await admin.command(ChangeLanding(landing=landing, before=ticked, after=nobody))).error is None
    assert (await admin.command(ApproveLanding(landing=landing, approved=True))).error is None
    assert (await listed(hub))[0]["reason"] == "not_ticked"
    assert (await admin.command(ChangeLanding(landing=landing, before=nobody, after=ticked))).error is None
    assert [(one["carer"], one["reason"]) for one in await listed(hub)] == [("lan", "turn")]


async def test_an_order_entered_by_hand(hub: RunningHub) -> None:
    """DATA-2: an order of the shop and a contact that names it, once; goods, prices and the buyer are the hub's to say."""
    body = {"key": str(ULID()), "name": "Hoa", "phone": PHONE, "lines": [["p0", 3]], "street": "Lane 4"}
    answers = [await asked(hub, "POST", "/v1/landings/l1/orders", "lan", json=body) for _ in range(2)]
    assert answers[0] == answers[1]
    assert answers[0][1]["total"] == 1500
    (contact,) = await listed(hub)
    assert (contact["way"], contact["order"]) == ("order", answers[0][1]["number"])
    order = (await asked(hub, "GET", f"/v1/orders/{contact['order']}", "lan"))[1]
    assert (order["state"], order["total"], order["lines"][0]["quantity"]) == ("unpaid", 1500, 3)
    for fields, code in (
        ({"lines": []}, "contacts.lines"), ({"lines": [["q0", 1]]}, "contacts.goods"), ({"phone": "1"}, "leads.phone"),
        ({"lines": [["p0", -1]]}, "contacts.quantity"), ({"conversation": "x"}, "not_found"), ({"key": "a b"}, "bad_request"),
    ):  # fmt: skip
        status, answer = await asked(
            hub, "POST", "/v1/landings/l1/orders", "lan", json=body | {"key": str(ULID())} | fields
        )  # fmt: skip
        assert (status >= 400, answer["error"]["code"]) == (True, code)
    assert len(await listed(hub)) == 1
    assert "landing.order" in await actions(hub)


async def test_an_order_from_a_chat_is_of_that_chat(hub: RunningHub) -> None:
    """DATA-2, CUST-4: a buyer without a profile gets one that the chat is linked with, so that its Orders tab has the order."""
    buyer, lan = await hub.buyer(), await hub.connect(await hub.staff_token("lan"))
    body = {"key": str(ULID()), "name": "Hoa", "phone": PHONE, "lines": [["p0", 1]], "conversation": buyer.conversation}
    status, answer = await asked(hub, "POST", "/v1/landings/l1/orders", "lan", json=body)
    assert status == 200, answer
    told = msgspec.json.decode((await lan.event("customers.changed")).data)
    assert told["conversations"] == [buyer.conversation]
    _status, shown = await asked(hub, "GET", f"/v1/conversations/{buyer.conversation}/orders", "lan")
    assert [one["number"] for one in shown["orders"]] == [answer["number"]]
    _status, found = await asked(hub, "GET", "/v1/customer-list?source=landing_page", "lan")
    assert found["total"] == 1


async def test_numbers_are_shown_with_a_purpose_and_tables_without_them(hub: RunningHub) -> None:
    """DATA-2: every look is logged, a marketer's too; a whole number finds its contact, a part of it does not."""
    assert (await leave(hub, name="=1+1"))[0] == 201
    (contact,) = await listed(hub, "maria", q="0671234567")
    assert await listed(hub, "maria", q="1234567") == []
    assert await listed(hub, "maria", way="api") == []
    path = f"/v1/sharing/contacts/{contact['id']}/reveal"
    assert (await asked(hub, "POST", path, "maria", json={"purpose": "fun"}))[1]["error"]["code"] == "sharing.purpose"
    assert (await asked(hub, "POST", path, "maria", json={"purpose": "call"}))[1] == {"phone": "+380671234567", "left": 99}
    assert (await asked(hub, "POST", path, "lan", json={"purpose": "call"}))[0] == 404
    wanted = {"form": "csv", "head": HEAD, "words": {"unshared": "Not shared", "way:form": "Page"}, "way": "form"}
    for purpose, code in (("check", "export.purpose"), ("service", "export.reason")):
        _status, refused = await asked(hub, "POST", "/v1/sharing/export", "sara", json=wanted | {"purpose": purpose})
        assert refused["error"]["code"] == code
    wanted |= {"purpose": "service", "reason": "Calls of Monday"}
    status, table = await asked(hub, "POST", "/v1/sharing/export", "sara", json=wanted)
    told = table.decode()
    assert (status, "'=1+1" in told, "Not shared" in told, "Page,Red?" in told, b"1234567" in table) == (200, *[True] * 3, False)
    assert {"contacts.reveal", "contacts.export"} <= set(await actions(hub))


TABLE = (
    "Khách;SĐT;Lời nhắn;Sản phẩm;Việc;Biểu mẫu\r\n"
    "Hoa;067 123 45 67;Red?;P0;Call;Autumn lamps\r\n"
    "Hoa;067 123 45 67;Red?;P0;Call;Autumn lamps\r\n"
    "Minh;12;Red?;P0;Call;Autumn lamps\r\n"
    "=HYPERLINK(1);067 123 45 68;Red?;P0;Call;Autumn lamps\r\n"
    "An;067 123 45 69;Red?;Q0;Call;Autumn lamps\r\n"
    "Bo;067 123 45 69;;P0;Call;Autumn lamps\r\n"
)


async def test_a_file_is_looked_at_first_then_taken_in_once(hub: RunningHub) -> None:
    """DATA-2: columns are guessed and chosen, each wrong line is told, and the same file again adds nothing."""

    async def send(dry: int, login: str = "admin", columns: dict[str, str] | None = None, data: str = TABLE) -> tuple[int, Any]:
        path = f"/v1/contacts/import?form=csv&dry={dry}"
        if columns is not None:
            path += "&columns=" + quote(json.dumps(columns))
        return await asked(hub, "POST", path, login, data=data.encode())

    for login in ("maria", "sara", "lan"):
        assert (await send(1, login))[0] == 403
    status, looked = await send(1)
    assert (status, looked["lines"], "task" in looked["columns"]) == (200, 6, False)
    assert (await send(0))[1]["error"] == {"code": "import.lacking", "facts": {"columns": "task"}}
    columns = looked["columns"] | {"task": "Việc"}
    status, looked = await send(1, columns=columns)
    assert (looked["added"], looked["same"], looked["wrong_lines"]) == (1, 1, 4)
    assert [(one["line"], one["code"]) for one in looked["wrong"]] == [
        (4, "leads.phone"), (5, "import.formula"), (6, "import.sku"), (7, "import.missing"),
    ]  # fmt: skip
    assert await listed(hub) == []
    taken = [(await send(0, columns=columns))[1] for _ in range(2)]
    assert [(one["added"], one["same"]) for one in taken] == [(1, 1), (0, 2)]
    (contact,) = await listed(hub)
    assert (contact["way"], contact["task"], contact["product"]) == ("import", "Call", "p0")
    rows = await hub.hub.reads.run(lambda c: c.execute(select(contacts.c.phone)).scalars().all())
    assert rows == ["+380671234567"]
    assert (await send(1, columns={"name": "?"}))[1]["error"]["code"] == "import.columns"
    assert (await send(1, data=""))[1]["error"]["code"] == "import.columns"
    assert "contact.import" in await actions(hub)


async def test_a_file_whose_sender_has_gone_is_left_where_it_is(hub: RunningHub) -> None:
    """DATA-2: cancelled, no line more is taken in; what is in stays, is written down, and the same file adds the rest."""
    names = {"name": "n", "phone": "p", "message": "m", "product": "g", "task": "t", "landing": "l"}
    lines = [f"Hoa;+3806712{number:05};Red?;P0;Call;Autumn lamps\r\n" for number in range(2_000)]
    path = "/v1/contacts/import?form=csv&dry=0&columns=" + quote(json.dumps(names))
    file = ("n;p;m;g;t;l\r\n" + "".join(lines)).encode()

    def facts(connection: Connection) -> list[dict[str, Any]]:
        return [dict(one.facts) for one in audit.entries(Sql(connection), SHOP.id, 0, 100) if one.action == "contact.import"]

    async def count() -> int:
        return await hub.hub.reads.run(lambda c: len(c.execute(select(contacts.c.id)).all()))

    sending = asyncio.create_task(asked(hub, "POST", path, "admin", data=file))
    async with asyncio.timeout(30):
        while not await count():  # noqa: ASYNC110 - what another transaction does
            await asyncio.sleep(0.01)
        sending.cancel()
        while not (told := await hub.hub.reads.run(facts)):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    kept = await count()
    assert 0 < kept < len(lines)
    assert [one["added"] for one in told] == [kept]
    assert (await asked(hub, "POST", path, "admin", data=file))[1]["added"] == len(lines) - kept
