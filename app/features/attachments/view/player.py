"""Plays a video where it stands in the chat, or full-screen: by mouse and keys, stopped when it leaves the sight (CHAT-14).

QtMultimedia decodes on threads of its own and is loaded with the first video that somebody plays.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.ports import Pictures
from app.domain.ids import MessageId
from app.domain.messages import Video
from app.features.attachments.view.full_screen import FullScreen
from app.features.attachments.view.player_bar import PlayerBar

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame

#: Opens or saves a video that cannot be played here: "open" or "save".
Elsewhere = Callable[[Video, str, str], object]

_STEP: Final = 5_000
_LEAST: Final = QSize(250, 132)
#: Milliseconds after which a player that shows nothing is said to be unable to.
_PATIENCE: Final = 8_000
_BLACK: Final = QColor(12, 12, 14)


class Stage(Protocol):
    """The part of a timeline that a player stands on."""

    def viewport(self) -> QWidget: ...
    def setFocus(self) -> None: ...
    def picture_rect(self, key: MessageId) -> QRect: ...


class VideoPlayer(QWidget):
    """Lies over the video's picture in the timeline; hidden while nothing plays. `stopped` when it is over."""

    stopped = Signal()

    def __init__(self, stage: Stage, appearance: Appearance, pictures: Pictures, elsewhere: Elsewhere) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._appearance = appearance
        self._pictures = pictures
        self._elsewhere = elsewhere
        self._key: MessageId | None = None
        self._video: Video | None = None
        self._preview = ""
        self._player: QMediaPlayer | None = None
        self._sound: QAudioOutput | None = None
        self._muted = False
        self._shown_something = False
        self._frame = QImage()
        self._words: Callable[[], str] = str
        self._full = FullScreen(self)
        self._pressed = False
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._give_up)
        self.hide()

    # -- what others call -----------------------------------------------------------------------------------------

    @property
    def playing(self) -> MessageId | None:
        """The message whose video is on the stage, running or paused."""
        return self._key

    @property
    def state(self) -> str:
        """What is said in place of the picture; "" while there is one."""
        return self._words()

    @property
    def position(self) -> int:
        """Milliseconds from the beginning."""
        return self._player.position() if self._player is not None else 0

    @property
    def running(self) -> bool:
        """Whether it moves."""
        return self._player is not None and self._player.isPlaying()

    @property
    def muted(self) -> bool:
        """Whether it is silent; kept for the next video."""
        return self._muted

    @property
    def full_screen(self) -> bool:
        """Whether it fills the screen."""
        return self._full.on

    @property
    def frame(self) -> QImage:
        """The picture in sight."""
        return self._frame

    def play(self, key: MessageId, video: Video, preview: str) -> None:
        """Put a video on the stage and begin; the one that plays already goes on or pauses. `preview` is the local path of one
        that is still on its way."""
        if key == self._key:
            self.toggle()
            return
        self.stop()
        self._key, self._video, self._preview = key, video, preview
        self._shown_something = False
        self._frame = QImage()
        self.setAccessibleName(self.tr("Video {name}").replace("{name}", one_line(video.name, 80)))
        self._say(lambda: self.tr("Loading…"))
        self.follow()
        if self.playing is None:
            return  # it is not in sight
        self.show()
        self.raise_()
        self.setFocus()
        if preview:
            self._found(key, Path(preview))
        else:
            self._pictures.original(video.file, lambda path: self._found(key, path))

    def stop(self) -> None:
        """Take the video off the stage and let its file go."""
        if self._key is None:
            return
        focused = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else self.hasFocus()
        self._full.leave()
        self._key = self._video = None
        self._patience.stop()
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self._frame = QImage()
        self.hide()
        if focused:
            self._stage.setFocus()
        self.stopped.emit()

    def follow(self) -> None:
        """The timeline moved: stand where the video's picture stands, and end when that left the sight."""
        if self._key is None or self._full.on:
            return
        rect = self._stage.picture_rect(self._key)
        if rect.isNull() or not rect.intersects(self._stage.viewport().rect()):
            self.stop()
            return
        rect.setSize(rect.size().expandedTo(_LEAST))
        self.setGeometry(rect)

    def toggle(self) -> None:
        """Go on, or pause."""
        if self._player is None or self._words():
            return
        self._player.pause() if self._player.isPlaying() else self._player.play()

    def seek(self, by: int) -> None:
        """Move by so many milliseconds."""
        if self._player is not None:
            self._player.setPosition(max(0, min(self._player.duration(), self._player.position() + by)))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stand in the chat again; it goes on meanwhile."""
        if self._key is None:
            return
        if self._full.on:
            self._full.leave()
            self.follow()
            if self._key is not None:
                self.show()
                self.raise_()
                self.setFocus()
        else:
            self._full.enter()
        self._show_controls()

    def mute(self) -> None:
        """Silent, or not any more."""
        self._muted = not self._muted
        if self._sound is not None:
            self._sound.setMuted(self._muted)
        self._show_controls()

    # -- events ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), Qt.Key
        acts: dict[Qt.Key, Callable[[], object]] = {
            keys.Key_Space: self.toggle,
            keys.Key_Return: self.toggle,
            keys.Key_Left: lambda: self.seek(-_STEP),
            keys.Key_Right: lambda: self.seek(_STEP),
            keys.Key_Home: lambda: self.seek(-(2**31)),
            keys.Key_M: self.mute,
            keys.Key_F: self.toggle_full_screen,
            keys.Key_Escape: self.toggle_full_screen if self._full.on else self.stop,
        }
        if key in acts and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = True
        self.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()  # back to what it was before the first of the two clicks
            self._pressed = False
            self.toggle_full_screen()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._full.on:  # by the window manager
            event.ignore()
            self.toggle_full_screen()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, False
        if pressed and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and not self._full.moving and self._key is not None:
            self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BLACK)
        room = QRectF(self.rect())
        if not self._frame.isNull():
            size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)
        if words := self._words():
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(self._appearance.fonts.small)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(10, 4, -10, -44 if self._others.isHidden() else -74), flags, words)
        if self.hasFocus() and not self._full.on:
            painter.setPen(self._appearance.theme.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # -- inside ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._appearance
        self._bar = PlayerBar(look, self)
        self._pause = IconButton(look, "pause", self._pause_words)
        self._pause.clicked.connect(lambda _on: self.toggle())
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position in the video"))
        self._slider.sliderMoved.connect(lambda place: self._player.setPosition(place) if self._player else None)
        self._slider.setSingleStep(_STEP)
        self._slider.setMinimumWidth(40)
        self._time = TextLine(look, "", "muted", look.fonts.tiny)
        self._mute = IconButton(look, "sound-on", self._mute_words)
        self._mute.clicked.connect(lambda _on: self.mute())
        self._fill = IconButton(look, "fit", self._fill_words)
        self._fill.clicked.connect(lambda _on: self.toggle_full_screen())
        close = IconButton(look, "close", lambda: self.tr("Stop the video"))
        close.clicked.connect(lambda _on: self.stop())
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        row.addWidget(self._pause)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        row.addWidget(self._mute)
        row.addWidget(self._fill)
        row.addWidget(close)
        self._others = QWidget(self)
        self._open = Button(look, lambda: self.tr("Open…"))
        self._open.clicked.connect(lambda _on: self._go_elsewhere("open"))
        self._save = Button(look, lambda: self.tr("Save as…"))
        self._save.clicked.connect(lambda _on: self._go_elsewhere("save"))
        others = QHBoxLayout(self._others)
        others.setContentsMargins(6, 0, 6, 0)
        others.addStretch(1)
        others.addWidget(self._open)
        others.addWidget(self._save)
        others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(self._others)
        column.addWidget(self._bar)
        self._others.hide()

    def _prepare(self) -> "QMediaPlayer":
        if self._player is None:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink  # on first use: tens of megabytes

            self._sound = QAudioOutput(self)
            self._sound.setMuted(self._muted)
            sink = QVideoSink(self)
            sink.videoFrameChanged.connect(self._take)
            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(self._sound)
            self._player.setVideoSink(sink)
            self._player.errorOccurred.connect(lambda *_error: self._give_up())
            self._player.playbackStateChanged.connect(lambda _state: self._show_controls())
            self._player.positionChanged.connect(lambda _place: self._show_position())
            self._player.durationChanged.connect(lambda _length: self._show_position())
        return self._player

    def _found(self, key: MessageId, path: Path | None) -> None:
        if key != self._key:
            return
        if path is None:
            self._say(lambda: self.tr("This video cannot be loaded now. Try again when the hub can be reached."))
            return
        player = self._prepare()
        self._patience.start()
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()

    def _take(self, frame: "QVideoFrame") -> None:
        if self._key is None or not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._frame = image
        if not self._shown_something:
            self._shown_something = True
            self._patience.stop()
            self._say(str)
            self._show_controls()
        self.update()

    def _give_up(self) -> None:
        if self._key is None or self._shown_something:
            return
        self._patience.stop()
        if self._player is not None:
            self._player.stop()
        self._say(lambda: self.tr("This computer cannot play this video. Open it with another program, or save it."), others=True)

    def _say(self, words: Callable[[], str], others: bool = False) -> None:
        self._words = words
        self._others.setVisible(others)
        self._pause.setEnabled(not words())
        self._slider.setEnabled(not words())
        self.setAccessibleDescription(words())
        self.update()

    def _go_elsewhere(self, how: str) -> None:
        if self._video is not None:
            self._elsewhere(self._video, self._preview, how)

    def _show_controls(self) -> None:
        self._pause.set_icon("pause" if self.running else "play")
        self._pause.set_words(self._pause_words)
        self._mute.set_icon("sound-off" if self._muted else "sound-on")
        self._mute.set_words(self._mute_words)
        self._fill.set_words(self._fill_words)

    def _show_position(self) -> None:
        if self._player is None:
            return
        length, place = self._player.duration(), self._player.position()
        self._slider.setRange(0, max(0, length))
        if not self._slider.isSliderDown():
            self._slider.setValue(place)
        self._time.set_words(f"{_clock(place)} / {_clock(length)}")

    def _pause_words(self) -> str:
        return self.tr("Pause (Space)") if self.running else self.tr("Play (Space)")

    def _fill_words(self) -> str:
        return self.tr("Leave full screen (F)") if self._full.on else self.tr("Full screen (F)")

    def _mute_words(self) -> str:
        return self.tr("Sound on (M)") if self._muted else self.tr("Sound off (M)")


def _clock(milliseconds: int) -> str:
    seconds = max(0, milliseconds) // 1000
    return f"{seconds // 60}:{seconds % 60:02}"
