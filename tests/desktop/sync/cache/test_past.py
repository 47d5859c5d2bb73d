"""What was said, in order of time, for what learns from it (CHAT-30)."""

from pathlib import Path

from app.desktop.sync.cache.opening import Opened
from app.desktop.sync.cache.past import Past
from app.desktop.sync.cache.start import FILE
from app.domain.ids import ConversationId, StreamId
from app.protocol.envelope import Cursor
from tests.desktop.sync.cache.conftest import KEY
from tests.fakes.nouns import conversation, message


def test_slices_bring_everything_once_in_order_of_time(opened: Opened, folder: Path) -> None:
    """CHAT-30: over all conversations; the newest only where a limit says so; nothing after the end, nor after it was closed."""
    a, b = ConversationId("a"), ConversationId("b")
    messages = [message(number, of=chat) for number in range(1, 8) for chat in (a, b)]
    opened.cache.apply(StreamId("shop:s"), Cursor("e", 1), [conversation("a"), conversation("b"), *messages])
    past = Past(folder / FILE, KEY)
    found, after = [], past.begin(100)
    assert after == 0
    while (read := past.read(after, 5))[0]:
        found += read[0]
        after = read[1]
    assert sorted(one.id for one in found) == sorted(one.id for one in messages)
    assert [one.time for one in found] == sorted(one.time for one in found)
    newest, _ = past.read(past.begin(4), 100)
    assert [one.id for one in newest] == [one.id for one in found[-4:]]
    past.close()
    assert past.read(0, 5) == ([], 0)


def test_what_cannot_be_read_is_not_there(opened: Opened, folder: Path, tmp_path: Path) -> None:
    """F7: a missing file, another key, damage: nothing comes, nothing is raised; the window's reader tells of damage."""
    assert opened.reader.counts().messages == 0
    assert Past(tmp_path / "nothing.db", KEY).read(0, 5) == ([], 0)
    assert Past(folder / FILE, bytes(32)).read(0, 5) == ([], 0)
