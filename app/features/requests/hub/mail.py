"""Mails about new requests: settings of a shop, its password in a file of its own, and the job that sends (REQ-3)."""

import asyncio
import contextlib
import os
import re
import ssl
from functools import cached_property, partial
from itertools import groupby
from pathlib import Path

import msgspec
import structlog
from aiohttp import web
from sqlalchemy import Connection
from ulid import ULID

from app.domain.errors import Refused
from app.domain.ids import ShopId
from app.domain.people import Role
from app.domain.text import one_line
from app.features.requests import rules
from app.features.requests.hub import mail_sending
from app.features.requests.hub.mail_sending import ADDRESS, NotSent, Taken, ascii_domain
from app.features.requests.wire import LIST, MailSettings, MailShown, SetMail
from app.hub.database import audit, buyer_requests, request_mails
from app.hub.database.buyer_requests import NewRequest
from app.hub.database.request_mails import Mail
from app.hub.http import Route, json_response, private
from app.hub.hub import Hub
from app.hub.identity import SignedIn
from app.hub.requests import read_json
from app.hub.transaction import Transaction
from app.protocol.codec import encode

logger = structlog.get_logger(__name__)

#: Seconds between looks at what waits.
MAIL_EVERY = 2.0
_AT_ONCE = 10
_ADMIN = frozenset({Role.ADMIN})
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
_ADDRESS_LIMIT = 254
#: What says to whom, and how well hidden, the password goes.
_SIGNED_IN_BY = ("host", "port", "tls", "user")
_settings = msgspec.json.Decoder(MailSettings)


def queue(tx: Transaction, shop: ShopId, new: NewRequest) -> None:
    """Writes down, with the request itself, that a mail shall go."""
    settings = _kept(tx.connection, shop)
    if not settings.on:
        return
    names = buyer_requests.rules(tx.connection, shop).names.get(new.origin.value, {})
    subject, text = rules.mail_words(settings.language, new.origin.value, names, new.name, new.text)
    request_mails.add(tx.connection, Mail(id=new.id, shop=shop, subject=subject, text=text, created=tx.now))


class Mailing:
    """The routes for admins, and the job. What goes to a mail server never makes anybody at the hub wait."""

    def __init__(self, folder: Path, authority: Path | None = None) -> None:
        """`folder` keeps one file for each shop's password; `authority`: whose certificates count beside the system's."""
        self._folder = folder
        self._authority = authority

    @cached_property
    def _trusted(self) -> ssl.SSLContext:
        return mail_sending.trust(self._authority)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            private("GET", LIST + "/mail", self.show, _ADMIN),
            private("POST", LIST + "/mail", self.set, _ADMIN),
            private("POST", LIST + "/mail/test", self.test, _ADMIN),
        ]

    async def show(self, _request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Answers MailShown."""
        return json_response(await self._shown(hub, who.actor.shop))

    async def set(self, request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Raises Refused: mail.host, mail.port, mail.tls, mail.sender, mail.recipients {limit}, mail.password_again."""
        op = await read_json(request, SetMail)
        settings, shop = checked(op.settings), who.actor.shop
        before = await hub.reads.run(lambda connection: _kept(connection, shop))
        elsewhere = any(getattr(before, name) != getattr(settings, name) for name in _SIGNED_IN_BY)
        if elsewhere and op.password is None and settings.user and await asyncio.to_thread(self._password, shop):
            # Whoever may set a server shall not have the kept password sent to one of their own.
            raise Refused("mail.password_again")

        def keep(tx: Transaction) -> None:
            buyer_requests.set_part(tx.connection, shop, "mail", encode(settings))
            facts: dict[str, str | int] = {"host": settings.host, "recipients": len(settings.recipients), "on": int(settings.on)}
            audit.record(tx, shop, who.actor, "requests.mail", shop, facts)

        if op.password is not None:
            await asyncio.to_thread(self._keep_password, shop, op.password)
        await hub.writer.run(keep)
        return json_response(await self._shown(hub, shop))

    async def test(self, _request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Sends one mail now, with what is kept. Answers MailShown; raises Refused: mail.unset, NotSent's codes {reason}."""
        shop = who.actor.shop
        settings = await hub.reads.run(lambda connection: _kept(connection, shop))
        if not settings.host or not settings.recipients or not settings.sender:
            raise Refused("mail.unset")
        subject, text = rules.test_words(settings.language)
        mail = Mail(id=str(ULID()), shop=shop, subject=subject, text=text, created=hub.clock())
        try:
            taken = await asyncio.to_thread(self._send, settings, mail)
        except NotSent as error:
            raise Refused(error.code, reason=error.reason) from error
        if taken.later or taken.refused:
            raise Refused("mail.some", reason=taken.reason)
        return json_response(await self._shown(hub, shop))

    async def run(self, hub: Hub) -> None:
        """The job: each mail that waits is tried, and written down as sent only after the server took it.

        A shop whose server is away holds up no other's.
        """
        due = await hub.reads.run(lambda connection: request_mails.due(connection, hub.clock(), _AT_ONCE))
        shops = groupby(sorted(due, key=lambda mail: mail.shop), lambda mail: mail.shop)
        await asyncio.gather(*(self._send_all(hub, shop, list(mails)) for shop, mails in shops))

    async def _send_all(self, hub: Hub, shop: ShopId, mails: list[Mail]) -> None:
        settings = await hub.reads.run(partial(_kept, shop=shop))
        away = None if settings.on else NotSent("mail.off", "", away=True)
        for mail in mails:
            try:
                if away is not None:
                    raise away
                taken = await asyncio.to_thread(self._send, settings, mail)
            except NotSent as error:
                logger.warning("a mail was not sent", mail=mail.id, code=error.code, reason=error.reason, given_up=error.final)
                away = error if error.away else None
                await hub.writer.run(partial(_failed, mail=mail, error=error))
            else:
                await hub.writer.run(partial(_sent, mail=mail, taken=taken))

    async def _shown(self, hub: Hub, shop: ShopId) -> MailShown:
        def read(connection: Connection) -> MailShown:
            now = request_mails.standing(connection, shop, hub.clock())
            return MailShown(
                settings=_kept(connection, shop), waiting=now.waiting, lost=now.lost, error=now.code, reason=now.reason,
                sent=now.sent,
            )  # fmt: skip

        shown = await hub.reads.run(read)
        return msgspec.structs.replace(shown, password=bool(await asyncio.to_thread(self._password, shop)))

    def _send(self, settings: MailSettings, mail: Mail) -> Taken:
        """Blocks. Raises NotSent."""
        return mail_sending.send(settings, self._password(mail.shop) if settings.user else "", mail, self._trusted)

    def _keep_password(self, shop: ShopId, password: str) -> None:
        """Into a file that only the hub's own account may read; beside the database, so that no copy of that holds it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = self._folder / f"{shop}.password"
        if not password:
            place.unlink(missing_ok=True)
            return
        new = place.with_suffix(".new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(password)
        new.replace(place)

    def _password(self, shop: ShopId) -> str:
        with contextlib.suppress(FileNotFoundError):
            return (self._folder / f"{shop}.password").read_text(encoding="utf-8")
        return ""


def checked(settings: MailSettings) -> MailSettings:
    """Cleaned. Raises Refused: mail.host, mail.port, mail.tls, mail.sender, mail.recipients {limit}."""
    host, sender = settings.host.strip(), settings.sender.strip()
    recipients = tuple(dict.fromkeys(one.strip() for one in settings.recipients if one.strip()))
    if (settings.on or host) and not _HOST.fullmatch(host):
        raise Refused("mail.host")
    if not 0 < settings.port < 65_536:
        raise Refused("mail.port")
    if settings.tls not in rules.TLS:
        raise Refused("mail.tls")
    if (settings.on or sender) and not _is_address(sender):
        raise Refused("mail.sender")
    many = len(recipients) > rules.RECIPIENTS_LIMIT
    if many or (settings.on and not recipients) or not all(map(_is_address, recipients)):
        raise Refused("mail.recipients", limit=rules.RECIPIENTS_LIMIT)
    user = one_line(settings.user, 200)
    return msgspec.structs.replace(settings, host=host, sender=sender, recipients=recipients, user=user)


def _kept(connection: Connection, shop: ShopId) -> MailSettings:
    kept = buyer_requests.mail_settings(connection, shop)
    return MailSettings() if kept is None else _settings.decode(kept)


def _is_address(text: str) -> bool:
    if not ADDRESS.fullmatch(text) or len(text.rpartition("@")[0]) > 64:
        return False
    try:
        return len(ascii_domain(text)) <= _ADDRESS_LIMIT
    except UnicodeError:
        return False


def _failed(tx: Transaction, mail: Mail, error: NotSent) -> None:
    request_mails.failed(tx.connection, mail, error.code, error.reason, tx.now, final=error.final)


def _sent(tx: Transaction, mail: Mail, taken: Taken) -> None:
    if taken.later:
        request_mails.partly(tx.connection, mail, taken.later, taken.reason, tx.now)
    else:
        request_mails.sent(tx.connection, mail.id, taken.reason if taken.refused else "", tx.now)
