"""Landings in the Intake workspace; contacts and orders entered by hand, also from a chat, or by a file (DATA-1, DATA-2)."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.buttons import IconButton
from app.desktop.kit.notices import Toast
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.ids import ConversationId
from app.domain.people import Role
from app.features.landing.model.landings import LandingsModel
from app.features.landing.wire import EnterContact, EnteredOrder
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.intake_desk import IntakeDesk
from app.program.services import Services
from app.protocol.envelope import ErrorBody

_KEEPERS = frozenset({Role.MARKETER, Role.SUPERVISOR, Role.ADMIN})


class Landings(QObject):
    """A tab for those who keep landings; the two dialogs for everybody at the desk."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre, finding: Finding, intake: IntakeDesk) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._centre = centre
        self._finding = finding
        self._asking = False
        self._toast = Toast(look.appearance, desk.frame)
        self.model = LandingsModel(desk.store, services.shelf, services.engine, services.http, services.spawn)
        self.model.entry_refused.connect(self._enter_again)
        self.model.ordered.connect(self._say_ordered)
        me = desk.store.me
        if me is not None and _KEEPERS.intersection(me.roles):
            intake.add_tab("landings", lambda: self.tr("Landings"), self._landings_tab)
        self._offer_entry()

    def enter(self, again: EnterContact | None = None, error: ErrorBody | None = None, *, chat: bool = False) -> None:
        """The dialog that enters a contact; with `chat` for the open chat's buyer."""
        from app.features.landing.view.entry import EntryDialog  # on first use

        conversation, buyer, tongue = self._buyer() if chat else (None, "", "en")
        if self._asking:
            return
        self._asking = True
        self.model.look_up()
        dialog = EntryDialog(
            self.model, self._look.appearance, self._desk.frame, buyer, conversation, tongue, again=again, error=error
        )

        def done(answer: str) -> None:
            self._asking = False
            if answer == "enter":
                self.model.enter(dialog.entry)
                self._toast.say_that(
                    self.tr("The contact is entered.") if self.model.online else self.tr("Kept here; sent when connected")
                )

        dialog.ask(done)

    def order(self, *, chat: bool = False) -> None:
        """The dialog that enters an order."""
        from app.features.landing.view.order import OrderDialog  # on first use

        conversation, buyer, _tongue = self._buyer() if chat else (None, "", "en")
        if self._asking:
            return
        self._asking = True
        self.model.look_up()
        dialog = OrderDialog(self.model, self._look.appearance, self._desk.frame, buyer, conversation)
        dialog.ask(lambda _answer: self._closed())

    def take_in(self, page: QWidget) -> None:
        """An admin chooses a file of contacts and sees what it would do; over the window of `page`."""
        from app.features.landing.model.importing import ContactImportModel  # on first use, and seldom
        from app.features.landing.view.importing import ImportDialog, ask_which

        model = ContactImportModel(self._services.http, self._services.spawn, self._services.files_thread)
        model.setParent(self)
        opened: list[ImportDialog] = []

        def looked(sheet: object, report: object) -> None:
            if not opened:
                dialog = ImportDialog(model, self._look.appearance, sheet, report, self._desk.frame)  # type: ignore[arg-type]
                opened.append(dialog)
                dialog.ask(lambda _answer: model.deleteLater())

        model.looked.connect(looked)
        model.failed.connect(lambda error: self._toast.say_that(sentence(error)) if not opened else None)
        ask_which(self.tr("Import a file…"), self.tr("Tables"), page.window(), model.open)

    def free(self) -> None:
        """See Furnishing.free."""
        self.model.deleteLater()

    # inside

    def _offer_entry(self) -> None:
        look = self._look
        button = IconButton(look.appearance, "intake", lambda: self.tr("Enter this buyer as a contact"))
        button.clicked.connect(lambda _on=False: self.enter(chat=True))
        self._centre.pane.head.add(button)
        look.shortcuts.bind(Key.CONTACT, self._desk.frame, self._enter_by_key)
        keys, in_chat = partial(look.shortcuts.text, Key.CONTACT), lambda: self._centre.chat.open_id is not None
        add = self._finding.actions.add
        add(lambda: self.tr("Enter a contact…"), self.enter, "intake", keys)
        add(lambda: self.tr("Enter an order…"), self.order, "card")
        add(lambda: self.tr("Enter this buyer as a contact"), partial(self.enter, chat=True), "intake", keys, in_chat)
        add(lambda: self.tr("Enter an order of this buyer…"), partial(self.order, chat=True), "card", str, in_chat)

    def _enter_by_key(self) -> None:
        self.enter(chat=self._desk.frame.workspace == "chats" and self._centre.chat.open_id is not None)

    def _buyer(self) -> tuple[str | None, str, str]:
        known = self._desk.store.conversations.get(self._centre.chat.open_id or ConversationId(""))
        return (None, "", "en") if known is None else (known.id, known.buyer.name, known.buyer.language)

    def _closed(self) -> None:
        self._asking = False

    def _enter_again(self, entry: EnterContact, error: ErrorBody) -> None:
        self.enter(entry, error)

    def _say_ordered(self, order: EnteredOrder) -> None:
        from app.features.landing.view.order import ordered_words  # with the dialog, on first use

        self._toast.say_that(ordered_words(self.tr("Order {number} is placed: {total}"), order))

    def _landings_tab(self) -> QWidget:
        from app.features.landing.view.landings import LandingsTab  # on first use

        tab = LandingsTab(self.model, self._look.appearance, self._address, language)
        tab.enter_wanted.connect(self.enter)
        tab.order_wanted.connect(self.order)
        return tab

    def _address(self, landing: str) -> str:
        return f"{self._services.http.server}/l/{landing}"
