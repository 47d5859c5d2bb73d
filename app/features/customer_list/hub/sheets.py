"""The exported table as CSV or XLSX, in which no cell is ever a formula. Blocks: for a thread."""

import io
from collections.abc import Iterable, Sequence

from app.domain.csv_text import csv_bytes
from app.domain.text import clean

MEDIA_TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


def table(form: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """`form` csv or xlsx."""
    return csv_bytes(head, rows) if form == "csv" else _xlsx(head, rows)


def _xlsx(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    from openpyxl import Workbook  # 200 ms, and rare
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Customers")
    sheet.freeze_panes = "A2"
    for name, width in zip("ABCDEFGHI", (28, 18, 14, 12, 18, 16, 20, 30, 12), strict=True):
        sheet.column_dimensions[name].width = width
    for row in (head, *rows):
        cells = [WriteOnlyCell(sheet, clean(value)) for value in row]
        for cell in cells:
            # Text whatever it looks like, as if an apostrophe had been typed before it: also when somebody edits it.
            cell.data_type, cell.quotePrefix = "s", True
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
