"""Small pictures for the timeline: asked for when first painted, the latest kept."""

from collections import OrderedDict
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from app.desktop.appearance import Appearance
from app.desktop.kit.goods_pixmaps import GoodsPixmaps
from app.desktop.kit.pictures import PictureLoader
from app.desktop.ports import Pictures
from app.domain.ids import FileId

#: A bubble's picture is never larger, in logical pixels.
BOX: Final = QSize(260, 200)
# 40 of them at 260 × 200 are 8 MB, four times that on a screen of double density.
_KEPT: Final = 40


def shown_size(width: int, height: int) -> QSize:
    """The size in which a picture of `width` × `height` pixels is shown, known before it is loaded."""
    if width <= 0 or height <= 0:
        return QSize(210, 118)
    size = QSize(width, height)
    if width > BOX.width() or height > BOX.height():
        size.scale(BOX, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(64, 48))


class Thumbnails(QObject):
    """`changed` says that one more can be painted."""

    changed = Signal()

    def __init__(self, appearance: Appearance, pictures: Pictures, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Pictures of products, for cards.
        self.goods = GoodsPixmaps(appearance, pictures.product, loader)
        self.goods.changed.connect(self.changed)
        self._pictures = pictures
        self._loader = loader
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: set[str] = set()
        self._missing: set[str] = set()

    def get(self, file: FileId, preview: str, density: float) -> QPixmap | None:
        """The picture of `file`, or of the local path `preview` while the hub has none; None until it is there."""
        key = preview or file
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if key and key not in self._waiting and key not in self._missing:
            self._waiting.add(key)
            if preview:
                self._decode(key, Path(preview), density)
            else:
                self._pictures.thumbnail(file, lambda path: self._found(key, path, density))
        return None

    def is_missing(self, file: FileId, preview: str) -> bool:
        """Whether it cannot be had now."""
        return (preview or file) in self._missing

    def try_again(self) -> None:
        """What was missing may be had now: the link has changed."""
        if self._missing:
            self._missing.clear()
            self.changed.emit()

    def _found(self, key: str, path: Path | None, density: float) -> None:
        if path is None:
            self._fail(key)
        else:
            self._decode(key, path, density)

    def _decode(self, key: str, path: Path, density: float) -> None:
        self._loader.load(path, BOX * density, lambda image: self._take(key, image, density))

    def _take(self, key: str, image: QImage, density: float) -> None:
        if image.isNull():
            self._fail(key)
            return
        self._waiting.discard(key)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(density)
        self._kept[key] = pixmap
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()

    def _fail(self, key: str) -> None:
        self._waiting.discard(key)
        self._missing.add(key)
        self.changed.emit()
