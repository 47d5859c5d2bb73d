"""What travels about imports: `POST /v1/shop/import?what=products&form=csv&dry=1` with the file as body → Report."""

import msgspec


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


def address_of(what: str, form: str, *, dry: bool) -> str:
    """Where a file is sent."""
    return f"/v1/shop/import?what={what}&form={form}&dry={int(dry)}"
