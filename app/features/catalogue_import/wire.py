"""What travels about imports, the file being the body of each request.

- `POST /v1/shop/import/headings?what=customers&form=csv` → Headings: what the columns of the file are taken for
- `POST /v1/shop/import?what=products&form=csv&dry=1&columns=` → Report; `columns` is a JSON object from heading to column, ""
  for one that is left out; headings that are not in it are read by their names
"""

from collections.abc import Mapping
from urllib.parse import quote

import msgspec


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """A column of a file: its heading, what it is taken for ("" for nothing), and what stands first below it."""

    text: str
    column: str = ""
    sample: str = ""


class Headings(msgspec.Struct, frozen=True, kw_only=True):
    """All columns of a file, in order."""

    headings: tuple[Heading, ...]


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """A line that is not taken in: `code` says why ("import.missing", "import.amount"…), `column` where."""

    line: int
    code: str
    column: str = ""
    value: str = ""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What was, or with `dry` what would be, taken in. `wrong` holds the first MOST_WRONG of `wrong_lines`."""

    dry: bool
    lines: int
    added: int = 0
    changed: int = 0
    same: int = 0
    wrong_lines: int = 0
    wrong: tuple[Wrong, ...] = ()


#: Bytes of a file, as `app.hub.sheets` has it.
FILE_LIMIT = 8 * 1024 * 1024
#: Lines that a report lists.
MOST_WRONG = 200


def address_of(what: str, form: str, *, dry: bool, columns: Mapping[str, str] | None = None) -> str:
    """Where a file is sent."""
    chosen = f"&columns={quote(msgspec.json.encode(columns).decode(), safe='')}" if columns else ""
    return f"/v1/shop/import?what={what}&form={form}&dry={int(dry)}{chosen}"


def address_of_headings(what: str, form: str) -> str:
    """Where it is asked what a file's columns are taken for."""
    return f"/v1/shop/import/headings?what={what}&form={form}"
