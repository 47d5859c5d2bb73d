"""Videos and files in the chat: played in place by mouse and keys, opened elsewhere with a warning, saved (CHAT-14, CHAT-15)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Toast
from app.desktop.paths import resources
from app.desktop.sync.pictures_to_send import poster_of
from app.domain.ids import FileId, MessageId
from app.domain.messages import Body, File, Video
from app.features.attachments.view.door import FileDoor, safe_name
from app.features.attachments.view.player import VideoPlayer
from app.features.attachments.view.poster import PosterMaker
from app.features.chat.model.entries import State
from app.features.chat.view.words import spoken
from tests.fakes.desk import AtOnce, FakePictures, filled, said
from tests.features.chat.conftest import Desk, Opened, make_desk, open_pane  # noqa: F401  the pane that a video stands in

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "pipewire", "PulseAudio", "No RHI backend", "Could not open media", "No HW decoder"
)
DATA = Path(__file__).resolve().parents[2] / "data" / "media"
BLUE = (40, 120, 200)
CLIP = Video(
    file=FileId("f-clip"), name="clip.webm", size=8345, media_type="video/webm", width=160, height=90, milliseconds=2974
)  # fmt: skip
BROKEN = Video(file=FileId("f-broken"), name="old.mp4", size=100, media_type="video/mp4", width=160, height=90)
PAPER = File(
    file=FileId("f-paper"), name="<b>price</b> list.pdf", size=123_456, media_type="application/pdf", caption="as you asked"
)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")


class Theatre:
    """A chat whose last messages carry files, with a player over it."""

    def __init__(self, opened: Opened, player: VideoPlayer, pictures: FakePictures, elsewhere: list[tuple[str, str]]) -> None:
        self.opened, self.player, self.pictures, self.elsewhere = opened, player, pictures, elsewhere
        self.timeline = opened.pane.timeline

    def press(self, place: int) -> None:
        """A click on the file of the message at `place`."""
        rect = self.timeline.picture_rect(MessageId(f"m-{place + 1}"))
        QTest.mouseClick(self.timeline.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


@pytest.fixture
def theatre(open_pane: Callable[..., Opened], appearance: Appearance, tmp_path: Path) -> Callable[..., Theatre]:  # noqa: F811
    def build(*bodies: Body, before: int = 0, size: tuple[int, int] = (700, 600)) -> Theatre:
        desk: Desk = make_desk(0)
        messages = [said(number) for number in range(1, before + 1)]
        messages += [said(before + place + 1, body) for place, body in enumerate(bodies)]
        for message in messages:
            desk.history.add(message)
        filled(messages, desk.store)
        (tmp_path / "broken").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(80))
        pictures = FakePictures({FileId("f-clip"): DATA / "clip.webm", FileId("f-broken"): tmp_path / "broken"})
        opened = open_pane(desk, pictures, size)
        elsewhere: list[tuple[str, str]] = []
        player = VideoPlayer(
            opened.pane.timeline, appearance, pictures, lambda video, _preview, how: elsewhere.append((video.name, how))
        )  # fmt: skip
        timeline = opened.pane.timeline
        timeline.placed.connect(player.follow)
        timeline.file_wanted.connect(
            lambda entry, how: (
                player.play(entry.id, entry.body, entry.preview) if how == "play" else elsewhere.append((entry.body.name, how))
            )
        )
        desk.model.opened.connect(player.stop)
        timeline.grab()
        return Theatre(opened, player, pictures, elsewhere)

    return build


def near(image: QImage, colour: tuple[int, int, int]) -> bool:
    """Whether the picture's corner has about this colour."""
    if image.isNull():
        return False
    found = image.pixelColor(3, 3)
    return abs(found.red() - colour[0]) + abs(found.green() - colour[1]) + abs(found.blue() - colour[2]) < 60


def test_a_video_plays_where_it_stands_by_mouse_and_keys(theatre: Callable[..., Theatre], qtbot: QtBot) -> None:
    """CHAT-14: press, pause, seek, mute, stop; the place of the picture is the place of the player."""
    stage = theatre(CLIP)
    assert stage.player.isHidden()
    stage.press(0)
    player = stage.player
    qtbot.waitUntil(lambda: near(player.frame, BLUE), timeout=10_000)
    assert (player.state, player.playing, player.hasFocus()) == ("", "m-1", True)
    assert player.geometry() == stage.timeline.picture_rect(MessageId("m-1"))
    assert near(player.grab().toImage(), BLUE)
    QTest.keyClick(player, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not player.running)
    QTest.keyClick(player, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: player.position == 0)
    QTest.keyClick(player, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: player.position > 2_000)
    QTest.keyClick(player, Qt.Key.Key_M)
    assert player.muted
    names = {button.accessibleName() for button in player.findChildren(QAbstractButton) if button.isVisible()}
    assert names == {"Play (Space)", "Sound on (M)", "Full screen (F)", "Stop the video"}
    QTest.keyClick(player, Qt.Key.Key_Escape)
    assert (player.playing, player.isHidden(), stage.timeline.hasFocus()) == (None, True, True)


def test_full_screen_by_key_button_and_double_click(theatre: Callable[..., Theatre], qtbot: QtBot) -> None:
    """CHAT-14: the same player goes on, its keys work there; Esc leaves it, and only the next one ends the video."""
    stage = theatre(CLIP)
    stage.press(0)
    player, home = stage.player, stage.timeline.viewport()
    qtbot.waitUntil(lambda: near(player.frame, BLUE), timeout=10_000)
    QTest.keyClick(player, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not player.running)
    QTest.keyClick(player, Qt.Key.Key_Home)
    QTest.keyClick(player, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: player.position > 2_000)
    place = player.position

    def filled() -> bool:
        return player.full_screen and player.isFullScreen() and player.size() == player.screen().size()

    def back() -> bool:
        rect = stage.timeline.picture_rect(MessageId("m-1"))
        return not player.full_screen and player.parentWidget() is home and player.isVisible() and player.pos() == rect.topLeft()

    QTest.keyClick(player, Qt.Key.Key_F)
    qtbot.waitUntil(filled)
    assert (player.playing, player.position, near(player.frame, BLUE)) == ("m-1", place, True), "it is where it was"
    stage.timeline.placed.emit()
    assert filled(), "what comes into the chat meanwhile does not move it"
    QTest.keyClick(player, Qt.Key.Key_M)
    QTest.keyClick(player, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: player.muted and player.position == 0)
    names = {button.accessibleName() for button in player.findChildren(QAbstractButton) if button.isVisible()}
    assert "Leave full screen (F)" in names
    QTest.keyClick(player, Qt.Key.Key_Escape)
    qtbot.waitUntil(back)
    assert player.playing == "m-1"
    QTest.mouseClick(player, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    QTest.mouseDClick(player, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    qtbot.waitUntil(filled)
    assert not player.running, "it rests as before the two clicks"
    player.close()
    qtbot.waitUntil(back)
    button = next(one for one in player.findChildren(QAbstractButton) if one.accessibleName() == "Full screen (F)")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(filled)
    stage.opened.desk.model.open(None)
    assert (player.playing, player.full_screen, player.isHidden()) == (None, False, True), "another chat ends it"


def test_a_video_is_played_by_enter_and_ends_when_it_leaves_the_sight_or_the_chat(
    theatre: Callable[..., Theatre], qtbot: QtBot
) -> None:
    stage = theatre(CLIP, before=40)
    stage.timeline.setFocus()
    QTest.keyClick(stage.timeline, Qt.Key.Key_Up)
    QTest.keyClick(stage.timeline, Qt.Key.Key_Return)
    assert stage.player.playing == "m-41"
    qtbot.waitUntil(lambda: stage.player.running, timeout=10_000)
    before = stage.player.y()
    bar = stage.timeline.verticalScrollBar()
    bar.setValue(bar.value() - 40)
    assert stage.player.y() == before + 40, "it moves with its message"
    bar.setValue(0)
    assert (stage.player.playing, stage.player.running) == (None, False)
    stage.timeline.go_to_newest()
    stage.press(40)
    qtbot.waitUntil(lambda: stage.player.running, timeout=10_000)
    stage.opened.desk.model.open(None)
    assert (stage.player.playing, stage.player.running) == (None, False)


def test_a_computer_that_cannot_play_it_says_so_and_offers_others(theatre: Callable[..., Theatre], qtbot: QtBot) -> None:
    """A missing codec, or a video that is none: a clear word, and the two ways on."""
    stage = theatre(BROKEN)
    stage.press(0)
    qtbot.waitUntil(lambda: "cannot play this video" in stage.player.state, timeout=12_000)
    for button in stage.player.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName() in ("Open…", "Save as…"):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sorted(stage.elsewhere) == [("old.mp4", "open"), ("old.mp4", "save")]


def test_a_video_that_cannot_be_had_says_when_to_try_again(theatre: Callable[..., Theatre]) -> None:
    stage = theatre(CLIP)
    stage.pictures.paths.clear()
    stage.press(0)
    assert "when the hub can be reached" in stage.player.state


def test_a_file_stands_as_a_card_and_is_asked_about(theatre: Callable[..., Theatre]) -> None:
    """CHAT-14: name and size as text, never as markup; pressed, it is asked what to do with it."""
    stage = theatre(PAPER, CLIP)
    stage.press(0)
    assert stage.elsewhere == [("<b>price</b> list.pdf", "ask")]
    assert "file <b>price</b> list.pdf, as you asked" in spoken(stage.opened.desk.model.entry(0))
    found = stage.timeline.block_of(MessageId("m-1"))
    assert found is not None
    menu = stage.timeline.menu_of(stage.timeline.hit(stage.timeline.picture_rect(MessageId("m-1")).center()))  # type: ignore[arg-type]
    words = [action.text() for action in menu.actions()]
    assert {"Open with another program…", "Save as…", "Copy text"} <= set(words)


def test_an_upload_on_its_way_can_be_cancelled_on_its_bubble(theatre: Callable[..., Theatre], qtbot: QtBot) -> None:
    """CHAT-15: progress, and one press that takes it back."""
    stage = theatre(CLIP)
    desk, timeline = stage.opened.desk, stage.timeline
    body = File(file=FileId(""), name="big.pdf", size=5_000_000, media_type="application/pdf")
    message = desk.outbox.send_file(desk.model.open_id, DATA / "clip.webm", body)  # type: ignore[arg-type]
    found = timeline.block_of(message)
    assert found is not None
    block, top = found
    assert block.row.entry.state is State.UPLOADING
    (name, words, rect), *others = block.actions
    assert (name, words, others) == ("cancel", "Cancel", [])
    QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, top))
    assert desk.outbox.deleted == [message]


def test_the_senders_machine_makes_the_picture_of_a_video(qtbot: QtBot, tmp_path: Path) -> None:
    """CHAT-14: and what has none still calls back."""
    copies = []
    for name, content in (("a.webm", (DATA / "clip.webm").read_bytes()), ("b.mp4", b"\0\0\0\x18ftypmp42")):
        (tmp_path / name).write_bytes(content)
        copies.append(tmp_path / name)
    done: list[str] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    maker = PosterMaker(AtOnce(), owner)
    for path in copies:
        maker.make(path, lambda path=path: done.append(path.name))  # type: ignore[misc]
    qtbot.waitUntil(lambda: done == ["a.webm", "b.mp4"], timeout=15_000)
    poster = QImage(str(poster_of(copies[0])))
    assert (poster.width(), poster.height(), near(poster, BLUE)) == (160, 90, True)
    assert not poster_of(copies[1]).exists()


class Door:
    """A door with a folder of its own, and what it handed to other programs."""

    def __init__(self, appearance: Appearance, folder: Path, window: QWidget) -> None:
        self.opened: list[QUrl] = []
        self.source = folder / "0123456789abcdef"
        self.source.write_bytes(b"%PDF-1.4 %%EOF")
        (folder / "shown").mkdir()
        pictures = FakePictures({FileId("f-paper"): self.source})
        self.door = FileDoor(appearance, pictures, folder / "shown", AtOnce(), window, self._open)

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True


@pytest.fixture
def door(appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Door:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Door(appearance, tmp_path, window)


def buttons(dialog: QWidget) -> dict[str, Any]:
    return {button.text(): button for button in dialog.findChildren(QAbstractButton)}


def test_a_file_opens_elsewhere_only_after_a_warning_and_under_a_true_name(door: Door, qtbot: QtBot) -> None:
    """Security: the name's ending tells what the hub found the file to be; nothing is opened without being asked."""
    lie = File(file=FileId("f-paper"), name="invoice\u202efdp.exe", size=14, media_type="application/pdf")
    dialog = door.door.ask(lie)
    assert any("Open it only if you expected it" in label.text() for label in dialog.findChildren(QLabel))
    assert door.opened == []
    QTest.mouseClick(buttons(dialog)["Open"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(door.opened) == 1)
    path = Path(door.opened[0].toLocalFile())
    assert path.name.endswith("-invoicefdp.exe.pdf")
    assert path.parent.name == "shown"
    assert path.stat().st_mode & 0o111 == 0


def test_a_file_is_saved_where_the_agent_says_and_a_failure_is_told(door: Door, tmp_path: Path, qtbot: QtBot) -> None:
    door.door.save_to(PAPER, "", tmp_path / "mine.pdf")
    qtbot.waitUntil((tmp_path / "mine.pdf").is_file)
    assert (tmp_path / "mine.pdf").read_bytes() == door.source.read_bytes()
    door.door.save_to(PAPER, "", tmp_path / "no such folder" / "mine.pdf")
    window = door.door.parent()
    assert isinstance(window, QWidget)
    qtbot.waitUntil(lambda: any("could not be saved" in toast._words for toast in window.findChildren(Toast)))


@pytest.mark.parametrize(
    ("name", "media_type", "safe"),
    [
        ("a.exe", "application/x-newer", "a.exe.txt"),
        ("a.pdf", "text/plain", "a.pdf.txt"),
        ("../../etc/passwd", "text/plain", "passwd.txt"),
        ("con.pdf", "application/pdf", "_con.pdf"),
    ],
)
def test_a_name_never_says_more_than_the_file_is(name: str, media_type: str, safe: str) -> None:
    assert safe_name(File(file=FileId("f"), name=name, size=1, media_type=media_type)) == safe
