"""The shop's rules in the database; operations see them once for each group."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, select, update

from app.domain.ids import ShopId
from app.domain.shop_rules import ShopRules
from app.hub.database.statements import Sql, Statement, among, keys
from app.hub.database.tables import shops
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_MANY = Statement(select(shops.c.id, shops.c.rules).where(among(shops.c.id)))
_SAVE = Statement(update(shops).where(shops.c.id == bindparam("key")).values(rules=bindparam("rules")))
_DEFAULT = ShopRules()
_rules = msgspec.json.Decoder(ShopRules)


def load(sql: Sql, wanted: Sequence[str]) -> dict[str, ShopRules]:
    """The rules of shops by their ids; a Loader."""
    return {id_: _DEFAULT if rules is None else _decoded(bytes(rules)) for id_, rules in sql.rows(_MANY, keys(wanted))}


def rules_of(tx: Transaction, shop: ShopId) -> ShopRules:
    """The rules that this operation goes by."""
    found: ShopRules | None = tx.get(load, shop)
    return _DEFAULT if found is None else found


def read_rules(sql: Sql, shop: ShopId) -> ShopRules:
    """The rules, for reading."""
    return load(sql, [shop]).get(shop, _DEFAULT)


def save_rules(tx: Transaction, shop: ShopId, rules: ShopRules) -> None:
    """Keeps them. They were checked before."""
    tx.put(load, shop, rules, _SAVE, {"key": shop, "rules": encode(rules)})


# The same few documents come again with every group of messages.
_known: dict[bytes, ShopRules] = {}


def _decoded(text: bytes) -> ShopRules:
    if (found := _known.get(text)) is None:
        if len(_known) > 256:
            _known.clear()
        found = _known[text] = _rules.decode(text)
    return found
