"""The buyers' door: with consent, and without an account, a person gets a conversation and a token for it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from aiohttp import web
from ulid import ULID

from app.domain.conversations import Conversation
from app.domain.errors import NotFound, Refused
from app.domain.ids import BuyerId, ConversationId, ShopId
from app.domain.people import Buyer, Shop
from app.domain.text import one_line
from app.hub import sessions
from app.hub.attempts import Rate
from app.hub.database import conversations, people
from app.hub.database.statements import Sql
from app.hub.http import Route, json_response, public
from app.hub.hub import Hub, wall_clock
from app.hub.requests import client_network, read_json
from app.hub.transaction import Later, Transaction

NAME_LIMIT = 60
PAGE_LIMIT = 300
LANGUAGES = ("en", "vi", "zh-CN", "uk")
#: Without letters and digits that are taken for one another.
_TAG = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
#: From one address: this many at once (an office, a school), then one in two seconds.
_BURST, _EVERY = 60, 2.0

#: Tells the shop's staff of a new conversation; the event belongs to a feature.
Opened = Callable[[Transaction, ShopId, Conversation], None]


class NewBuyer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`page` is where on the web the buyer is; without consent nothing is kept."""

    language: str
    consent: bool
    name: str = ""
    page: str = ""


class BuyerAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`token` is told this once and opens this conversation alone."""

    token: str
    conversation: ConversationId


@dataclass(frozen=True, slots=True)
class BuyersDoor:
    """The handler; `opened` tells the staff."""

    opened: Opened
    rate: Rate = field(default_factory=lambda: Rate(_BURST, _EVERY))

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [public("POST", "/v1/buyers", self.enter)]

    async def enter(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises Refused: consent, rate_limited."""
        new = await read_json(request, NewBuyer)
        if not new.consent:
            raise Refused("consent")
        if wait := self.rate.take(client_network(request), wall_clock()):
            raise Later("rate_limited", seconds=wait)
        return json_response(await hub.writer.run(lambda tx: self._enter(tx, new)), status=201)

    def _enter(self, tx: Transaction, new: NewBuyer) -> BuyerAnswer:
        shop = only_shop(tx.sql).id
        name = one_line(new.name, NAME_LIMIT) or neutral_name()
        language = new.language if new.language in LANGUAGES else "en"
        buyer = Buyer(id=BuyerId(str(ULID())), name=name, language=language, channel="web")
        conversation = Conversation(id=ConversationId(str(ULID())), buyer=buyer, created=tx.now)
        conversations.add(tx.sql, shop, conversation, consented=tx.now, page=one_line(new.page, PAGE_LIMIT))
        self.opened(tx, shop, conversation)
        token, _ = sessions.open_for_buyer(tx, shop, buyer.id, conversation.id)
        return BuyerAnswer(token=token, conversation=conversation.id)


def only_shop(sql: Sql) -> Shop:
    """The shop whose door this is: a hub's web page serves the first one. Raises NotFound while there is none."""
    shops = people.all_shops(sql)
    if not shops:
        raise NotFound("shop")
    return shops[0]


def neutral_name() -> str:
    """ "Guest 4F2K": enough to tell two nameless buyers apart in a list."""
    return "Guest " + "".join(secrets.choice(_TAG) for _ in range(4))
