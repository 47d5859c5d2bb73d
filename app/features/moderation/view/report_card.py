"""One report: who says what about whom, the messages that show it, and what came of it (CHAT-18)."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look, ToolButton
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.panel import Panel
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.misconduct import misconduct_words
from app.desktop.themes import Size
from app.domain.moderation import NOTE_LIMIT, Outcome, Picked, Report, ReportState
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.picking import message_words

#: Characters of a message that are shown; the whole of it is a click away.
_EXCERPT = 240


class ReportCard(Panel):
    """`open_wanted` carries a conversation's id and a message's number, `handle_wanted` the report, an Outcome, an answer."""

    open_wanted = Signal(str, int)
    handle_wanted = Signal(object, object, str)

    def __init__(self, report: Report, model: ReportsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.report = report
        self._model = model
        self.decisions: dict[Outcome, Button] = {}
        self.answer: QLineEdit | None = None
        self._head()
        for picked in report.messages:
            self.body.addLayout(self._message(picked))
        if report.note:
            self.body.addWidget(Paragraph(appearance, lambda: self.tr("Note: {text}").replace("{text}", report.note)))
        if report.state is ReportState.HANDLED:
            self._outcome()
        elif model.leads:
            self._handling()
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        words = (self._about(), misconduct_words(self.report.reason), self._state_words())
        self.setAccessibleName(", ".join(words))

    def _head(self) -> None:
        report, look = self.report, self._appearance
        handled = report.state is ReportState.HANDLED
        state = Pill(look, self._state_words, Tone.OK if handled else Tone.WARN, "check" if handled else "clock")
        head = QHBoxLayout()
        head.setSpacing(Size.GAP)
        head.addWidget(TextLine(look, lambda: misconduct_words(report.reason), font=look.fonts.strong))
        head.addWidget(state)
        head.addStretch(1)
        head.addWidget(TextLine(look, lambda: row_time(report.time, self._model.now()), "faint", look.fonts.tiny))
        self.body.addLayout(head)
        self.body.addWidget(TextLine(look, self._about, "muted", look.fonts.small))

    def _about(self) -> str:
        report = self.report
        if self._model.is_mine(report):
            words = self.tr("You about {buyer}")
        else:
            words = self.tr("{name} about {buyer}").replace("{name}", one_line(report.by_name, 40))
        return words.replace("{buyer}", one_line(report.buyer_name, 60))

    def _state_words(self) -> str:
        report = self.report
        if report.outcome is not None:
            return outcome_words(report.outcome)
        return self.tr("Being handled…") if self._model.on_its_way(report) else self.tr("Sent")

    def _message(self, picked: Picked) -> QHBoxLayout:
        now = self._model.now()
        text = picked.text if len(picked.text) <= _EXCERPT else f"{picked.text[:_EXCERPT]}…"
        go = ToolButton(self._appearance, "chat", lambda: self.tr("Go there"), lambda: self.tr("Show this message in the chat"))
        go.clicked.connect(lambda _checked: self.open_wanted.emit(self.report.conversation, picked.number))
        words = Paragraph(self._appearance, lambda: message_words(picked.author_name, picked.time, picked.kind, text, now))
        row = QHBoxLayout()
        row.setSpacing(Size.GAP)
        row.addWidget(words, 1)
        row.addWidget(go)
        return row

    def _outcome(self) -> None:
        report, look = self.report, self._appearance
        self.body.addWidget(TextLine(look, self._handled_words, "muted", look.fonts.small))
        if report.answer:
            self.body.addWidget(Paragraph(look, lambda: self.tr("Answer: {text}").replace("{text}", report.answer)))

    def _handled_words(self) -> str:
        report = self.report
        words = self.tr("Handled by {name}, {time}").replace("{time}", full_time(report.handled) if report.handled else "")
        return words.replace("{name}", one_line(report.handled_by_name, 40))

    def _handling(self) -> None:
        look = self._appearance
        waits = self._model.on_its_way(self.report)
        self.answer = QLineEdit()
        self.answer.setMaxLength(NOTE_LIMIT)
        self.answer.setFixedHeight(Size.FIELD)
        self.answer.setPlaceholderText(self.tr("A word to the reporter (not necessary)"))
        self.answer.setAccessibleName(self.tr("A word to the reporter (not necessary)"))
        self.answer.setEnabled(not waits)
        row = QWidget()
        flow = FlowLayout(row)
        for outcome, words, kind in (
            (Outcome.NOTHING, lambda: self.tr("Nothing to do"), Look.SECONDARY),
            (Outcome.SPOKEN, lambda: self.tr("Spoken with the buyer"), Look.SECONDARY),
            (Outcome.BLOCKED, lambda: self.tr("Block the buyer…"), Look.DANGER),
        ):
            button = self.decisions[outcome] = Button(look, words, kind)
            button.setEnabled(not waits)
            button.clicked.connect(lambda _checked, outcome=outcome: self._handle(outcome))
            flow.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(Size.GAP)
        column.addWidget(self.answer)
        column.addWidget(row)
        self.body.addLayout(column)

    def _handle(self, outcome: Outcome) -> None:
        self.handle_wanted.emit(self.report, outcome, self.answer.text() if self.answer is not None else "")


def outcome_words(outcome: Outcome) -> str:
    """What came of it, in a few words."""
    translate = QCoreApplication.translate
    return {
        Outcome.BLOCKED: translate("Moderation", "Handled: buyer blocked"),
        Outcome.SPOKEN: translate("Moderation", "Handled: spoken with the buyer"),
        Outcome.NOTHING: translate("Moderation", "Handled: nothing to do"),
    }[outcome]
