"""Reports as those who lead handle them, and as reporters see what became of theirs (CHAT-18)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import EmptyState, Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.moderation import Outcome, Report
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.report_card import ReportCard
from app.protocol.envelope import ErrorBody

#: Reports shown of each part before one asks for more.
_AT_ONCE = 20
#: Of the dialog, in pixels.
_WIDTH, _HEIGHT = 600, 480


class ReportsView(QWidget):
    """`open_wanted` carries a conversation's id and a message's number."""

    open_wanted = Signal(str, int)

    def __init__(self, model: ReportsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        self._cards: dict[str, tuple[Report, bool, ReportCard]] = {}
        self._shown = _AT_ONCE
        self._toast = Toast(appearance, self)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._heads = [
            TextLine(appearance, self._todo_words, font=appearance.fonts.strong),
            TextLine(appearance, lambda: self.tr("Handled"), font=appearance.fonts.strong),
        ]
        self._more = Button(appearance, lambda: self.tr("Show more"))
        self._more.clicked.connect(lambda _checked: self._show_more())
        self._lay_out()
        model.changed.connect(self.refresh)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._forget_cards()
            self.refresh()

    def refresh(self) -> None:
        """As the reports are now; cards that did not change stay, with what is being typed into them."""
        todo, done = self._model.todo(), self._model.done()
        wanted = [todo[: self._shown], done[: self._shown]]
        cards = [[self._card(report) for report in part] for part in wanted]
        for name in self._cards.keys() - {report.id for part in wanted for report in part}:
            self._drop(name)
        place = 0
        for head, part in zip(self._heads, cards, strict=True):
            head.setVisible(bool(part))
            for widget in (head, *part):
                if self._column.indexOf(widget) != place:
                    self._column.insertWidget(place, widget)
                place += 1
        self._heads[0].set_words(self._todo_words)
        self._more.setVisible(len(todo) > self._shown or len(done) > self._shown)
        self._pages.setCurrentIndex(1 if todo or done else 0)

    @property
    def cards(self) -> Sequence[ReportCard]:
        """Those that are shown, from top to bottom."""
        found = (card for _report, _waits, card in self._cards.values())
        return sorted(found, key=self._column.indexOf)

    def _todo_words(self) -> str:
        if self._model.leads:
            return self.tr("To handle · {count}").replace("{count}", self.locale().toString(len(self._model.todo())))
        return self.tr("Sent, not handled yet")

    def _card(self, report: Report) -> ReportCard:
        waits = self._model.on_its_way(report)
        known = self._cards.get(report.id)
        if known is not None and known[:2] == (report, waits):
            return known[2]
        if known is not None:
            self._drop(report.id)
        card = ReportCard(report, self._model, self._appearance)
        card.open_wanted.connect(self.open_wanted)
        card.handle_wanted.connect(self._handle)
        self._cards[report.id] = (report, waits, card)
        return card

    def _drop(self, name: str) -> None:
        card = self._cards.pop(name)[2]
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _forget_cards(self) -> None:
        for name in list(self._cards):
            self._drop(name)

    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self.refresh()

    def _handle(self, report: Report, outcome: Outcome, answer: str) -> None:
        if outcome is Outcome.BLOCKED:
            ask_to_block(
                self._appearance, report.buyer_name, self.window(), lambda: self._say(self._model.handle(report, outcome, answer))
            )
        else:
            self._say(self._model.handle(report, outcome, answer))

    def _say(self, error: ErrorBody | None) -> None:
        if error is not None:
            self._toast.say_that(sentence(error))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(Size.STEP, Size.STEP, Size.STEP, Size.PAD)
        self._column.setSpacing(Size.GAP)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        area.setAccessibleName(self.tr("Reports"))
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState(self._appearance, "flag", self._empty_words))
        self._pages.addWidget(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _empty_words(self) -> str:
        if self._model.leads:
            return self.tr("No reports. Agents send one with the flag at the top of a chat.")
        return self.tr("You have reported nobody. The flag at the top of a chat does it.")


def ask_to_block(appearance: Appearance, buyer: str, parent: QWidget, do: Callable[[], object]) -> None:
    """Asks once more, by name, before a report is handled by blocking its buyer (CHAT-25)."""
    name = one_line(buyer, 60)
    translate = QCoreApplication.translate
    dialog = Dialog(appearance, lambda: translate("Moderation", "Block {name}?").replace("{name}", name), parent)
    dialog.add_text(
        lambda: translate(
            "Moderation", "The report is handled, and what {name} writes from now on is kept unseen. You can unblock at any time."
        ).replace("{name}", name)
    )
    dialog.add_button("cancel", lambda: translate("Moderation", "Cancel"))
    dialog.add_button("block", lambda: translate("Moderation", "Block"), Look.DANGER)
    dialog.ask(lambda answer: do() if answer == "block" else None)


class ReportsDialog(Dialog):
    """One's own reports, for those who have no board."""

    def __init__(self, model: ReportsModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("My reports"), parent)
        self.view = ReportsView(model, appearance)
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.view.open_wanted.connect(lambda _conversation, _number: self._close_with("open"))
        self.content.addWidget(self.view, 1)
        self.add_button("close", lambda: self.tr("Close"), default=True)
