"""How the link is, in words: always in the status line, as a banner only when it is worth one (ux.md, connection)."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.times import local_day, short_day
from app.desktop.paths import resources
from app.desktop.shell.status_line import StatusLine
from app.desktop.store import Batch, Connection, Outgoing, SendState, Store
from app.domain.ids import DAY, ConversationId, Instant, MessageId
from app.domain.messages import Text
from app.features.connection import view as connection
from app.features.connection.view import ConnectionView
from tests.fakes.nouns import NOON, conversation
from tests.fakes.screen import all_texts, button_named

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Link:
    """The view in a window, with a store that the test moves."""

    def __init__(self, qtbot: QtBot, qapp: QApplication) -> None:
        self.store = Store(HubClock())
        appearance = Appearance(qapp, resources(), "light")
        status = StatusLine(appearance)
        self.view = ConnectionView(self.store, status, appearance, lambda: len(self.store.conversations))
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.view.banner)
        column.addWidget(status)
        self.window.show()

    def becomes(self, state: Connection) -> None:
        self.store.apply(Batch(connection=state))

    def says(self, words: str) -> bool:
        return any(words in text for text in all_texts())


@pytest.fixture
def link(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Link:
    """Seconds of grace and afterglow are hundredths here."""
    monkeypatch.setattr(connection, "GRACE", 60)
    monkeypatch.setattr(connection, "AFTERGLOW", 60)
    return Link(qtbot, qapp)


def test_a_link_that_is_back_at_once_is_worth_no_banner(link: Link, qtbot: QtBot) -> None:
    for state in (Connection.CONNECTING, Connection.CATCHING_UP, Connection.ONLINE):
        link.becomes(state)
    qtbot.wait(120)
    assert link.view.banner.isHidden()
    assert link.says("Connected")


def test_a_link_that_stays_away_says_since_when_and_later_that_all_is_well(link: Link, qtbot: QtBot) -> None:
    """F9: what can still be done is said too; the good news goes by itself."""
    link.becomes(Connection.ONLINE)
    link.becomes(Connection.OFFLINE)
    assert link.view.banner.isHidden()
    qtbot.waitUntil(lambda: link.says("No connection since"))
    assert link.says("messages are sent when the hub is back")
    assert link.says("Offline copy of")
    link.becomes(Connection.CATCHING_UP)
    assert link.says("Fetching what you missed")
    link.becomes(Connection.ONLINE)
    assert link.says("Everything is up to date")
    qtbot.waitUntil(link.view.banner.isHidden)
    assert link.says("Offline copy up to date")


def test_the_age_of_the_offline_copy_is_that_of_the_last_moment_online(link: Link) -> None:
    """F9: a start says nothing before the link's first state, and on Monday that Friday's data is Friday's."""
    assert not link.says("Offline copy")
    link.store.last_online = Instant(link.store.clock.now() - 3 * DAY)
    link.becomes(Connection.CONNECTING)
    link.becomes(Connection.OFFLINE)
    friday = f"Offline copy of {short_day(local_day(link.store.last_online))}"
    assert link.says(friday)
    link.becomes(Connection.ONLINE)
    assert link.says("Offline copy up to date")
    before = link.store.clock.now()
    link.becomes(Connection.OFFLINE)
    assert link.store.last_online >= before
    assert link.says("Offline copy of")
    assert not link.says(friday)


def test_a_copy_whose_age_nobody_knows_claims_none(link: Link) -> None:
    """F9: left by an older program, or by one that was killed before it ever was online."""
    link.becomes(Connection.CONNECTING)
    assert link.says("Offline copy · 0 conversations")


def test_a_session_that_ended_offers_to_sign_in_at_once(link: Link, qtbot: QtBot) -> None:
    """F20."""
    link.becomes(Connection.SIGN_IN)
    assert link.says("Nothing is lost")
    with qtbot.waitSignal(link.view.sign_in_wanted):
        button_named("Sign in").click()


def test_a_hub_that_is_newer_says_what_still_works(link: Link) -> None:
    """F14: old client, new hub."""
    link.becomes(Connection.UPDATE)
    assert link.says("The hub needs a newer Frontdesk")
    assert link.says("Update needed")


def test_what_waits_is_counted_until_all_is_sent(link: Link) -> None:
    """CHAT-15."""
    link.becomes(Connection.ONLINE)
    assert link.says("all sent")
    waiting = [Outgoing(MessageId(f"m{n}"), ConversationId("c1"), Text("x"), NOON, SendState.QUEUED) for n in range(3)]
    link.store.apply(Batch(outgoing=waiting))
    assert link.says("3 to send")
    link.store.apply(Batch(gone=[item.id for item in waiting]))
    assert link.says("all sent")


def test_the_size_of_the_offline_copy_follows_what_arrives(link: Link) -> None:
    link.becomes(Connection.ONLINE)
    assert link.says("0 conversation")
    link.store.apply(Batch(entities=[conversation("c1"), conversation("c2")]))
    assert link.says("2 conversation")
