"""The first picture of a video, made on the sender's machine: what the video is shown by until somebody plays it (CHAT-14).

QtMultimedia decodes on threads of its own; it is loaded with the first video that somebody attaches.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

from app.desktop.sync.pictures_to_send import poster_of

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_log = logging.getLogger(__name__)
_BOX: Final = QSize(480, 480)
#: Milliseconds after which a video that shows nothing goes without a picture.
_PATIENCE: Final = 5_000
#: Frames of one colour that are passed over: many videos begin in black.
_MOST_DARK: Final = 25
_DARK: Final = 24


class PosterMaker(QObject):
    """Makes pictures one after another; `make` is `AttachmentsModel`'s Posters."""

    _written = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._waiting: list[tuple[Path, Callable[[], None]]] = []
        self._filming: _Filming | None = None
        self._written.connect(lambda done: done(), Qt.ConnectionType.QueuedConnection)

    def make(self, video: Path, done: Callable[[], None]) -> None:
        """Writes the picture beside `video`, then calls `done`; also when there is none."""
        self._waiting.append((video, done))
        self._next()

    def _next(self) -> None:
        if self._filming is None and self._waiting:
            video, done = self._waiting.pop(0)
            self._filming = _Filming(video, lambda image: self._take(video, image, done), self)

    def _take(self, video: Path, image: QImage, done: Callable[[], None]) -> None:
        if self._filming is not None:
            self._filming.deleteLater()
        self._filming = None
        self._executor.submit(self._write, video, image, done)
        self._next()

    def _write(self, video: Path, image: QImage, done: Callable[[], None]) -> None:
        if image.isNull():
            _log.info("attachments.no_poster")
        else:
            size = image.size().scaled(_BOX, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
            small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            if not small.save(str(poster_of(video)), "JPEG", 85):  # type: ignore[call-overload]
                _log.warning("attachments.poster_not_written")
        try:
            self._written.emit(done)
        except RuntimeError:
            return  # the window was closed meanwhile


class _Filming(QObject):
    """Plays one video without a sound until it shows something."""

    def __init__(self, video: Path, done: Callable[[QImage], None], parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink  # on first use: tens of megabytes

        self._done = done
        self._dark = 0
        self._best = QImage()
        self._over = False
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._player.errorOccurred.connect(lambda *_error: self._end())
        self._player.mediaStatusChanged.connect(
            lambda status: self._end() if status == QMediaPlayer.MediaStatus.EndOfMedia else None
        )
        QTimer.singleShot(_PATIENCE, self, self._end)
        self._player.setSource(QUrl.fromLocalFile(str(video)))
        self._player.play()

    def _take(self, frame: "QVideoFrame") -> None:
        if self._over or not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._best, self._dark = image, self._dark + 1
        if self._dark >= _MOST_DARK or not _is_dark(image):
            self._end()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._player.stop()
        # Not within the player's own signal: it must not be taken apart while it speaks.
        QTimer.singleShot(0, self, lambda: self._done(self._best))


def _is_dark(image: QImage) -> bool:
    tiny = image.scaled(8, 8).convertToFormat(QImage.Format.Format_Grayscale8)
    return all(tiny.pixelColor(x, y).red() < _DARK for x in range(8) for y in range(8))
