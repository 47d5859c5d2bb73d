"""Reporting: reports from the palette and the board, those of coupons also for marketers; the audit log for admins."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.buttons import Button
from app.domain.people import Role
from app.features.audit.model import AuditModel
from app.features.reports.model import ReportsModel, Subject
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.services import Services

_LEADERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Reporting(QObject):
    """The dialog is built when it is wanted; it remembers what was looked at last."""

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._model: ReportsModel | None = None
        self._subjects: tuple[Subject, ...] = ()
        roles = frozenset(desk.store.me.roles) if desk.store.me is not None else frozenset()
        if roles & (_LEADERS | {Role.MARKETER}):
            self._subjects = tuple(Subject) if roles & _LEADERS else (Subject.COUPONS,)
            finding.actions.add(lambda: self.tr("Report: orders after a coupon"), self._coupons, "coupon")
        if roles & _LEADERS:
            finding.actions.add(lambda: self.tr("Report: refunds, returns and exchanges"), self._cases, "return")

        self._log: AuditModel | None = None
        if Role.ADMIN in roles:
            finding.actions.add(lambda: self.tr("Audit log: who did what"), self.show_log, "lock")

    def button(self) -> QWidget:
        """For the board."""
        button = Button(self._look.appearance, lambda: self.tr("Reports…"), icon="board")
        button.clicked.connect(lambda _checked=False: self.open())
        return button

    def open(self, subject: Subject | None = None) -> None:
        """Opens the dialog, at the report looked at last unless one is named."""
        from app.features.reports.view import ReportsDialog  # on first use, and not often

        if self._model is None:
            self._model = ReportsModel(self._desk.store, self._services.http, self._services.spawn)
        self._model.subject = subject or self._model.subject
        dialog = ReportsDialog(self._model, self._look.appearance, self._subjects, self._save, self._desk.frame)
        dialog.ask(lambda _answer: None)

    def show_log(self) -> None:
        """Opens the audit log; the hub records that."""
        from app.features.audit.view import AuditDialog  # on first use, and not often

        if self._log is None:
            self._log = AuditModel(self._desk.store, self._services.http, self._services.spawn)
        AuditDialog(self._log, self._look.appearance, self._save, self._desk.frame).ask(lambda _answer: None)

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self._model, self._log):
            if model is not None:
                model.deleteLater()

    def _coupons(self) -> None:
        self.open(Subject.COUPONS)

    def _cases(self) -> None:
        self.open(Subject.CASES)

    def _save(self, path: Path, content: bytes, then: Callable[[OSError | None], None]) -> None:
        async def write() -> None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._services.files_thread, path.write_bytes, content)
            except OSError as error:
                then(error)
            else:
                then(None)

        self._services.spawn(write())
