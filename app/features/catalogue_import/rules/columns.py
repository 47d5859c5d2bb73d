"""The columns of the three kinds of tables, by the headings that people write."""

from collections.abc import Callable, Iterable, Mapping

from app.domain.errors import Refused
from app.domain.text import fold

PRODUCTS, CUSTOMERS, ORDERS = "products", "customers", "orders"
LANGUAGES = ("en", "vi", "zh_CN", "uk")
ADDRESS = ("country", "city", "district", "street", "area")
COLUMNS = {
    PRODUCTS: (
        "sku", "name", *(f"name_{one}" for one in LANGUAGES), "about", *(f"about_{one}" for one in LANGUAGES),
        "category", "price", "currency", "stock", "live",
    ),
    CUSTOMERS: (
        "name", "phone", "email", "language", "company", "source", "rank", "registered", "verified", "tags", "notes", *ADDRESS,
    ),
    ORDERS: (
        "number", "placed", "state", "phone", "email", "sku", "quantity", "price", "currency", "delivery_fee", "discount",
        "paid", "coupon", "carrier", "tracking", "recipient", *ADDRESS,
    ),
}  # fmt: skip
NEEDED = {
    PRODUCTS: ("sku", "price", "stock"),
    CUSTOMERS: ("name",),
    ORDERS: ("number", "placed", "state", "sku", "quantity", "price"),
}
#: What people call the columns in the program's other languages, and what other programs export them as.
_NAMES = {
    "name": ("full name", "customer", "họ tên", "họ và tên", "tên", "tên khách hàng", "姓名", "名称", "ім'я", "піб", "назва"),
    "phone": (
        "phone number",
        "mobile",
        "tel",
        "số điện thoại",
        "điện thoại",
        "sđt",
        "电话",
        "手机",
        "手机号",
        "телефон",
        "номер",
    ),
    "email": ("e-mail", "mail", "thư điện tử", "邮箱", "电子邮件", "пошта", "ел. пошта"),
    "company": ("công ty", "公司", "компанія"),
    "source": ("nguồn", "来源", "джерело"),
    "rank": ("hạng", "xếp hạng", "等级", "ранг"),
    "registered": ("đã đăng ký", "已注册", "зареєстрований"),
    "verified": ("đã xác minh", "已验证", "підтверджений"),
    "tags": ("tag", "labels", "nhãn", "thẻ", "标签", "мітки", "теги"),
    "notes": ("note", "ghi chú", "备注", "нотатки", "примітки"),
    "language": ("ngôn ngữ", "语言", "мова"),
    "country": ("quốc gia", "nước", "国家", "країна"),
    "city": ("tỉnh", "thành phố", "城市", "місто"),
    "district": ("quận", "huyện", "区", "район"),
    "street": ("address", "địa chỉ", "地址", "адреса", "вулиця"),
    "area": ("phường", "xã", "街道", "область"),
    "price": ("giá", "价格", "ціна"),
    "stock": ("tồn kho", "库存", "залишок"),
}
#: By their folded form.
_KNOWN = {fold(text).strip(): name for name, texts in _NAMES.items() for text in texts}


def column(what: str, heading: str) -> str:
    """The column of a heading, whatever its case and language, with spaces for underscores; "" for one that is not read."""
    folded = fold(heading).strip()
    wanted = folded.replace(" ", "_").replace("-", "_")
    exact = next((name for name in COLUMNS[what] if name.lower() == wanted), "")
    other = _KNOWN.get(folded, "")
    return exact or (other if other in COLUMNS[what] else "")


def mapped(what: str, chosen: Mapping[str, str]) -> Callable[[str], str]:
    """Gives the column of each heading: the one `chosen` for it ("" leaves it out), else by its name.

    Raises Refused("import.map") for a column that is none, or for one that two headings shall fill.
    """
    columns = [name for name in chosen.values() if name]
    if len(columns) != len(set(columns)) or any(name not in COLUMNS[what] for name in columns):
        raise Refused("import.map")
    return lambda heading: chosen[heading] if heading in chosen else column(what, heading)


def missing_columns(what: str, present: Iterable[str]) -> list[str]:
    """Columns without which nothing can be taken in."""
    there = set(present)
    lacking = [name for name in NEEDED[what] if name not in there]
    if what == PRODUCTS and not any(name.startswith("name") for name in there):
        lacking.append("name")
    if what != PRODUCTS and not there & {"phone", "email"}:
        lacking.append("phone")
    return lacking
