"""The still part of a list: everything but running clocks, painted once and shown again at each tick."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class Still:
    """One picture as big as a viewport, about a megabyte; `stale` is the part that must be painted anew."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._picture = QPixmap()
        self._stale = QRect()

    def spoil(self, rect: QRect | None = None) -> None:
        """`rect` of the viewport no longer looks as it did; all of it when None. Asks Qt for a paint event."""
        area = self._viewport.rect() if rect is None else rect.intersected(self._viewport.rect())
        self._stale = self._stale.united(area)
        self._viewport.update(area)

    def take_stale(self) -> QRect:
        """What to paint into `painter()` now; empty when the picture is still right."""
        density = self._viewport.devicePixelRatioF()
        wanted = self._viewport.size() * density
        if self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
            self._picture.setDevicePixelRatio(density)
            self._stale = self._viewport.rect()
        stale, self._stale = self._stale, QRect()
        return stale

    def painter(self, stale: QRect) -> QPainter:
        """A painter on the picture, in pixels of the viewport, that touches nothing outside `stale`."""
        painter = QPainter(self._picture)
        painter.setClipRect(stale)
        return painter

    def show(self, painter: QPainter, rect: QRect) -> None:
        """Paint `rect` of the picture where it belongs on the viewport."""
        density = self._picture.devicePixelRatio()
        source = QRectF(rect.x() * density, rect.y() * density, rect.width() * density, rect.height() * density)
        painter.drawPixmap(QRectF(rect), self._picture, source)
