"""The list of customers at a real hub: found, filtered, marked, kept as segments, exported with a trace (CUST-1 to CUST-7)."""

import csv
import io
import itertools
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from openpyxl import load_workbook
from ulid import ULID

from app.domain.customer_list import CustomerFilter, CustomerRow, Facets
from app.domain.customers import Customer, CustomerRules, CustomerStatus
from app.domain.ids import CustomerId, Instant
from app.domain.orders import Address
from app.domain.shop_rules import ShopRules
from app.features.customer_list.wire import (
    EXPORT,
    FACETS,
    LIST,
    CustomerPage,
    CustomersCame,
    DeleteSegment,
    MarkCustomer,
    SaveSegment,
    SegmentChanged,
    SegmentsOf,
)
from app.features.customers.wire import CustomerChanged
from app.hub.database import audit
from app.hub.database.shop_rules import save_rules
from app.hub.database.statements import Sql
from app.hub.shop import customers
from app.hub.shop.connector import Brought
from app.hub.shop.mirror import Mirror
from app.hub.transaction import Transaction
from app.hub_router import TELL
from tests.fakes.hub import OTHER_SHOP, SHOP, HubSocket, RunningHub

_HOME = Address(street="1 Lê Lợi", city="Huế", country="VN")
PEOPLE = (
    Customer(
        id=CustomerId("hoa"), name="Trần Thị Hoà", phones=("+84901234567", "+84912345678"), source="shopee", rank="gold",
        points=2_341, address=_HOME, registered=True, verified=True, tags=("vip", "sỉ"), created=Instant(3),
    ),
    Customer(
        id=CustomerId("olena"), name="Олена Коваль", phones=("+380671234567",), source="website", rank="silver",
        status=CustomerStatus.POTENTIAL, responsible="lan", tags=("vip",), created=Instant(2),
    ),
    Customer(id=CustomerId("wang"), name="王小明", source="contact_form", created=Instant(1)),
    Customer(id=CustomerId("trap"), name="=cmd|'/c calc'!A1", phones=("+380501112233",), source="excel", created=Instant(0)),
)  # fmt: skip


class Desk:
    def __init__(self, hub: RunningHub, lan: HubSocket, sara: HubSocket) -> None:
        self.hub, self.lan, self.sara = hub, lan, sara

    async def page(self, **query: Any) -> CustomerPage:
        status, body = await self.hub.get(LIST, await self.hub.staff_token("lan"), **query)
        assert status == 200, body
        return msgspec.convert(body, CustomerPage)

    async def ids(self, **query: Any) -> list[str]:
        return [one.id for one in (await self.page(**query)).customers]

    async def row(self, customer: str) -> CustomerRow:
        return next(one for one in (await self.page()).customers if one.id == customer)

    async def mark(self, field: str, before: str, after: str, customer: str = "hoa", id_: str | None = None) -> str:
        ack = await self.lan.command(MarkCustomer(customer=CustomerId(customer), field=field, before=before, after=after), id_)
        return ack.error.code if ack.error else ""

    async def export(self, login: str = "sara", **fields: Any) -> tuple[int, bytes]:
        head = ("Name", "Phone", "Label", "Rank", "Source", "Status", "Responsible", "Tags", "Since")
        body = {"form": "csv", "purpose": "campaign", "reason": "Lunar New Year", "head": head, "words": {"rank.gold": "Vàng"}}
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(login)}"}
        async with self.hub.http.post(EXPORT, headers=headers, json=body | fields) as answer:
            return answer.status, await answer.read()

    def logged(self, action: str) -> list[audit.Entry]:
        with self.hub.hub.database.reader() as connection:
            return [one for one in audit.entries(Sql(connection), SHOP.id) if one.action == action]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with RunningHub(tmp_path) as hub:

        def fill(tx: Transaction) -> None:
            for one in PEOPLE:
                customers.add(tx.sql, SHOP.id, one)
            customers.add(tx.sql, OTHER_SHOP.id, Customer(id=CustomerId("theirs"), name="Hoa", phones=("+84901234567",)))

        await hub.hub.writer.run(fill)
        lan, sara = [await hub.connect(await hub.staff_token(name), device=name) for name in ("lan", "sara")]
        yield Desk(hub, lan, sara)


async def test_search_by_name_or_by_a_whole_number_in_any_form(desk: Desk) -> None:
    """CUST-1: accents, case and scripts do not matter; a number by any of its forms, but never by a part of it."""
    for query, found in (
        ("hoa tran", ["hoa"]), ("TRẦN", ["hoa"]), ("олен", ["olena"]), ("小明", ["wang"]), ("оа", []), ("!!", []),
        ("0901 234 567", ["hoa"]), ("+84 (90) 123-45-67", ["hoa"]), ("84901234567", ["hoa"]), ("091.234.5678", ["hoa"]),
        ("067 123 45 67", ["olena"]), ("９０１ 234 567", ["hoa"]), ("1234567", []), ("4567", []),
    ):  # fmt: skip
        assert await desk.ids(query=query) == found, query


async def test_filters_sort_and_counts(desk: Desk) -> None:
    """CUST-1, CUST-4, CUST-7: each filter alone and together; another shop's customers are in none of them."""
    assert await desk.ids() == ["hoa", "olena", "wang", "trap"]
    assert await desk.ids(sort="oldest") == ["trap", "wang", "olena", "hoa"]
    assert await desk.ids(sort="name", source="website") == ["olena"]
    for query, found in (
        ({"label": "member"}, ["hoa"]), ({"label": "no_account", "rank": "silver"}, ["olena"]),
        ({"rank": "none"}, ["wang", "trap"]), ({"source": "contact_form"}, ["wang"]), ({"status": "potential"}, ["olena"]),
        ({"status": "none", "rank": "gold"}, ["hoa"]),
        ({"tag": "vip"}, ["hoa", "olena"]), ({"tag": "vip", "query": "hoa"}, ["hoa"]), ({"responsible": "lan"}, ["olena"]),
        ({"responsible": "none", "tag": "vip"}, ["hoa"]),
    ):  # fmt: skip
        page = await desk.page(**query)
        assert ([one.id for one in page.customers], page.total) == (found, len(found)), query
    status, body = await desk.hub.get(LIST, await desk.hub.staff_token("lan"), rank="platinum")
    assert (status, body["error"]["code"]) == (400, "customer_list.filter")
    _, body = await desk.hub.get(FACETS, await desk.hub.staff_token("lan"))
    facets = msgspec.convert(body, Facets)
    assert (facets.total, facets.members, facets.ranks["gold"], facets.sources["excel"]) == (4, 1, 1, 1)
    assert (facets.statuses, facets.responsible, facets.tags) == ({"": 3, "potential": 1}, {"": 3, "lan": 1}, {"vip": 2, "sỉ": 1})


async def test_the_label_in_all_eight_cases(desk: Desk) -> None:
    """CUST-2: member is who is registered, verified and complete; the hub says so, also after an edit of the profile."""
    cases = list(itertools.product((False, True), repeat=3))

    def put(tx: Transaction) -> None:
        for registered, verified, complete in cases:
            customers.add(
                tx.sql, SHOP.id,
                Customer(
                    id=CustomerId(f"{registered:d}{verified:d}{complete:d}"), name="Case", phones=("+84900000001",),
                    registered=registered, verified=verified, address=_HOME if complete else Address(),
                ),
            )  # fmt: skip

    await desk.hub.hub.writer.run(put)
    assert await desk.ids(query="case", label="member") == ["111"]
    assert len(await desk.ids(query="case", label="no_account")) == 7

    def complete(tx: Transaction) -> None:
        one = customers.one(tx.sql, SHOP.id, CustomerId("110"), tx.now)
        customers.save(tx.sql, SHOP.id, msgspec.structs.replace(one, address=_HOME, version=1))

    await desk.hub.hub.writer.run(complete)
    assert await desk.ids(query="case", label="member", sort="name") == ["110", "111"]


async def test_numbers_stay_and_points_are_of_a_programme(desk: Desk) -> None:
    """CUST-3, REQ-8: a row shows three digits; points only where the shop runs a programme."""
    hoa = await desk.row("hoa")
    assert (hoa.phone_hint, hoa.points, hoa.rank, hoa.tags) == ("••• ••• 567", None, "gold", ("vip", "sỉ"))
    await desk.hub.hub.writer.run(lambda tx: save_rules(tx, SHOP.id, ShopRules(customers=CustomerRules(points=True))))
    assert (await desk.row("hoa")).points == 2_341


async def test_marks_happen_once_and_tell_who_was_first(desk: Desk) -> None:
    """CUST-7: status, responsible and tags; told twice it is done once; an older look is refused; everybody hears."""
    assert await desk.mark("status", "", "contacted", id_="once") == ""
    await desk.sara.event(CustomerChanged.TYPE)
    assert await desk.mark("status", "contacted", "closed") == ""
    assert await desk.mark("status", "", "contacted", id_="once") == ""
    assert (await desk.row("hoa")).status == "closed"
    assert await desk.mark("status", "", "potential") == "customer_list.conflict"
    assert await desk.mark("status", "closed", "happy") == "customers.choice"
    assert await desk.mark("responsible", "", "minh") == ""
    assert await desk.mark("responsible", "minh", "maria") == "customer_list.colleague"
    assert await desk.mark("tag", "", "  tết ") == ""
    assert await desk.mark("tag", "vip", "") == ""
    assert await desk.mark("tag", "vip", "") == ""
    assert (await desk.row("hoa")).tags == ("sỉ", "tết")
    assert await desk.ids(tag="tết", responsible="minh", status="closed") == ["hoa"]
    assert await desk.mark("status", "", "closed", customer="theirs") == "not_found"
    assert await desk.mark("rank", "gold", "") == "customers.field"
    assert len(desk.logged("customer.edit")) == 5


async def test_segments_are_the_shops(desk: Desk) -> None:
    """CUST-1, CUST-8: kept under one name, renamed, deleted and back; who is in it is worked out."""
    id_ = str(ULID())
    wanted = CustomerFilter(tag="vip")
    first = await desk.lan.command(SaveSegment(id=id_, name=" VIP  khách ", wanted=wanted))
    assert first.error is None
    event = msgspec.json.decode((await desk.sara.event(SegmentChanged.TYPE)).data, type=SegmentChanged)
    assert (event.segment.name, event.segment.version) == ("VIP khách", 1)
    refusals = [
        SaveSegment(id=str(ULID()), name="vip KHÁCH", wanted=wanted), SaveSegment(id=id_, name="V", wanted=wanted),
        SaveSegment(id=str(ULID()), name="All", wanted=CustomerFilter()), SaveSegment(id=str(ULID()), name=" ", wanted=wanted),
    ]  # fmt: skip
    codes = [(await desk.sara.command(one)).error for one in refusals]
    assert [one and one.code for one in codes] == ["segments.taken", "segments.changed", "segments.empty", "segments.name"]
    assert (await desk.sara.command(SaveSegment(id=id_, name="Regulars", wanted=wanted, version=1))).error is None
    token = await desk.hub.staff_token("lan")
    for customer, found in (("hoa", (id_,)), ("wang", ())):
        _, body = await desk.hub.get(f"{LIST}/{customer}/segments", token)
        assert msgspec.convert(body, SegmentsOf).segments == found
    assert (await desk.hub.get(f"{LIST}/theirs/segments", token))[0] == 404
    assert (await desk.lan.command(DeleteSegment(id=id_))).error is None
    again = await desk.lan.command(DeleteSegment(id=id_))
    assert again.error is not None
    assert again.error.code == "not_found"
    assert (await desk.lan.command(SaveSegment(id=id_, name="Regulars", wanted=wanted))).error is None  # the way back


async def test_an_engines_customers_are_in_the_list(desk: Desk) -> None:
    """CUST-1, CUST-2: what the mirror brings has its label, its words and numbers; who is new is told of, and so is a change."""
    built = desk.hub.hub
    mirror = Mirror(built.writer, built.reads, TELL)
    binh = Customer(
        id=CustomerId("17"), name="Bình", phones=("+84987654321",), address=_HOME, source="website", registered=True,
    )  # fmt: skip
    await mirror.take(SHOP.id, Brought(customers=(binh,)))
    await desk.sara.event(CustomersCame.TYPE)
    assert await desk.ids(query="0987 654 321", label="no_account") != []
    await mirror.take(SHOP.id, Brought(customers=(msgspec.structs.replace(binh, verified=True),)))
    await desk.sara.event(CustomerChanged.TYPE)
    assert len(await desk.ids(query="binh", label="member", source="website")) == 1


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_an_export_says_what_it_is_for(desk: Desk, form: str) -> None:
    """REQ-8: supervisors and admins alone, with a purpose that is logged; numbers on demand; no cell is a formula."""
    assert (await desk.export(login="lan", form=form))[0] == 403
    assert (await desk.export(form=form, purpose="curiosity"))[0] == 400
    assert (await desk.export(form=form, reason="x"))[0] == 400
    assert desk.logged("customer.export") == []
    status, masked = await desk.export(form=form)
    assert status == 200
    rows = _rows(form, masked)
    assert rows[1][:4] == ["Trần Thị Hoà", "••• ••• 567", "member", "Vàng"]
    assert rows[2][6:8] == ["Lan", "vip"]
    assert rows[4][0] == ("'=cmd|'/c calc'!A1" if form == "csv" else "=cmd|'/c calc'!A1")
    _, told = await desk.export(form=form, phones=True, wanted={"tag": "vip"}, segment="Regulars")
    assert [row[1].lstrip("'") for row in _rows(form, told)[1:]] == ["+84901234567", "+380671234567"]
    if form == "xlsx":
        cells = load_workbook(io.BytesIO(masked)).worksheets[0]
        assert "f" not in {cell.data_type for row in cells.iter_rows() for cell in row}
    facts = [one.facts for one in desk.logged("customer.export")]
    assert [(one["lines"], one["phones"], one["reason"], one["segment"]) for one in facts] == [
        (4, 0, "Lunar New Year", ""), (2, 1, "Lunar New Year", "Regulars"),
    ]  # fmt: skip


def _rows(form: str, body: bytes) -> list[list[str]]:
    if form == "csv":
        return list(csv.reader(io.StringIO(body.decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(body)).worksheets[0]
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
