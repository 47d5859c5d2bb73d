"""Tables that go out as CSV or XLSX: text that looks like a formula stays text. Blocks: for a thread."""

import io
from collections.abc import Iterable, Sequence

from app.domain.csv_text import Value, csv_bytes
from app.domain.text import clean

TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_WIDTH = 18


def table_bytes(form: str, head: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """`form` is one of TYPES."""
    return csv_bytes(head, rows) if form == "csv" else _xlsx(head, rows)


def _xlsx(head: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    from openpyxl import Workbook  # 200 ms, and rare
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("1")
    sheet.freeze_panes = "A2"
    for place in range(len(head)):
        sheet.column_dimensions[get_column_letter(place + 1)].width = _WIDTH

    def cell(value: Value) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet, clean(value) if isinstance(value, str) else value)
        if isinstance(value, str):
            made.data_type = "s"  # never a formula, whatever it looks like
        return made

    for row in (head, *rows):
        sheet.append([cell(value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
