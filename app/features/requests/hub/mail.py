"""Mails about new requests: settings of a shop, its password in a file of its own, and the job that sends (REQ-3)."""

import asyncio
import contextlib
import os
import re
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate
from functools import partial
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

#: Seconds between looks at what waits, and how long one mail server may take.
MAIL_EVERY, _PATIENCE = 2.0, 20.0
_AT_ONCE = 10
_ADMIN = frozenset({Role.ADMIN})
_ADDRESS = re.compile(r"[^\s@<>,;\"]{1,64}@[^\s@<>,;\"]{1,190}")
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
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

    def __init__(self, folder: Path) -> None:
        """`folder` keeps one file for each shop's password."""
        self._folder = folder

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
        """Raises Refused: mail.host, mail.port, mail.tls, mail.sender, mail.recipients {limit}."""
        op = await read_json(request, SetMail)
        settings, shop = checked(op.settings), who.actor.shop

        def keep(tx: Transaction) -> None:
            buyer_requests.set_part(tx.connection, shop, "mail", encode(settings))
            facts: dict[str, str | int] = {"host": settings.host, "recipients": len(settings.recipients), "on": int(settings.on)}
            audit.record(tx, shop, who.actor, "requests.mail", shop, facts)

        if op.password is not None:
            await asyncio.to_thread(self._keep_password, shop, op.password)
        await hub.writer.run(keep)
        return json_response(await self._shown(hub, shop))

    async def test(self, _request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
        """Sends one mail now, with what is kept. Answers MailShown; raises Refused: mail.unset, mail.failed {reason}."""
        shop = who.actor.shop
        settings = await hub.reads.run(lambda connection: _kept(connection, shop))
        if not settings.host or not settings.recipients:
            raise Refused("mail.unset")
        subject, text = rules.test_words(settings.language)
        try:
            await asyncio.to_thread(
                self._send, settings, Mail(id=str(ULID()), shop=shop, subject=subject, text=text, created=hub.clock())
            )
        except (OSError, smtplib.SMTPException) as error:
            raise Refused("mail.failed", reason=_reason(error)) from error
        return json_response(await self._shown(hub, shop))

    async def run(self, hub: Hub) -> None:
        """The job: each mail that waits is tried, and written down as sent only after the server took it."""
        for mail in await hub.reads.run(lambda connection: request_mails.due(connection, hub.clock(), _AT_ONCE)):
            settings = await hub.reads.run(partial(_kept, shop=mail.shop))
            try:
                await asyncio.to_thread(self._send, settings, mail)
            except (OSError, smtplib.SMTPException) as error:
                logger.warning("a mail was not sent", mail=mail.id, reason=type(error).__name__)
                reason = _reason(error)
                await hub.writer.run(partial(_failed, mail=mail, reason=reason))
            else:
                await hub.writer.run(partial(_sent, mail=mail.id))

    async def _shown(self, hub: Hub, shop: ShopId) -> MailShown:
        def read(connection: Connection) -> MailShown:
            waiting, error, sent = request_mails.standing(connection, shop)
            return MailShown(settings=_kept(connection, shop), waiting=waiting, error=error, sent=sent)

        shown = await hub.reads.run(read)
        return msgspec.structs.replace(shown, password=bool(await asyncio.to_thread(self._password, shop)))

    def _send(self, settings: MailSettings, mail: Mail) -> None:
        """Blocks. Raises OSError and SMTPException."""
        if not settings.on and not settings.host:
            raise OSError("no mail server is set")
        message = EmailMessage()
        message["Subject"], message["From"] = mail.subject, settings.sender
        message["To"], message["Date"] = ", ".join(settings.recipients), formatdate()
        message["Message-ID"] = f"<{mail.id}@{settings.sender.rpartition('@')[2]}>"
        message.set_content(mail.text)
        trusted = ssl.create_default_context()
        if settings.tls == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(settings.host, settings.port, timeout=_PATIENCE, context=trusted)
        else:
            server = smtplib.SMTP(settings.host, settings.port, timeout=_PATIENCE)
        with server:
            if settings.tls == "starttls":
                server.starttls(context=trusted)
            if settings.user:
                server.login(settings.user, self._password(mail.shop))
            server.send_message(message)

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
    if (settings.on or sender) and not _ADDRESS.fullmatch(sender):
        raise Refused("mail.sender")
    many = len(recipients) > rules.RECIPIENTS_LIMIT
    if many or (settings.on and not recipients) or not all(_ADDRESS.fullmatch(one) for one in recipients):
        raise Refused("mail.recipients", limit=rules.RECIPIENTS_LIMIT)
    user = one_line(settings.user, 200)
    return msgspec.structs.replace(settings, host=host, sender=sender, recipients=recipients, user=user)


def _kept(connection: Connection, shop: ShopId) -> MailSettings:
    kept = buyer_requests.mail_settings(connection, shop)
    return MailSettings() if kept is None else _settings.decode(kept)


def _reason(error: Exception) -> str:
    """What the server or the system said, on one line; a server's answer never holds our password."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return one_line(f"{error.smtp_code} {said.decode('utf-8', 'replace') if isinstance(said, bytes) else said}", 160)
    return one_line(str(error) or type(error).__name__, 160)


def _failed(tx: Transaction, mail: Mail, reason: str) -> None:
    request_mails.failed(tx.connection, mail, reason, tx.now)


def _sent(tx: Transaction, mail: str) -> None:
    request_mails.sent(tx.connection, mail, tx.now)
