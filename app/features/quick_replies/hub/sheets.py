"""Quick replies as a table, CSV or XLSX: read with limits against hostile files, written so that no cell is a formula.

What is written is read back as it was: an apostrophe goes before what a spreadsheet would take for a formula, and goes
again when it comes back. Everything here blocks: for a thread.
"""

import csv
import datetime
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from defusedxml import DefusedXmlException

from app.domain.csv_text import csv_bytes
from app.domain.errors import Refused
from app.domain.quick_replies import QuickReply
from app.domain.text import fold

#: Bytes of a file, and of what a packed one unpacks to; rows of replies; parts of a packed file; cells of a row.
SIZE_LIMIT, UNPACKED_LIMIT = 8 * 1024 * 1024, 48 * 1024 * 1024
ROWS_LIMIT, _PARTS_LIMIT, _CELLS_LIMIT = 20_000, 300, 40
#: Rows that are looked at: spreadsheets keep empty ones that were formatted once.
_LOOKED_LIMIT = 200_000
#: Characters of a cell; longer ones are wrong anyway, and are cut so that nothing walks them twice.
_CELL_LIMIT = 10_000
COLUMNS = ("title", "text", "group", "shortcut", "language", "owner", "pictures", "used", "id")
#: The headings in the program's other languages.
_NAMES = {
    "title": ("tiêu đề", "标题", "назва"),
    "text": ("nội dung", "văn bản", "内容", "текст"),
    "group": ("nhóm", "分组", "група"),
    "shortcut": ("phím tắt", "快捷码", "скорочення"),
    "language": ("ngôn ngữ", "语言", "мова"),
    "owner": ("của ai", "归属", "чия"),
    "pictures": ("hình ảnh", "图片", "зображення"),
}
TEAM, MINE = "team", "mine"
_GUARDED = re.compile(r"'*\s*[=+\-@|%\t\r]")
_FORM = frozenset({"csv", "xlsx"})


class Line(msgspec.Struct, frozen=True):
    """A row of a file that holds something: its number as a spreadsheet counts, and its cells by column."""

    number: int
    cells: Mapping[str, str]


class Sheet(msgspec.Struct, frozen=True):
    """A whole file. `columns` are those that it has of COLUMNS."""

    columns: frozenset[str]
    lines: list[Line]


def checked_form(form: str) -> str:
    """Raises Refused("quick_replies.file") for what is neither csv nor xlsx."""
    if form not in _FORM:
        raise Refused("quick_replies.file")
    return form


def read(form: str, data: bytes) -> Sheet:
    """The file as lines. Raises Refused: quick_replies.file, .too_big, .columns, .rows."""
    rows = _of_csv(data) if form == "csv" else _of_xlsx(data)
    try:
        return _sheet(rows)
    except (
        csv.Error,
        DefusedXmlException,
        zipfile.BadZipFile,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
    ) as error:
        # A damaged file fails in whatever way its reader did not foresee.
        raise Refused("quick_replies.file") from error


def write(form: str, replies: Iterable[QuickReply]) -> bytes:
    """The replies with a heading; `read` gives the same back."""
    rows = [_cells(reply) for reply in replies]
    if form == "csv":
        return csv_bytes(COLUMNS, rows)
    from openpyxl import Workbook  # 200 ms, and rare
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Quick replies")
    sheet.freeze_panes = "A2"
    for name, width in zip("ABCDEF", (30, 80, 20, 14, 10, 10), strict=True):
        sheet.column_dimensions[name].width = width
    sheet.append(COLUMNS)
    for row in rows:
        cells = [WriteOnlyCell(sheet, value) for value in row]
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # never a formula, whatever it looks like
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cells(reply: QuickReply) -> list[str | int]:
    texts = (
        reply.title, reply.text, reply.group, reply.shortcut, reply.language, TEAM if reply.owner is None else MINE,
        " ".join(picture.sha256 for picture in reply.pictures),
    )  # fmt: skip
    return [*map(_guarded, texts), reply.used, _guarded(reply.id)]


def _guarded(text: str) -> str:
    return f"'{text}" if _GUARDED.match(text) else text


def _bare(text: str) -> str:
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text


def _sheet(rows: Iterator[tuple[int, Sequence[str]]]) -> Sheet:
    names: list[str] = []
    lines: list[Line] = []
    for number, row in rows:
        if number > _LOOKED_LIMIT:
            raise Refused("quick_replies.rows", limit=ROWS_LIMIT)
        if not any(cell.strip() for cell in row):
            continue
        if not names:
            names = _columns(row)
            continue
        if len(lines) == ROWS_LIMIT:
            raise Refused("quick_replies.rows", limit=ROWS_LIMIT)
        lines.append(Line(number, {name: _bare(cell) for name, cell in zip(names, row, strict=False) if name}))
    if not names:
        raise Refused("quick_replies.columns")
    return Sheet(frozenset(names) - {""}, lines)


def _columns(row: Sequence[str]) -> list[str]:
    found = [_column(cell) for cell in row]
    known = [name for name in found if name]
    if len(known) != len(set(known)) or not {"title", "text"} <= set(known):
        raise Refused("quick_replies.columns")
    return found


def _column(heading: str) -> str:
    wanted = fold(heading.strip())
    return next((name for name in COLUMNS if wanted == name or wanted in map(fold, _NAMES.get(name, ()))), "")


def _of_csv(data: bytes) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        # What spreadsheets call "Unicode text" is UTF-16.
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("quick_replies.encoding") from error
    if "\0" in text:
        raise Refused("quick_replies.file")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    for number, row in enumerate(reader, 1):
        yield number, [cell[:_CELL_LIMIT] for cell in row[:_CELLS_LIMIT]]


def _delimiter(text: str) -> str:
    """The one that makes most columns of the heading known: spreadsheets of half the world write semicolons."""
    head = next((line for line in text[:4_000].splitlines() if line.strip()), "")
    return max(",;\t|", key=lambda one: sum(bool(_column(cell)) for cell in next(csv.reader([head], delimiter=one), [])))


def _of_xlsx(data: bytes) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except zipfile.BadZipFile as error:
        raise Refused("quick_replies.file") from error
    # Nothing more is ever unpacked than what the parts say of themselves.
    if len(parts) > _PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise Refused("quick_replies.too_big", limit=SIZE_LIMIT)
    from openpyxl import load_workbook  # 200 ms, and rare

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # a hostile file fails in any way that it likes
        raise Refused("quick_replies.file") from error
    sheet = next((one for one in book.worksheets if hasattr(one, "iter_rows")), None)
    if sheet is None:
        raise Refused("quick_replies.file")
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_col=_CELLS_LIMIT, values_only=True), 1):
        yield number, [_text(value)[:_CELL_LIMIT] for value in row]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)
