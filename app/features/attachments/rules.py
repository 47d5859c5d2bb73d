"""Which files may travel: pictures of four formats, known by their first bytes (SVG in a .png is refused)."""

from app.domain.errors import Refused

#: Bytes; default of a shop setting that the hub tells.
SIZE_LIMIT = 10 * 1024 * 1024
#: Width × height, read before decoding (image bombs).
PIXEL_LIMIT = 40_000_000

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
