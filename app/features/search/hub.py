"""Search at the hub: over all messages and buyers of the shop, for what a client's cache does not hold (CHAT-6)."""

from aiohttp import web
from sqlalchemy import Connection

from app.domain.ids import ShopId
from app.domain.people import DESK
from app.features.search import rules
from app.features.search.rules import Phrase, Query
from app.features.search.wire import SearchHits
from app.hub.database import search
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn

LIMIT = 50
_TEXT_LIMIT = 200


def routes() -> list[Route]:
    """`GET /v1/search?q=`."""
    return [private("GET", "/v1/search", find, DESK)]


async def find(request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """Answers SearchHits; empty for a text without a word."""
    typed = request.query.get("q", "")[:_TEXT_LIMIT]
    query = rules.parse(typed)
    if not query:
        return json_response(SearchHits(conversations=[], messages=[]))
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
    return SearchHits(
        conversations=search.find_buyers(connection, shop, words, query.number, typed, LIMIT),
        messages=search.find(connection, shop, expression, LIMIT),
    )
