"""The shop's rules at the hub: checked whole, kept, told to all staff."""

import msgspec
from sqlalchemy import Connection

from app.domain.errors import Forbidden, Refused
from app.domain.ids import shop_stream
from app.domain.people import STAFF, Actor, Role
from app.features.shop_rules.wire import SetShopRules, ShopRulesChanged
from app.hub.database import audit
from app.hub.database.shop_rules import read_rules, rules_of, save_rules
from app.hub.database.statements import Sql
from app.hub.router import Router
from app.hub.transaction import Transaction
from app.protocol.codec import encode

_MAY_SET = frozenset({Role.SUPERVISOR, Role.ADMIN})


def register(router: Router) -> None:
    """Adds the shop's rules to the hub."""
    router.command(SetShopRules, set_rules, allow=_MAY_SET)
    router.event(ShopRulesChanged)
    router.snapshot("shop_rules", of_shop, allow=STAFF)


def set_rules(op: SetShopRules, tx: Transaction, actor: Actor) -> None:
    """Refused: shop_rules.nothing, and the codes of each part's `checked`. No event when nothing changes."""
    given = {name: part for name in op.__struct_fields__ if (part := getattr(op, name)) is not None}
    if not given:
        raise Refused("shop_rules.nothing")
    if (op.privacy is not None or op.offline is not None) and Role.ADMIN not in actor.roles:
        raise Forbidden(op.TYPE)  # what goes by itself cannot be brought back; who keeps what answers for it
    before = rules_of(tx, actor.shop)
    after = msgspec.structs.replace(before, **given).checked()
    if after == before:
        return
    save_rules(tx, actor.shop, after)
    if after.payments != before.payments:  # whoever moves the limits of money is seen doing it
        facts = {name: -1 if value is None else value for name, value in msgspec.structs.asdict(after.payments).items()}
        audit.record(tx, actor.shop, actor, "shop_rules.payments", actor.shop, facts)
    if after.privacy != before.privacy:
        audit.record(tx, actor.shop, actor, "shop_rules.privacy", actor.shop, msgspec.structs.asdict(after.privacy))
    if after.offline != before.offline:
        audit.record(tx, actor.shop, actor, "shop_rules.offline", actor.shop, msgspec.structs.asdict(after.offline))
    tx.emit(ShopRulesChanged(rules=after, by=actor.id), to=shop_stream(actor.shop))


def of_shop(connection: Connection, actor: Actor) -> bytes:
    """The shop's rules, as an array of one."""
    return encode([read_rules(Sql(connection), actor.shop)])
