"""Tables as CSV that a spreadsheet opens as it is: with a byte order mark, and without ever running as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

from app.domain.text import clean

Value = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """UTF-8 with a byte order mark. Text that a spreadsheet would take for a formula gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe_cell(one) for one in head])
    for row in rows:
        writer.writerow(["" if one is None else safe_cell(one) if isinstance(one, str) else one for one in row])
    return out.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """One cell of text."""
    cleaned = clean(text)
    return f"'{cleaned}" if cleaned.lstrip(" \n")[:1] in _FORMULA and cleaned.strip() else cleaned
