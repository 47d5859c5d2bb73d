"""Finding products: as messages are found, marks or not, in four languages (CHAT-27)."""

import pytest

from app.domain.ids import ProductId
from app.domain.products import Product
from app.features.products.rules import Finder


def product(sku: str, **name: str) -> Product:
    return Product(id=ProductId(sku), sku=sku, name=name, price=1, currency="VND", stock=1)


GOODS = [
    product(
        "EB-A3-BK",
        en="Wireless earbuds A3, black",
        vi="Tai nghe không dây A3, đen",
        zh_CN="无线耳机 A3 黑色",
        uk="Бездротові навушники",
    ),
    product("CB-2M", en="USB-C cable 2 m", vi="Cáp USB-C 2 m", zh_CN="USB-C 数据线", uk="Кабель USB-C"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", 2),
        ("tai nghe den", 1),
        ("Tai Nghe Đen", 1),
        ("耳", 1),
        ("навуш", 1),
        ("eb-a3", 1),
        ("usb c", 1),
        ("a3", 1),
        ("buds", 0),
        ("%", 2),
    ],
)
def test_found_as_messages_are(typed: str, found: int) -> None:
    """CHAT-27: search; the beginning of each word, folded; signs alone narrow nothing."""
    assert len(Finder(GOODS).find(typed)) == found


def test_five_thousand_are_searched_at_once() -> None:
    """What was typed keeps its order; nothing is found twice."""
    many = [product(f"SKU-{i}", en=f"Thing {i}") for i in range(5_000)]
    assert [one.sku for one in Finder(many).find("thing 499")] == ["SKU-499", *(f"SKU-499{i}" for i in range(10))]
