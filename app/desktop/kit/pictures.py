"""Pictures from files, decoded away from the GUI thread; four formats, known by their bytes and never by their name."""

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader
from shiboken6 import isValid

# What the plug-ins call the formats that may travel; anything else (SVG, PDF, icons) is not even decoded.
_FORMATS: Final = frozenset({"png", "jpeg", "jpg", "gif", "webp"})
# Width × height, read before decoding: a few bytes can announce gigabytes of picture.
_MOST_PIXELS: Final = 40_000_000


class PictureLoader(QObject):
    """Decodes on `executor`; `ready` is called on the GUI thread, unless it is the method of a widget that is gone."""

    _decoded = Signal(object, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._decoded.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def load(self, path: Path, box: QSize, ready: Callable[[QImage], object]) -> None:
        """Decode the picture at `path`, shrunk to fit `box` device pixels; a null image when it cannot be shown."""
        self._executor.submit(self._decode, path, box, ready)

    def _decode(self, path: Path, box: QSize, ready: Callable[[QImage], object]) -> None:
        image = decode(path, box)
        try:
            self._decoded.emit(ready, image)
        except RuntimeError:
            # The window was closed meanwhile: nobody waits for the picture any more.
            return

    def _deliver(self, ready: Callable[[QImage], object], image: QImage) -> None:
        waiting = getattr(ready, "__self__", None)
        # A widget may be gone before its picture is read: sent, removed, or closed.
        if not isinstance(waiting, QObject) or isValid(waiting):
            ready(image)


def decode(path: Path, box: QSize) -> QImage:
    """The picture at `path`, upright and no larger than `box` pixels; null when it is none of the four formats."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not _may_decode(reader, size):
        return QImage()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    room = box.transposed() if turned else box
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def _may_decode(reader: QImageReader, size: QSize) -> bool:
    name = bytes(reader.format().data()).decode("ascii", "replace")
    return name in _FORMATS and size.isValid() and 0 < size.width() * size.height() <= _MOST_PIXELS
