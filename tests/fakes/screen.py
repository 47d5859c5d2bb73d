"""Eyes and hands on a desktop window of this process: what a person sees and does there, and nothing behind it."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget

from app.desktop.kit.buttons import Button
from app.desktop.kit.listed import Listed
from app.desktop.kit.notices import Banner, Toast
from app.desktop.kit.text import TextLine
from app.desktop.shell.frame import Frame
from app.desktop.shell.palette import Palette
from app.domain.messages import Video
from app.features.attachments.view.player import VideoPlayer
from app.features.attachments.view.tray import PictureTray
from app.features.chat.view.field import Field
from app.features.chat.view.head import ChatHead
from app.features.chat.view.interaction import ChatTimeline
from app.features.chat.view.timeline import Timeline
from app.features.intake.view.pane import IntakePane
from app.features.leads.view.page import LeadsPage
from app.features.sign_in.view import SignInWindow

Widget = TypeVar("Widget", bound=QWidget)


class Screen:
    """One main window. Texts are as a screen reader would say them, since rows and messages are painted, not widgets."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame

    # Eyes

    def rows(self) -> list[str]:
        """The left list, top first: "Олена, Привіт, waiting 0:05, in time, 1 unread"."""
        return _sentences(self._one(IntakePane).list)

    def row(self, name: str) -> str:
        """The row of one buyer; "" when there is none."""
        return next((row for row in self.rows() if row.startswith(name)), "")

    def bubbles(self) -> list[str]:
        """The loaded messages of the open chat, oldest first: "You: Вітаю, 14:03, sent". [] while no chat is furnished."""
        timeline = self.frame.findChild(Timeline)
        return _sentences(timeline) if timeline is not None else []

    def bubble(self, text: str) -> str:
        """The message that says `text`; "" when there is none, an error when there are several."""
        found = [line for line in self.bubbles() if f"{text}, " in line]
        assert len(found) < 2, f"{text!r} is there more than once: {found}"
        return found[0] if found else ""

    def state(self, text: str) -> str:
        """How far the message that says `text` has come: "queued", "sent", "read"…; "" for none."""
        return self.bubble(text).rpartition(", ")[2]

    def in_sight(self) -> list[str]:
        """The messages that are on screen just now."""
        timeline = self._one(Timeline)
        return [timeline.spoken(row) for row in timeline.rows_in_sight()]

    def marked(self) -> str:
        """The message that the keyboard is on, as after a search; "" for none."""
        timeline = self._one(Timeline)
        return timeline.spoken(timeline.current_row) if timeline.current_row >= 0 else ""

    def head(self) -> list[str]:
        """Name, tags and second line above the messages."""
        return [label.text() for label in self._one(ChatHead).findChildren(QLabel) if label.text()]

    def field(self) -> str:
        """What stands in the composer."""
        return self._one(Field).toPlainText()

    def banners(self) -> list[str]:
        """What the banners across the window say."""
        return ["\n".join(_texts(banner)) for banner in self.frame.findChildren(Banner) if banner.isVisible()]

    def status(self) -> str:
        """The status line."""
        return " | ".join(_texts(self.frame.status))

    def said(self) -> str:
        """What the short word at the foot of the chat says; "" while there is none."""
        return " ".join(toast._words for toast in self.frame.findChildren(Toast) if toast.isVisible())

    def texts(self) -> list[str]:
        """Every text of every visible widget of the window."""
        return _texts(self.frame)

    def palette(self) -> list[str]:
        """The hits of the palette while it is open."""
        palettes = [palette for palette in self.frame.findChildren(Palette) if palette.isVisible()]
        return _sentences(palettes[0].findChild(Listed)) if palettes else []

    def palette_open(self) -> bool:
        """Whether it is there to type into."""
        return any(palette.isVisible() for palette in self.frame.findChildren(Palette))

    def focus(self) -> str:
        """Where keys go, for failures."""
        active, focus, popup = QApplication.activeWindow(), QApplication.focusWidget(), QApplication.activePopupWidget()
        return f"{type(active).__name__}, {type(focus).__name__}, {type(popup).__name__}"

    def waiting_pictures(self) -> int:
        """How many pictures wait above the composer."""
        tray = self.frame.findChild(PictureTray)
        return len([b for b in tray.findChildren(QAbstractButton) if b.isVisible()]) if tray is not None else 0

    def colour_in_chat(self, red: int, green: int, blue: int) -> int:
        """How many pixels of the chat have about this colour, which tells whether a picture is really shown."""
        image = self._one(Timeline).grab().toImage()
        step = 2
        found = 0
        for y in range(0, image.height(), step):
            for x in range(0, image.width(), step):
                colour = image.pixelColor(x, y)
                near = abs(colour.red() - red) + abs(colour.green() - green) + abs(colour.blue() - blue) < 40
                found += near
        return found * step * step

    def press_video(self) -> bool:
        """A click on the newest video of the chat; False when there is none in sight."""
        timeline = self._one(ChatTimeline)
        for place in reversed(timeline.rows_in_sight()):
            entry = timeline.block(place).row.entry
            if isinstance(entry.body, Video):
                middle = timeline.picture_rect(entry.id).center()
                QTest.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                return True
        return False

    def video_position(self) -> int:
        """How far the video on the stage has come, in milliseconds; 0 while it has no picture."""
        players = [player for player in self.frame.findChildren(VideoPlayer) if player.playing]
        return players[0].position if players and not players[0].frame.isNull() else 0

    def described(self) -> str:
        """The whole window in words, for failures."""
        if not self.frame.isVisible():
            return "the window is hidden"
        parts = {
            "list": self.rows(),
            "chat": self.bubbles(),
            "banners": self.banners(),
            "palette": (self.palette_open(), self.palette()),
            "focus": self.focus(),
            "status": self.status(),
        }
        return "\n".join(f"  {name}: {value}" for name, value in parts.items())

    def furnished(self) -> bool:
        """Whether a chat can be opened and written in."""
        return self.frame.findChild(Field) is not None

    # Hands

    def come_forward(self) -> None:
        """The person clicks on the window."""
        self.frame.come_forward()

    def minimise(self) -> bool:
        """Puts the window into the task bar."""
        self.frame.showMinimized()
        return self.frame.isMinimized()

    def write(self, text: str) -> None:
        """Types into whatever has the focus; what no key of a Latin keyboard makes comes through the input method."""
        target = self._focus()
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)

    def press(self, keys: str) -> None:
        """Presses a combination such as "Ctrl+Alt+Down"."""
        QTest.keySequence(self._focus(), QKeySequence(keys))

    def say(self, text: str) -> None:
        """Types a message into the composer and presses Enter."""
        self._one(Field).setFocus()
        self.write(text)
        self.press("Return")

    def paste_files(self, *paths: str) -> None:
        """Pastes files that were copied in a file manager into the composer."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        QApplication.clipboard().setMimeData(data)
        self._one(Field).setFocus()
        self.press("Ctrl+V")
        # Whoever leaves it there ends with a crash: the clipboard goes after Python's objects.
        QApplication.clipboard().clear()

    def click(self, name: str) -> None:
        """Clicks the visible button with this text or accessible name, in any window of the program that this screen is of."""
        button = button_named(name, self.frame)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def clickable(self, name: str) -> bool:
        """Whether `click` would meet a button that is enabled."""
        found = _buttons(name, self.frame)
        return bool(found) and found[-1].isEnabled()

    def choose_lead(self, row: int) -> bool:
        """Chooses a row of the leads; AssertionError while it is not there."""
        page = self._one(LeadsPage)
        assert page.rows.sections()[0].count > row, "there is no such row yet"
        page.list.activate(page.rows.key(row))
        return True

    # Inside

    def _focus(self) -> QWidget:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        window = over or self.frame
        return window.focusWidget() or window

    def _one(self, kind: type[Widget]) -> Widget:
        found = self.frame.findChild(kind)
        assert found is not None, f"the window has no {kind.__name__} yet"
        return found


class SignInScreen:
    """The sign-in window."""

    def __init__(self, window: SignInWindow) -> None:
        self.window = window
        self.server, self.login, self.password, self.code = window.findChildren(QLineEdit)

    def texts(self) -> str:
        """Everything that it says."""
        return "\n".join(_texts(self.window))

    def fill(self, server: str, login: str, password: str) -> None:
        """Fills the form and presses Enter in the last field."""
        for field, text in ((self.server, server), (self.login, login), (self.password, password)):
            field.clear()
            QTest.keyClicks(field, text)
        QTest.keyClick(self.password, Qt.Key.Key_Return)


def sign_in_screen() -> SignInScreen | None:
    """The sign-in window that is on screen."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, SignInWindow) and w.isVisible()]
    return SignInScreen(found[0]) if found else None


def main_screen() -> Screen | None:
    """The main window that is on screen, where there is one."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Frame) and w.isVisible()]
    return Screen(found[0]) if found else None


def button_named(name: str, frame: Frame | None = None) -> QAbstractButton:
    """The visible button with this text or accessible name. AssertionError when there is none."""
    found = _buttons(name, frame)
    assert found, f"no button {name!r}"
    return found[-1]


def _buttons(name: str, frame: Frame | None) -> list[QAbstractButton]:
    buttons = [b for top in _windows(frame) for b in top.findChildren(QAbstractButton) if b.isVisible()]
    return [b for b in buttons if name in (b.text(), b.accessibleName())]


def all_texts(frame: Frame | None = None) -> list[str]:
    """Every text of every visible window of the program, or of the one program whose main window is `frame`."""
    return [text for top in _windows(frame) if top.isVisible() for text in _texts(top)]


def _windows(frame: Frame | None) -> list[QWidget]:
    """Without those of other main windows: a test may run several programs, which share one QApplication and no order."""
    tops = QApplication.topLevelWidgets()
    return tops if frame is None else [top for top in tops if _owner(top) in (frame, None)]


def _owner(top: QWidget) -> Frame | None:
    widget: QWidget | None = top
    while widget is not None and not isinstance(widget, Frame):
        widget = widget.parentWidget()
    return widget


def _texts(window: QWidget) -> list[str]:
    return [text for widget in [window, *window.findChildren(QWidget)] if widget.isVisible() for text in _said_by(widget) if text]


def _said_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget.parentWidget(), QTabBar):
        return  # Qt's own arrows, which are there only while the tabs have too little room
    if isinstance(widget, Button) and widget.short:  # in a longer language, in the same place, it may be
        yield from (widget.accessibleName(), widget.accessibleName(), widget.hover)
        return
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, Listed):
        yield from _sentences(widget)
    yield widget.accessibleName()
    if not isinstance(widget, TextLine):  # which says the same again while it is shortened, as longer languages make it
        yield widget.toolTip()


def _sentences(listed: Listed) -> list[str]:
    return [listed.spoken(row) for row in range(listed.row_count)]
