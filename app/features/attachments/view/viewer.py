"""A picture as large as one wants it: fitted, zoomed, moved about; the chat's others by keys; saved, copied (CHAT-14)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, IconButton
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.ports import Pictures
from app.desktop.themes import Size
from app.domain.messages import Picture

#: A picture and the local path of one that is still on its way, "" otherwise.
Shown = tuple[Picture, str]
Save = Callable[[Picture, str], object]

#: Decoded no larger than this: a picture of forty megapixels would take 160 MB of memory.
_BOX: Final = QSize(4096, 4096)
_STEP: Final = 1.25
_MOST: Final = 8.0
_PAN: Final = 60


class PictureViewer(Dialog):
    """Shows one picture, and others of the same chat by keys; Esc closes it."""

    def __init__(
        self,
        picture: Picture,
        preview: str,
        appearance: Appearance,
        pictures: Pictures,
        loader: PictureLoader,
        parent: QWidget,
        gallery: Sequence[Shown] = (),
        save: Save | None = None,
    ) -> None:
        """`gallery`: the chat's pictures from old to new; `save` asks where to put one."""
        shown = list(gallery) if (picture, preview) in gallery else [(picture, preview)]
        self._name = picture.name
        super().__init__(appearance, lambda: one_line(self._name, 80) or "…", parent)
        self._pictures = pictures
        self._loader = loader
        self._gallery = shown
        self._place = shown.index((picture, preview))
        self._save = save
        self._asked = 0
        self.canvas = Canvas(appearance)
        self.canvas.zoomed.connect(self._show_zoom)
        self._state = TextLine(appearance, "", "muted", appearance.fonts.small)
        self.content.addWidget(self.canvas, 1)
        self.content.addWidget(self._state)
        self._add_tools()
        window = parent.window()
        self.resize(int(window.width() * 0.8), int(window.height() * 0.85))
        self._load()
        self.canvas.setFocus()

    @property
    def shown(self) -> Picture:
        """The picture in sight."""
        return self._gallery[self._place][0]

    def go(self, by: int) -> None:
        """Show the picture so many places further; nothing happens beyond the ends."""
        place = self._place + by
        if 0 <= place < len(self._gallery):
            self._place = place
            self._load()
            announce(self, self.canvas.accessibleName())

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if not self.canvas.image.isNull():
            QGuiApplication.clipboard().setImage(self.canvas.image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, canvas = Qt.Key(event.key()), Qt.Key, self.canvas
        arrows = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        pages = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        if key in (keys.Key_Plus, keys.Key_Equal):
            canvas.zoom_by(_STEP)
        elif key in (keys.Key_Minus, keys.Key_Underscore):
            canvas.zoom_by(1 / _STEP)
        elif key == keys.Key_0:
            canvas.fit()
        elif key == keys.Key_1:
            canvas.zoom_to(1.0)
        elif key in arrows and canvas.larger:
            across, down = arrows[key]
            canvas.pan(QPointF(-across * _PAN, -down * _PAN))
        elif key in pages or key in (keys.Key_Left, keys.Key_Right):
            self.go(pages.get(key) or arrows[key][0])
        elif event.key() == keys.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copy()
        elif event.key() == keys.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._save_this()
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _add_tools(self) -> None:
        look = self._appearance
        self._back = IconButton(look, "chevron-left", lambda: self.tr("Previous picture (Page Up)"))
        self._back.clicked.connect(lambda _on: self.go(-1))
        self._next = IconButton(look, "chevron-right", lambda: self.tr("Next picture (Page Down)"))
        self._next.clicked.connect(lambda _on: self.go(1))
        smaller = IconButton(look, "minus", lambda: self.tr("Smaller (−)"))
        smaller.clicked.connect(lambda _on: self.canvas.zoom_by(1 / _STEP))
        larger = IconButton(look, "plus", lambda: self.tr("Larger (+)"))
        larger.clicked.connect(lambda _on: self.canvas.zoom_by(_STEP))
        fit = IconButton(look, "fit", lambda: self.tr("Fit into the window (0)"))
        fit.clicked.connect(lambda _on: self.canvas.fit())
        self._percent = TextLine(look, "", "muted", look.fonts.small)
        self._percent.setFixedWidth(56)
        self._copy = Button(look, lambda: self.tr("Copy"))
        self._copy.clicked.connect(lambda _on: self.copy())
        row = QHBoxLayout()
        row.setSpacing(Size.STEP)
        for widget in (self._back, self._next, smaller, larger, fit, self._percent):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._copy)
        if self._save is not None:
            save = Button(look, lambda: self.tr("Save as…"))
            save.clicked.connect(lambda _on: self._save_this())
            row.addWidget(save)
        self.content.addLayout(row)
        self.add_button("", lambda: self.tr("Close"), default=True)

    def _load(self) -> None:
        picture, preview = self._gallery[self._place]
        self._asked += 1
        asked = self._asked
        self._name = picture.name
        self.canvas.show_image(QImage())
        self.canvas.setAccessibleName(one_line(f"{picture.name} {picture.caption}", 300))
        self.name_anew()
        self._back.setEnabled(self._place > 0)
        self._next.setEnabled(self._place < len(self._gallery) - 1)
        self._copy.setEnabled(False)
        self._state.set_words(lambda: self.tr("Loading…"))
        if preview:
            self._found(asked, Path(preview))
        else:
            self._pictures.original(picture.file, lambda path: self._found(asked, path))

    def _found(self, asked: int, path: Path | None) -> None:
        if asked != self._asked:
            return  # another one is in sight by now
        if path is None:
            self._state.set_words(lambda: self.tr("This picture cannot be loaded now. Try again when the hub can be reached."))
            return
        self._loader.load(path, _BOX, _Decoding(self, asked).take)

    def take(self, asked: int, image: QImage) -> None:
        """A picture was decoded; it is shown unless another one is wanted by now."""
        if asked != self._asked:
            return
        if image.isNull():
            self._state.set_words(lambda: self.tr("This file is no picture that can be shown."))
            return
        self._state.set_words(one_line(self.shown.caption, 300))
        self._copy.setEnabled(True)
        self.canvas.show_image(image)

    def _show_zoom(self) -> None:
        percent = QLocale().toString(round(self.canvas.zoom * 100))
        self._percent.set_words("" if self.canvas.image.isNull() else f"{percent} %")

    def _save_this(self) -> None:
        if self._save is not None:
            self._save(*self._gallery[self._place])


class Canvas(QWidget):
    """A picture: whole at first and never enlarged; then as large as one makes it, and moved about."""

    zoomed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.image = QImage()
        self._zoom = 0.0  # 0: fitted
        self._middle = QPointF()  # the picture's point, in its pixels, that stands in the middle
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    def show_image(self, image: QImage) -> None:
        """Another picture, fitted."""
        self.image = image
        self.fit()

    @property
    def zoom(self) -> float:
        """Screen pixels for each pixel of the picture."""
        return self._zoom or self._fitting

    @property
    def larger(self) -> bool:
        """Whether some of it is out of sight."""
        size = QSize(self.image.width(), self.image.height()) * self.zoom / self.devicePixelRatioF()
        return size.width() > self.width() + 1 or size.height() > self.height() + 1

    @property
    def middle(self) -> QPointF:
        """The point of the picture, in its pixels, that stands in the middle."""
        return QPointF(self._middle)

    def fit(self) -> None:
        """Show it whole."""
        self._zoom = 0.0
        self._middle = QPointF(self.image.width() / 2, self.image.height() / 2)
        self._changed()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; the point `at` of this widget stays where it is, the middle without it."""
        self.zoom_to(self.zoom * factor, at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """To so many screen pixels for each of the picture's; never smaller than fitted."""
        if self.image.isNull():
            return
        before, wanted = self.zoom, min(_MOST, zoom)
        if wanted <= self._fitting * 1.001:
            self.fit()
            return
        if at is not None:
            away = (at - QPointF(self.rect().center())) * self.devicePixelRatioF()
            self._middle += away / before - away / wanted
        self._zoom = wanted
        self._keep_inside()
        self._changed()

    def pan(self, by: QPointF) -> None:
        """Move the picture by so many pixels of this widget."""
        self._middle -= by * self.devicePixelRatioF() / self.zoom
        self._keep_inside()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.background)
        if not self.image.isNull():
            scale = self.zoom / self.devicePixelRatioF()
            size = self.image.size() * scale
            place = QRectF(0, 0, size.width(), size.height())
            place.moveTopLeft(QPointF(self.width() / 2, self.height() / 2) - self._middle * scale)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.image)
        if self.hasFocus():
            painter.setPen(self._appearance.theme.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self.larger:
            self.pan(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit() if self._zoom else self.zoom_to(max(1.0, self._fitting * 2), event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_inside()
        self._changed()

    @property
    def _fitting(self) -> float:
        if self.image.isNull():
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(1.0, self.width() * ratio / self.image.width(), self.height() * ratio / self.image.height())

    def _keep_inside(self) -> None:
        """The picture covers what it can: no edge moves past the middle of what is in sight."""
        ratio = self.devicePixelRatioF() / self.zoom / 2
        width, height = self.image.width(), self.image.height()
        across, down = min(width / 2, self.width() * ratio), min(height / 2, self.height() * ratio)
        x = min(max(self._middle.x(), across), width - across)
        y = min(max(self._middle.y(), down), height - down)
        self._middle = QPointF(x, y)

    def _changed(self) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.larger else Qt.CursorShape.ArrowCursor)
        self.update()
        self.zoomed.emit()


class _Decoding:
    """Which picture a decoded image is of: one may have gone on to the next meanwhile."""

    def __init__(self, viewer: PictureViewer, asked: int) -> None:
        self._viewer = viewer
        self._asked = asked

    def take(self, image: QImage) -> None:
        if isValid(self._viewer):
            self._viewer.take(self._asked, image)
