"""What a message said before it was changed, in the menu of the message and in a dialog (CHAT-14, CHAT-15)."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.desktop.store import Batch
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.ids import Instant, StaffId
from app.domain.messages import Author, Text, Version, recalled
from app.domain.people import Role, Staff
from app.features.chat.model.former import Former
from app.features.chat.view.former import FormerDialog
from tests.fakes.desk import CHAT, NOON, said
from tests.features.chat.conftest import Opened, at_once, make_desk
from tests.features.chat.test_answering import choose, lines

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MARKUP = "<b>Yes</b>, it is bule & <a href='x'>big</a>"


class Told:
    """A hub that knows these versions; None: it cannot be reached."""

    def __init__(self, *versions: Version) -> None:
        self.versions: list[Version] | None = list(versions)
        self.asked: list[str] = []

    async def json(self, method: str, path: str, kind: Any, **_options: Any) -> Any:
        self.asked.append(f"{method} {path}")
        if self.versions is None:
            raise HubUnreachable("away")
        return self.versions


@pytest.fixture
def opened(open_pane: Callable[..., Opened]) -> Opened:
    """Message 61 was edited twice, 62 recalled, 63 left as it was."""
    found = open_pane(make_desk())
    found.desk.arrive(
        said(61, "Yes, blue.", Author.STAFF, edited=Instant(NOON + 90_000)),
        recalled(said(62, "4111", Author.STAFF), Instant(NOON + 95_000)),
        said(63, "Hello", Author.STAFF),
    )
    found.desk.store.apply(Batch(entities=[Staff(id=StaffId("s-2"), name="<i>Minh</i>", roles=(Role.AGENT,))]))
    return found


def wire(opened: Opened, hub: Told) -> tuple[Former, list[FormerDialog]]:
    """As the window does it."""
    model, shown = Former(opened.desk.store, hub, at_once), list[FormerDialog]()

    def show(entry: Any) -> None:
        dialog = FormerDialog(model, opened.pane._appearance, CHAT, entry, opened.pane)
        dialog.ask(lambda _answer: None)
        shown.append(dialog)

    opened.pane.timeline.offer_former(model.has, show)
    return model, shown


def texts(dialog: FormerDialog) -> list[str]:
    """All that is read in it."""
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_an_edited_message_shows_what_it_said_before(opened: Opened) -> None:
    """CHAT-14: oldest first, as text, with until when and who; the present text last; Esc closes it."""
    hub = Told(
        Version(Instant(NOON + 60_000), "s-2", Text(MARKUP)),
        Version(Instant(NOON + 90_000), "gone", Text("Yes, ble." + " long" * 400)),
    )
    _model, shown = wire(opened, hub)
    choose(opened, 61, "Show former versions")
    assert hub.asked == [f"GET /v1/conversations/{CHAT}/messages/61/versions"]
    found = texts(shown[0])
    assert found[0] == "Former versions"
    assert found[1].startswith("Until ")
    assert found[1].endswith(", changed by <i>Minh</i>:")
    assert found[2] == MARKUP
    assert "changed by" not in found[3], "a colleague who is not known here"
    assert found[-3:-1] == ["Now:", "Yes, blue."] or found[-2:] == ["Now:", "Yes, blue."]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown[0].texts.findChildren(QLabel))
    assert shown[0].focusWidget() is shown[0].texts
    QTest.keyClick(shown[0].texts, Qt.Key.Key_PageDown)
    assert shown[0].texts.verticalScrollBar().value() > 0, "by keys"
    QTest.keyClick(shown[0], Qt.Key.Key_Escape)
    assert shown[0].isHidden()


def test_who_is_offered_what(opened: Opened) -> None:
    """CHAT-14: edits to those who answer; what was recalled to those who lead alone; nothing of what stayed as it was."""
    wire(opened, Told())
    offered = "Show former versions"

    def has() -> list[bool]:
        return [offered in lines(opened, number) for number in (61, 62, 63)]

    store = opened.desk.store
    assert store.me is not None
    for role, expected in (
        (Role.AGENT, [True, False, False]), (Role.SUPERVISOR, [True, True, False]), (Role.MARKETER, [False, False, False]),
    ):  # fmt: skip
        store.me = msgspec.structs.replace(store.me, roles=(role,))
        assert has() == expected, role


def test_without_the_hub_it_says_why(opened: Opened) -> None:
    """CHAT-15: nothing of it is kept on this computer."""
    hub = Told()
    _model, shown = wire(opened, hub)
    hub.versions = None
    choose(opened, 61, "Show former versions")
    assert "does not answer" in shown[0].state.text()
    hub.versions = []
    choose(opened, 61, "Show former versions")
    assert "no former version" in shown[1].state.text()
