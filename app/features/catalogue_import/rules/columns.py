"""The columns of the three kinds of tables, by the headings that people write."""

from collections.abc import Iterable

from app.domain.text import fold

PRODUCTS, CUSTOMERS, ORDERS = "products", "customers", "orders"
LANGUAGES = ("en", "vi", "zh_CN", "uk")
ADDRESS = ("country", "city", "district", "street", "area")
COLUMNS = {
    PRODUCTS: (
        "sku", "name", *(f"name_{one}" for one in LANGUAGES), "about", *(f"about_{one}" for one in LANGUAGES),
        "category", "price", "currency", "stock", "live",
    ),
    CUSTOMERS: ("name", "phone", "email", "language", "company", "source", "tags", "notes", *ADDRESS),
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


def column(what: str, heading: str) -> str:
    """The column of a heading, whatever its case and with spaces for underscores; "" for one that is not read."""
    wanted = fold(heading).replace(" ", "_").replace("-", "_")
    return next((name for name in COLUMNS[what] if name.lower() == wanted), "")


def missing_columns(what: str, present: Iterable[str]) -> list[str]:
    """Columns without which nothing can be taken in."""
    there = set(present)
    lacking = [name for name in NEEDED[what] if name not in there]
    if what == PRODUCTS and not any(name.startswith("name") for name in there):
        lacking.append("name")
    if what != PRODUCTS and not there & {"phone", "email"}:
        lacking.append("phone")
    return lacking
