"""The cache holds what the shop allows (REQ-8): what may not lie here is in no file, and the window misses nothing of it."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.desktop.sync.cache.documents import Document
from app.desktop.sync.cache.errors import Unwritable
from app.desktop.sync.cache.files import Files
from app.desktop.sync.cache.keeping import Keeping
from app.desktop.sync.cache.opening import Opened
from app.desktop.sync.cache.rows import Draft, OutboxRow, StartSnapshot
from app.domain.conversations import Conversation
from app.domain.ids import DAY, CommandId, ConversationId, FileId, Instant, StaffId, StreamId
from app.domain.messages import Author, Preview
from app.domain.offline import Chats, OfflineRules
from app.domain.reminders import Reminder
from app.domain.routing import Assignment
from app.domain.shop_rules import ShopRules
from app.protocol.envelope import Cursor
from tests.desktop.sync.cache.conftest import KEY
from tests.fakes import canary
from tests.fakes.canary import WORD
from tests.fakes.nouns import LAN, SHOP, conversation, message, picture

STREAM = StreamId("shop:shop")
NOW = Instant(1000 * DAY)
OPEN, MINE, THEIRS, CLOSED, OLD = (ConversationId(name) for name in ("open", "mine", "theirs", "closed", "old"))
EVERYTHING = {OPEN, MINE, THEIRS, CLOSED, OLD}
Opening = Callable[[], Opened]


def chat(name: str, words: str = "", age: int = 2 * DAY, **fields: object) -> Conversation:
    last = Preview(author=Author.BUYER, author_id="b", kind="text", text=f"{words} of {name}", time=Instant(NOW - age))
    return msgspec.structs.replace(conversation(name), created=Instant(0), last=last, **fields)


def owned(staff: str) -> Assignment:
    return Assignment(staff=StaffId(staff), time=Instant(1), why="taken")


def state(rules: OfflineRules, words: str = "") -> list[msgspec.Struct]:
    """A shop's snapshot; `words` stand in what may not lie here under most rules."""
    return [
        SHOP, LAN, ShopRules(offline=rules), chat(OPEN), chat(MINE, assigned=owned("lan")),
        chat(THEIRS, words, assigned=owned("minh"), closed=True), chat(CLOSED, words, closed=True),
        chat(OLD, words, age=90 * DAY),
        Reminder(id="r-1", conversation=OPEN, at=NOW, note="", created=NOW),
        Reminder(id="r-2", conversation=CLOSED, at=NOW, note=words, created=NOW),
    ]  # fmt: skip


@pytest.fixture
def desk(opening: Opening) -> Opening:
    """Opens as the program does, for Lan, the cache of before being tidied."""

    def opens() -> Opened:
        opened = opening()
        opened.cache.keeping.mine, opened.cache.keeping.now = StaffId("lan"), lambda: NOW
        opened.cache.tidy(opened.unclean)
        return opened

    return opens


def here(opened: Opened) -> set[ConversationId]:
    return {one.id for one in opened.reader.entities_of("conversation")}


def lived(opened: Opened, rules: OfflineRules = OfflineRules()) -> None:  # noqa: B008
    """Everything that comes to lie in a cache, with words that must go."""
    cache = opened.cache
    cache.replace(STREAM, Cursor("e", 5), state(rules, WORD))
    times = {OPEN: NOW, MINE: NOW, CLOSED: NOW, OLD: NOW - 90 * DAY, THEIRS: NOW}
    for one, time in times.items():
        says = "hello" if one in (OPEN, MINE) else WORD
        cache.add_messages([msgspec.structs.replace(message(1, says, of=one), time=Instant(time))])
    cache.add_messages([message(2, picture("pic", f"{WORD} photo"), of=CLOSED)])
    cache.keep_document(f"/v1/conversations/{CLOSED}/customer", Document(f'"{WORD}"'.encode(), NOW))
    cache.keep_document("/v1/customers?q=x", Document(f'"{WORD}"'.encode(), NOW))
    for address in (f"/v1/conversations/{OPEN}/customer", "/v1/products?q=x"):
        cache.keep_document(address, Document(b'"kept"', NOW))
    cache.save_start(StartSnapshot(shop=SHOP, me=LAN, conversations=(chat(CLOSED, WORD),)))


@pytest.mark.parametrize(
    ("rules", "kept"),
    [
        (OfflineRules(), EVERYTHING),
        (OfflineRules(chats=Chats.OPEN), {OPEN, MINE, OLD}),
        (OfflineRules(chats=Chats.OWN), {OPEN, MINE, OLD}),
        (OfflineRules(days=30), EVERYTHING - {OLD}),
        (OfflineRules(chats=Chats.OPEN, days=30), {OPEN, MINE}),
    ],
)
def test_a_snapshot_leaves_what_may_lie_here(desk: Opening, rules: OfflineRules, kept: set[str]) -> None:
    """REQ-8: conversations and what belongs to them; the next start asks for the whole state where a part is missing."""
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(rules))
    assert here(opened) == kept
    assert {one.conversation for one in opened.reader.entities_of("reminder")} == {OPEN, CLOSED} & kept
    assert opened.cache.cursors() == {STREAM: Cursor("e", 5)}
    opened.cache.apply(STREAM, Cursor("e", 6), [chat("new")])
    assert opened.cache.cursors() == {STREAM: Cursor("e", 6)}
    again = desk()
    assert here(again) == kept | {"new"}
    assert again.cache.cursors() == ({} if rules.bounded else {STREAM: Cursor("e", 6)})


@pytest.mark.parametrize("away", [False, True], ids=["connected", "away"])
def test_a_tightened_rule_takes_it_out_of_every_file(desk: Opening, folder: Path, away: bool) -> None:
    """REQ-8: rows, words, documents, what the next start would paint: by the event, or by the snapshot after days away."""
    rules = OfflineRules(chats=Chats.OPEN, days=30)
    opened = desk()
    lived(opened)
    gone: list[tuple[FileId, ...]] = []
    opened.cache.erased = lambda chats, files: gone.append(files) if not chats else None
    assert canary.holding(folder, KEY), "the look itself finds what is there"
    if away:
        opened = desk()
        opened.cache.erased = lambda chats, files: gone.append(files) if not chats else None
        opened.cache.replace(STREAM, Cursor("e", 9), state(rules, WORD))
    else:
        opened.cache.apply(STREAM, Cursor("e", 6), [ShopRules(offline=rules)])
    assert canary.holding(folder, KEY) == []
    assert here(opened) == {OPEN, MINE}
    assert opened.reader.latest(OPEN)
    assert not opened.reader.latest(CLOSED)
    assert gone == [(FileId("pic"),)]
    assert opened.reader.document(f"/v1/conversations/{OPEN}/customer")
    assert opened.reader.document("/v1/products?q=x")
    assert not opened.reader.document("/v1/customers?q=x")
    assert opened.reader.found("hello")
    opened.close()
    assert canary.holding(folder, KEY) == []
    assert desk().cache.cursors() == {}


def test_what_is_looked_up_goes_with_the_session(desk: Opening, folder: Path) -> None:
    """REQ-8: an open chat is read from here, also what comes in it; the next tidying takes all of it, and nothing else comes."""
    rules = OfflineRules(chats=Chats.OPEN)
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(rules))
    opened.cache.apply(STREAM, Cursor("e", 6), [message(1, WORD, of=THEIRS)])
    assert canary.holding(folder, KEY) == []
    opened.cache.add_messages([message(1, WORD, of=CLOSED)])
    opened.cache.apply(STREAM, Cursor("e", 7), [message(2, WORD, of=CLOSED)])
    assert [one.number for one in opened.reader.latest(CLOSED)] == [1, 2]
    opened.cache.tidy()
    assert canary.holding(folder, KEY) == []
    opened.cache.add_messages([message(1, WORD, of=CLOSED)])
    again = desk()
    assert not again.reader.latest(CLOSED)
    assert canary.holding(folder, KEY) == []


def test_messages_grow_too_old(desk: Opening, folder: Path) -> None:
    """REQ-8: of a chat that stays the old messages go, with their words in the index."""
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(OfflineRules(days=30)))
    ages = ((1, 40, WORD), (2, 31, WORD), (3, 29, "still here"))
    opened.cache.add_messages(
        [msgspec.structs.replace(message(n, text, of=OPEN), time=Instant(NOW - age * DAY)) for n, age, text in ages]
    )
    opened.cache.tidy()
    assert [one.number for one in opened.reader.latest(OPEN)] == [3]
    assert opened.reader.found("still")
    assert not opened.reader.found(WORD)
    assert canary.holding(folder, KEY) == []


def test_a_handed_over_chat_leaves_and_comes(desk: Opening) -> None:
    """REQ-8: old snapshot + events = fresh snapshot, of what may lie here; drafts and what waits to be sent stay."""
    rules = OfflineRules(chats=Chats.OWN)
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(rules))
    opened.cache.save_drafts([Draft(MINE, "my words")])
    row = OutboxRow(id=CommandId("c"), type="chat.send", data=b"{}", time=Instant(1), conversation=MINE)
    opened.cache.queue(row)
    mine, theirs = chat(MINE, assigned=owned("minh")), chat(THEIRS, assigned=owned("lan"))
    opened.cache.apply(STREAM, Cursor("e", 6), [mine, theirs])
    by_events = here(opened)
    fresh = [one for one in state(rules) if getattr(one, "id", "") not in (MINE, THEIRS)]
    opened.cache.replace(STREAM, Cursor("e", 6), [*fresh, mine, theirs])
    assert by_events == here(opened) == {OPEN, THEIRS, OLD}
    again = desk()
    assert [draft.text for draft in again.cache.load_drafts()] == ["my words"]
    assert [one.id for one in again.cache.outbox()] == ["c"]


def test_a_loosened_rule_fetches_what_is_missing(desk: Opening) -> None:
    """REQ-8: the state that lies here is a part until a snapshot came, also over a restart of the program in between."""
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(OfflineRules(chats=Chats.OPEN)))
    opened.cache.apply(STREAM, Cursor("e", 6), [ShopRules()])
    opened.cache.apply(STREAM, Cursor("e", 7), [chat("new", closed=True)])
    assert opened.cache.cursors() == {STREAM: Cursor("e", 7)}
    again = desk()
    assert again.cache.cursors() == {}
    again.cache.replace(STREAM, Cursor("e", 7), state(OfflineRules()))
    assert here(desk()) == EVERYTHING
    assert desk().cache.cursors() == {STREAM: Cursor("e", 7)}


def test_a_failed_write_moves_no_cursor(desk: Opening) -> None:
    """I2: under a rule the cursor is in memory; it moves with what was committed and not before."""
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(OfflineRules(chats=Chats.OPEN)))
    with pytest.raises(KeyError):
        opened.cache.apply(STREAM, Cursor("e", 6), [chat("new"), Cursor("not an entity", 1)])
    assert opened.cache.cursors() == {STREAM: Cursor("e", 5)}
    assert "new" not in here(opened)


def test_a_restored_hub_is_noticed_under_a_rule(desk: Opening) -> None:
    """F27: another epoch means that numbers name other messages, although the cursor's number was not kept."""
    opened = desk()
    opened.cache.replace(STREAM, Cursor("e", 5), state(OfflineRules(chats=Chats.OPEN)))
    opened.cache.add_messages([message(1, "before", of=OPEN)])
    again = desk()
    assert again.reader.latest(OPEN)
    again.cache.replace(STREAM, Cursor("other", 2), state(OfflineRules(chats=Chats.OPEN)))
    assert not again.reader.latest(OPEN)


def test_pictures_of_messages_go_and_those_of_goods_stay(folder: Path) -> None:
    """REQ-8: where the shop says what lies here, pictures are looked up anew in each session."""
    folder.mkdir(parents=True)
    files = Files(folder, KEY)
    for name, kind in (("a", "thumb"), ("b", "original"), ("c", "goods"), ("d", "reply")):
        files.put(FileId(name), kind, (WORD if name in "ab" else "plain").encode() * 4000)
    assert canary.holding(folder, KEY)
    files.forget_sent()
    assert [files.get(FileId(name), kind) is None for name, kind in (("a", "thumb"), ("b", "original"), ("c", "goods"))] == [
        True, True, False,
    ]  # fmt: skip
    files.forget_sent()
    files.close()
    assert canary.holding(folder, KEY) == []


def test_a_full_disk_leaves_it_to_the_next_tidying(desk: Opening, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F5, REQ-8: the rule and its cursor hold, the window works on, and what could not go then goes later."""
    opened = desk()
    lived(opened)

    def full(*_parts: object) -> tuple[FileId, ...]:
        raise Unwritable("full")

    with monkeypatch.context() as patch:
        patch.setattr(Keeping, "let_go", full)
        opened.cache.apply(STREAM, Cursor("e", 6), [ShopRules(offline=OfflineRules(chats=Chats.OPEN, days=30))])
    assert opened.cache.cursors() == {STREAM: Cursor("e", 6)}
    assert canary.holding(folder, KEY)
    opened.cache.tidy()
    assert canary.holding(folder, KEY) == []
