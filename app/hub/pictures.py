"""Pictures from outside: what they are, without the place where they were taken, and a small copy of each.

Everything here runs in a thread, two at a time: a decoded picture of 40 megapixels takes 160 MB.
"""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps

from app.domain.errors import Refused

#: Longest side of a small copy, in pixels.
THUMB_SIDE = 480
#: Frames that an animation may have; more is a bomb.
_MOST_FRAMES = 500
_QUALITY = 90
_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF", "image/webp": "WEBP"}


@dataclass(frozen=True, slots=True)
class Looked:
    """A picture that was read: its size in pixels as shown, cleaned bytes (None: leave as they are), the small copy."""

    width: int
    height: int
    cleaned: bytes | None
    thumb: bytes


def size_of(data: bytes, media_type: str) -> tuple[int, int]:
    """Width and height from the header alone, nothing is decoded. Raises Refused: file.broken, file.too_many_pixels."""
    with _opened(data, media_type) as image:
        return image.size


def look(data: bytes, media_type: str) -> Looked:
    """Decodes the picture, which proves it sound. Raises Refused("file.broken").

    A JPEG or WebP with EXIF is saved anew without it: phones write the place where a picture was taken. Its orientation is
    applied first. PNG text chunks go the same way; everything else stays byte for byte.
    """
    with _opened(data, media_type) as image:
        if getattr(image, "n_frames", 1) > _MOST_FRAMES:
            raise Refused("file.broken")
        try:
            image.load()
            private = bool(image.getexif()) or any(key in image.info for key in ("exif", "xmp", "XML:com.adobe.xmp", "photoshop"))
            animated = getattr(image, "is_animated", False)
            upright = ImageOps.exif_transpose(image)
            cleaned = _saved(upright, media_type) if private and not animated else None
            return Looked(upright.width, upright.height, cleaned, _thumb(upright))
        except (OSError, ValueError, SyntaxError, EOFError) as error:
            raise Refused("file.broken") from error


def _opened(data: bytes, media_type: str) -> Image.Image:
    # The format is fixed by the first bytes: no other decoder ever sees what a stranger sent.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit was checked before
        try:
            return Image.open(io.BytesIO(data), formats=(_FORMATS[media_type],))
        except Image.DecompressionBombError as error:
            raise Refused("file.too_many_pixels") from error
        except (OSError, ValueError, SyntaxError) as error:
            raise Refused("file.broken") from error


def _saved(image: Image.Image, media_type: str) -> bytes:
    out = io.BytesIO()
    kept = {"icc_profile": image.info["icc_profile"]} if image.info.get("icc_profile") else {}
    bare = image.copy()
    bare.info = {}
    bare.save(out, _FORMATS[media_type], quality=_QUALITY, exif=b"", **kept)
    return out.getvalue()


def _thumb(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMB_SIDE, THUMB_SIDE))
    mode = "RGBA" if "A" in small.getbands() or "transparency" in small.info else "RGB"
    out = io.BytesIO()
    small.convert(mode).save(out, "WEBP", quality=80, method=2)
    return out.getvalue()
