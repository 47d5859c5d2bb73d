"""The lines of a file of contacts: which heading is which column, and what is wrong with a line (DATA-2)."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from app.domain.contacts import Landing
from app.domain.errors import Refused
from app.domain.text import fold
from app.features.landing.rules.entries import checked_message, checked_name, checked_task

#: Every line must have all of them.
COLUMNS = ("name", "phone", "message", "product", "task", "landing")
#: Headings that people write, folded.
_HEADINGS = {
    "name": (
        *("name", "customer", "full name", "ten", "ten khach", "khach", "ho ten", "khach hang"),
        *("姓名", "客户", "ім'я", "імʼя", "ім’я", "клієнт"),
    ),
    "phone": ("phone", "phone number", "tel", "sdt", "so dien thoai", "dien thoai", "电话", "手机", "телефон"),
    "message": ("message", "note", "loi nhan", "noi dung", "ghi chu", "留言", "备注", "повідомлення", "примітка"),
    "product": ("product", "sku", "goods", "san pham", "ma hang", "产品", "商品", "товар"),
    "task": ("task", "job", "cong viec", "nhiem vu", "任务", "завдання"),
    "landing": ("landing", "form", "source", "bieu mau", "nguon", "表单", "来源", "форма", "джерело"),
}
#: A spreadsheet would run a text that begins so.
_FORMULA = ("=", "@", "+", "-", "\t", "\r")
_ALONE = 80


class Bad(Exception):
    """A line that cannot be taken in, and why."""

    def __init__(self, code: str, column: str, value: str = "") -> None:
        super().__init__(code)
        self.code, self.column, self.value = code, column, value[:_ALONE]


class Row(msgspec.Struct, frozen=True, gc=False):
    """A line that can: `product` and `landing` are ids, `key` the same for the same line of any file."""

    key: str
    name: str
    phone: str
    message: str
    product: str
    task: str
    landing: str


class Names:
    """What people call things in a file, and the one that each name means; a name of two things means neither."""

    def __init__(self, things: Iterable[tuple[str, Sequence[str]]]) -> None:
        """`things`: ids with the names that each goes by."""
        self._found: dict[str, str | None] = {}
        for id_, names in things:
            self._found[id_] = id_
            for name in names:
                key = _heard(name)
                known = self._found.setdefault(key, id_)
                self._found[key] = id_ if known == id_ else None

    def find(self, text: str) -> str | None:
        """The id; None for nothing, and for a name of several."""
        return self._found.get(text) or self._found.get(_heard(text))


def guessed(headings: Sequence[str]) -> dict[str, str]:
    """Which heading is which column, as far as its words say."""
    folded = {_heard(heading): heading for heading in reversed(headings)}
    found = {}
    for column in COLUMNS:
        heading = next((folded[word] for word in map(_heard, _HEADINGS[column]) if word in folded), None)
        if heading is not None:
            found[column] = heading
    return found


def chosen(headings: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """The asked mapping. Raises Refused("import.columns") for columns and headings that are not there, or one heading twice."""
    used = list(asked.values())
    if not set(asked) <= set(COLUMNS) or not set(used) <= set(headings) or len(set(used)) != len(used):
        raise Refused("import.columns")
    return dict(asked)


def row(cells: Mapping[str, str], goods: Names, landings: Names, e164: Callable[[str], str]) -> Row:
    """A line by column. Raises Bad."""
    for column in COLUMNS:
        text = cells.get(column, "")
        if not text:
            raise Bad("import.missing", column)
        if column not in ("phone",) and text.startswith(_FORMULA):
            raise Bad("import.formula", column, text)
    product, landing = goods.find(cells["product"]), landings.find(cells["landing"])
    if product is None:
        raise Bad("import.sku", "product", cells["product"])
    if landing is None:
        raise Bad("import.landing", "landing", cells["landing"])
    name, message = _checked("name", cells, checked_name), _checked("message", cells, checked_message)
    task, phone = _checked("task", cells, checked_task), _checked("phone", cells, e164)
    parts = "\0".join((landing, phone, product, name, message, task))
    key = "import:" + hashlib.sha256(parts.encode()).hexdigest()[:40]
    return Row(key, name, phone, message, product, task, landing)


def of_landings(landings: Iterable[Landing]) -> Names:
    """Landings go by their name and their id."""
    return Names((one.id, (one.name,)) for one in landings)


def _heard(text: str) -> str:
    return " ".join(fold(text).replace("_", " ").split())


def _checked(column: str, cells: Mapping[str, str], check: Callable[[str], str]) -> str:
    try:
        return check(cells[column])
    except Refused as refused:
        raise Bad(refused.code, column, cells[column]) from refused
