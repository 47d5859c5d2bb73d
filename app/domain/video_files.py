"""What a video's container says of itself: its size on screen and how long it runs. Nothing is decoded."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from app.domain.errors import Refused
from app.domain.picture_files import PIXEL_LIMIT

#: A container with more parts than this is made to keep its reader busy.
_MOST_PARTS = 400_000
_MOST_DEPTH = 8
_LONGEST = 24 * 3_600_000

# ISO base media (MP4, MOV): boxes that hold boxes.
_BOXES = frozenset({b"moov", b"trak", b"mdia", b"edts", b"mvex"})
# Matroska (WebM): the elements that matter here.
_EBML, _SEGMENT, _CLUSTER, _INFO, _TRACKS, _TRACK, _SIZES = (
    0x1A45DFA3, 0x18538067, 0x1F43B675, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0,
)  # fmt: skip
_GROUP = 0xA0
_MASTERS = frozenset({_SEGMENT, _CLUSTER, _INFO, _TRACKS, _TRACK, _SIZES, _GROUP})
_SCALE, _DURATION, _TIME, _WIDTH, _HEIGHT = 0x2AD7B1, 0x4489, 0xE7, 0xB0, 0xBA
_BLOCKS = (0xA3, 0xA1)


class VideoFacts(msgspec.Struct, frozen=True):
    """Width and height in pixels as shown; `milliseconds` is 0 where the container does not tell."""

    width: int
    height: int
    milliseconds: int = 0


def read_video(file: BinaryIO, size: int, media_type: str) -> VideoFacts:
    """Raises Refused: file.broken for a container that is cut short or has no pictures, file.too_many_pixels."""
    try:
        facts = _read_webm(file, size) if media_type == "video/webm" else _read_mp4(file, size)
    except (struct.error, IndexError, OverflowError, ValueError) as error:
        raise Refused("file.broken") from error
    if facts.width <= 0 or facts.height <= 0:
        raise Refused("file.broken")
    if facts.width * facts.height > PIXEL_LIMIT:
        raise Refused("file.too_many_pixels", limit=PIXEL_LIMIT)
    return msgspec.structs.replace(facts, milliseconds=max(0, min(_LONGEST, facts.milliseconds)))


class _Counter:
    """Counts the parts that were read."""

    def __init__(self) -> None:
        self._left = _MOST_PARTS

    def one(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Refused("file.broken")


def _read_mp4(file: BinaryIO, size: int) -> VideoFacts:
    width = height = milliseconds = 0
    shown = (0, 0)
    seen = set()
    for name, start, end in _boxes(file, 0, size, _Counter()):
        seen.add(name)
        if name == b"mvhd":
            milliseconds = max(milliseconds, _mp4_duration(_part(file, start, end, 32)))
        elif name == b"mehd":
            continue
        elif name == b"tkhd":
            shown = _mp4_size(_part(file, start, end, 104))
        elif name == b"hdlr" and _part(file, start, end, 12)[8:12] == b"vide":
            width, height = shown
    if b"moov" not in seen or not seen & {b"mdat", b"moof"}:
        raise Refused("file.broken")
    return VideoFacts(width, height, milliseconds)


def _boxes(file: BinaryIO, start: int, end: int, counter: _Counter, depth: int = 0) -> Iterator[tuple[bytes, int, int]]:
    """Boxes between two places, those inside others too: name, and where the content begins and ends."""
    while start + 8 <= end:
        counter.one()
        file.seek(start)
        length, name = struct.unpack(">I4s", file.read(8))
        content = start + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            content += 8
        stop = end if length == 0 else start + length
        if stop > end or stop < content:
            raise Refused("file.broken")  # it promises more than there is: cut short, or a lie
        yield name, content, stop
        if name in _BOXES and depth < _MOST_DEPTH:
            yield from _boxes(file, content, stop, counter, depth + 1)
        start = stop
    if start != end:
        raise Refused("file.broken")


def _mp4_duration(data: bytes) -> int:
    scale, length = struct.unpack_from(">IQ", data, 20) if data[0] == 1 else struct.unpack_from(">II", data, 12)
    return length * 1000 // scale if scale and length < 2**48 else 0


def _mp4_size(data: bytes) -> tuple[int, int]:
    """A track's size, turned as it is shown: phones film upright and write down how to turn it."""
    place = 52 if data[0] == 1 else 40
    across, down = struct.unpack_from(">ii", data, place)
    width, height = struct.unpack_from(">II", data, place + 36)
    turned = across == 0 and down != 0
    return (height >> 16, width >> 16) if turned else (width >> 16, height >> 16)


def _read_webm(file: BinaryIO, size: int) -> VideoFacts:
    width = height = base = last = 0
    scale, told = 1_000_000, 0.0
    for name, start, end in _elements(file, size, _Counter()):
        if name == _SCALE:
            scale = _number(_part(file, start, end, 8)) or scale
        elif name == _DURATION:
            data = _part(file, start, end, 8)
            (told,) = struct.unpack(">f" if len(data) == 4 else ">d", data)
        elif name == _WIDTH and not width:
            width = _number(_part(file, start, end, 8))
        elif name == _HEIGHT and not height:
            height = _number(_part(file, start, end, 8))
        elif name == _TIME:
            base = _number(_part(file, start, end, 8))
            last = max(last, base)
        elif name in _BLOCKS:
            # A block begins with its track (one byte, as a rule) and its time after the cluster's. A recorder that did not
            # know the end wrote no duration: then the last block tells.
            (after,) = struct.unpack_from(">h", _part(file, start, end, 3), 1)
            last = max(last, base + after)
    ticks = told if 0 < told < 1e12 else last
    return VideoFacts(width, height, int(ticks * scale / 1_000_000))


def _elements(file: BinaryIO, size: int, counter: _Counter) -> Iterator[tuple[int, int, int]]:
    """All elements in order, flat: a live recording does not say how long its segment and clusters are."""
    place = 0
    while place < size:
        counter.one()
        file.seek(place)
        head = file.read(12)
        name_length = _length(head[0], 4)
        name = int.from_bytes(head[:name_length], "big")
        width = _length(head[name_length], 8)
        raw = int.from_bytes(head[name_length : name_length + width], "big")
        length = raw & ((1 << 7 * width) - 1)
        start = place + name_length + width
        unknown = length == (1 << 7 * width) - 1
        if place == 0 and name != _EBML:
            raise Refused("file.broken")
        if unknown and name not in (_SEGMENT, _CLUSTER):
            raise Refused("file.broken")
        end = size if unknown else start + length
        if end > size:
            raise Refused("file.broken")
        yield name, start, end
        place = start if name in _MASTERS else end


def _length(first: int, most: int) -> int:
    """How many bytes a number takes, by its first."""
    length = 9 - first.bit_length()
    if first == 0 or length > most:
        raise Refused("file.broken")
    return length


def _part(file: BinaryIO, start: int, end: int, most: int) -> bytes:
    file.seek(start)
    return file.read(min(most, end - start))


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
