"""Files into the embedded shop: looked at, taken in line by line, wrong lines named, hostile files refused."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.features.catalogue_import.rules.columns import column
from app.features.catalogue_import.wire import Headings, Report, address_of, address_of_headings
from tests.fakes.hub import RunningHub

GOODS = "SKU;Name;Price;Stock\nL-1;Лампа;12,50;3\nL-2;Cable;x;3\nL-1;Again;1;1\n"
ORDERS = (
    "number,placed,state,phone,sku,quantity,price\n"
    "A1,2026-11-01,to_ship,+84901234567,L-1,2,12.50\n"
    "A2,2026-11-01,gone,+84901234567,L-1,1,1\n"
)


async def test_a_file_is_looked_at_then_taken_in(tmp_path: Path) -> None:
    """CHAT-27, CHAT-26: a look changes nothing; then good lines are in, wrong ones told by line and code."""
    async with RunningHub(tmp_path) as hub:
        look = await send(hub, "products", GOODS, dry=1)
        assert (look["added"], [(one["line"], one["code"]) for one in look["wrong"]]) == (
            1,
            [(3, "import.amount"), (4, "import.twice")],
        )
        token = await hub.staff_token("lan")
        assert (await hub.get("/v1/products", token))[1]["products"] == []
        assert (await send(hub, "products", GOODS))["added"] == 1
        assert (await send(hub, "products", GOODS))["same"] == 1
        (lamp,) = (await hub.get("/v1/products", token))[1]["products"]
        assert (lamp["price"], lamp["stock"], lamp["name"]) == (1_250, 3, {"en": "Лампа"})
        await send(hub, "customers", "name,phone\nHoa,+84 901 234 567\n")
        taken = await send(hub, "orders", ORDERS)
        assert (taken["added"], taken["wrong"][0]["code"]) == (1, "import.state")
        assert (await hub.get("/v1/orders/A1", token))[1]["total"] == 2_500


async def test_columns_of_any_name_are_mapped(tmp_path: Path) -> None:
    """CUST-4, DATA-2: headings in four languages are known; others are said column by column; never two for one column."""
    assert [column("customers", text) for text in ("姓名", "Телефон", "E-mail", "sku")] == ["name", "phone", "email", ""]
    file = "Họ tên;SĐT;Ai;Mã\nHoà;+84901234567;vip;7\n"
    async with RunningHub(tmp_path) as hub:
        headers = {"Authorization": f"Bearer {await hub.staff_token('admin')}"}
        address = address_of_headings("customers", "csv")
        async with hub.http.post(address, data=file.encode(), headers=headers) as answer:
            found = msgspec.json.decode(await answer.read(), type=Headings).headings
        assert [(one.text, one.column, one.sample) for one in found] == [
            ("Họ tên", "name", "Hoà"), ("SĐT", "phone", "+84901234567"), ("Ai", "", "vip"), ("Mã", "", "7"),
        ]  # fmt: skip
        for chosen, code in (({"Ai": "phone", "SĐT": "phone"}, "import.map"), ({"Ai": "sku"}, "import.map")):
            address = address_of("customers", "csv", dry=True, columns=chosen)
            async with hub.http.post(address, data=file.encode(), headers=headers) as answer:
                assert msgspec.json.decode(await answer.read())["error"]["code"] == code
        address = address_of("customers", "csv", dry=False, columns={"Ai": "tags", "Mã": ""})
        async with hub.http.post(address, data=file.encode(), headers=headers) as answer:
            assert msgspec.json.decode(await answer.read(), type=Report).added == 1
        _, body = await hub.get("/v1/customer-list", await hub.staff_token("lan"), query="hoa", tag="vip", source="excel")
        assert body["total"] == 1


async def test_a_source_is_one_of_the_ten(tmp_path: Path) -> None:
    """CUST-4: one that no filter knows is wrong by its line; no source is the file itself."""
    file = "name,phone,source\nHoa,+84901234567,TikTok Shop\nLan,+84901234568,landing\nMai,+84901234569,\n"
    async with RunningHub(tmp_path) as hub:
        taken = await send(hub, "customers", file)
        assert [(one["line"], one["code"], one["value"]) for one in taken["wrong"]] == [(3, "import.source", "landing")]
        for source in ("tiktok_shop", "excel"):
            _, body = await hub.get("/v1/customer-list", await hub.staff_token("lan"), source=source)
            assert body["total"] == 1


async def test_rank_and_account_come_with_the_file(tmp_path: Path) -> None:
    """CUST-2, CUST-3: a shop without an engine learns by it who is a member and of which rank; nonsense is told by line."""
    file = (
        "name,phone,street,rank,registered,verified\nHoa,+84901234567,Lane 4,Gold,yes,Có\nLan,+84901234568,Lane 5,none,no,\n"
        "Mai,+84901234569,,platinum,,\nTam,+84901234560,,,maybe,\n"
    )
    async with RunningHub(tmp_path) as hub:
        taken = await send(hub, "customers", file)
        assert [(one["line"], one["code"], one["column"]) for one in taken["wrong"]] == [
            (4, "import.rank", "rank"), (5, "import.yes_no", "registered"),
        ]  # fmt: skip
        token = await hub.staff_token("lan")
        for query in ({"rank": "gold"}, {"label": "member"}):
            _, body = await hub.get("/v1/customer-list", token, **query)
            assert body["total"] == 1, query
        assert (await send(hub, "customers", "name,phone,rank\nLan,+84901234568,silver\n"))["changed"] == 1


@pytest.mark.parametrize(("form", "body"), [("xlsx", b"PK\x03\x04junk"), ("csv", b"\xff\xfe\xff"), ("csv", b""), ("exe", b"x")])
async def test_what_is_no_table_is_refused(tmp_path: Path, form: str, body: bytes) -> None:
    """CHAT-27: with a code, and never with an error of the hub's own; agents may not import at all."""
    async with RunningHub(tmp_path) as hub:
        for who, status in (("admin", 400), ("lan", 403)):
            headers = {"Authorization": f"Bearer {await hub.staff_token(who)}"}
            address = f"/v1/shop/import?what=products&form={form}&dry=0"
            async with hub.http.post(address, data=body, headers=headers) as answer:
                assert answer.status == status


async def send(hub: RunningHub, what: str, text: str, dry: int = 0) -> Any:
    headers = {"Authorization": f"Bearer {await hub.staff_token('admin')}"}
    address = f"/v1/shop/import?what={what}&form=csv&dry={dry}"
    async with hub.http.post(address, data=text.encode(), headers=headers) as answer:
        body = msgspec.json.decode(await answer.read())
        assert answer.status == 200, body
        return body
