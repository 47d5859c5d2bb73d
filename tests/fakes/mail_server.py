"""A real mail server on this machine (aiosmtpd): encrypted, with sign-in, and as moody as the world's are; for tests."""

import asyncio
import logging
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTPUTF8
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

# What clients do wrong on purpose is no error of a test's.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)

#: Who may sign in.
USER, PASSWORD = "desk", "geheim & lang"


class Authority:
    """Gives mail servers their certificates. `file` is what the hub's operator would name; `other` servers are not its own."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.file = folder / "authority.pem"
        self._ca.cert_pem.write_to_path(str(self.file))

    def context(self, *names: str) -> ssl.SSLContext:
        """What a server with these names shows; without any, those of this machine."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(*(names or ("127.0.0.1", "localhost"))).configure_cert(made)
        return made


class MailServer:
    """On a port of this machine. `mails` are what was taken, `to` each one's recipients, `users` who signed in, and how.

    `answers` are used up first, one for each mail, in place of "250 taken"; "" cuts the connection in the midst of the mail, and
    "lost" takes it and cuts before it says so. `refuses` are answers by recipient. `taken` is called with each mail that was
    taken, before the server says so.
    """

    def __init__(
        self, tls: ssl.SSLContext | None = None, *, implicit: bool = False, mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN"),
        utf8: bool = True, user: str = USER, password: str = PASSWORD, port: int = 0,
    ) -> None:  # fmt: skip
        self._tls, self._implicit, self._utf8 = tls, implicit, utf8
        self._mechanisms = mechanisms
        self._known = (user.encode(), password.encode())
        self.mails: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.to: list[list[str]] = []
        self.users: list[str] = []
        self.tries = 0
        self.answers: list[str] = []
        self.refuses: dict[str, str] = {}
        self.taken: Callable[[], None] = lambda: None
        self.port = port

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._protocol, "127.0.0.1", self.port, ssl=self._tls if self._implicit else None)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    def _protocol(self) -> SMTP:
        after = self._tls is not None and not self._implicit
        return SMTP(
            self, hostname="mail.test", ident="test", enable_SMTPUTF8=self._utf8,
            tls_context=self._tls if after else None, require_starttls=after,
            authenticator=self._authenticate if self._mechanisms else None, auth_require_tls=after,
            auth_exclude_mechanism=[one for one in ("PLAIN", "LOGIN") if one not in self._mechanisms],
        )  # fmt: skip

    def _authenticate(self, _server: SMTP, _session: Session, _envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        good = (data.login, data.password) == self._known
        self.users.append(f"{mechanism} {data.login.decode()}")
        return AuthResult(success=good, handled=False)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self._mechanisms and not session.authenticated:
            return "530 sign in first"
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        self.tries += 1
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("250") or answer == "lost":
            assert isinstance(envelope.content, bytes)
            self.raw.append(envelope.content)
            self.mails.append(BytesParser(EmailMessage, policy=SMTPUTF8).parsebytes(envelope.content))  # type: ignore[arg-type]
            self.to.append(list(envelope.rcpt_tos))
            self.taken()
        if answer in ("", "lost"):
            assert server.transport is not None
            server.transport.abort()
            return "250 nobody hears this"
        return answer
