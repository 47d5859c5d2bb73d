"""Pictures in the composer, shown before anything is sent; and the window that shows one large (CHAT-14)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.text import TextLine
from app.desktop.ports import Pictures
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.messages import Picture
from app.features.attachments.model import AttachmentsModel, Refusal

_THUMB: Final = QSize(96, 72)


class PictureTray(QWidget):
    """What waits to be sent, above the composer's field. The composer calls it; see its Tray protocol."""

    def __init__(
        self, model: AttachmentsModel, appearance: Appearance, loader: PictureLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._loader = loader
        self._refusal = TextLine(appearance, colour="bad", font=appearance.fonts.small)
        self._hint = TextLine(appearance, self._hint_words, "faint", appearance.fonts.tiny)
        self._row = QHBoxLayout()
        self._row.setSpacing(Size.GAP)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Size.STEP, 0, Size.STEP)
        layout.setSpacing(Size.STEP)
        layout.addLayout(self._row)
        layout.addWidget(self._hint)
        layout.addWidget(self._refusal)
        self._thumbs: dict[Path, _Thumb] = {}
        model.changed.connect(self._show)
        model.refused.connect(self._refuse)
        self._retranslate()
        self._show()

    # -- what the composer calls ----------------------------------------------------------------------------------

    def open(self, conversation: ConversationId | None) -> None:
        """Show what waits in this conversation's draft."""
        self._refusal.set_words("")
        self._model.open(conversation)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files were pasted or dropped."""
        self._refusal.set_words("")
        self._model.take_files(paths)

    def take_image(self, image: QImage) -> None:
        """A picture without a file was pasted."""
        self._refusal.set_words("")
        self._model.take_image(image)

    def choose(self) -> None:
        """Let the agent pick files."""
        dialog = QFileDialog(self, self.tr("Attach pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    def ready(self) -> bool:
        """Whether there is something to send, or will be when it has been read."""
        return bool(self._model.paths) or self._model.reading

    def send(self, caption: str) -> bool:
        """Send what waits, with `caption`; False while a picture is still being read."""
        return self._model.send(caption)

    # -- inside ---------------------------------------------------------------------------------------------------

    @property
    def refusal(self) -> str:
        """What was said last about a file that cannot be sent."""
        return self._refusal.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pictures to send"))

    def _hint_words(self) -> str:
        return self.tr("The text goes along as the caption of the first picture.")

    def _show(self) -> None:
        paths = self._model.paths
        for path in [path for path in self._thumbs if path not in paths]:
            self._thumbs.pop(path).deleteLater()
        for place, path in enumerate(paths):
            if path not in self._thumbs:
                thumb = _Thumb(path, self._appearance, self._loader, lambda path=path: self._model.remove(path))  # type: ignore[misc]
                self._thumbs[path] = thumb
                self._row.insertWidget(place, thumb)
        self._hint.setVisible(bool(paths))
        self._refusal.setVisible(bool(self._refusal.text()))
        self.setVisible(bool(paths) or bool(self._refusal.text()))

    def _refuse(self, refusal: Refusal) -> None:
        words = sentence(refusal.error)
        said = f"{one_line(refusal.name, 60)}: {words}" if refusal.name else words
        self._refusal.set_words(said)
        self._show()
        announce(self, said)


class _Thumb(QWidget):
    """One waiting picture with a button that takes it out."""

    def __init__(self, path: Path, appearance: Appearance, loader: PictureLoader, remove: Callable[[], object]) -> None:
        super().__init__()
        self._appearance = appearance
        self._image = QImage()
        self.setFixedSize(_THUMB)
        self.setAccessibleName(one_line(path.name))
        self.setToolTip(tip(one_line(path.name)))
        name = one_line(path.name, 60)
        button = IconButton(appearance, "close", lambda: self.tr("Remove {name}").replace("{name}", name), parent=self)
        button.setFixedSize(22, 22)
        button.move(_THUMB.width() - 24, 2)
        button.setAutoFillBackground(True)
        button.clicked.connect(lambda _checked: remove())
        loader.load(path, _THUMB * appearance.density, self._take)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(self.rect(), theme.hover)
        _paint_fitting(painter, self.rect(), self._image)
        painter.setPen(theme.line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _take(self, image: QImage) -> None:
        self._image = image
        self.update()


class PictureViewer(Dialog):
    """Shows one picture as large as the window allows; Esc closes it."""

    def __init__(
        self, picture: Picture, preview: str, appearance: Appearance, pictures: Pictures, loader: PictureLoader, parent: QWidget
    ) -> None:  # fmt: skip
        """`preview` is the local path of a picture that is still on its way, "" otherwise."""
        super().__init__(appearance, one_line(picture.name, 80) or "…", parent)
        self._loader = loader
        self._canvas = _Canvas(appearance)
        self._canvas.setAccessibleName(one_line(f"{picture.name} {picture.caption}", 300))
        self._state = TextLine(appearance, lambda: self.tr("Loading…"), "muted", appearance.fonts.small)
        self.content.addWidget(self._canvas, 1)
        self.content.addWidget(self._state)
        self.add_button("", lambda: self.tr("Close"), default=True)
        window = parent.window()
        self.resize(int(window.width() * 0.8), int(window.height() * 0.85))
        self._caption = one_line(picture.caption, 300)
        if preview:
            self._found(Path(preview))
        else:
            pictures.original(picture.file, self._found)

    def _found(self, path: Path | None) -> None:
        if path is None:
            self._state.set_words(lambda: self.tr("This picture cannot be loaded now. Try again when the hub can be reached."))
            return
        self._loader.load(path, self.screen().size() * self.devicePixelRatioF(), self._take)

    def _take(self, image: QImage) -> None:
        if image.isNull():
            self._state.set_words(lambda: self.tr("This file is no picture that can be shown."))
            return
        self._state.set_words(self._caption)
        self._canvas.show_image(image)


class _Canvas(QWidget):
    """A picture, whole and never enlarged."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.background)
        _paint_fitting(painter, self.rect(), self.image)


def _paint_fitting(painter: QPainter, rect: QRect, image: QImage) -> None:
    """Paint `image` whole into the middle of `rect`, not larger than it is."""
    if image.isNull():
        return
    size = image.size() / painter.device().devicePixelRatioF()
    if size.width() > rect.width() or size.height() > rect.height():
        size.scale(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(rect.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
