"""The ledger of points: the balance, what is on its way, and every line with who booked it and when (CUST-10)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit import pieces
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph
from app.desktop.kit.tones import Tone
from app.domain.ledgers import PointEntry
from app.features.customers.model import CustomersModel
from app.features.customers.view.entry import points_text
from app.features.customers.view.sales import day
from app.features.customers.view.words import day_words
from app.features.customers.wire import UpdatePoints


class PointsPage(QWidget):
    """`update_points` opens the form."""

    def __init__(
        self, model: CustomersModel, appearance: Appearance, update_points: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._update = update_points
        self._shown: object = None
        area, self._column = pieces.page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_again(self) -> None:
        """What the records have now."""
        records = self._model.records.value
        coming = self._model.points_on_the_way()
        entries = records.points if records is not None else ()
        shown = (entries, tuple(coming), self._model.balance, self._model.rules, QLocale().name())
        if self._shown == shown:
            return
        self._shown = shown
        pieces.empty(self._column)
        translate, look = QCoreApplication.translate, self._appearance
        self._column.addLayout(pieces.line(look, translate("Profile", "Balance"), points_text(self._model.balance)))
        if line := self._model.rules.help_line:
            words = translate("Profile", "Questions about points: {line}").replace("{line}", line)
            self._column.addWidget(Paragraph(look, words, "muted"))
        button = Button(look, lambda: translate("Profile", "Update points…"), Look.PRIMARY, parent=self)
        button.clicked.connect(lambda _checked=False: self._update())
        row = FlowLayout()
        row.addWidget(button)
        self._column.addLayout(row)
        for wish in coming:
            self._column.addWidget(self._coming(wish))
        for entry in entries:
            self._column.addWidget(self._entry(entry))
        if not entries and not coming:
            self._column.addWidget(Paragraph(look, translate("Profile", "No points were booked yet."), "muted"))
        self._column.addStretch(1)

    def _coming(self, wish: UpdatePoints) -> QWidget:
        pill = (QCoreApplication.translate("Profile", "on its way"), Tone.WARN)
        title = signed(wish.amount)
        about = "\n".join(part for part in (used_words(wish.amount, wish.day), one_line(wish.note, 200)) if part)
        head = pieces.line(self._appearance, title, pill=pill)
        return pieces.card(self._appearance, f"{title}, {pill[0]}, {about}", head, about)

    def _entry(self, entry: PointEntry) -> QWidget:
        translate = QCoreApplication.translate
        if entry.start:
            title = translate("Profile", "Starting balance")
            return pieces.card(
                self._appearance, f"{title}, {signed(entry.amount)}",
                pieces.line(self._appearance, title, signed(entry.amount)), day(entry.time),
            )  # fmt: skip
        booked = translate("Profile", "booked {day} by {name}").replace("{day}", day(entry.time))
        lines = (booked.replace("{name}", one_line(entry.by_name, 60)), one_line(entry.note, 200))
        about = "\n".join(line for line in lines if line)
        title = used_words(entry.amount, entry.day)
        return pieces.card(
            self._appearance, f"{title}, {signed(entry.amount)}, {about}",
            pieces.line(self._appearance, title, signed(entry.amount)), about,
        )  # fmt: skip


def used_words(amount: int, used: str) -> str:
    """What happened on which day."""
    translate = QCoreApplication.translate
    words = translate("Profile", "Used on {day}") if amount < 0 else translate("Profile", "Given on {day}")
    return words.replace("{day}", day_words(used))


def signed(amount: int) -> str:
    """Points with their sign."""
    return f"+{points_text(amount)}" if amount > 0 else points_text(amount)
