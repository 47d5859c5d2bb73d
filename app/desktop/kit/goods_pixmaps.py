"""Small pictures of products for painted rows and cards: asked for when first painted, the latest kept."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from app.desktop.appearance import Appearance
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.thumbnail import Fetch
from app.desktop.themes import Size

#: Pixels of the largest side that is kept, before the screen's density.
_SIDE = 64
# 300 of them at 64 × 64 are 5 MB.
_KEPT = 300


class GoodsPixmaps(QObject):
    """`changed` says that one more can be painted."""

    changed = Signal()

    def __init__(self, appearance: Appearance, fetch: Fetch, loader: PictureLoader) -> None:
        super().__init__()
        self._appearance = appearance
        self._fetch = fetch
        self._loader = loader
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def paint(self, painter: QPainter, rect: QRect, name: str) -> None:
        """Fills `rect` with the picture called `name`, or with a soft ground while there is none."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect), Size.STEP + 2, Size.STEP + 2)
        painter.fillPath(outline, self._appearance.colour("hover"))
        pixmap = self._get(name)
        if pixmap is None:
            left, top = rect.center().x() - Size.ICON // 2 + 1, rect.center().y() - Size.ICON // 2 + 1
            painter.drawPixmap(left, top, self._appearance.pixmap("picture", "faint", Size.ICON))
        else:
            painter.setClipPath(outline)
            size = pixmap.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(rect).center())
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _get(self, name: str) -> QPixmap | None:
        found = self._kept.get(name)
        if found is not None:
            self._kept.move_to_end(name)
        elif name and name not in self._asked:
            self._asked.add(name)
            self._fetch(name, lambda path: self._found(name, path))
        return found

    def _found(self, name: str, path: Path | None) -> None:
        if path is None:
            self._asked.discard(name)  # asked for again when it is next painted: the hub may be back by then
            return
        side = round(_SIDE * self._appearance.density)
        self._loader.load(path, QSize(side, side), lambda image: self._take(name, image))

    def _take(self, name: str, image: QImage) -> None:
        if image.isNull():
            return
        self._kept[name] = QPixmap.fromImage(image)
        if len(self._kept) > _KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._asked.discard(gone)
        self.changed.emit()
