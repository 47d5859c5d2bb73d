"""One mail to a shop's mail server over SMTP: encrypted and signed in as the settings say, and what became of it (REQ-3)."""

import base64
import contextlib
import re
import smtplib
import ssl
from collections.abc import Iterator, Mapping
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path

import msgspec

from app.domain.ids import SECOND
from app.domain.text import one_line
from app.features.requests.wire import MailSettings
from app.hub.database.request_mails import Mail

#: Seconds that a mail server may take for each of its answers.
PATIENCE = 20.0
_REASON_LIMIT = 160
#: What stands before the @: letters and digits of any script and what RFC 5322 allows beside them, but neither controls nor
#: marks that turn the direction of writing; and what stands behind it.
ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*"
)
#: Answers of 500 and above that are about the settings rather than about this mail: an admin mends them, and the mail goes.
_OF_THE_SETTINGS = frozenset({502, 503, 504, 530, 534, 535, 538})


class NotSent(Exception):
    """The server has not taken it. `code` as refusals have it, `reason` as the server or the system put it.

    `final`: it will never take this mail; `away`: it takes no mail at all now, so that others need not try.
    """

    def __init__(self, code: str, reason: str, *, final: bool = False, away: bool = False) -> None:
        super().__init__(f"{code}: {reason}")
        self.code, self.reason, self.final, self.away = code, reason, final, away


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """The server took it for all recipients but those that it wants to be asked for `later`, and those that it `refused`."""

    later: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    reason: str = ""


def trust(authority: Path | None) -> ssl.SSLContext:
    """Whose certificates count: those of the system's authorities, and of the one in this file (PEM). Raises OSError."""
    context = ssl.create_default_context()
    if authority is not None:
        context.load_verify_locations(authority)
    return context


def is_authority(file: Path) -> bool:
    """Whether it holds a certificate that mail servers can be checked by."""
    try:
        trust(file)
    except OSError:
        return False
    return True


def ascii_domain(address: str) -> str:
    """The address with its domain as the network writes it, so that only what stands before the @ may need SMTPUTF8.

    Raises UnicodeError for a domain that cannot be written so.
    """
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode('ascii')}"


def send(settings: MailSettings, password: str, mail: Mail, trusted: ssl.SSLContext) -> Taken:
    """Blocks. The same mail sent again is the same to the byte, so that whoever got it twice sees it once. Raises NotSent."""
    try:
        with _server(settings, trusted) as server:
            _sign_in(server, settings.user, password)
            return _handed_over(server, settings, mail)
    except NotSent as error:
        raise NotSent(error.code, _without(error.reason, password), final=error.final, away=error.away) from None
    except ssl.SSLCertVerificationError as error:
        raise NotSent("mail.certificate", _line(error.verify_message), away=True) from error
    except ssl.SSLError as error:
        raise NotSent("mail.encryption", _line(error.reason or str(error)), away=True) from error
    except smtplib.SMTPResponseException as error:
        raise NotSent("mail.failed", _without(_said(error.smtp_code, error.smtp_error), password), away=True) from error
    except smtplib.SMTPServerDisconnected as error:
        raise NotSent("mail.broken", _line(str(error)), away=True) from error
    except smtplib.SMTPException as error:
        raise NotSent("mail.failed", _without(_line(str(error)), password), away=True) from error
    except OSError as error:
        raise NotSent("mail.unreachable", _line(error.strerror or str(error) or type(error).__name__), away=True) from error
    except (ValueError, MessageError) as error:
        # Settings or words that no mail can be made of: trying again would change nothing. What was wrong is not repeated.
        raise NotSent("mail.failed", type(error).__name__, final=True) from error


@contextlib.contextmanager
def _server(settings: MailSettings, trusted: ssl.SSLContext) -> Iterator[smtplib.SMTP]:
    """Connected and encrypted. How it says good-bye does not matter: what it took, it took."""
    if settings.tls == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(settings.host, settings.port, timeout=PATIENCE, context=trusted)
    else:
        server = smtplib.SMTP(settings.host, settings.port, timeout=PATIENCE)
    try:
        if settings.tls == "starttls":
            try:
                server.starttls(context=trusted)
            except smtplib.SMTPNotSupportedError as error:
                raise NotSent("mail.encryption", "STARTTLS", away=True) from error
        yield server
        with contextlib.suppress(smtplib.SMTPException, OSError):
            server.quit()
    finally:
        server.close()


def _sign_in(server: smtplib.SMTP, user: str, password: str) -> None:
    if not user:
        return
    try:
        if (user + password).isascii():
            server.login(user, password)
        else:
            _sign_in_with_letters(server, user, password)
    except smtplib.SMTPNotSupportedError as error:
        raise NotSent("mail.no_sign_in", "AUTH", away=True) from error
    except smtplib.SMTPAuthenticationError as error:
        code = "mail.password" if error.smtp_code >= 500 else "mail.failed"
        raise NotSent(code, _said(error.smtp_code, error.smtp_error), away=True) from error
    except smtplib.SMTPException as error:
        if type(error) is smtplib.SMTPException:  # it offers ways that neither we nor Python know
            raise NotSent("mail.no_sign_in", "AUTH", away=True) from error
        raise


def _sign_in_with_letters(server: smtplib.SMTP, user: str, password: str) -> None:
    """The same for names and passwords beyond ASCII, which Python's own client cannot write: as UTF-8 (RFC 4616)."""
    server.ehlo_or_helo_if_needed()
    known = server.esmtp_features.get("auth", "").upper().split()
    if "PLAIN" in known:
        code, said = server.docmd("AUTH", "PLAIN " + _base64(f"\0{user}\0{password}"))
    elif "LOGIN" in known:
        code, said = server.docmd("AUTH", "LOGIN")
        for word in (user, password):
            if code == 334:
                code, said = server.docmd(_base64(word))
    else:
        raise smtplib.SMTPNotSupportedError("AUTH")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, said)


def _handed_over(server: smtplib.SMTP, settings: MailSettings, mail: Mail) -> Taken:
    """Raises NotSent where nobody gets it."""
    server.ehlo_or_helo_if_needed()
    asked = tuple(mail.recipients.split()) or settings.recipients
    utf8 = server.has_extn("smtputf8")
    sender, able = ascii_domain(settings.sender), {one: ascii_domain(one) for one in asked}
    unable = {one for one, written in able.items() if not (utf8 or written.isascii())}
    if not (utf8 or sender.isascii()) or len(unable) == len(asked):
        raise NotSent("mail.letters", "SMTPUTF8", final=True)
    to = {written: one for one, written in able.items() if one not in unable}
    try:
        refused = server.send_message(_message(sender, list(to), mail), sender, list(to))
    except smtplib.SMTPRecipientsRefused as error:
        refused = error.recipients
        if all(_final(code) for code, _ in refused.values()):
            raise NotSent("mail.refused", _first(refused), final=True) from error
        if not any(_final(code) for code, _ in refused.values()):
            raise NotSent("mail.later", _first(refused)) from error
    except smtplib.SMTPResponseException as error:  # the sender, or the mail itself
        code = "mail.refused" if error.smtp_code >= 500 else "mail.later"
        raise NotSent(code, _said(error.smtp_code, error.smtp_error), final=_final(error.smtp_code)) from error
    later = tuple(to[one] for one, (code, _) in refused.items() if not _final(code))
    never = (*sorted(unable), *(to[one] for one, (code, _) in refused.items() if _final(code)))
    return Taken(later=later, refused=never, reason=_first(refused) if refused else "SMTPUTF8" if unable else "")


def _message(sender: str, to: list[str], mail: Mail) -> EmailMessage:
    """Raises ValueError where a line break would begin a header of its own."""
    message = EmailMessage()
    message["Subject"] = mail.subject
    message["From"], message["To"] = _address(sender), tuple(map(_address, to))
    message["Date"] = formatdate(mail.created / SECOND)
    # Called like its request: however often it is tried, and after any restart, it is the same mail.
    message["Message-ID"] = f"<{mail.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # nobody's holiday notice answers it
    message.set_content(mail.text, cte="base64")
    return message


def _address(written: str) -> Address:
    local, _, domain = written.rpartition("@")
    return Address(username=local, domain=domain)


def _final(code: int) -> bool:
    return code >= 500 and code not in _OF_THE_SETTINGS


def _first(refused: Mapping[str, tuple[int, bytes]]) -> str:
    """Who was refused first, and why."""
    who, (code, said) = next(iter(refused.items()))
    return _line(f"{who}: {_said(code, said)}")


def _said(code: int, said: bytes | str) -> str:
    return _line(f"{code} {said.decode('utf-8', 'replace') if isinstance(said, bytes) else said}")


def _line(text: str) -> str:
    return one_line(text, _REASON_LIMIT)


def _without(text: str, password: str) -> str:
    """A server that says back what it heard does not bring the password into a log or onto a screen."""
    for secret in (password, _base64(password)) if password else ():
        text = text.replace(secret, "•••")
    return text


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
