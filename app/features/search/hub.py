"""Search at the hub: over all messages and buyers of the shop, for what a client's cache does not hold (CHAT-6)."""

import contextlib
import re
import unicodedata

import phonenumbers
from aiohttp import web
from sqlalchemy import Connection

from app.domain.ids import ShopId
from app.domain.order_numbers import may_be_order_number, order_number, spellings
from app.domain.people import DESK
from app.features.search import rules
from app.features.search.rules import Phrase, Query
from app.features.search.wire import OrderHit, SearchHits
from app.hub.database import search
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn

LIMIT = 50
_TEXT_LIMIT = 200
#: Orders whose number begins as was typed.
_ORDERS = 8
_PHONE = re.compile(r"\+?[0-9 .\-()/]+")
#: Four last digits are what people remember; from ten on it may be a whole number with its country.
_LAST_DIGITS, _WHOLE_NUMBER, _PHONE_DIGITS = 4, 10, 20


def routes() -> list[Route]:
    """`GET /v1/search?q=`."""
    return [private("GET", "/v1/search", find, DESK)]


async def find(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers SearchHits; empty for a text without a word."""
    typed = request.query.get("q", "")[:_TEXT_LIMIT]
    query = rules.parse(typed)
    if not query:
        return json_response(SearchHits())
    return json_response(await hub.reads.run(lambda connection: _hits(connection, who.actor.shop, query, typed.strip())))


def tsquery(query: Query) -> str:
    """The query for PostgreSQL over `searchable` text, meaning what `rules.expression` means to FTS5."""
    parts = " & ".join(f"({_neighbours(phrase)})" for phrase in query.phrases)
    return f"({parts}) | {_quoted(query.number)}:*" if query.number else parts


def _neighbours(phrase: Phrase) -> str:
    return " <-> ".join(map(_quoted, phrase.words)) + (":*" if phrase.prefix else "")


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "").replace("'", "''") + "'"


def _hits(connection: Connection, shop: ShopId, query: Query, typed: str) -> SearchHits:
    expression = rules.expression(query) if connection.dialect.name == "sqlite" else tsquery(query)
    words = [word for phrase in query.phrases for word in phrase.words]
    number = order_number(typed)
    orders = search.find_orders(connection, shop, spellings(number), _ORDERS) if may_be_order_number(number) else []
    return SearchHits(
        conversations=search.find_buyers(connection, shop, words, phone_endings(typed), LIMIT),
        messages=search.find(connection, shop, expression, LIMIT),
        orders=[OrderHit(number=number, buyer=buyer, conversation=chat) for number, buyer, chat in orders],
    )


def phone_endings(typed: str) -> list[str]:
    """The digits with which a number in E.164 must end to be the one typed, in whatever format; [] for what is no number.

    National numbers come without their trunk "0", international ones as they are stored; four last digits are enough.
    """
    text = unicodedata.normalize("NFKC", typed).strip()
    digits = "".join(filter(str.isdecimal, text))
    if not _PHONE.fullmatch(text) or len(digits) > _PHONE_DIGITS:
        return []
    endings = [digits.lstrip("0")]
    if len(digits) >= _WHOLE_NUMBER:
        with contextlib.suppress(phonenumbers.NumberParseException):
            whole = phonenumbers.parse("+" + digits.removeprefix("00"), None)
            endings.append(phonenumbers.format_number(whole, phonenumbers.PhoneNumberFormat.E164).lstrip("+"))
    return [ending for ending in dict.fromkeys(endings) if len(ending) >= _LAST_DIGITS]
