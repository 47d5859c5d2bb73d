"""Which files may travel: pictures of four formats, known by their first bytes (SVG in a .png is refused)."""

import hashlib
import re

from app.domain.errors import Refused
from app.domain.text import one_line

#: Bytes; default of a shop setting that the hub tells.
SIZE_LIMIT = 10 * 1024 * 1024
#: Width × height, read before decoding (image bombs).
PIXEL_LIMIT = 40_000_000

#: Characters of a file's name, which is for people only.
NAME_LIMIT = 120
_SHA256 = re.compile("[0-9a-f]{64}")

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def picture_type(head: bytes) -> str:
    """The media type by the first 16 bytes. Raises Refused("file.type")."""
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    raise Refused("file.type")


def check_size(size: int, limit: int = SIZE_LIMIT) -> None:
    """Raises Refused("file.too_big") or Refused("file.empty")."""
    if size <= 0:
        raise Refused("file.empty")
    if size > limit:
        raise Refused("file.too_big", limit=limit)


def check_pixels(width: int, height: int) -> None:
    """Raises Refused("file.too_many_pixels")."""
    if width * height > PIXEL_LIMIT:
        raise Refused("file.too_many_pixels", limit=PIXEL_LIMIT)


def shown_name(name: str) -> str:
    """A file's name fit for people: one line, no path, never empty."""
    return one_line(re.split(r"[/\\]", name)[-1], NAME_LIMIT) or "picture"


def check_digest(sha256: str) -> None:
    """Raises Refused("file.hash") for what is no SHA-256 in lower-case hex."""
    if not _SHA256.fullmatch(sha256):
        raise Refused("file.hash")


def check_hash(data: bytes, sha256: str) -> None:
    """Raises Refused("file.hash") when the bytes are not the ones that were announced."""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Refused("file.hash")
