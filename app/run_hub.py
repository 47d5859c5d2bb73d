"""The composition root of the hub: builds everything, passes it by constructor; one line for each feature."""

import argparse
import asyncio
import contextlib
import gc
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog
from aiohttp import web
from sqlalchemy import select

from app.domain.ids import Instant
from app.domain.leads import PACKAGE_PRICES
from app.features.after_sales import hub as after_sales
from app.features.attachments import hub as attachments
from app.features.attachments.hub import Disk
from app.features.audit import hub as audit_log
from app.features.bookings import hub as bookings
from app.features.calls import hub as calls
from app.features.catalogue_import.hub import Import
from app.features.chat import hub as chat
from app.features.conversations import hub as conversations
from app.features.coupons import hub as coupons
from app.features.customer_list import hub as customer_list
from app.features.customers import hub as customers
from app.features.landing import hub as landing
from app.features.leads import hub as leads
from app.features.marketing import hub as marketing
from app.features.orders import hub as orders
from app.features.outreach import hub as outreach
from app.features.payments import hub as payments
from app.features.privacy import hub as privacy
from app.features.products import hub as products
from app.features.quick_replies import hub as quick_replies
from app.features.reports import hub as reports
from app.features.requests import hub as requests
from app.features.response import hub as response
from app.features.search import hub as search
from app.features.sharing import hub as sharing
from app.features.spam import hub as spam
from app.features.supervision import hub as supervision
from app.hub import audit_key, cards, epoch, identity_key, reading, sessions
from app.hub.attempts import Backoff
from app.hub.buyers import BuyersDoor
from app.hub.connections import Connections
from app.hub.database import audit, schema, tables
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.journal import Entry
from app.hub.database.reads import Reads
from app.hub.database.statements import Sql
from app.hub.database.writer import GroupCommit, Writer
from app.hub.fanout import Fanout
from app.hub.http import Route
from app.hub.hub import Hub, wall_clock
from app.hub.logs import configure
from app.hub.metrics import Metrics
from app.hub.pages import Pages
from app.hub.passwords import Passwords
from app.hub.payments.provider import PaymentProvider
from app.hub.payments.reports import Reports
from app.hub.payments.sandbox import Sandbox
from app.hub.payments.sandbox_door import SandboxDoor
from app.hub.reserve import Reserve
from app.hub.server import STOP_WITHIN, Parts, application
from app.hub.session import Kit
from app.hub.shop.connector import ShopConnector
from app.hub.shop.embedded import EmbeddedShop
from app.hub.shop.vendure import assembly
from app.hub.shop.vendure.assembly import Engine, EngineSettings
from app.hub.sign_in import SignIn
from app.hub.sockets import Sockets
from app.hub.upkeep import MARK_FILE, Upkeep
from app.hub.watch import Watch
from app.hub_router import TELL, build_router

logger = structlog.get_logger(__name__)


#: Seconds between looks for changes of orders that were begun and have no end.
RESUME_EVERY = 15.0


class AlreadyRunning(Exception):
    """Another hub serves this folder."""


@dataclass(frozen=True, slots=True)
class Built:
    """A hub that is ready to be served."""

    app: web.Application
    hub: Hub
    parts: Parts
    routes: list[Route]
    shop: ShopConnector
    engine: Engine | None = None


def build(
    folder: Path,
    database_url: str | None = None,
    origins: frozenset[str] = frozenset(),
    demo: bool = False,
    clock: Callable[[], Instant] = wall_clock,
    shop_engine: EngineSettings | None = None,
    provider: PaymentProvider | None = None,
    test_payments: bool = True,
    package_prices: Mapping[str, int] = PACKAGE_PRICES,
    mail_ca: Path | None = None,
) -> Built:
    """Opens the database and puts the hub together; must be called on the loop that will run it. Raises NewerSchema, BadKey.

    `mail_ca`: a file with the certificate of an authority that mail servers may have theirs from, beside the system's.
    `provider` moves the money of small payments, and of the business package, which costs `package_prices`. Without one the
    sandbox stands in, which moves none, so that it has to be allowed by `test_payments`: otherwise a real shop's agents would
    believe that buyers got their money.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(database_url or sqlite_url(folder / "hub.sqlite3"))
    schema.prepare(database, folder / "backups")
    with database.writer() as connection:
        log_epoch = epoch.settle(connection, folder / MARK_FILE)
        privacy.settle(connection, folder)
        chain_key = audit_key.settle(folder, os.environ, audit.keyed(Sql(connection)))
        mark = epoch.Mark(log_epoch, epoch.position(connection))
        secret: bytes = connection.execute(select(tables.log.c.secret)).scalar_one()
    vault = identity_key.settle(database, folder, os.environ)
    # At once, not with the first upkeep: a hub killed in its first second would come back as yet another one.
    with contextlib.suppress(OSError):
        epoch.remember(folder / MARK_FILE, mark)
    metrics, reserve, connections = Metrics(), Reserve(folder / "reserve"), Connections()
    reserve.restore()
    reads = Reads(database)
    fanout = Fanout(reads)
    watch = Watch(metrics, reserve)
    group = GroupCommit(database, clock, watch, chain_key, vault)

    def publish(entries: list[Entry]) -> None:
        metrics.events.inc(len(entries))
        fanout.publish(entries)

    writer = Writer(group, publish)
    router = build_router()
    hub = Hub(
        database, writer, reads, router, fanout, sessions.authenticate, folder, bytes(secret), log_epoch, chain_key,
        vault, origins, connections, clock,
    )  # fmt: skip
    engine = None if shop_engine is None else Engine(shop_engine, writer, reads, TELL)
    connector: ShopConnector = EmbeddedShop(reads) if engine is None else engine.shop
    erasures = privacy.Erasing(connector)
    erasures.register(router)
    order_doors = orders.Orders(connector, payments.paid_out, requests.shipped)
    router.every(RESUME_EVERY, order_doors.resume)
    passwords, files = Passwords(), attachments.Attachments(Disk(folder / "files"), bytes(secret))
    sandbox = Sandbox(writer, reads, bytes(secret))
    mover, taking = provider or sandbox, provider is not None or test_payments
    small_payments = payments.PaymentDoors(mover, router, partial(chat.say, router), taking=taking)
    small_payments.register()
    package = leads.PackageDoor(mover, package_prices, taking=taking)
    package.register(router)
    reports_of_money = Reports(mover, small_payments.carrying, package.carrying)
    sandbox.notify = partial(reports_of_money.notified, hub)
    replies = quick_replies.QuickReplyDoor(folder / "quick-replies")
    replies.register(router)
    mailing = requests.Mailing(folder / "mail", mail_ca)
    router.every(requests.MAIL_EVERY, mailing.run)
    routes = [
        *SignIn(conversations.announce_staff, passwords, Backoff(free=5), Backoff(free=20), demo).routes(),
        *BuyersDoor(conversations.announce_opened).routes(),
        *Pages(_pictures(folder, demo), sandbox=demo and provider is None).routes(),
        *files.routes(),
        *reading.routes(),
        *cards.routes(),
        *search.routes(),
        *spam.routes(),
        *response.routes(),
        *supervision.routes(),
        *reports.routes(),
        *audit_log.routes(),
        *order_doors.routes(),
        *Import(TELL, embedded=engine is None).routes(),
        *erasures.routes(),
        *calls.routes(),
        *products.Products().routes(),
        *customers.routes(),
        *bookings.routes(),
        *coupons.Keeping(connector).routes(),
        *customer_list.routes(),
        *coupons.Coupons(connector, router, partial(chat.say, router)).routes(),
        *leads.routes(),
        *leads.Listings().routes(),
        *landing.routes(),
        *landing.LandingDoor(router).routes(),
        *landing.ContactImport(router).routes(),
        *landing.OrderEntry(connector, router, TELL).routes(),
        *sharing.routes(),
        *marketing.routes(),
        *mailing.routes(),
        *requests.routes(),
        *requests.AskDoor().routes(),
        *requests.OwnPage().routes(),
        *after_sales.AfterSales(orders.announce, router, partial(chat.say, router), payments.paid_out).routes(),
        *small_payments.routes(),
        *package.routes(),
        *reports_of_money.routes(),
        *(SandboxDoor(sandbox, demo).routes() if provider is None and test_payments else ()),
        *replies.routes(),
        *outreach.OrderDoor(conversations.announce_opened).routes(),
    ]
    if engine is not None:
        engine.register(router)
        routes += engine.routes()
    kit = Kit(router, writer, reads, fanout, sessions.authenticate, clock, log_epoch)
    parts = Parts(
        connections=connections,
        metrics=metrics,
        sockets=Sockets(kit, connections, metrics),
        upkeep=Upkeep(hub, connections, metrics, reserve),
        watch=watch,
        closing=(passwords.close, files.close, replies.close),
    )
    app = application(hub, parts, routes)
    if engine is not None:
        engine.attach(app)
    return Built(app, hub, parts, routes, connector, engine)


def main(args: argparse.Namespace) -> int:
    """`frontdesk hub`: serves until SIGTERM, SIGINT or Ctrl+C; prints one JSON line when it is ready."""
    configure()
    try:
        with _only_one(args.data), asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(args))
    except AlreadyRunning as error:
        sys.stderr.write(f"frontdesk hub: {error}\n")
        return 3
    except schema.NewerSchema as error:
        sys.stderr.write(f"frontdesk hub: {error}\n")
        return 4
    except assembly.BadSettings as error:
        sys.stderr.write(f"frontdesk hub: {error}\n")
        return 6
    except audit_key.BadKey as error:
        sys.stderr.write(f"frontdesk hub: {error}\n")
        return 7
    except OSError as error:
        sys.stderr.write(f"frontdesk hub: {error}\n")
        return 5
    return 0


async def _serve(args: argparse.Namespace) -> None:
    origins = frozenset(origin.rstrip("/") for origin in args.origin)
    if args.mail_ca is not None and not requests.is_authority(args.mail_ca):
        raise assembly.BadSettings(f"--mail-ca {args.mail_ca}: a file with a certificate in PEM is needed")
    built = build(
        args.data, args.database, origins, args.demo, shop_engine=assembly.from_command_line(args.shop_engine),
        test_payments=args.demo or args.test_payments,
        package_prices=PACKAGE_PRICES | dict(args.package_price), mail_ca=args.mail_ca,
    )  # fmt: skip
    stop = asyncio.Event()
    with _stopped_by_signals(stop):
        runner = web.AppRunner(built.app, access_log=None, handle_signals=False, shutdown_timeout=STOP_WITHIN)
        await runner.setup()
        try:
            if args.demo:
                await _seed(built.hub)
            site = web.TCPSite(runner, args.host, args.port, reuse_address=os.name != "nt")
            await site.start()
            tune_interpreter()
            host, port = runner.addresses[0][:2]
            sys.stdout.write(json.dumps({"url": f"http://{_shown(host)}:{port}", "pid": os.getpid()}) + "\n")
            sys.stdout.flush()
            await stop.wait()
        finally:
            await runner.cleanup()
    logger.info("stopped")


async def _seed(hub: Hub) -> None:
    """The demo shop, into an empty database only."""
    if not await hub.reads.run(lambda connection: connection.execute(select(tables.shops.c.id).limit(1)).first()):
        from app.demo.loading import load  # the demo's content is no business of a team's hub
        from app.demo.seed import seed

        content = load()
        await hub.writer.run(lambda tx: seed(tx, content, hub.folder, hub.router))


def _pictures(folder: Path, demo: bool) -> Path:
    return Path(__file__).parent.parent / "resources" / "demo" / "pictures" if demo else folder / "pictures"


def _shown(host: str) -> str:
    if host in ("0.0.0.0", "::"):  # noqa: S104 - compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def tune_interpreter() -> None:
    """Collector and thread switches as a server needs them."""
    # A snapshot is built on a thread: the loop shall not wait 5 ms for the interpreter each time it has something to do.
    sys.setswitchinterval(0.0005)
    # What is there now stays for ever: the collector need not walk over it again and again, 20 ms each time.
    gc.collect()
    gc.freeze()
    # Messages make many short-lived objects and no cycles; the default looks for cycles every 700 objects.
    gc.set_threshold(20_000, 20, 50)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None  # the Proactor loop
    import uvloop  # not there on Windows

    return uvloop.new_event_loop


@contextlib.contextmanager
def _only_one(folder: Path) -> Iterator[None]:
    """Holds the folder for one hub. SQLite's own file lock serves: it works everywhere and ends with the process."""
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(folder / "hub.lock", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise AlreadyRunning(f"another hub already serves {folder}") from error
        yield


@contextlib.contextmanager
def _stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    # SIGBREAK is how a Windows process group is told to end.
    signals = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
    for number in signals:
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    yield
