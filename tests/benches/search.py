"""Search at the hub over a shop of a million messages: what a client asks for that its own cache does not hold (CHAT-6).

Search on the client's cache is measured with the rest of the cache (`cache`).
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection, func, insert, update

from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, Instant, ShopId
from app.domain.messages import Message
from app.domain.order_numbers import spellings
from app.domain.people import Buyer, Shop
from app.domain.text import fold, searchable
from app.features.search import hub as search_hub
from app.features.search import rules
from app.hub.database import conversations, people, schema, search, tables, trade
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.statements import Sql
from app.protocol.codec import encode
from tests.benches.cache import PROBES
from tests.benches.measure import Row, percentile
from tests.benches.talk import Talk, conversation_id

_SHOP = ShopId("shop")
#: As in `cache`: processor time, where the system counts it finely enough.
_clock = time.perf_counter if sys.platform == "win32" else time.thread_time
_BEGINNINGS = ("88", "8842", "8842-1", "8842-10", "8842-1000", "DH-1")
_PHONES = ("4567", "0901234567", "+84 901 234 567", "0900 012 345")
_NAMES = ("nguyen", "nguyễn thị", "thi 123", "nobody")


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """See `tests.benches`."""
    messages, chats = (20_000, 1_000) if quick else (1_000_000, 50_000)
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-bench-"))
    database = Database(sqlite_url(folder / "hub.sqlite3"))
    try:
        schema.prepare(database, folder)
        with database.writer() as connection:
            _fill(connection, messages, chats)
        with database.reader() as connection:
            ask = partial(_ask, connection)
            yield _row(
                f"messages among {messages:,} at the hub, newest 50 hits, p95", PROBES, partial(_messages, connection), 25.0
            )
            yield _row(f"phones among {chats:,} customers, p95", _PHONES, ask, 250.0)
            yield _row(f"names among {chats:,} buyers, p95", _NAMES, ask, 250.0)
            yield _row(f"order numbers among {chats:,}, p95", _BEGINNINGS, partial(_orders, connection), 25.0)
    finally:
        database.close()
        shutil.rmtree(folder)


def _fill(connection: Connection, messages: int, chats: int) -> None:
    sql, now = Sql(connection), Instant(1_700_000_000_000)
    people.add_shop(sql, Shop(id=_SHOP, name="Bench", time_zone="Asia/Ho_Chi_Minh", currency="VND"), now)
    people_rows, order_rows = [], []
    for i in range(chats):
        name = f"Nguyễn Thị {i}"
        buyer = Buyer(id=BuyerId(f"b{i}"), name=name)
        conversations.add(sql, _SHOP, Conversation(id=conversation_id(i), buyer=buyer, created=now))
        row = {"id": f"c{i}", "shop": _SHOP, "name": name, "folded": fold(name), "phone": f"+8490{i:07d}", "source": "website"}
        people_rows.append({**row, "address": b"{}", "tags": b"[]", "created": now})
        order = {"id": f"o{i}", "shop": _SHOP, "number": f"8842-{i}", "customer": f"c{i}", "state": "to_ship"}
        order_rows.append({**order, "currency": "VND", "total": 1, "placed": now, "detail": b"{}"})
    connection.execute(insert(trade.customers), people_rows)
    connection.execute(insert(trade.orders), order_rows)
    connection.execute(update(tables.buyers).values(customer="c" + func.substr(tables.buyers.c.id, 2)))
    stream = Talk(seed=1).messages(messages, chats)
    for _ in range(0, messages, 50_000):
        batch = [message for message, _ in zip(stream, range(50_000), strict=False)]
        connection.execute(insert(tables.messages), [_message_row(m) for m in batch])
    index = connection.connection.cursor()
    index.execute("SELECT serial, body FROM messages")
    decode = msgspec.json.Decoder(dict).decode
    pairs = [(serial, searchable(decode(body)["text"])) for serial, body in index.fetchall()]
    index.executemany("INSERT INTO message_text (rowid, folded) VALUES (?, ?)", pairs)


def _row(what: str, probes: Sequence[str], ask: Callable[[str], object], budget: float) -> Row:
    times: dict[str, list[float]] = {probe: [] for probe in probes}
    for _ in range(7):
        for probe in probes:
            began = _clock()
            ask(probe)
            times[probe].append((_clock() - began) * 1_000)
    slowest = max(times, key=lambda probe: percentile(times[probe], 0.5))
    note = f"slowest {slowest!r} {percentile(times[slowest], 0.5):.1f} ms"
    everything = [value for values in times.values() for value in values]
    return Row("search", what, percentile(everything, 0.95), "ms", budget, note=note)


def _messages(connection: Connection, typed: str) -> object:
    return search.find(connection, _SHOP, rules.expression(rules.parse(typed)), search_hub.LIMIT)


def _ask(connection: Connection, typed: str) -> object:
    words = [word for phrase in rules.parse(typed).phrases for word in phrase.words]
    return search.find_buyers(connection, _SHOP, words, search_hub.phone_endings(typed), search_hub.LIMIT)


def _orders(connection: Connection, typed: str) -> object:
    return search.find_orders(connection, _SHOP, spellings(typed), 8)


def _message_row(message: Message) -> dict[str, object]:
    fields = {name: getattr(message, name) for name in ("id", "conversation", "number", "author_id", "author_name", "time")}
    return {**fields, "author": message.author.value, "body": encode(message.body)}
