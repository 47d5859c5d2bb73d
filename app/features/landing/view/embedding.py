"""Where a landing's form is and how it comes onto another page: its address, a script tag, a frame; each is one click to copy."""

import html
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size

#: The frame's usual height in pixels; the script tag needs none, as its form says how high it is.
_HEIGHT = 620


class Embedding(QWidget):
    """`show_form(address, title)` of the public page; what stands in a field is what is copied."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._names: dict[QLineEdit, Callable[[], str]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Size.GAP)
        self._grid.setVerticalSpacing(Size.GAP // 2)
        self._grid.setColumnStretch(0, 1)
        self.address = self._row(lambda: self.tr("Address of the page"), lambda: self.tr("Copy the address"))
        self.script = self._row(
            lambda: self.tr("On your own page: it stands where the tag stands, as high as the form"),
            lambda: self.tr("Copy the script tag"),
        )
        self.frame = self._row(
            lambda: self.tr("For pages that allow no scripts: a frame of fixed height"), lambda: self.tr("Copy the code to embed")
        )
        about = Paragraph(
            appearance, lambda: self.tr("Forms stand on pages whose address the hub was started with (--origin)."), "muted"
        )
        self._grid.addWidget(about, self._grid.rowCount(), 0, 1, 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for field, words in self._names.items():
                field.setAccessibleName(words())

    def show_form(self, address: str, title: str) -> None:
        """`address` of the landing's public page, `https://hub/l/ID`; `title` is read by its visitors."""
        hub, _, id_ = address.rpartition("/l/")
        shown = html.escape(one_line(title, 80))
        self._put(self.address, address)
        self._put(
            self.script,
            f'<script src="{hub}/landing.js" data-form="{id_}" async></script>'
            f'<noscript><a href="{address}">{shown}</a></noscript>',
        )
        self._put(
            self.frame,
            f'<iframe src="{address}?embed=1" title="{shown}" width="100%" height="{_HEIGHT}" loading="lazy" style="border:0"'
            ' sandbox="allow-scripts allow-same-origin allow-forms"></iframe>',
        )

    def _row(self, words: Callable[[], str], copy: Callable[[], str]) -> QLineEdit:
        field = QLineEdit()
        field.setReadOnly(True)
        field.setFixedHeight(Size.FIELD)
        label = TextLine(self._appearance, words, "muted", self._appearance.fonts.small)
        label.setBuddy(field)
        field.setAccessibleName(words())
        self._names[field] = words
        button = Button(self._appearance, copy, icon="copy")
        button.clicked.connect(lambda: self._copied(field.text()))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, 1, 2)
        self._grid.addWidget(field, row + 1, 0)
        self._grid.addWidget(button, row + 1, 1)
        return field

    @staticmethod
    def _put(field: QLineEdit, text: str) -> None:
        if field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))
