"""The desktop's cache against a plain sqlite3 file with the same rows: windows, search, catching up, start."""

import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec

from app.desktop.sync.cache.opening import Opened, open_cache
from app.desktop.sync.cache.rows import StartSnapshot
from app.desktop.sync.cache.start import read_start
from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, Instant, ShopId, StaffId, StreamId
from app.domain.messages import Author, Message, Text, preview
from app.domain.people import Buyer, Role, Shop, Staff
from app.domain.text import searchable
from app.features.search import rules
from app.protocol.envelope import Cursor
from tests.benches.measure import Row, alternate, percentile
from tests.benches.talk import Talk, conversation_id

# What is read lies in the system's memory, so it is processor time that counts; on a shared machine the wall clock's p95 shows
# the scheduler instead. Windows counts processor time in steps of 15 ms.
_clock = time.perf_counter if sys.platform == "win32" else time.thread_time
_KEY = bytes(range(32))
_STREAM = StreamId("shop:1")
#: Vietnamese with and without marks, Ukrainian, Chinese of one to four characters, beginnings, numbers, codes, nothing.
PROBES = (
    "dat hang", "đặt hàng", "khong", "không được", "kh", "giao hang nhanh", '"giao khi nào"', "em chi anh",
    "замовлення", "замовл", "дякую", "м'ята", "ї", "номер телефону", "好", "退款", "有货吗", "什么时候", "thank you", "the",
    "tracking", "sp-12", "0901", "0912 345", "09", "😂", "hang thanh toan huy", "headph", "zzz", "ốp lưng máy",
)  # fmt: skip


class _World:
    """A filled cache and beside it the same rows in a plain file."""

    def __init__(self, folder: Path, messages: int, conversations: int) -> None:
        self.folder = folder
        self.count, self.conversations = messages, conversations
        self.talk = Talk(seed=1)
        self.texts: list[str] = []  # oldest first, for the scan
        self.opened: Opened = open_cache(folder / "cache", _KEY)
        self.raw = sqlite3.connect(folder / "raw.db", isolation_level=None)
        self.raw.executescript(
            "PRAGMA journal_mode = WAL; CREATE TABLE messages (thread INTEGER, number INTEGER, body BLOB,"
            " PRIMARY KEY (thread, number)) WITHOUT ROWID; CREATE TABLE entities (id TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID"
        )
        self.newest: dict[str, Message] = {}
        self._fill()

    def _fill(self) -> None:
        stream = self.talk.messages(self.count, self.conversations)
        # Big transactions: filling is not what is measured here.
        for _ in range(0, self.count, 100_000):
            batch = [message for message, _ in zip(stream, range(100_000), strict=False)]
            self.opened.cache.add_messages(batch)
            self.raw.execute("BEGIN")
            rows = [(int(m.conversation[4:]), m.number, msgspec.json.encode(m)) for m in batch]
            self.raw.executemany("INSERT INTO messages VALUES (?, ?, ?)", sorted(rows))
            self.raw.execute("COMMIT")
            self.texts.extend(m.body.text for m in batch if isinstance(m.body, Text))
            self.newest.update((m.conversation, m) for m in batch)
        self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self.opened.close()
        self.raw.close()


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """See `tests.benches`."""
    messages, conversations = (20_000, 1_000) if quick else (1_000_000, 10_000)
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-bench-"))
    world = _World(folder, messages, conversations)
    try:
        yield _windows(world)
        yield from _search(world)
        yield from _lists(world)
        yield from _start(world)
        yield _catching_up(world, 5_000 if quick else 100_000)
    finally:
        world.close()
        shutil.rmtree(folder)


def _windows(world: _World) -> Row:
    chats = range(0, world.conversations, max(1, world.conversations // 200))
    decoder = msgspec.json.Decoder(list[Message])
    query = "SELECT body FROM messages WHERE thread = ? ORDER BY number DESC LIMIT 50"

    def ours(chat: int) -> object:
        return world.opened.reader.latest(conversation_id(chat))

    def raw(chat: int) -> object:
        return decoder.decode(b"[" + b",".join([row[0] for row in world.raw.execute(query, (chat,))]) + b"]")

    figure, reference = alternate(lambda: _p95(ours, chats), lambda: _p95(raw, chats))
    what = f"latest 50 of a chat among {world.count:,} messages, p95"
    return Row("cache", what, figure, "ms", 2.0, reference, "plain sqlite3, decoded alike")


def _p95(work: Callable[[int], object], values: Iterable[int]) -> float:
    return percentile([_timed(partial(work, value)) for value in values], 0.95)


def _search(world: _World) -> Iterator[Row]:
    queries = [(probe, rules.parse(probe)) for probe in PROBES]
    times: dict[str, list[float]] = {probe: [] for probe, _ in queries}
    for _ in range(7):
        for probe, query in queries:
            times[probe].append(_timed(partial(world.opened.reader.found, rules.expression(query))))
    everything = [value for values in times.values() for value in values]
    slowest = max(times, key=lambda probe: percentile(times[probe], 0.5))
    note = f"slowest {slowest!r} {percentile(times[slowest], 0.5):.1f} ms"
    what = f"search, newest 50 hits of {len(PROBES)} probes, p95"
    yield Row("cache", what, percentile(everything, 0.95), "ms", 5.0, note=note)
    folded = [searchable(text) for text in world.texts]
    missed = [probe for probe, query in queries if _found(world, query) != _scanned(world.texts, folded, query)]
    share = 1 - len(missed) / len(queries)
    yield Row("cache", "search, share of probes that found what a scan finds", share, "", 1.0, floor=True, note=", ".join(missed))


def _found(world: _World, query: rules.Query) -> list[str]:
    return [m.body.text for m in world.opened.reader.found(rules.expression(query)) if isinstance(m.body, Text)]


def _scanned(texts: Sequence[str], folded: Sequence[str], query: rules.Query) -> list[str]:
    hits: list[str] = []
    words = [word for phrase in query.phrases for word in phrase.words]
    for i in range(len(texts) - 1, -1, -1):
        line = folded[i]
        if (all(word in line for word in words) or (query.number and query.number in line)) and rules.matches(query, texts[i]):
            hits.append(texts[i])
            if len(hits) == 50:
                break
    return hits


def _lists(world: _World) -> Iterator[Row]:
    entities = [_conversation(i, world.newest.get(conversation_id(i))) for i in range(world.conversations)]
    cursor = iter(range(1, 1_000_000))
    encoded = [(entity.id, msgspec.json.encode(entity)) for entity in entities]

    def ours() -> float:
        return _timed(lambda: world.opened.cache.replace(_STREAM, Cursor("e", next(cursor)), entities))

    def raw() -> float:
        def work() -> None:
            world.raw.execute("BEGIN")
            world.raw.execute("DELETE FROM entities")
            world.raw.executemany("INSERT INTO entities VALUES (?, ?)", encoded)
            world.raw.execute("COMMIT")

        return _timed(work)

    figure, reference = alternate(ours, raw)
    what = f"a snapshot of {world.conversations:,} conversations in place of the last"
    yield Row("cache", what, figure, "ms", 8.0, reference, "sqlite3, encoded before")
    load, plain = alternate(
        lambda: _timed(world.opened.reader.entities),
        lambda: _timed(lambda: world.raw.execute("SELECT body FROM entities").fetchall()),
    )
    yield Row(
        "cache",
        f"all {world.conversations:,} conversations read for the lists",
        load,
        "ms",
        120.0,
        note=f"sqlite3, not decoded: {plain:.1f} ms",
    )


def _start(world: _World) -> Iterator[Row]:
    top = [_conversation(i, world.newest.get(conversation_id(i))) for i in range(40)]
    shop = Shop(id=ShopId("1"), name="Bench", time_zone="Asia/Ho_Chi_Minh", currency="VND")
    me = Staff(id=StaffId("7"), name="Lan", roles=(Role.AGENT,))
    start = StartSnapshot(shop=shop, me=me, conversations=tuple(top))
    world.opened.cache.save_start(start)
    folder = world.folder / "cache"
    (figure,) = alternate(lambda: _timed(lambda: read_start(folder, _KEY)), runs=15)
    yield Row("cache", "start snapshot: opened, decrypted, decoded", figure, "ms", 15.0)


def _catching_up(world: _World, behind: int) -> Row:
    """Messages with their conversations, as the engine applies them, in transactions of 2,000."""
    stream = list(Talk(seed=2).messages(behind, world.conversations, start=1_900_000_000_000))
    last = {conversation: message.number for conversation, message in world.newest.items()}
    spent = 0.0
    for first in range(0, behind, 2_000):
        batch: list[msgspec.Struct] = []
        for new in stream[first : first + 2_000]:
            message = msgspec.structs.replace(new, number=new.number + last.get(new.conversation, 0))
            batch += [message, _conversation(int(message.conversation[4:]), message)]
        spent += _timed(partial(world.opened.cache.apply, _STREAM, Cursor("e", 1_000_000 + first), batch))
    return Row("cache", f"{behind:,} events behind: cache committed", spent / 1000, "s", 10.0)


def _conversation(number: int, last: Message | None) -> Conversation:
    buyer = Buyer(id=BuyerId(f"01HB{number:022d}"), name=f"Nguyễn Thị {number}", language="vi", phone_hint="…4567")
    time_ = last.time if last else Instant(1_700_000_000_000)
    return Conversation(
        id=conversation_id(number),
        buyer=buyer,
        created=Instant(1_700_000_000_000),
        last_number=last.number if last else 0,
        last=preview(last) if last else None,
        last_buyer_time=time_,
        waiting_since=time_ if last and last.author is Author.BUYER else None,
    )


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = _clock()
    work()
    return (_clock() - began) * 1000
