"""The two lists of products of the open chat: what its buyer looked at, and all; and sending one as a card (CHAT-27)."""

import enum
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.shelf import Page, Shelf
from app.desktop.store import Changes, Connection, Store
from app.domain.ids import ConversationId, Instant
from app.domain.messages import Card
from app.domain.products import Browsed, Product, in_language
from app.features.products.rules import CARD, Finder
from app.features.products.wire import CATALOGUE, Catalogue, browsed_address
from app.protocol.envelope import ErrorBody

#: Milliseconds of quiet after a key before the hub is asked for what this computer does not hold.
_PAUSE = 250


class Which(enum.Enum):
    """The lists of the tab."""

    BROWSED = "browsed"
    ALL = "all"


class ProductsModel(QObject):
    """`changed` when there is something else to show; `sent` carries a product that was sent as a card."""

    changed = Signal()
    sent = Signal(object)

    def __init__(
        self,
        store: Store,
        shelf: Shelf,
        send: Callable[[ConversationId, Card], object],
        language: Callable[[], str],
        beside: Callable[[Callable[[], None]], object],
    ) -> None:
        """`send` says something in a conversation; `language` is the tag that the agent reads in; `beside` runs work on
        another thread."""
        super().__init__()
        self._store = store
        self._shelf = shelf
        self._send = send
        self._language = language
        self._beside = beside
        self._open: ConversationId | None = None
        self._catalogue: Page[Catalogue] = Page()
        self._browsed: Page[list[Browsed]] = Page()
        self._finder = Finder(())
        self._typed = ""
        self._beyond: list[Product] = []
        self.which = Which.ALL
        self._awake = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_beyond)
        store.subscribe(self._on_changes)

    @property
    def conversation(self) -> ConversationId | None:
        """The open chat."""
        return self._open

    @property
    def page(self) -> "Page[Catalogue] | Page[list[Browsed]]":
        """Whose freshness counts for what is shown."""
        return self._browsed if self.which is Which.BROWSED else self._catalogue

    @property
    def asking(self) -> bool:
        """Nothing is known yet, neither from this computer nor from the hub."""
        return self.page.value is None and self.page.error is None

    @property
    def error(self) -> ErrorBody | None:
        """Why what is shown may be old."""
        return self.page.error

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._typed

    def count(self, which: Which) -> int:
        """How many products a list has, whatever is searched for."""
        if which is Which.BROWSED:
            return len(self._browsed.value or ())
        return len(self._finder.products)

    def wake(self) -> None:
        """Somebody looks at the tab: the catalogue is read, once."""
        if not self._awake:
            self._awake = True
            self._shelf.read(CATALOGUE, Catalogue, self._take_catalogue)
            self._read_browsed()

    def open(self, conversation: ConversationId | None) -> None:
        """Another chat: what its buyer looked at is shown first, if they looked at anything."""
        if conversation != self._open:
            self._open, self._browsed = conversation, Page()
            self.changed.emit()
            self._read_browsed()

    def show(self, which: Which) -> None:
        """The other list."""
        self.which = which
        self.changed.emit()

    def search(self, typed: str) -> None:
        """Narrows the list; beyond what this computer holds the hub is asked."""
        self._typed, self._beyond = typed, []
        self._pause.start()
        self.changed.emit()

    def products(self) -> list[Product]:
        """What is shown, in order."""
        if self.which is Which.BROWSED:
            looked = [one.product for one in self._browsed.value or ()]
            return Finder(looked).find(self._typed) if self._typed.strip() else looked
        found = self._finder.find(self._typed)
        known = {one.id for one in found}
        return found + [one for one in self._beyond if one.id not in known]

    def looked(self, product: Product) -> tuple[Instant, int] | None:
        """When the buyer looked at it last, and how often; None when they did not."""
        return next(((one.time, one.times) for one in self._browsed.value or () if one.product.id == product.id), None)

    def name(self, product: Product) -> str:
        """In the agent's language."""
        return in_language(product.name, self._language())

    def send(self, product: Product) -> None:
        """As a card into the open chat; the hub puts the price of the moment on it."""
        if self._open is None:
            return
        card = Card(
            card=CARD, ref=product.id, title=self.name(product), picture=product.picture, amount=product.price,
            currency=product.currency, state="in_stock" if product.stock > 0 else "sold_out", facts={"stock": product.stock},
        )  # fmt: skip
        self._send(self._open, card)
        self.sent.emit(product)

    def _read_browsed(self) -> None:
        conversation = self._open
        if conversation is not None and self._awake:
            self._shelf.read(browsed_address(conversation), list[Browsed], lambda page: self._take_browsed(conversation, page))

    def _take_catalogue(self, page: Page[Catalogue]) -> None:
        self._catalogue = page
        if page.value is not None:
            self._finder = Finder(page.value.products)
            self._beside(self._finder.prepare)  # so that the first letter need not wait for thousands of products
        self.changed.emit()

    def _take_browsed(self, conversation: ConversationId, page: Page[list[Browsed]]) -> None:
        if conversation == self._open:
            self._browsed = page
            self.changed.emit()

    def _ask_beyond(self) -> None:
        value, typed = self._catalogue.value, self._typed.strip()
        if typed and (value is None or not value.whole):
            self._shelf.read(CATALOGUE, Catalogue, lambda page: self._take_beyond(typed, page), q=typed)

    def _take_beyond(self, typed: str, page: Page[Catalogue]) -> None:
        if typed == self._typed.strip() and page.value is not None:
            self._beyond = page.value.products
            self.changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        if not self._awake:
            return
        back = changes.connection and self._store.connection is Connection.ONLINE
        if CATALOGUE in changes.stale or changes.reset or (back and not self._catalogue.fresh):
            self._shelf.read(CATALOGUE, Catalogue, self._take_catalogue)
        mine = self._open is not None and browsed_address(self._open) in changes.stale
        if mine or changes.reset or (back and not self._browsed.fresh):
            self._read_browsed()
