"""News of reports across the window: a new one for those who lead, the outcome for its reporter (CHAT-18)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.desktop.misconduct import misconduct_words
from app.domain.moderation import Report
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.report_card import outcome_words


class ReportNews(Banner):
    """Shows the newest until it is followed or closed."""

    def __init__(
        self, model: ReportsModel, appearance: Appearance, show: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """`show` opens the reports."""
        super().__init__(appearance, parent)
        self._show_reports = show
        self._model = model
        self._report: Report | None = None
        model.changed.connect(self._follow)
        model.came.connect(self._tell_new)
        model.handled.connect(self._tell_handled)

    def _follow(self) -> None:
        """What a colleague handled in the meantime is no news any more."""
        if self._report is not None and self._report.id not in {report.id for report in self._model.todo()}:
            self._report = None
            self.hide()

    def _tell_new(self, report: Report) -> None:
        self._report = report
        words = self.tr("{name} reports {buyer}: {reason}.").replace("{reason}", misconduct_words(report.reason))
        words = words.replace("{name}", one_line(report.by_name, 40)).replace("{buyer}", one_line(report.buyer_name, 60))
        self._tell(words, Tone.WARN)

    def _tell_handled(self, report: Report) -> None:
        self._report = None
        outcome = outcome_words(report.outcome) if report.outcome is not None else ""
        words = self.tr("Your report about {buyer}. {outcome}.").replace("{outcome}", outcome)
        self._tell(words.replace("{buyer}", one_line(report.buyer_name, 60)), Tone.ACCENT)

    def _tell(self, words: str, tone: Tone) -> None:
        def show() -> None:
            self.hide()
            self._show_reports()

        self.say_that(words, tone, lambda: self.tr("Show the reports"), show, closable=True)
