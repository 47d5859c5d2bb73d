"""Pictures that wait in the composer, and the window that shows one large (CHAT-14, CHAT-16)."""

import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.choices import Check, Number
from app.desktop.kit.pictures import PictureLoader, decode
from app.desktop.kit.text import TextLine
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.domain.ids import CommandId, ConversationId, FileId
from app.domain.messages import File, Picture, Video
from app.domain.picture_files import SIZE_LIMIT
from app.domain.sent_files import FileRules
from app.domain.shop_rules import ShopRules
from app.features.attachments.model.drafts import MOST, AttachmentsModel, body_of_copy
from app.features.attachments.model.shop import ShopFilesModel
from app.features.attachments.view.section import FilesSection
from app.features.attachments.view.tray import PictureTray
from app.features.attachments.view.viewer import PictureViewer
from tests.fakes.desk import CHAT, AtOnce, FakeDrafts, FakeOutbox, FakePictures

CLIPS = Path(__file__).resolve().parents[2] / "data" / "media"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Table:
    """A tray with its model and fakes."""

    def __init__(self, qtbot: QtBot, appearance: Appearance, folder: Path) -> None:
        self.outbox, self.drafts = FakeOutbox(), FakeDrafts()
        self.folder = folder / "profile"
        self.model = AttachmentsModel(self.outbox, self.drafts, self.folder, AtOnce())
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.tray = PictureTray(self.model, appearance, PictureLoader(AtOnce()), self.window)
        self.window.resize(600, 300)
        self.window.show()
        self.tray.open(CHAT)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Table:
    return Table(qtbot, appearance, tmp_path)


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str], Path]:
    def make(name: str, size: tuple[int, int] = (40, 30)) -> Path:
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor("#3a6fb0"))
        path = tmp_path / name
        assert image.save(str(path), "PNG")  # type: ignore[call-overload]
        return path

    return make


def test_a_picture_waits_with_its_name_and_goes_out_with_a_caption(
    table: Table, picture: Callable[[str], Path], qtbot: QtBot
) -> None:
    first, second = picture("a <b>.png"), picture("b.png")
    assert not table.tray.isVisible()
    table.tray.take_files([first, second])
    qtbot.waitUntil(lambda: len(table.model.paths) == 2)
    assert table.tray.isVisible()
    first.unlink()
    assert table.model.paths[0].read_bytes()[:4] == b"\x89PNG", "a copy in the profile waits, not the original"
    assert table.tray.send("look", list)
    assert [(path.name, name, caption) for _chat, path, name, caption in table.outbox.pictures] == [
        ("a _b_.png", "a _b_.png", "look"),
        ("b.png", "b.png", ""),
    ]
    assert table.model.paths == ()
    assert not table.tray.isVisible()


def test_waiting_pictures_belong_to_one_chat(table: Table, picture: Callable[[str], Path], qtbot: QtBot) -> None:
    """CHAT-16: the draft keeps its attachments, and another chat never shows them."""
    marks: list[None] = []
    table.model.draft_marked.connect(lambda: marks.append(None))
    table.tray.take_files([picture("a.png")])
    table.tray.open(ConversationId("c-2"))
    assert not table.model.reading, "what another chat waits for holds nothing up here"
    qtbot.waitUntil(lambda: bool(table.drafts.attachments(CHAT)))
    assert table.model.paths == ()
    assert not table.tray.isVisible()
    table.tray.open(CHAT)
    assert len(table.model.paths) == 1
    assert len(marks) == 1


def said(tray: PictureTray) -> list[str]:
    """What the tray says about files that are being read."""
    return [one.text() for one in tray.findChildren(TextLine) if one.isVisible() and one.text().startswith("Reading")]


def test_a_refused_file_sends_nothing_of_what_it_was_to_go_with(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    """CHAT-14: Send was pressed while it was read; the agent has to see that it does not go."""
    again: list[str] = []
    (tmp_path / "page.svg").write_bytes(b"<svg/>")
    table.tray.take_files([tmp_path / "page.svg"])
    assert said(table.tray) == ["Reading 1 file…"], "on screen at once, and Enter does not send the words alone"
    assert not table.tray.send("look", lambda: again.append("sent"))
    qtbot.waitUntil(lambda: bool(table.tray.refusal))
    assert (again, said(table.tray)) == ([], [])


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("page.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Files of this kind cannot be sent"),
        ("trick.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Files of this kind cannot be sent"),
        ("broken.png", b"\x89PNG\r\n\x1a\n and nothing more", "The file is damaged"),
        ("empty.png", b"", "The file is empty"),
        ("big.png", b"\x89PNG\r\n\x1a\n" + bytes(SIZE_LIMIT), "larger than"),
    ],
)
def test_what_is_no_picture_or_too_big_says_so_at_once(
    table: Table, tmp_path: Path, qtbot: QtBot, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    table.tray.take_files([path])
    qtbot.waitUntil(lambda: words in table.tray.refusal)
    assert table.tray.refusal.startswith(name)
    assert table.model.paths == ()
    assert not table.folder.exists(), "nothing was copied"


def test_a_file_that_vanished_is_refused(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    table.tray.take_files([tmp_path / "gone.png"])
    qtbot.waitUntil(lambda: "cannot be read" in table.tray.refusal)


def test_a_picture_bomb_is_refused_before_it_is_decoded(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    path = tmp_path / "bomb.png"
    header = chunk(b"IHDR", (30_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\x00")) + chunk(b"IEND", b""))
    table.tray.take_files([path])
    qtbot.waitUntil(lambda: "too many pixels" in table.tray.refusal)


def test_a_pasted_picture_waits_as_png(table: Table, qtbot: QtBot) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    table.tray.take_image(image)
    qtbot.waitUntil(lambda: len(table.model.paths) == 1)
    assert decode(table.model.paths[0], image.size()).size() == image.size()


def test_a_waiting_picture_is_taken_out_by_its_button(table: Table, picture: Callable[[str], Path], qtbot: QtBot) -> None:
    table.tray.take_files([picture("a.png")])
    qtbot.waitUntil(lambda: len(table.model.paths) == 1)
    button = table.tray.findChild(QPushButton)
    assert button is not None
    assert button.accessibleName() == "Remove a.png"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.model.paths == ()
    assert not table.tray.isVisible()
    assert list(table.folder.iterdir()) == []


def test_at_most_ten_go_out_at_once(table: Table, picture: Callable[[str], Path], qtbot: QtBot) -> None:
    table.tray.take_files([picture(f"{number}.png") for number in range(MOST + 2)])
    qtbot.waitUntil(lambda: len(table.model.paths) == MOST)
    assert "At most" in table.tray.refusal


def test_copies_that_no_draft_needs_are_swept(table: Table, picture: Callable[[str], Path], qtbot: QtBot) -> None:
    table.tray.take_files([picture("kept.png")])
    qtbot.waitUntil(lambda: len(table.model.paths) == 1)
    (table.folder / "old").mkdir()
    (table.folder / "old" / "x.png").write_bytes(b"x")
    table.model.sweep()
    assert [path.parent.name for path in table.model.paths] == [folder.name for folder in table.folder.iterdir()]


def test_the_viewer_shows_a_picture_or_says_why_not(
    table: Table, appearance: Appearance, picture: Callable[[str], Path], qtbot: QtBot
) -> None:
    body = Picture(file=FileId("f"), name="<b>IMG</b>.png", size=10, width=40, height=30, caption="scratch")
    pictures = FakePictures({FileId("f"): picture("original.png")})
    viewer = PictureViewer(body, "", appearance, pictures, PictureLoader(AtOnce()), table.window)
    qtbot.addWidget(viewer)
    viewer.open()
    qtbot.waitUntil(lambda: not viewer.canvas.image.isNull())
    assert viewer.windowTitle() == "<b>IMG</b>.png"
    assert "scratch" in [line.text() for line in viewer.findChildren(TextLine)]
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    missing = PictureViewer(body, "", appearance, FakePictures(), PictureLoader(AtOnce()), table.window)
    qtbot.addWidget(missing)
    assert any("cannot be loaded now" in line.text() for line in missing.findChildren(TextLine))


def test_only_the_four_formats_are_decoded(tmp_path: Path, qapp: QApplication) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(tmp_path / "a.bmp"), "BMP")  # type: ignore[call-overload]
    (tmp_path / "a.bmp").rename(tmp_path / "a.png")
    assert decode(tmp_path / "a.png", image.size()).isNull()


def test_many_kinds_wait_in_the_order_in_which_they_were_chosen(
    table: Table, picture: Callable[[str], Path], tmp_path: Path, qtbot: QtBot
) -> None:
    """CHAT-14, CHAT-16: a video, whose picture takes its time, keeps its place; names tell what each is."""
    waiting: list[Callable[[], None]] = []
    table.model._posters = lambda _path, done: waiting.append(done)
    (tmp_path / "run.bat").write_text("echo", encoding="utf-8")
    shutil.copy(CLIPS / "clip.webm", tmp_path / "clip.webm")
    table.tray.take_files([picture("a.png"), tmp_path / "clip.webm", tmp_path / "run.bat"])
    qtbot.waitUntil(lambda: len(table.model.paths) == 2)
    again: list[str] = []
    assert said(table.tray) == ["Reading 1 file…"]
    assert not table.tray.send("too early", lambda: again.append("sent")), "the video is not there yet"
    assert said(table.tray) == ["Reading 1 file; all is sent when it is read."]
    assert again == []
    waiting.pop()()
    assert (again, said(table.tray)) == (["sent"], [])
    assert [path.name for path in table.model.paths] == ["a.png", "clip.webm", "run.bat.txt"]
    assert table.tray.send("all", list)
    assert [type(body_of_copy(path, caption)) for _chat, path, _name, caption in table.outbox.pictures] == [Picture, Video, File]


def test_the_shops_rules_decide_what_may_wait(table: Table, tmp_path: Path, qtbot: QtBot) -> None:
    """CHAT-14: kinds and sizes come from the hub."""
    table.model._rules = lambda: FileRules(kinds=("picture", "text"), file_mb=1)
    shutil.copy(CLIPS / "clip.mp4", tmp_path / "clip.mp4")
    (tmp_path / "long.txt").write_bytes(b"word " * 300_000)
    for name, words in (("clip.mp4", "cannot be sent"), ("long.txt", "larger than 1 MB")):
        table.tray.take_files([tmp_path / name])
        qtbot.waitUntil(lambda words=words: words in table.tray.refusal)  # type: ignore[misc]
    assert table.model.paths == ()


def test_the_viewer_zooms_pans_and_goes_to_the_chats_other_pictures(
    table: Table, appearance: Appearance, picture: Callable[..., Path], qtbot: QtBot
) -> None:
    """CHAT-14: wheel and keys, from picture to picture, copy and save."""
    paths = {FileId(f"f-{n}"): picture(f"{n}.png", (2000 + n, 1000)) for n in range(3)}
    gallery = [(Picture(file=file, name=f"{file}.png", size=1, width=2000, height=1000), "") for file in paths]
    saved: list[str] = []
    viewer = PictureViewer(
        *gallery[1], appearance, FakePictures(paths), PictureLoader(AtOnce()), table.window, gallery,
        lambda body, _preview: saved.append(body.name),
    )  # fmt: skip
    qtbot.addWidget(viewer)
    viewer.open()
    canvas = viewer.canvas
    qtbot.waitUntil(lambda: canvas.image.width() == 2001)
    fitted = canvas.zoom
    assert not canvas.larger
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.zoom == pytest.approx(fitted * 1.25)
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert (canvas.zoom, canvas.larger) == (1.0, True)
    middle = canvas.middle
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert canvas.middle.x() > middle.x(), "arrows move a picture that is larger than the window"
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.zoom == fitted
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: canvas.image.width() == 2002)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.shown.name == "f-2.png", "there is no fourth"
    QTest.keyClick(viewer, Qt.Key.Key_PageUp)
    QTest.keyClick(viewer, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: canvas.image.width() == 2000)
    assert viewer.windowTitle() == "f-0.png"
    at = QPointF(canvas.width() / 4, canvas.height() / 2)
    wheel = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    assert canvas.zoom == pytest.approx(fitted * 1.25**2)
    QTest.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().image().width() == 2000
    QTest.keyClick(viewer, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved == ["f-0.png"]


def test_a_lead_sets_what_may_be_sent(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-14: kinds and sizes for the whole shop, saved whole, by keyboard; others' changes are shown."""
    store = Store(HubClock(monotonic=lambda: 0.0, wall=lambda: 0.0))
    asked: list[FileRules] = []

    def ask(rules: FileRules) -> CommandId:
        asked.append(rules)
        return CommandId("c")

    model = ShopFilesModel(store, ask)
    section = FilesSection(model, appearance)
    qtbot.addWidget(section)
    section.show()
    save = next(button for button in section.findChildren(QPushButton))
    assert not save.isEnabled()
    boxes = {box.text(): box for box in section.findChildren(Check)}
    QTest.keyClick(boxes["ZIP archives: nobody looks at what is inside"], Qt.Key.Key_Space)
    sizes = {number.accessibleName(): number for number in section.findChildren(Number)}
    sizes["Largest video (MB)"].setValue(80)
    QTest.keyClick(save, Qt.Key.Key_Space)
    assert asked == [FileRules(kinds=(*FileRules().kinds, "archive"), video_mb=80)]
    store.apply(Batch(entities=[ShopRules(files=FileRules(kinds=("picture",)))]))
    assert section.entered == FileRules(kinds=("picture",))
