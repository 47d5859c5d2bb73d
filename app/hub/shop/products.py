"""The mirror of products: what the shop sells, searched by words, and which of it a buyer looked at."""

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, insert, select, update

from app.domain.errors import NotFound
from app.domain.ids import BuyerId, ConversationId, Instant, ProductId, ShopId
from app.domain.products import Browsed, Product
from app.domain.text import searchable
from app.hub.database.statements import Row, Sql, Statement
from app.hub.database.tables import buyers, conversations
from app.hub.database.trade import product_views, products
from app.protocol.codec import encode

#: Products that a buyer's page may report; older ones of the same buyer are forgotten.
MOST_BROWSED = 50
_NAMES = ("id", "sku", "category", "name", "about", "price", "currency", "stock", "picture", "live", "version")
_COLUMNS = tuple(products.c[name] for name in _NAMES)
_ALL = select(*_COLUMNS).where(products.c.shop == bindparam("shop"), products.c.live == 1)
_CATALOGUE = Statement(_ALL.order_by(products.c.sku).limit(bindparam("limit")))
_BY_ID = Statement(select(*_COLUMNS).where(products.c.shop == bindparam("shop"), products.c.id == bindparam("id")))
_BROWSED = Statement(
    select(*_COLUMNS, product_views.c.time, product_views.c.times)
    .join_from(product_views, products, product_views.c.product == products.c.id)
    .join(conversations, conversations.c.buyer == product_views.c.buyer)
    .where(
        conversations.c.id == bindparam("conversation"),
        conversations.c.shop == bindparam("shop"),
        products.c.shop == bindparam("shop"),
    )
    .order_by(product_views.c.time.desc())
    .limit(MOST_BROWSED)
)
_SEEN = Statement(
    update(product_views)
    .where(product_views.c.buyer == bindparam("of_buyer"), product_views.c.product == bindparam("of_product"))
    .values(time=bindparam("at"), times=product_views.c.times + 1)
)
_SEE = Statement(insert(product_views).values({name: bindparam(name) for name in ("shop", "buyer", "product", "time", "times")}))
_FORGET = Statement(
    delete(product_views).where(
        product_views.c.buyer == bindparam("of_buyer"),
        product_views.c.product.not_in(
            select(product_views.c.product)
            .where(product_views.c.buyer == bindparam("of_buyer"))
            .order_by(product_views.c.time.desc())
            .limit(MOST_BROWSED)
        ),
    )
)
_BUYER_OF = Statement(
    select(conversations.c.buyer, buyers.c.language)
    .join_from(conversations, buyers, conversations.c.buyer == buyers.c.id)
    .where(conversations.c.id == bindparam("conversation"), conversations.c.shop == bindparam("shop"))
)
_SAVED = ("sku", "category", "name", "about", "price", "currency", "stock", "picture", "live", "version", "folded")
_SAVE = Statement(
    update(products)
    .where(products.c.id == bindparam("key"), products.c.shop == bindparam("of_shop"))
    .values({name: bindparam(name) for name in _SAVED})
)
_ADD = Statement(insert(products).values({name: bindparam(name) for name in ("id", "shop", "created", *_SAVED)}))
_words = msgspec.json.Decoder(dict[str, str])


def catalogue(sql: Sql, shop: ShopId, limit: int) -> list[Product]:
    """The shop's products in order of their numbers."""
    return [_product(row) for row in sql.rows(_CATALOGUE, {"shop": shop, "limit": limit})]


def search(connection: Connection, shop: ShopId, words: list[str], limit: int) -> list[Product]:
    """Products in which every one of the folded words begins some word of name or number."""
    parts = [(" " + products.c.folded).contains(f" {word}", autoescape=True) for word in words]
    found = connection.execute(
        select(*_COLUMNS).where(products.c.shop == shop, products.c.live == 1, and_(*parts)).order_by(products.c.sku).limit(limit)
    )
    return [_product(tuple(row)) for row in found]


def find(sql: Sql, shop: ShopId, product: str) -> Product | None:
    """The shop's product with this id; None when there is none."""
    row = sql.row(_BY_ID, {"shop": shop, "id": product})
    return None if row is None else _product(row)


def by_id(sql: Sql, shop: ShopId, product: str) -> Product:
    """Raises NotFound, for another shop's product as well."""
    found = find(sql, shop, product)
    if found is None:
        raise NotFound("product")
    return found


def buyer_of(sql: Sql, shop: ShopId, conversation: ConversationId) -> tuple[BuyerId, str]:
    """The conversation's buyer and their language. Raises NotFound."""
    row = sql.row(_BUYER_OF, {"conversation": conversation, "shop": shop})
    if row is None:
        raise NotFound("conversation")
    return BuyerId(row[0]), row[1]


def browsed(sql: Sql, shop: ShopId, conversation: ConversationId) -> list[Browsed]:
    """What the conversation's buyer looked at, the latest first."""
    rows = sql.rows(_BROWSED, {"conversation": conversation, "shop": shop})
    return [Browsed(product=_product(row[:-2]), time=Instant(row[-2]), times=row[-1]) for row in rows]


def seen(sql: Sql, shop: ShopId, buyer: BuyerId, product: ProductId, now: Instant) -> None:
    """The buyer looked at the product."""
    if sql.run(_SEEN, {"of_buyer": buyer, "of_product": product, "at": now}) == 0:
        sql.run(_SEE, {"shop": shop, "buyer": buyer, "product": product, "time": now, "times": 1})
        sql.run(_FORGET, {"of_buyer": buyer})


def save(sql: Sql, shop: ShopId, product: Product, now: Instant) -> None:
    """Puts a product's new state in place of the old one, or adds it."""
    values = {
        "sku": product.sku,
        "category": product.category,
        "name": encode(product.name),
        "about": encode(product.about),
        "price": product.price,
        "currency": product.currency,
        "stock": product.stock,
        "picture": product.picture,
        "live": int(product.live),
        "version": product.version,
        "folded": folded(product),
    }
    if sql.run(_SAVE, {"key": product.id, "of_shop": shop, **values}) == 0:
        sql.run(_ADD, {"id": product.id, "shop": shop, "created": now, **values})


def folded(product: Product) -> str:
    """What search compares: number and all names."""
    return searchable(" ".join((product.sku, *product.name.values())))


def _product(row: Row) -> Product:
    id_, sku, category, name, about, price, currency, stock, picture, live, version = row
    return Product(
        id=ProductId(id_), sku=sku, category=category, name=_words.decode(bytes(name)), about=_words.decode(bytes(about)),
        price=price, currency=currency, stock=stock, picture=picture, live=bool(live), version=version,
    )  # fmt: skip
