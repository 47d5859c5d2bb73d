"""Quick replies as CSV and XLSX: read with limits, written so that no cell is a formula, and the same when it comes back."""

import csv
import io
import zipfile
from itertools import count

import msgspec
import pytest
from openpyxl import Workbook, load_workbook

from app.domain.errors import Refused
from app.domain.ids import StaffId
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.features.quick_replies.hub import sheets
from app.features.quick_replies.hub.planning import Plan, Planner

ME = StaffId("lan")
PICTURE = ReplyPicture(sha256="a" * 64, name="box.png", size=10, width=4, height=4)
LIBRARY = [
    QuickReply(id="1", title="Where is it", text="Your parcel {tracking_number}\nis on its way.", group="Parcel", shortcut="way"),
    QuickReply(id="2", title="Đơn hàng", text="Đơn {order_number} đang được giao,\n\ncảm ơn bạn!", language="vi", used=7),
    QuickReply(id="3", title="发货", text="您的订单已发货; \"顺丰\"。", language="zh-CN", pictures=(PICTURE,), owner=ME),
    QuickReply(id="4", title="М'ята", text="Дякуємо, {buyer_name}!", language="uk", shortcut="дякую"),
    QuickReply(id="5", title="=HYPERLINK(1)", text="'=1+1", group="@x", shortcut="-5"),
    QuickReply(id="6", title="'quoted'", text="- one\n- two\t{ braces } {Not a variable} {}", group="+7"),
]  # fmt: skip


def plan(sheet: sheets.Sheet, known: list[QuickReply] = LIBRARY, keeps: bool = True) -> Plan:
    ids = count(1)
    return Planner(known, ME, keeps, lambda: f"new-{next(ids)}").plan(sheet)


def csv_sheet(*rows: str, form: str = "csv") -> sheets.Sheet:
    return sheets.read(form, "\r\n".join(rows).encode())


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_goes_out_comes_back_the_same(form: str) -> None:
    """CHAT-28: four languages, line breaks, braces, quotes, cells that look like formulas; nothing is new or changed."""
    report = plan(sheets.read(form, sheets.write(form, LIBRARY))).report
    assert (report.new, report.changed, report.same, report.errors) == (0, 0, len(LIBRARY), [])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_cell_is_a_formula(form: str) -> None:
    """CHAT-28: whoever opens an export runs nothing."""
    data = sheets.write(form, LIBRARY)
    if form == "csv":
        cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    else:
        found = [cell for row in load_workbook(io.BytesIO(data)).worksheets[0].iter_rows() for cell in row if cell.value]
        assert {cell.data_type for cell in found} <= {"s", "n"}
        cells = [str(cell.value) for cell in found]
    assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@")]


def test_into_an_empty_shop_everything_is_new() -> None:
    """CHAT-28: an export is what another shop, or a lost one, begins with; words alone say what is the same."""
    exported = sheets.read("csv", sheets.write("csv", LIBRARY[:2]))
    first = plan(exported, [])
    assert [one.id for one in first.wished] == ["new-1", "new-2"]
    again = plan(exported, [msgspec.structs.replace(one, version=1) for one in first.wished])
    assert (again.report.new, again.report.same) == (0, 2)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write(delimiter: str, encoding: str) -> None:
    """CHAT-28: delimiters and encodings of half the world, headings in the program's languages."""
    rows = (delimiter.join(("Назва", "Текст", "?", "Група")), delimiter.join(("Привіт", "Вітаю!", "", "Початок")))
    found = plan(sheets.read("csv", "\r\n".join(rows).encode(encoding))).wished
    assert [(one.title, one.text, one.group) for one in found] == [("Привіт", "Вітаю!", "Початок")]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (",text,,,", "quick_replies.title"),
        ("x,{password},,,", "quick_replies.variable"),
        ("x,text,two words,,", "quick_replies.shortcut"),
        ("x,text,,nobody,", "quick_replies.owner"),
        ("x,text,,,english please", "quick_replies.language"),
        ("good,again,,,", "quick_replies.twice"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_is_taken(line: str, code: str) -> None:
    """CHAT-28: errors by line, as a spreadsheet counts them; nothing is taken in while one line is wrong."""
    found = plan(csv_sheet("title,text,shortcut,owner,language", "", "good,fine,,,", line))
    assert [(error.line, error.code) for error in found.report.errors] == [(4, code)]
    assert (found.report.new, found.report.wrong, found.wished) == (1, 1, [])


def test_what_a_file_does_not_tell_stays() -> None:
    """CHAT-28: a file of titles and texts keeps groups, pictures and shortcuts of what it changes by id."""
    found = plan(csv_sheet("id,title,text", "3,发货,您好")).wished
    assert found == [msgspec.structs.replace(LIBRARY[2], text="您好")]


def test_an_agent_changes_only_their_own() -> None:
    """CHAT-28: the team's may stand in the file as they are; a changed one is an error, a new one is one's own."""
    exported = sheets.read("csv", sheets.write("csv", LIBRARY))
    assert plan(exported, keeps=False).report.same == len(LIBRARY)
    changed = plan(csv_sheet("id,title,text", "1,Where is it,Lost"), keeps=False)
    assert [error.code for error in changed.report.errors] == ["quick_replies.team"]
    assert plan(csv_sheet("title,text", "Mine,x"), keeps=False).wished[0].owner == ME


def xlsx(rows: list[list[object]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_spreadsheet_of_people() -> None:
    """CHAT-28: numbers, dates and empty rows in XLSX."""
    sheet = sheets.read("xlsx", xlsx([["Title", "Text", "Shortcut"], [None, None], [2024, 1.0, 5.0]]))
    assert [(line.number, dict(line.cells)) for line in sheet.lines] == [(3, {"title": "2024", "text": "1", "shortcut": "5"})]


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * (sheets.UNPACKED_LIMIT + 1))
    return out.getvalue()


def with_entities() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx([["title", "text"], ["a", "b"]]))) as good, zipfile.ZipFile(out, "w") as bad:
        for name in good.namelist():
            data = good.read(name)
            if name.startswith("xl/worksheets/"):
                head = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
                data = head + data.split(b"?>", 1)[-1].replace(b"<t>b</t>", b"<t>&b;</t>")
            bad.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("form", "data", "code"),
    [
        ("xlsx", bomb(), "quick_replies.too_big"),
        ("xlsx", with_entities(), "quick_replies.file"),
        ("xlsx", b"PK\x03\x04 not at all", "quick_replies.file"),
        ("xlsx", xlsx([["title", "text"], ["a", "b"]])[:-200], "quick_replies.file"),
        ("csv", b"\x89PNG\r\n\x1a\n\0\0", "quick_replies.encoding"),
        ("csv", b"title,text\n\0,x", "quick_replies.file"),
        ("csv", b"", "quick_replies.columns"),
        ("csv", b"title,words\nx,y", "quick_replies.columns"),
        ("csv", b"title,title,text\nx,y,z", "quick_replies.columns"),
        ("csv", b"title,text\n" + b"a,b\n" * 20_001, "quick_replies.rows"),
        ("csv", b"title,text\n" + b'"' + b"x" * 200_000 + b'"', "quick_replies.file"),
    ],
)
def test_hostile_files(form: str, data: bytes, code: str) -> None:
    """CHAT-28: bombs, entities, halves and noise are refused with a sentence, never with a crash."""
    with pytest.raises(Refused) as refused:
        sheets.read(form, data)
    assert refused.value.code == code
