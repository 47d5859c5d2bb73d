"""The cache keeps what the hub sent and what the agent wrote, one transaction a change."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.desktop.sync.cache.opening import Opened
from app.desktop.sync.cache.rows import Counts, Draft, OutboxRow
from app.domain.ids import CommandId, ConversationId, FileId, Instant, StreamId
from app.protocol.envelope import Cursor, ErrorBody
from tests.fakes.nouns import LAN, SHOP, conversation, message, picture

STREAM = StreamId("shop:shop")
C1 = ConversationId("c1")


def row(name: str, **fields: object) -> OutboxRow:
    data = msgspec.json.encode({"conversation": "c1", "body": {"kind": "text", "text": name}})
    values = {"id": CommandId(name), "type": "chat.send", "data": data, "time": Instant(1), "conversation": C1} | fields
    return OutboxRow(**values)  # type: ignore[arg-type]


def texts(opened: Opened, match: str) -> list[str]:
    return [found.body.text for found in opened.reader.found(match)]  # type: ignore[union-attr]


class TestEvents:
    def test_apply_brings_entities_cursor_and_settled_commands_together(self, opening: Callable[[], Opened]) -> None:
        opened = opening()
        opened.cache.queue(row("a"))
        opened.cache.queue(row("b"))
        opened.cache.apply(STREAM, Cursor("e", 7), [SHOP, LAN, conversation(), message(1)], settled=[CommandId("a")])
        again = opening()
        assert again.cache.cursors() == {STREAM: Cursor("e", 7)}
        assert [r.id for r in again.cache.outbox()] == ["b"]
        assert sorted(again.reader.entities(), key=repr) == sorted([SHOP, LAN, conversation()], key=repr)
        assert again.reader.latest(C1) == [message(1)]

    def test_a_failing_entity_changes_nothing(self, opened: Opened) -> None:
        opened.cache.apply(STREAM, Cursor("e", 1), [conversation()])
        with pytest.raises(KeyError):
            opened.cache.apply(STREAM, Cursor("e", 2), [message(1, of="new"), Cursor("not an entity", 1)])
        assert opened.cache.cursors() == {STREAM: Cursor("e", 1)}
        assert opened.reader.latest(ConversationId("new")) == []
        # What was remembered of the rolled-back rows is forgotten with them.
        opened.cache.add_messages([message(1, of="new")])
        assert opened.reader.latest(ConversationId("new")) == [message(1, of="new")]

    def test_the_last_state_of_an_entity_wins(self, opened: Opened) -> None:
        old, new = conversation(buyer="Hoa"), conversation(buyer="Hoa Nguyễn")
        opened.cache.apply(STREAM, Cursor("e", 1), [old, new])
        assert opened.reader.entities() == [new]

    def test_a_message_that_comes_twice_is_there_once(self, opened: Opened) -> None:
        opened.cache.add_messages([message(1), message(2)])
        opened.cache.add_messages([message(2), message(1), message(3)])
        assert opened.reader.latest(C1) == [message(1), message(2), message(3)]
        assert len(opened.reader.found("chao")) == 3

    def test_a_message_that_changed_is_found_by_its_new_words_alone(self, opened: Opened) -> None:
        opened.cache.add_messages([message(1, "giao hàng")])
        opened.cache.add_messages([message(1, "trả tiền")])
        assert texts(opened, "giao") == []
        assert texts(opened, "tra") == ["trả tiền"]

    def test_hits_come_newest_first_whatever_the_order_of_arrival(self, opened: Opened) -> None:
        """History is fetched later than what is newer."""
        opened.cache.add_messages([message(9, "a chào"), message(8, "b chào", of="c2")])
        opened.cache.add_messages([message(3, "d chào"), message(4, "c chào", of="c2")])
        assert texts(opened, "chao") == ["a chào", "b chào", "c chào", "d chào"]

    def test_thousands_of_messages_in_one_millisecond_keep_apart(self, opened: Opened) -> None:
        opened.cache.add_messages([message(n, time=5_000) for n in range(1, 1_500)])
        opened.cache.add_messages([message(n, of="c2", time=5_000) for n in range(1, 1_500)])
        opened.cache.add_messages([message(n, of="c3", time=5_001) for n in range(1, 5)])
        assert opened.reader.counts().messages == 2 * 1_499 + 4
        assert len(opened.reader.found("chao", limit=5_000)) == 2 * 1_499 + 4


class TestSnapshot:
    def test_it_takes_the_place_of_everything_but_the_agents_own_words(self, opened: Opened) -> None:
        opened.cache.apply(STREAM, Cursor("e", 1), [conversation("c1"), conversation("gone"), message(1), message(1, of="gone")])
        opened.cache.queue(row("a"))
        opened.cache.save_drafts([Draft(C1, "half a word")])
        opened.cache.replace(STREAM, Cursor("e", 9), [conversation("c1"), conversation("new")])
        assert {e.id for e in opened.reader.entities()} == {"c1", "new"}  # type: ignore[attr-defined]
        assert opened.cache.cursors() == {STREAM: Cursor("e", 9)}
        assert [r.id for r in opened.cache.outbox()] == ["a"]
        assert opened.cache.load_drafts() == [Draft(C1, "half a word")]
        assert opened.reader.latest(C1) == [message(1)]
        # A conversation that the hub no longer has was erased there: here too, with its words.
        assert opened.reader.latest(ConversationId("gone")) == []
        assert len(opened.reader.found("chao")) == 1

    def test_a_restored_hub_may_give_a_number_to_another_message(self, opened: Opened) -> None:
        """F27: another epoch drops the cached messages, they are fetched anew."""
        opened.cache.apply(STREAM, Cursor("old", 5), [conversation(), message(1, "before the backup"), message(2, "lost")])
        opened.cache.replace(STREAM, Cursor("new", 2), [conversation()])
        assert opened.reader.latest(C1) == []
        opened.cache.add_messages([message(1, "before the backup"), message(2, "another")])
        assert texts(opened, "another OR lost") == ["another"]


class TestOutbox:
    def test_rows_come_back_as_they_were_in_the_order_of_the_queue(self, opening: Callable[[], Opened]) -> None:
        rows = [row("z"), row("a", conversation=None), row("m", attachment="C:\\ảnh\\1.png")]
        opened = opening()
        for one in rows:
            opened.cache.queue(one)
        assert opening().cache.outbox() == rows

    def test_the_same_id_is_queued_once(self, opened: Opened) -> None:
        """I1: a retry never doubles."""
        opened.cache.queue(row("a"))
        opened.cache.queue(row("a"))
        assert len(opened.cache.outbox()) == 1

    def test_a_refused_one_stays_marked_until_it_is_retried_at_the_end(self, opened: Opened) -> None:
        """F26."""
        for name in "abc":
            opened.cache.queue(row(name))
        refused = ErrorBody("message.too_long", {"limit": 4000})
        opened.cache.fail(CommandId("a"), refused)
        assert [(r.id, r.error) for r in opened.cache.outbox()] == [("a", refused), ("b", None), ("c", None)]
        opened.cache.requeue(CommandId("a"))
        opened.cache.queue(row("d"))
        assert [(r.id, r.error) for r in opened.cache.outbox()] == [("b", None), ("c", None), ("a", None), ("d", None)]

    def test_settled_and_deleted_ones_are_gone_and_unknown_ones_ignored(self, opened: Opened) -> None:
        for name in "abc":
            opened.cache.queue(row(name))
        opened.cache.settle(CommandId("a"))
        opened.cache.delete(CommandId("b"))
        opened.cache.settle(CommandId("never seen"))
        assert [r.id for r in opened.cache.outbox()] == ["c"]

    def test_an_uploaded_picture_enters_the_command(self, opened: Opened) -> None:
        body = {"kind": "picture", "file": "", "name": "ảnh.png", "size": 9, "width": 0, "height": 0, "caption": "đây"}
        data = msgspec.json.encode({"conversation": "c1", "body": body})
        opened.cache.queue(row("a", data=data, attachment="/copy"))
        opened.cache.uploaded(CommandId("a"), FileId("f1"), 640, 480)
        [kept] = opened.cache.outbox()
        assert msgspec.json.decode(kept.data)["body"] == body | {"file": "f1", "width": 640, "height": 480}
        assert kept.attachment == "/copy"

    def test_the_agents_own_words_wait_for_the_disk(self, opened: Opened) -> None:
        """Reliability rule 1: synchronous=FULL before "queued" shows; what the hub sent need not wait."""
        level = "PRAGMA synchronous"
        connection = opened.cache._connection
        opened.cache.queue(row("a"))
        assert connection.execute(level).fetchone() == (2,)
        opened.cache.apply(STREAM, Cursor("e", 1), [conversation()])
        assert connection.execute(level).fetchone() == (1,)
        opened.cache.save_drafts([Draft(C1, "x")])
        assert connection.execute(level).fetchone() == (2,)


def test_drafts_are_replaced_and_an_empty_one_is_deleted(opening: Callable[[], Opened]) -> None:
    """CHAT-16."""
    opened, other = opening(), ConversationId("c2")
    opened.cache.save_drafts([Draft(C1, "đặt"), Draft(other, "", ("/a.png", "/b.png"))])
    opened.cache.save_drafts([Draft(C1, "đặt hàng")])
    opened = opening()
    assert set(opened.cache.load_drafts()) == {Draft(C1, "đặt hàng"), Draft(other, "", ("/a.png", "/b.png"))}
    opened.cache.save_drafts([Draft(C1, ""), Draft(other, "")])
    assert opening().cache.load_drafts() == []


def test_erasing_a_conversation_leaves_nothing_of_it(opened: Opened, folder: Path) -> None:
    """REQ-8: rows, words, drafts, outbox; and the files that it showed are named."""
    opened.cache.apply(
        STREAM, Cursor("e", 1), [conversation("c1"), conversation("c2"), message(1, "bí mật"), message(1, of="c2")]
    )
    opened.cache.add_messages([message(2, picture("f1", "hóa đơn")), message(3, picture("f2"))])
    opened.cache.queue(row("a"))
    opened.cache.save_drafts([Draft(C1, "x")])
    assert opened.cache.erase(C1) == (FileId("f1"), FileId("f2"))
    assert opened.reader.entities() == [conversation("c2")]
    assert (opened.reader.latest(C1), opened.cache.outbox(), opened.cache.load_drafts()) == ([], [], [])
    connection = opened.cache._connection
    connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)")
    assert {term for (term, *_) in connection.execute("SELECT term FROM vocabulary")} == {"xin", "chao"}
    assert (folder / "cache.db-wal").stat().st_size == 0
    # The same conversation may begin anew, and a reader that remembers the old one sees the new one.
    opened.cache.add_messages([message(1, "lại đây")])
    assert opened.reader.latest(C1) == [message(1, "lại đây")]


def test_a_reader_sees_what_is_committed_and_never_waits(opened: Opened) -> None:
    opened.cache.add_messages([message(1)])
    connection = opened.cache._connection
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM messages")
    assert opened.reader.latest(C1) == [message(1)]
    connection.execute("ROLLBACK")
    opened.cache.add_messages([message(2)])
    assert opened.reader.latest(C1) == [message(1), message(2)]


def test_counts(opened: Opened) -> None:
    opened.cache.apply(STREAM, Cursor("e", 1), [SHOP, conversation(), message(1), message(2)])
    opened.cache.queue(row("a"))
    counts = opened.reader.counts()
    assert counts == Counts(conversations=1, messages=2, outbox=1, bytes=counts.bytes)
    assert counts.bytes > 4096


def test_secrets_lie_inside(opening: Callable[[], Opened]) -> None:
    """F8: the session of a profile with a passphrase."""
    opening().cache.keep_secret("session", "token")
    opened = opening()
    assert opened.cache.secret("session") == "token"
    opened.cache.keep_secret("session", None)
    assert opened.cache.secret("session") is None


def test_nothing_can_be_read_without_the_key(opened: Opened, folder: Path) -> None:
    opened.cache.apply(STREAM, Cursor("e", 1), [conversation(buyer="CANARYNAME"), message(1, "CANARYTEXT")])
    opened.cache.queue(row("CANARYROW"))
    opened.close()
    for path in folder.iterdir():
        assert b"CANARY" not in path.read_bytes(), path
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "cache.db").execute("SELECT * FROM sqlite_master")
