"""Moderating: blocking in the chat and from a row, reports, and the way to them; by button, key and palette (CHAT-18)."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.notices import Toast
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.features.intake.model import ListName
from app.features.intake.view.ticking import RowEntry
from app.features.moderation.model.blocks import BlocksModel
from app.features.moderation.model.reports import ReportsModel
from app.features.moderation.view.chat import BlockButton, BlockedFoot, BlockUndo, ReportButton
from app.features.moderation.view.news import ReportNews
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.board import Board
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.lists import Lists
from app.program.services import Services
from app.protocol.envelope import ErrorBody

_TAB = "reports"


class Moderating(QObject):
    """`blocks` knows who is blocked, `reports` what was reported."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, finding: Finding, lists: Lists, board: Board
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._board = board
        self.blocks = BlocksModel(desk.store, services.engine)
        self.reports = ReportsModel(desk.store, services.engine, services.history)
        self._toast = Toast(look.appearance, desk.frame)
        self._in_chat(centre)
        self._news = ReportNews(self.reports, look.appearance, self.show_reports)
        desk.frame.add_notice(self._news)
        said = Toast(look.appearance, centre.pane.timeline)
        self.reports.sent.connect(lambda: said.say_that(self.tr("The report was sent to your supervisors.")))
        self.reports.refused.connect(self._say)
        self.reports.changed.connect(self._count)
        if self.reports.leads:
            board.add_tab(_TAB, lambda: self.tr("Reports"), self._reports_tab)
        self._rows(lists)
        self._keys(finding)
        self._count()

    def block(self, conversation: ConversationId) -> None:
        """Asks about a block, or unblocks at once: that can be taken back."""
        from app.features.moderation.view.block_dialog import BlockDialog  # on first use

        if self.blocks.blocked(conversation):
            self.blocks.let_back(conversation)
            return
        name = self.blocks.buyer(conversation)
        dialog = BlockDialog(
            self._look.appearance, name, lambda reason, note: self.blocks.put_away(conversation, reason, note), self._desk.frame
        )
        dialog.ask(lambda _answer: None)

    def report(self, conversation: ConversationId) -> None:
        """Asks for a report."""
        from app.features.moderation.view.report_dialog import ReportDialog  # on first use

        ReportDialog(self.reports, self._look.appearance, conversation, self._desk.frame).ask(lambda _answer: None)

    def show_reports(self) -> None:
        """On the board for those who lead, in a dialog for everybody else."""
        self._news.hide()
        if self.reports.leads:
            self._board.show(_TAB)
        elif self.reports.allowed:
            from app.features.moderation.view.reports import ReportsDialog  # on first use

            dialog = ReportsDialog(self.reports, self._look.appearance, self._desk.frame)
            dialog.view.open_wanted.connect(self._open)
            dialog.ask(lambda _answer: None)

    def free(self) -> None:
        """See Furnishing.free."""
        self.blocks.deleteLater()
        self.reports.deleteLater()

    def _in_chat(self, centre: Centre) -> None:
        look = self._look.appearance
        centre.pane.head.add(ReportButton(self.blocks, look, self._report_open))
        centre.pane.head.add(BlockButton(self.blocks, look, self._block_open))
        centre.pane.add_foot(BlockedFoot(self.blocks, look, centre.pane.shut))
        self.undo = BlockUndo(self.blocks, look, centre.pane.timeline)
        centre.follow(self.blocks.open)

    def _rows(self, lists: Lists) -> None:
        if not self.blocks.allowed:
            return
        entries = lists.ticking.entries
        entries.append(RowEntry(lambda: self.tr("Block…"), self.block, lambda name: not self.blocks.blocked(name)))
        entries.append(RowEntry(lambda: self.tr("Report…"), self.report))

    def _keys(self, finding: Finding) -> None:
        bind, text, add = self._look.shortcuts.bind, self._look.shortcuts.text, finding.actions.add
        bind(Key.BLOCK, self._desk.panes, self._block_open)
        bind(Key.REPORT, self._desk.panes, self._report_open)
        bind(Key.REPORTS, self._desk.frame, self.show_reports)
        blocks = self.blocks
        add(
            lambda: self.tr("Block this buyer…"), self._block_open, "block", lambda: text(Key.BLOCK),
            lambda: blocks.available and not blocks.is_blocked,
        )  # fmt: skip
        add(
            lambda: self.tr("Unblock this buyer"), self._block_open, "block", lambda: text(Key.BLOCK),
            lambda: blocks.available and blocks.is_blocked,
        )  # fmt: skip
        add(lambda: self.tr("Show blocked buyers"), self._show_blocked, "block", str, lambda: blocks.allowed)
        add(lambda: self.tr("Undo the last block"), blocks.undo_last, "return", str, lambda: blocks.last is not None)
        add(lambda: self.tr("Report this buyer…"), self._report_open, "flag", lambda: text(Key.REPORT), lambda: blocks.available)
        add(lambda: self.tr("Show the reports"), self.show_reports, "flag", lambda: text(Key.REPORTS), lambda: blocks.allowed)

    def _show_blocked(self) -> None:
        self._desk.frame.show_workspace("chats")
        self._desk.list.show_aside(False)
        self._desk.list.show_list(ListName.BLOCKED)

    def _block_open(self) -> None:
        if self.blocks.available and self.blocks.open_id is not None:
            self.block(self.blocks.open_id)

    def _report_open(self) -> None:
        if self.blocks.available and self.blocks.open_id is not None:
            self.report(self.blocks.open_id)

    def _reports_tab(self) -> QWidget:
        from app.features.moderation.view.reports import ReportsView  # on first use

        view = ReportsView(self.reports, self._look.appearance)
        view.open_wanted.connect(self._open)
        return view

    def _open(self, conversation: str, number: int) -> None:
        self._desk.open(ConversationId(conversation), number)

    def _count(self) -> None:
        if self.reports.leads:
            count = len(self.reports.todo())
            self._desk.frame.set_badge("board", count)
            self._board.count(_TAB, count)

    def _say(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))
