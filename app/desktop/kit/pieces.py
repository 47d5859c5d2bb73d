"""What pages of a profile are built of: scrolling pages, headings, rows of a ledger; emptied and filled anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.panel import Panel
from app.desktop.kit.pill import Pill
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import Words
from app.desktop.themes import Size


def page() -> tuple[QScrollArea, QVBoxLayout]:
    """A scrolling page on its parent's ground, and the column that is filled."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, Size.PAD)
    column.setSpacing(Size.GAP)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    # The pane's own ground shows through; a scroll area fills what it is given.
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area, column


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout, what lies in layouts within it as well."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)


def heading(appearance: Appearance, words: Words) -> TextLine:
    """Over a part of a page."""
    return TextLine(appearance, words, "muted", appearance.fonts.tiny_strong)


def line(
    appearance: Appearance, left: str, right: str = "", colour: str = "text", *, pill: tuple[str, Tone] | None = None
) -> QHBoxLayout:
    """Something, and an amount or a pill at the end of the row."""
    row = QHBoxLayout()
    row.setSpacing(Size.GAP)
    row.addWidget(TextLine(appearance, left, colour), 1)
    if right:
        end = TextLine(appearance, right, font=appearance.fonts.strong)
        end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        end.setMinimumWidth(end.sizeHint().width())
        row.addWidget(end)
    if pill is not None:
        mark = Pill(appearance, pill[0], pill[1])
        row.addWidget(mark)
    return row


def card(appearance: Appearance, spoken: str, *rows: QLayout | str) -> Panel:
    """A framed thing of a list: rows as they are, texts as muted paragraphs. `spoken` is the whole of it in a sentence."""
    panel = Panel(appearance)
    panel.setAccessibleName(spoken)
    for row in rows:
        if isinstance(row, str):
            if row:
                panel.body.addWidget(Paragraph(appearance, row, "muted"))
        else:
            panel.body.addLayout(row)
    return panel
