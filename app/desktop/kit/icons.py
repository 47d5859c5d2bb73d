"""Icons: our own SVG set, tinted with a theme colour and drawn once per size, colour and screen density."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap


class Icons:
    """Draws `name`.svg of a folder in any colour. KeyError for a name that is not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Bound per instance: two windows under test never share pixmaps. 400 entries of 16 px are about 400 KiB.
        self._drawn = lru_cache(maxsize=400)(self._draw)
        self._source = lru_cache(maxsize=None)(self._read)

    def pixmap(self, name: str, colour: QColor, size: int = 16, density: float = 1.0) -> QPixmap:
        """`name` in `colour`, `size` logical pixels wide and high, sharp at `density` device pixels each."""
        return self._drawn(name, colour.name(QColor.NameFormat.HexArgb), size, density)

    def icon(self, name: str, colour: QColor, faint: QColor, size: int = 16, density: float = 1.0) -> QIcon:
        """A QIcon in `colour`, and in `faint` while its control is disabled."""
        made = QIcon(self.pixmap(name, colour, size, density))
        made.addPixmap(self.pixmap(name, faint, size, density), QIcon.Mode.Disabled)
        return made

    def _read(self, name: str) -> str:
        try:
            return (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except FileNotFoundError:
            raise KeyError(f"no icon is called {name!r}") from None

    def _draw(self, name: str, colour: str, size: int, density: float) -> QPixmap:
        # QtSvg costs some milliseconds to load: only the first icon that is painted pays, never an import of this module.
        from PySide6.QtSvg import QSvgRenderer

        tint = QColor(colour)
        source = self._source(name).replace("currentColor", tint.name())
        pixels = max(1, round(size * density))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(tint.alphaF())
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap
