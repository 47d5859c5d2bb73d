"""A small square picture of a product: a soft ground until it is there, and for good where there is none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.desktop.appearance import Appearance
from app.desktop.kit.pictures import PictureLoader
from app.desktop.themes import Size

#: `(name, ready)`: a product's picture by its name at the hub, as `ports.Pictures.product` gives it.
Fetch = Callable[[str, Callable[[Path | None], None]], None]
_SIDE = 44


class Thumbnail(QWidget):
    """Decorative: the product's name stands beside it."""

    def __init__(
        self, appearance: Appearance, fetch: Fetch, loader: PictureLoader, name: str, side: int = _SIDE,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`name` as the product has it; "" for none. `side` in pixels."""
        super().__init__(parent)
        self._appearance = appearance
        self._loader = loader
        self._image = QImage()
        self.setFixedSize(side, side)
        if name:
            fetch(name, self._found)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), Size.STEP + 2, Size.STEP + 2)
        painter.fillPath(outline, self._appearance.colour("hover"))
        if self._image.isNull():
            place = (self.width() - Size.ICON) // 2
            painter.drawPixmap(place, place, self._appearance.pixmap("picture", "faint", Size.ICON))
            return
        painter.setClipPath(outline)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)

    def _found(self, path: Path | None) -> None:
        if path is not None and isValid(self):
            ratio = self.devicePixelRatioF()
            self._loader.load(path, QSize(round(self.width() * ratio * 2), round(self.height() * ratio * 2)), self._show)

    def _show(self, image: QImage) -> None:
        self._image = image
        self.update()
