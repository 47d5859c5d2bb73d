"""The head of a profile: who it is, their one label, rank, source and points (CUST-2, CUST-3, CUST-4)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import Avatar
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.pill import Pill, PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.source_words import source_words
from app.desktop.themes import Size
from app.features.customers.model import CustomersModel
from app.features.customers.view.entry import points_text
from app.features.customers.view.words import rank_words


class Head(QWidget):
    """`points` opens the ledger of points."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, points: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._avatar = Avatar(appearance)
        self._name = TextLine(appearance, "", font=appearance.fonts.title)
        self._label = Pill(appearance, "", parent=self)
        self._rank = Pill(appearance, "", parent=self)
        self._source = Pill(appearance, "", parent=self)
        self._points = PillButton(appearance, "", Tone.ACCENT, "", self)
        self._points.clicked.connect(lambda _checked=False: points())
        self._waiting = TextLine(appearance, "", "warn", appearance.fonts.small)
        self._old = Paragraph(appearance, "", "warn")
        marks = FlowLayout()
        for mark in (self._label, self._rank, self._source, self._points):
            marks.addWidget(mark)
        beside = QVBoxLayout()
        beside.setSpacing(Size.STEP)
        beside.addWidget(self._name)
        beside.addLayout(marks)
        row = QHBoxLayout()
        row.setSpacing(Size.GAP)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Size.PAD, Size.PAD, Size.PAD, 0)
        column.setSpacing(Size.STEP)
        column.addLayout(row)
        column.addWidget(self._waiting)
        column.addWidget(self._old)

    def show_again(self) -> None:
        """What the model has now."""
        model, customer = self._model, self._model.customer
        if customer is None:
            return
        member = customer.is_member
        self._avatar.set_person(customer.name, customer.id)
        self._name.set_words(one_line(customer.name, 120))
        self._label.show_words(self.tr("Member") if member else self.tr("No account"), Tone.ACCENT if member else Tone.NEUTRAL)
        # Gold stands out, as in the list.
        self._rank.show_words(rank_words(customer.rank), Tone.WARN if customer.rank == "gold" else Tone.NEUTRAL)
        self._source.show_words(one_line(source_words(customer.source), 40), Tone.NEUTRAL)
        words = self.tr("%n point(s)", "", model.balance)
        words = words.replace(str(model.balance), points_text(model.balance))
        self._points.show_words(words, Tone.ACCENT, "", lambda: self.tr("Show the ledger of points"))
        self._points.setVisible(model.rules.points)
        waiting = model.waiting
        self._waiting.set_words(self.tr("%n change(s) not at the hub yet", "", waiting) if waiting else "")
        self._waiting.setVisible(waiting > 0)
        self._old.set_words(self.tr("Not current: as of {time}.").replace("{time}", full_time(model.page.time)))
        self._old.setVisible(model.error is not None)
