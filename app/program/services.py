"""What works for one account behind its window: cache, engine, history, drafts, pictures, search; opened and closed together."""

import asyncio
import logging
import shutil
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from app.desktop.drafts import LocalDrafts
from app.desktop.history import LocalHistory
from app.desktop.pictures import LocalPictures
from app.desktop.shelf import Shelf
from app.desktop.store import Batch, Store
from app.desktop.sync.cache.documents import Document
from app.desktop.sync.cache.errors import CacheError, WrongKey
from app.desktop.sync.cache.files import Files
from app.desktop.sync.cache.opening import Opened, begin_anew, open_cache
from app.desktop.sync.cache.past import Past
from app.desktop.sync.cache.rows import StartSnapshot
from app.desktop.sync.cache.start import FILE
from app.desktop.sync.cache.watch import Watch
from app.desktop.sync.downloads import HttpDownloader
from app.desktop.sync.engine import Engine, Surroundings
from app.desktop.sync.hub_http import HubHttp
from app.desktop.sync.kinds import Kinds
from app.desktop.sync.link import WebSocketConnector
from app.desktop.sync.uncommitted import WithUncommitted
from app.desktop.sync.uploads import HttpUploader
from app.domain.ids import ConversationId, DeviceId, FileId, Instant
from app.domain.privacy import TOLD
from app.features.alerts import wire as alerts
from app.features.assistant import wire as assistant
from app.features.bookings import wire as bookings
from app.features.calls import wire as calls
from app.features.chat import wire as chat
from app.features.collision import wire as collision
from app.features.conversations import wire as conversations
from app.features.customer_list import wire as customer_list
from app.features.customers import wire as customers
from app.features.due import wire as due
from app.features.favourite import wire as favourite
from app.features.landing import wire as landing
from app.features.leads import wire as leads
from app.features.moderation import wire as moderation
from app.features.notes import wire as notes
from app.features.orders import wire as orders
from app.features.payments import wire as payments
from app.features.privacy import wire as privacy
from app.features.products import wire as products
from app.features.quick_replies import wire as quick_replies
from app.features.requests import wire as requests
from app.features.response import wire as response
from app.features.routing import wire as routing
from app.features.search.model import HubSearch, KeptOrders, LocalSearch
from app.features.shop_rules import wire as shop_rules
from app.features.spam import wire as spam
from app.protocol import cards, contacts

T = TypeVar("T")
_log = logging.getLogger(__name__)
#: Rows of the intake that the next first frame paints.
_START_ROWS = 40
#: Seconds between looks for what the shop does not allow here any more.
_TIDY_EVERY = 3600.0
#: One a feature: the events and signals that it declares are read and shown.
_WIRES = (
    alerts,
    assistant,
    bookings,
    calls,
    cards,
    chat,
    collision,
    contacts,
    conversations,
    customer_list,
    customers,
    due,
    favourite,
    landing,
    leads,
    moderation,
    notes,
    orders,
    payments,
    privacy,
    products,
    quick_replies,
    requests,
    response,
    routing,
    shop_rules,
    spam,
)
KINDS = Kinds.of(_WIRES, chat.SendMessage)


class Services:
    """One account's. Everything is called on the loop's thread; what blocks goes through the two executors."""

    def __init__(
        self, server: str, folder: Path, device: DeviceId, store: Store, schedule: Callable[[Callable[[], None]], None]
    ) -> None:
        """`folder` is this account's own, below the profile's data; `schedule` calls back when the window has painted."""
        self._folder = folder
        self._device = device
        self._store = store
        self._schedule = schedule
        self._server = server
        #: Pictures that wait in drafts, this account's own.
        self.draft_pictures = folder / "drafts"
        self._writer = ThreadPoolExecutor(1, "cache")
        self.files_thread = ThreadPoolExecutor(1, "files")
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False
        self._running: asyncio.Task[None] | None = None
        self._opened: Opened | None = None
        #: Called when the cache turned out damaged in the middle of work and was put aside (F7).
        self.tell_set_aside: Callable[[Path], None] = lambda _place: None
        self.http = HubHttp(server)

    async def open(self, key: bytes, deliver: Callable[[Batch], None]) -> None:
        """Opens the cache, which is begun anew where the key does not fit (F8), and builds the rest on it.

        Raises CacheError (InUse, TooNew, Unwritable…): nothing is open then. `set_aside` tells of a damaged or lost cache.
        """
        self.set_aside: Path | None = None
        self._opened = await self.write(lambda: self._open_cache(key))
        opened = self._opened
        if opened.salvage is not None:
            self.set_aside = opened.salvage.aside
        if self._store.me is not None:
            opened.cache.keeping.mine = self._store.me.id
        opened.cache.keeping.now = self._store.clock.now
        await self.write(lambda: opened.cache.tidy(opened.unclean))
        self._watch = Watch(opened, self.write, self.files, self._put_aside)
        #: For what learns from it, on a thread of its own.
        self.past = Past(self._folder / FILE, key)
        self._file_cache = Files(self._folder, key)
        self.drafts = LocalDrafts(opened.cache, self.write, await self.write(opened.cache.load_drafts))
        self.engine = Engine(
            Surroundings(
                cache=opened.cache,
                write=self.write,
                files=self.files,
                connector=WebSocketConnector(self._server),
                door=self.http,
                upload=HttpUploader(self.http, self.files),
                kinds=KINDS,
                clock=self._store.clock,
                device=self._device,
                pictures=self._folder / "outgoing",
                deliver=deliver,
                schedule=self._schedule,
            )
        )
        self.history = LocalHistory(WithUncommitted(opened.reader, self.engine.uncommitted), self.engine.fetch)
        self.pictures = LocalPictures(self._file_cache, self._folder / "shown", self.files, HttpDownloader(self.http))
        await self.files(self.pictures.prepare)
        await self._forget_pictures(opened)
        self.shelf = Shelf(self.http, self.spawn, self._store.clock, opened.reader.document, self._keep_document, self.files)
        loop = asyncio.get_running_loop()
        opened.cache.erased = lambda chats, files: loop.call_soon_threadsafe(self._erased, chats, files)
        long_ago = Instant(self._store.clock.now() - TOLD)
        await self.write(lambda: opened.cache.drop_documents(long_ago))
        if owed := [file for one in opened.reader.entities_of("erased") for file in one.files]:
            self.spawn(self.pictures.erase(tuple(owed)))  # a stop may have come between the cache and its pictures
        self.hub_search = HubSearch(self.http, self.spawn, KeptOrders(self._store, self._answers_holding))
        self.search = LocalSearch(self._store, opened.reader, self.hub_search)

    def start(self, token: str) -> None:
        """Connects, and keeps connected until `close`."""
        self.sign_in(token)
        self._running = asyncio.get_running_loop().create_task(self.engine.run())
        self.spawn(self._keep_tidy())

    def sign_in(self, token: str) -> None:
        """A new token for the same account (F20)."""
        self.http.token = token
        self.engine.sign_in(token)

    async def load(self) -> None:
        """Everything of the cache into the store. Ten thousand conversations take 0.1 s: the window goes on meanwhile."""
        if self._opened is not None:
            entities = []
            for part in self._opened.reader.parts():
                entities += part
                await asyncio.sleep(0)
            self._store.load(entities, self.engine.outgoing())

    def cached_messages(self) -> int:
        """How many messages can be read offline."""
        return self._opened.reader.counts().messages if self._opened is not None else 0

    async def close(self, rows: list[ConversationId], chat: ConversationId | None) -> None:
        """Keeps drafts and what the next first frame paints, then gives everything free. `rows` in list order."""
        self._closing = True
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
            await self.engine.finish()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        opened, self._opened = self._opened, None
        if opened is not None:
            await self._watch.close()
            try:
                await self.drafts.close()
                await self.write(opened.cache.tidy)
                await self._keep_start(opened, rows, chat)
            except CacheError:
                _log.warning("not everything could be kept at the end", exc_info=True)
            await self.pictures.close()
            await self._forget_pictures(opened)
            await self.files(self._file_cache.close)
            self.past.close()
            opened.reader.close()
            await self.write(opened.close)
        await self.http.close()
        self._writer.shutdown()
        self.files_thread.shutdown()

    def forget(self) -> None:
        """Signed out: nothing of this account stays on the disk. Only after `close`."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Starts a coroutine that ends with these services at the latest; none while they end, whose answers nobody awaits."""
        if self._closing:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def write(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Runs work on the thread that owns the writing connection."""
        return asyncio.get_running_loop().run_in_executor(self._writer, work)

    def files(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Runs work on the thread for images, files and the keyring."""
        return asyncio.get_running_loop().run_in_executor(self.files_thread, work)

    async def _keep_document(self, address: str, document: Document) -> None:
        if self._opened is None:
            return
        cache = self._opened.cache
        try:
            await self.write(lambda: cache.keep_document(address, document))
        except CacheError as error:
            _log.warning("an answer of the hub could not be kept: %r", error)  # it was shown; only offline it is missing

    def _erased(self, conversations: tuple[ConversationId, ...], files: tuple[FileId, ...]) -> None:
        """People were taken out of the cache: their pictures and drafts follow (REQ-8)."""
        attachments = self.drafts.forget(conversations)

        def remove() -> None:
            for path in map(Path, attachments):
                if path.parent == self.draft_pictures:
                    path.unlink(missing_ok=True)

        async def both() -> None:
            await self.pictures.erase(files)
            await self.files(remove)

        self.spawn(both())

    def _put_aside(self, place: Path) -> None:
        self.tell_set_aside(place)

    def _open_cache(self, key: bytes) -> Opened:
        try:
            return open_cache(self._folder, key)
        except WrongKey:
            _log.warning("the key does not open this cache; a new one is begun")
            self.set_aside = begin_anew(self._folder)
            return open_cache(self._folder, key)

    async def _keep_tidy(self) -> None:
        """A program may run for weeks, and what lies here grows old meanwhile."""
        while True:
            await asyncio.sleep(_TIDY_EVERY)
            if self._opened is not None:
                try:
                    await self.write(self._opened.cache.tidy)
                except CacheError:
                    _log.warning("the cache could not be tidied", exc_info=True)  # whoever writes next has it healed

    async def _forget_pictures(self, opened: Opened) -> None:
        """Where the shop says what lies here, pictures of messages are looked up anew in each session (REQ-8)."""
        try:
            if await self.write(lambda: opened.cache.bounded):
                await self.files(self._file_cache.forget_sent)
        except CacheError:
            _log.warning("pictures could not be given up", exc_info=True)  # the next start does it

    async def _answers_holding(self, addresses: str, part: bytes) -> list[tuple[str, bytes]]:
        opened = self._opened
        try:
            return await self.write(lambda: opened.cache.documents_holding(addresses, part)) if opened is not None else []
        except CacheError:
            return []  # the cache has said so itself

    async def _keep_start(self, opened: Opened, rows: list[ConversationId], chat: ConversationId | None) -> None:
        store = self._store
        if store.shop is None or store.me is None:
            return
        offline, me, now = store.rules.offline, store.me.id, store.clock.now()
        kept = [row for row in rows if offline.keep(store.conversations[row], me, now)]
        held = [chat] if chat and chat in store.conversations and offline.keep(store.conversations[chat], me, now) else []
        start = StartSnapshot(
            shop=store.shop,
            me=store.me,
            conversations=tuple(store.conversations[row] for row in dict.fromkeys((*kept[:_START_ROWS], *held))),
            online=store.current_until,
        )
        await self.write(lambda: opened.cache.save_start(start))
