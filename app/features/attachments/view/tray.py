"""Pictures, videos and files in the composer, shown before anything is sent (CHAT-14)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.plain import one_line, tip
from app.desktop.kit.text import TextLine
from app.desktop.refusals import sentence
from app.desktop.sync.pictures_to_send import poster_of
from app.desktop.themes import Size
from app.domain.ids import ConversationId
from app.domain.messages import Picture, Video
from app.features.attachments.model.drafts import AttachmentsModel, Refusal, body_of_copy

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
        self._again: Callable[[], object] | None = None
        self._refusal = TextLine(appearance, colour="bad", font=appearance.fonts.small)
        self._hint = TextLine(appearance, self._hint_words, "faint", appearance.fonts.tiny)
        self._reading = TextLine(appearance, self._reading_words, "muted", appearance.fonts.small)
        self._row = FlowLayout(gap=Size.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Size.STEP, 0, Size.STEP)
        layout.setSpacing(Size.STEP)
        layout.addLayout(self._row)
        layout.addWidget(self._reading)
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
        self._again = None
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

    def take_named(self, pictures: Sequence[tuple[Path, str]]) -> None:
        """Pictures are to wait here, under names of their own."""
        if self._model.conversation is not None:
            self._model.take_named(self._model.conversation, pictures)

    def send_named(self, pictures: Sequence[tuple[Path, str]], caption: str) -> None:
        """Send these past what waits, the first with `caption`."""
        self._model.send_named(pictures, caption)

    def choose(self) -> None:
        """Let the agent pick files."""
        dialog = QFileDialog(self, self.tr("Attach pictures, videos and files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        masks = " ".join(f"*{ending}" for ending in self._model.endings)
        words = self.tr("What may be sent")
        dialog.setNameFilter(f"{words} ({masks})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    def ready(self) -> bool:
        """Whether there is something to send, or will be when it has been read."""
        return bool(self._model.paths) or self._model.reading > 0

    def send(self, caption: str, again: Callable[[], object]) -> bool:
        """Send what waits, with `caption`. False while a file is still being read: `again` is called when all of them are, unless
        one is refused or another chat comes meanwhile."""
        if self._model.send(caption):
            return True
        self._again = again if self._model.reading else None
        self._show()
        announce(self, self._reading.text())
        return False

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
        self.setAccessibleName(self.tr("Files to send"))

    def _hint_words(self) -> str:
        return self.tr("The text goes along as the caption of the first file.")

    def _reading_words(self) -> str:
        reading = self._model.reading
        if self._again is not None:
            return self.tr("Reading %n file(s); all is sent when they are read.", "", reading)
        return self.tr("Reading %n file(s)…", "", reading)

    def _show(self) -> None:
        if not self._model.reading and self._again is not None:
            again, self._again = self._again, None
            again()
        paths = self._model.paths
        for path in [path for path in self._thumbs if path not in paths]:
            self._thumbs.pop(path).deleteLater()
        for path in paths:
            if path not in self._thumbs:
                thumb = _Thumb(path, self._appearance, self._loader, lambda path=path: self._model.remove(path))  # type: ignore[misc]
                self._thumbs[path] = thumb
        for path in paths:  # a video comes later than what was chosen after it, and stands before it all the same
            self._row.removeWidget(self._thumbs[path])
            self._row.addWidget(self._thumbs[path])
        self._hint.setVisible(bool(paths))
        self._refusal.setVisible(bool(self._refusal.text()))
        self._reading.setVisible(self._model.reading > 0)
        self._reading.set_words(self._reading_words)
        self.setVisible(bool(paths) or self._model.reading > 0 or bool(self._refusal.text()))

    def _refuse(self, refusal: Refusal) -> None:
        words = sentence(refusal.error)
        said = f"{one_line(refusal.name, 60)}: {words}" if refusal.name else words
        self._refusal.set_words(said)
        self._again = None  # what is left is not what was to be sent
        self._show()
        announce(self, said)


class _Thumb(QWidget):
    """One waiting file with a button that takes it out: its picture, or what kind it is and its name."""

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
        self._button = button
        button.clicked.connect(lambda _checked: remove())
        self._name = one_line(path.name, 120)
        self._body = body_of_copy(path, "")
        if isinstance(self._body, Picture):
            loader.load(path, _THUMB * appearance.density, self._take)
        elif isinstance(self._body, Video):
            loader.load(poster_of(path), _THUMB * appearance.density, self._take)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.fillRect(self.rect(), theme.hover)
        paint_fitting(painter, self.rect(), self._image)
        if not isinstance(self._body, Picture):
            self._paint_kind(painter)
        painter.setPen(theme.line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(self._button.geometry(), theme.pane)  # its cross must stand out from any picture

    def _paint_kind(self, painter: QPainter) -> None:
        name = "video" if isinstance(self._body, Video) else "file"
        painter.drawPixmap(Size.STEP, Size.STEP, self._appearance.pixmap(name, "muted", Size.ICON))
        line = QRect(0, self.height() - 20, self.width(), 20)
        painter.fillRect(line, self._appearance.theme.pane)
        painter.setFont(self._appearance.fonts.tiny)
        painter.setPen(self._appearance.theme.text)
        words = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, line.width() - 8)
        painter.drawText(line.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, words)

    def _take(self, image: QImage) -> None:
        self._image = image
        self.update()


def paint_fitting(painter: QPainter, rect: QRect, image: QImage) -> None:
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
