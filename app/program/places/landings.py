"""The Intake workspace: landings and contacts, other features' tabs; entering by hand from a chat (DATA-1, DATA-2)."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.buttons import IconButton
from app.desktop.kit.later import Later
from app.desktop.kit.notices import Toast
from app.desktop.kit.words import Words
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.people import Role
from app.features.landing.model.contacts import ContactsModel
from app.features.landing.model.landings import LandingsModel
from app.features.landing.wire import CONTACTS, EnterContact, EnteredOrder, ExportContacts
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.services import Services
from app.protocol.envelope import ErrorBody

NAME = "landings"
_KEEPERS = frozenset({Role.MARKETER, Role.SUPERVISOR, Role.ADMIN})
_OVERSEERS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Landings(QObject):
    """The workspace is on the rail for those who keep landings, and for others as soon as a feature adds a tab for them."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre, finding: Finding) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._centre = centre
        self._finding = finding
        # In the order of the tabs; a page that is built already gets later ones at once.
        self._tabs: dict[str, tuple[Words, Callable[[], QWidget]]] = {}
        self._page: QWidget | None = None
        self._wanted = ""
        self._on_rail = False
        self._asking = False
        self._toast = Toast(look.appearance, desk.frame)
        self.model = LandingsModel(desk.store, services.shelf, services.engine, services.http, services.spawn)
        self.contacts = ContactsModel(desk.store, services.shelf, services.http, services.spawn)
        self.model.entry_refused.connect(self._enter_again)
        self.model.ordered.connect(self._say_ordered)
        me = desk.store.me
        if me is not None and _KEEPERS.intersection(me.roles):
            self.add_tab("landings", lambda: self.tr("Landings"), self._landings_tab)
            self.add_tab("contacts", lambda: self.tr("Contacts"), self._contacts_tab)
        self._offer_entry()

    def add_tab(self, key: str, words: Words, make: Callable[[], QWidget]) -> None:
        """A tab of another feature; `make` is called when somebody looks at it for the first time."""
        self._tabs[key] = (words, make)
        if not self._on_rail:
            self._on_rail = True
            self._desk.frame.add_workspace(NAME, "intake", lambda: self.tr("Intake", "rail"), Later(self._made))
            self._finding.actions.add(lambda: self.tr("Intake: landings and contacts"), self.show, "intake")
        elif self._page is not None:
            self._page.add_page(key, words, make)  # type: ignore[attr-defined]

    def show(self, key: str = "") -> None:
        """Brings the workspace to the front, at that tab."""
        self._wanted = key
        self._desk.frame.show_workspace(NAME)
        if self._page is not None and key:
            self._page.choose(key)  # type: ignore[attr-defined]

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

    def free(self) -> None:
        """See Furnishing.free."""
        for model in (self.model, self.contacts):
            model.deleteLater()

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

    def _made(self) -> QWidget:
        from app.features.landing.view.page import IntakePage  # on first use

        page = IntakePage(self._look.appearance)
        for key, (words, make) in self._tabs.items():
            page.add_page(key, words, make)
        if self._wanted:
            page.choose(self._wanted)
        self._page = page
        return page

    def _landings_tab(self) -> QWidget:
        from app.features.landing.view.landings import LandingsTab  # on first use

        tab = LandingsTab(self.model, self._look.appearance, self._address, language)
        tab.enter_wanted.connect(self.enter)
        tab.order_wanted.connect(self.order)
        return tab

    def _contacts_tab(self) -> QWidget:
        from app.features.landing.view.contacts import ContactsTab  # on first use

        me = self._desk.store.me
        may = me is not None and bool(_OVERSEERS.intersection(me.roles))
        tab = ContactsTab(self.contacts, self.model, self._look.appearance, self._export if may else None)
        tab.chat_wanted.connect(lambda conversation: self._desk.open(ConversationId(conversation)))
        tab.import_wanted.connect(lambda: self._import(tab))
        return tab

    def _address(self, landing: str) -> str:
        return f"{self._services.http.server}/l/{landing}"

    def _import(self, tab: QWidget) -> None:
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
        ask_which(self.tr("Import a file…"), self.tr("Tables"), tab.window(), model.open)

    def _export(self, path: Path, wanted: ExportContacts, then: Callable[[str | None], None]) -> None:
        async def write() -> None:
            try:
                response = await self._services.http.request("POST", f"{CONTACTS}/export", content=msgspec.json.encode(wanted))
                content: bytes = response.content
                await asyncio.get_running_loop().run_in_executor(self._services.files_thread, path.write_bytes, content)
            except Refused as refused:
                then(sentence(ErrorBody(refused.code, dict(refused.facts))))
            except (HubUnreachable, SessionEnded):
                then(self.tr("The hub does not answer; try again when connected."))
            except OSError as error:
                then(error.strerror or type(error).__name__)
            else:
                then(None)

        self._services.spawn(write())
