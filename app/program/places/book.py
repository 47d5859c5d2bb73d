"""The Customers workspace, for those who answer buyers: built when it is looked at for the first time (CUST-1)."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.later import Later
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.domain.people import DESK, Role
from app.features.customer_list.wire import EXPORT, ExportCustomers
from app.program.desk import Desk
from app.program.exporting import export
from app.program.look import Look
from app.program.places.finding import Finding
from app.program.places.people import People
from app.program.services import Services

if TYPE_CHECKING:
    from app.features.customer_list.model import CustomerListModel, Marks, Segments

_EXPORTERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
_NAME = "customers"


class Book(QObject):
    """Nothing of it is there before somebody looks: nobody is waited for, and nothing is heard of.

    Beside the table stands one profile, which shows whoever is chosen.
    """

    def __init__(self, desk: Desk, look: Look, services: Services, finding: Finding, people: People) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._people = people
        self._parts: tuple[CustomerListModel, Segments, Marks] | None = None
        me = desk.store.me
        if me is None or not DESK.intersection(me.roles):
            return
        desk.frame.add_workspace(_NAME, "customers", lambda: self.tr("Customers", "rail"), Later(self._made))
        finding.actions.add(lambda: self.tr("Customers"), self.show, "customers")

    def show(self) -> None:
        """Brings the customers to the front."""
        self._desk.frame.show_workspace(_NAME)

    def free(self) -> None:
        """See Furnishing.free."""
        for part in self._parts or ():
            part.deleteLater()

    def _made(self) -> QWidget:
        from app.features.customer_list.model import CustomerListModel, Marks, Segments  # on first use
        from app.features.customer_list.view.page import CustomersPage

        store, engine, me = self._desk.store, self._services.engine, self._desk.store.me
        marks, segments = Marks(store, engine), Segments(store, engine)
        model = CustomerListModel(store, self._services.shelf, marks)
        self._parts = (model, segments, marks)
        may = me is not None and bool(_EXPORTERS.intersection(me.roles))
        profile = self._people.make_profile()
        export = self._export if may else None
        look = self._look
        page = CustomersPage(model, segments, look.appearance, look.shortcuts, export, profile, profile.model.open_customer)
        look.shortcuts.bind(Key.FIND, page, page.search.begin)
        page.chat_wanted.connect(self._open_chat)
        return page

    def _open_chat(self, conversation: str) -> None:
        self._desk.open(ConversationId(conversation))

    def _export(self, path: Path, wanted: ExportCustomers, then: Callable[[str | None], None]) -> None:
        export(self._services, EXPORT, wanted, path, then)
