"""What landings and contacts may hold, two editors of one landing, and the lines of a file."""

import msgspec
import pytest

from app.domain.contacts import SourceKind
from app.domain.errors import Refused
from app.domain.ids import StaffId
from app.features.landing.rules import drafts, entries, sheets
from app.features.landing.rules.sheets import Bad, Names
from app.features.landing.wire import Draft
from tests.fakes.landings import new_landing

CELLS = {"name": "Hoa", "phone": "1", "message": "Red?", "product": "P0", "task": "Call", "landing": "autumn LAMPS"}


def refusal(call: object) -> str:
    """The code of what is refused."""
    with pytest.raises(Refused) as caught:
        call()  # type: ignore[operator]
    return caught.value.code


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"name": " "}, "landing.name"), ({"name": "x" * 81}, "landing.name"), ({"title": {"fr": "x"}}, "landing.language"),
     ({"title": {"en": "x" * 121}}, "landing.title"), ({"text": {"vi": "x" * 2001}}, "landing.text"),
     ({"fields": ("age",)}, "landing.fields"), ({"fields": ("email", "email")}, "landing.fields"),
     ({"recipients": tuple(StaffId(str(n)) for n in range(501))}, "landing.recipients")],
)  # fmt: skip
def test_what_a_landing_may_not_hold(fields: dict[str, object], code: str) -> None:
    """DATA-1."""
    draft = msgspec.structs.replace(Draft(name="Lamps"), **fields)
    assert refusal(lambda: drafts.checked(draft)) == code


def test_what_is_kept_of_a_landing() -> None:
    """DATA-1: cleaned, without empty languages, everything once and in order."""
    draft = Draft(
        name=" Autumn\nlamps ", title={"vi": "Đèn\u202e", "en": " "}, fields=("quantity", "message"),
        recipients=(StaffId("minh"), StaffId("lan"), StaffId("minh")),
    )  # fmt: skip
    kept = drafts.checked(draft)
    assert (kept.name, kept.title, kept.fields) == ("Autumn lamps", {"vi": "Đèn"}, ("message", "quantity"))
    assert kept.recipients == ("lan", "minh")


def test_two_editors_of_one_landing() -> None:
    """DATA-1: different fields are both kept, the same field asks; the same value is no conflict."""
    landing = new_landing()
    seen = drafts.draft_of(landing)
    mine = msgspec.structs.replace(seen, name="Winter lamps", manual=False)
    now = msgspec.structs.replace(landing, kind=SourceKind.KOL, manual=False)
    merged = drafts.merged(now, seen, mine)
    assert (merged.name, merged.kind, merged.manual, merged.approved) == ("Winter lamps", SourceKind.KOL, False, True)
    with pytest.raises(Refused) as caught:
        drafts.merged(msgspec.structs.replace(landing, name="Spring lamps"), seen, mine)
    assert dict(caught.value.facts) == {"landing": "l1", "name": "Spring lamps", "field": "name"}


@pytest.mark.parametrize(
    ("fields", "address", "email", "quantity", "outcome"),
    [((), "Here", "nothing", 0, {}), (("email",), "", "a@b.vn", None, {"email": "a@b.vn"}),
     (("email",), "", "a b@c.vn", None, "contacts.email"), (("email",), "", "a@b", None, "contacts.email"),
     (("address",), "x" * 301, "", None, "contacts.address"), (("quantity",), "", "", 0, "contacts.quantity"),
     (("quantity",), "", "", 1001, "contacts.quantity"), (("quantity", "address"), " Kyiv ", "", 2,
     {"address": "Kyiv", "quantity": "2"})],
)  # fmt: skip
def test_the_further_fields(
    fields: tuple[str, ...], address: str, email: str, quantity: int | None, outcome: object
) -> None:  # fmt: skip
    """DATA-2: kept only where the form asks for them."""
    if isinstance(outcome, str):
        assert refusal(lambda: entries.checked_detail(fields, address, email, quantity)) == outcome
    else:
        assert entries.checked_detail(fields, address, email, quantity) == outcome


def test_headings_in_four_languages() -> None:
    """DATA-2: what people call their columns is understood; the rest is asked for."""
    assert set(sheets.guessed(["Họ tên", "SĐT", "Lời nhắn", "Sản phẩm", "Công việc", "Biểu mẫu"])) == set(sheets.COLUMNS)
    assert set(sheets.guessed(["Ім'я", "Телефон", "Повідомлення", "Товар", "Завдання", "Форма"])) == set(sheets.COLUMNS)
    assert set(sheets.guessed(["姓名", "电话", "留言", "产品", "任务", "表单"])) == set(sheets.COLUMNS)
    assert sheets.guessed(["PHONE_NUMBER", "Colour"]) == {"phone": "PHONE_NUMBER"}


@pytest.mark.parametrize(
    "asked", [{"name": "Nothing"}, {"age": "A"}, {"name": "A", "phone": "A"}]
)  # fmt: skip
def test_a_mapping_that_cannot_be(asked: dict[str, str]) -> None:
    """DATA-2: a heading that is not there, a column that is not read, one heading for two."""
    assert refusal(lambda: sheets.chosen(["A", "B"], asked)) == "import.columns"


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"name": ""}, "import.missing"), ({"task": ""}, "import.missing"), ({"name": "=1+1"}, "import.formula"),
     ({"message": "@SUM(A1)"}, "import.formula"), ({"product": "P9"}, "import.sku"), ({"landing": "Twin"}, "import.landing"),
     ({"name": "x" * 61}, "leads.name"), ({"phone": "?"}, "leads.phone")],
)  # fmt: skip
def test_lines_that_are_wrong(fields: dict[str, str], code: str) -> None:
    """DATA-2: each line says what is wrong; a name that two landings have means neither."""
    goods = Names([("p0", ("P0", "Desk lamp"))])
    forms = sheets.of_landings([new_landing(), new_landing("l2", name="Twin"), new_landing("l3", name="twin")])

    def e164(text: str) -> str:
        if text == "?":
            raise Refused("leads.phone")
        return "+84901234567"

    right = sheets.row(CELLS, goods, forms, e164)
    assert (right.product, right.landing, right.phone) == ("p0", "l1", "+84901234567")
    assert right.key == sheets.row(CELLS | {"product": "desk LAMP"}, goods, forms, e164).key
    with pytest.raises(Bad) as caught:
        sheets.row(CELLS | fields, goods, forms, e164)
    assert caught.value.code == code
