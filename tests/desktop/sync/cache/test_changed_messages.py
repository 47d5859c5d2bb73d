"""Messages that their authors changed: the later word stays, also against a page that was read before it (CHAT-14, CHAT-15)."""

import msgspec

from app.desktop.sync.cache.opening import Opened
from app.desktop.sync.uncommitted import WithUncommitted
from app.domain.ids import Instant
from app.domain.messages import Author, Message, Text, recalled
from app.domain.text import searchable
from tests.fakes.desk import CHAT, NOON, said

FIRST = said(2, "the card is 4111", Author.STAFF)
EDITED = msgspec.structs.replace(FIRST, body=Text("the card is blue"), edited=Instant(NOON + 1))
GONE = recalled(EDITED, Instant(NOON + 2))


def found(opened: Opened, word: str) -> list[int]:
    return [message.number for message in opened.reader.found(f'"{searchable(word)}"')]


def test_the_later_word_takes_the_place_and_the_index_follows(opened: Opened) -> None:
    opened.cache.add_messages([said(1), FIRST, said(3)])
    assert found(opened, "4111") == [2]
    opened.cache.add_messages([EDITED])
    assert (found(opened, "4111"), found(opened, "blue")) == ([], [2])
    opened.cache.add_messages([GONE])
    assert found(opened, "blue") == []
    assert [message.number for message in opened.reader.latest(CHAT)] == [1, 2, 3]
    assert opened.reader.latest(CHAT)[1] == GONE


def test_a_page_that_was_read_before_the_change_takes_nothing_back(opened: Opened) -> None:
    for older in (FIRST, EDITED):
        opened.cache.add_messages([said(1), GONE])
        opened.cache.add_messages([said(1), older, said(3)])
        assert opened.reader.latest(CHAT)[1] == GONE


def test_both_in_one_batch_leave_the_later_one(opened: Opened) -> None:
    opened.cache.add_messages([said(1), FIRST, said(3), EDITED])
    assert opened.reader.latest(CHAT)[1] == EDITED
    assert (found(opened, "4111"), found(opened, "blue")) == ([], [2])


def test_what_is_on_its_way_to_the_disk_is_shown_as_it_is_now(opened: Opened) -> None:
    opened.cache.add_messages([said(1), FIRST, said(3)])
    waiting: list[Message] = [EDITED, said(4)]
    pages = WithUncommitted(opened.reader, lambda _chat: waiting)
    expected = [said(1), EDITED, said(3), said(4)]
    assert list(pages.latest(CHAT)) == expected
    assert list(pages.before(CHAT, 5)) == expected
    assert list(pages.before(CHAT, 3)) == expected[:2]
    assert list(pages.after(CHAT, 1)) == expected[1:]


def test_the_first_message_of_a_day_offline(opened: Opened) -> None:
    """CHAT-15: over gaps too; 0 for a day after the last one."""
    opened.cache.add_messages([said(number) for number in (1, 2, 3, 10, 11, 500)])
    for number in (1, 2, 3, 10, 11, 500):
        assert opened.reader.first_since(CHAT, said(number).time) == number
    assert opened.reader.first_since(CHAT, Instant(said(3).time + 1)) == 10
    assert opened.reader.first_since(CHAT, Instant(said(11).time + 1)) == 500
    assert opened.reader.first_since(CHAT, Instant(0)) == 1
    assert opened.reader.first_since(CHAT, Instant(said(500).time + 1)) == 0
    assert WithUncommitted(opened.reader, lambda _chat: [said(501)]).first_since(CHAT, said(501).time) == 501
