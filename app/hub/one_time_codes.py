"""Time-based one-time codes (RFC 6238: SHA-1, 30 s, six digits), as authenticator programs make them."""

import base64
import hmac
import secrets
import struct
from urllib.parse import quote, urlencode

from app.domain.ids import SECOND, Instant

_PERIOD = 30
_DIGITS = 6


def new_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(20)


def address(secret: bytes, login: str, shop: str) -> str:
    """The `otpauth:` address that an authenticator reads, as a picture or typed in."""
    key = base64.b32encode(secret).decode("ascii").rstrip("=")
    return f"otpauth://totp/{quote(shop)}:{quote(login)}?{urlencode({'secret': key, 'issuer': shop})}"


def code_at(secret: bytes, step: int) -> str:
    """The six digits of a step of 30 s."""
    digest = hmac.digest(secret, struct.pack(">Q", step), "sha1")
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}d}"


def matching_step(secret: bytes, code: str, now: Instant, after: int) -> int | None:
    """The step that `code` belongs to, one period either side allowed; None when wrong.

    Only steps later than `after`, the last one used: a code that was seen over a shoulder opens nothing a second time.
    """
    present = now // SECOND // _PERIOD
    for step in (present, present - 1, present + 1):
        if step > after and hmac.compare_digest(code_at(secret, step).encode(), code.encode("utf-8")):
            return step
    return None
