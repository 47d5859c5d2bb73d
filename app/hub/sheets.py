"""Tables that people bring as CSV or XLSX: read with limits against hostile and damaged files. Blocks: for a thread."""

import csv
import datetime
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec
from defusedxml import DefusedXmlException

from app.domain.errors import Refused

#: Bytes of a file and of what it unpacks to; rows that hold something, and rows looked at (spreadsheets keep empty ones).
SIZE_LIMIT, UNPACKED_LIMIT = 8 * 1024 * 1024, 64 * 1024 * 1024
ROWS_LIMIT, _LOOKED_LIMIT = 20_000, 200_000
_PARTS_LIMIT, _COLUMNS_LIMIT, _CELL_LIMIT = 300, 60, 10_000
FORMS = ("csv", "xlsx")
#: Rows from which a heading's sample is taken.
_SAMPLED = 20


class Line(msgspec.Struct, frozen=True):
    """A row that holds something: its number as a spreadsheet counts, and its cells by column."""

    number: int
    cells: Mapping[str, str]


def read(form: str, data: bytes, column: Callable[[str], str], rows: int = ROWS_LIMIT) -> list[Line]:
    """The rows below the heading, `rows` at most; `column` gives a heading's column, "" for one that is not read.

    Raises Refused: import.form, .file, .encoding, .too_big, .rows, .columns (a heading twice, or none that is known).
    """
    if form not in FORMS:
        raise Refused("import.form")
    try:
        return _lines(_of_csv(data, column) if form == "csv" else _of_xlsx(data), column, rows)
    except Refused:
        raise
    except Exception as error:  # a damaged or hostile file fails in whatever way its reader did not foresee
        raise Refused("import.file") from error


def headings(form: str, data: bytes, column: Callable[[str], str]) -> list[tuple[str, str]]:
    """Each heading with what stands first below it. Raises Refused: import.form, .file, .encoding, .too_big, .columns."""
    if form not in FORMS:
        raise Refused("import.form")
    try:
        filled = [row for _number, row in _of_csv(data, column) if any(cell.strip() for cell in row)] if form == "csv" else []
        if form == "xlsx":
            for _number, row in _of_xlsx(data):
                if any(cell.strip() for cell in row):
                    filled.append(row)
                if len(filled) == _SAMPLED or _number > _LOOKED_LIMIT:
                    break
    except Refused:
        raise
    except Exception as error:  # see `read`
        raise Refused("import.file") from error
    if not filled:
        raise Refused("import.columns")
    found = []
    for place, heading in enumerate(filled[0]):
        below = (row[place].strip() for row in filled[1:_SAMPLED] if place < len(row))
        if heading.strip():
            found.append((heading.strip(), next(filter(None, below), "")[:80]))
    return found


def _lines(rows: Iterator[tuple[int, Sequence[str]]], column: Callable[[str], str], most: int) -> list[Line]:
    names: list[str] = []
    lines: list[Line] = []
    for number, row in rows:
        if number > _LOOKED_LIMIT or len(lines) > most:
            raise Refused("import.rows", limit=most)
        if not any(cell.strip() for cell in row):
            continue
        if names:
            lines.append(Line(number, {name: cell.strip() for name, cell in zip(names, row, strict=False) if name}))
            continue
        names = [column(cell.strip()) for cell in row]
        known = [name for name in names if name]
        if not known or len(known) != len(set(known)):
            raise Refused("import.columns")
    if not names:
        raise Refused("import.columns")
    if len(lines) > most:
        raise Refused("import.rows", limit=most)
    return lines


def _of_csv(data: bytes, column: Callable[[str], str]) -> Iterator[tuple[int, Sequence[str]]]:
    try:
        # What spreadsheets call "Unicode text" is UTF-16.
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("import.encoding") from error
    head = next((line for line in text[:8_000].splitlines() if line.strip()), "")

    def known(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([head], delimiter=delimiter), [])
        # Where no heading is known, whatever parts most of them.
        return sum(bool(column(cell.strip())) for cell in cells), len(cells)

    # Spreadsheets of half the world write semicolons.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=known))
    for number, row in enumerate(reader, 1):
        yield number, [cell[:_CELL_LIMIT] for cell in row[:_COLUMNS_LIMIT]]


def _of_xlsx(data: bytes) -> Iterator[tuple[int, Sequence[str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
    # No more is ever unpacked of a part than it says of itself, so a bomb shows here before it goes off.
    if len(parts) > _PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise Refused("import.too_big", limit=UNPACKED_LIMIT // 2**20)
    from openpyxl import load_workbook  # 200 ms, and rare

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except DefusedXmlException as error:
        raise Refused("import.file") from error
    sheet = next(one for one in book.worksheets if hasattr(one, "iter_rows"))
    sheet.reset_dimensions()  # what a file says of its own size may be a lie
    for number, row in enumerate(sheet.iter_rows(max_col=_COLUMNS_LIMIT, values_only=True), 1):
        yield number, [_text(value)[:_CELL_LIMIT] for value in row]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    return str(value)
