"""The section about files in the settings, for supervisors and admins: what may be sent, and how large (CHAT-14)."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check, Number
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.sent_files import MOST_MB, FileKind, FileRules
from app.features.attachments.model.shop import ShopFilesModel

_CONTROL = 120
_SIZES = ("picture_mb", "video_mb", "file_mb")


class FilesSection(QWidget):
    """Shows the shop's rules and keeps what is changed until Save; a refusal leaves everything as it was entered."""

    def __init__(self, model: ShopFilesModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._shown = model.rules
        self._kinds = {kind: Check(appearance) for kind in FileKind}
        self._sizes = {name: Number(appearance) for name in _SIZES}
        self._labels = {name: QLabel() for name in _SIZES}
        self._said = Paragraph(appearance, "", "muted")
        self._save = Button(appearance, lambda: self.tr("Save rules for files"), Look.PRIMARY)
        self._save.clicked.connect(lambda _checked: model.save(self.entered))
        self._lay_out()
        model.changed.connect(self._on_changed)
        model.refused.connect(lambda error: self._said.set_words(lambda: sentence(error)))
        model.saved.connect(lambda: self._said.set_words(lambda: self.tr("Saved: it holds from the next file on.")))
        self._retranslate()
        self.refresh()

    @property
    def entered(self) -> FileRules:
        """The rules as they stand on the page."""
        kinds = tuple(kind.value for kind, check in self._kinds.items() if check.isChecked())
        return FileRules(kinds=kinds, **{name: number.value() for name, number in self._sizes.items()})

    def refresh(self) -> None:
        """Shows the hub's rules, whatever was entered here and not saved."""
        self._shown = rules = self._model.rules
        for kind, check in self._kinds.items():
            check.setChecked(kind in rules.kinds)
        for name, number in self._sizes.items():
            number.setValue(getattr(rules, name))
        self._edited()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_changed(self) -> None:
        if self._model.rules != self._shown:
            self.refresh()

    def _edited(self) -> None:
        self._save.setEnabled(self.entered != self._shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.GAP)
        for check in self._kinds.values():
            check.toggled.connect(lambda _on: self._edited())
            row = QHBoxLayout()
            row.addWidget(check)
            row.addStretch(1)
            column.addLayout(row)
        form = QFormLayout()
        form.setVerticalSpacing(Size.GAP)
        form.setHorizontalSpacing(Size.PAD * 2)
        for name, number in self._sizes.items():
            number.setRange(1, MOST_MB)
            number.setFixedWidth(_CONTROL)
            number.valueChanged.connect(lambda _value: self._edited())
            self._labels[name].setBuddy(number)
            self._labels[name].setFixedHeight(Size.FIELD)
            form.addRow(self._labels[name], number)
        column.addLayout(form)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._said, 1)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        kinds = {
            FileKind.PICTURE: self.tr("Pictures (PNG, JPEG, GIF, WebP)"),
            FileKind.VIDEO: self.tr("Videos (MP4, MOV, WebM)"),
            FileKind.PDF: self.tr("PDF documents"),
            FileKind.DOCUMENT: self.tr("Word documents without macros"),
            FileKind.SHEET: self.tr("Excel sheets without macros"),
            FileKind.TEXT: self.tr("Plain texts and CSV"),
            FileKind.ARCHIVE: self.tr("ZIP archives: nobody looks at what is inside"),
        }
        sizes = {
            "picture_mb": self.tr("Largest picture (MB)"),
            "video_mb": self.tr("Largest video (MB)"),
            "file_mb": self.tr("Largest other file (MB)"),
        }
        for kind, check in self._kinds.items():
            check.setText(kinds[kind])
            check.setAccessibleName(kinds[kind])
        for name, number in self._sizes.items():
            self._labels[name].setText(sizes[name])
            number.setAccessibleName(sizes[name])
