"""Which files may travel in a chat: kinds and sizes as the shop allows them, known by their bytes and never by their name."""

import re
from enum import StrEnum
from typing import BinaryIO

import msgspec

from app.domain import office_files
from app.domain.errors import Refused
from app.domain.picture_files import SIZE_LIMIT, picture_type
from app.domain.text import one_line

#: Bytes at a file's beginning that tell its kind.
HEAD = 4096
_MB = 1024 * 1024
#: The most that a shop may allow for one file, in MB: a file is decrypted and sent as a whole.
MOST_MB = 100
#: Characters and bytes of a file's name: some disks take no more, and a suffix of ours has to fit too.
_NAME_CHARACTERS, _NAME_BYTES = 120, 180


class FileKind(StrEnum):
    """What a shop allows or forbids."""

    PICTURE = "picture"
    VIDEO = "video"
    PDF = "pdf"
    DOCUMENT = "document"
    SHEET = "sheet"
    TEXT = "text"
    ARCHIVE = "archive"


ARCHIVE_TYPE = "application/zip"
TEXT_TYPE = "text/plain"
PDF_TYPE = "application/pdf"

#: For each media type its kind and the endings that a name may have, the usual one first.
_KINDS: dict[str, tuple[FileKind, tuple[str, ...]]] = {
    "image/png": (FileKind.PICTURE, (".png",)),
    "image/jpeg": (FileKind.PICTURE, (".jpg", ".jpeg")),
    "image/gif": (FileKind.PICTURE, (".gif",)),
    "image/webp": (FileKind.PICTURE, (".webp",)),
    "video/mp4": (FileKind.VIDEO, (".mp4", ".m4v")),
    "video/quicktime": (FileKind.VIDEO, (".mov",)),
    "video/webm": (FileKind.VIDEO, (".webm",)),
    PDF_TYPE: (FileKind.PDF, (".pdf",)),
    office_files.DOCUMENT_TYPE: (FileKind.DOCUMENT, (".docx",)),
    office_files.SHEET_TYPE: (FileKind.SHEET, (".xlsx",)),
    TEXT_TYPE: (FileKind.TEXT, (".txt", ".csv", ".tsv")),
    ARCHIVE_TYPE: (FileKind.ARCHIVE, (".zip",)),
}
_ZIPPED = frozenset({FileKind.DOCUMENT, FileKind.SHEET, FileKind.ARCHIVE})
#: Of ISO containers: pictures and sound alone, which other programs would take for something else.
_NO_VIDEO = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"M4A ", b"M4B ", b"crx "})
#: Texts that programs run or unpack instead of showing them.
_ACTIVE_TEXT = ("<", "#!", "%!", "{\\rtf")
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)


class FileRules(msgspec.Struct, frozen=True, kw_only=True):
    """What a shop lets people send, both ways. Sizes in MB; `kinds` are values of FileKind."""

    kinds: tuple[str, ...] = ("picture", "video", "pdf", "document", "sheet", "text")
    picture_mb: int = SIZE_LIMIT // _MB
    video_mb: int = 50
    file_mb: int = 20

    def checked(self) -> "FileRules":
        """In the order of FileKind. Raises Refused: files.kinds, files.size."""
        if not set(self.kinds) <= set(FileKind):
            raise Refused("files.kinds")
        for size in (self.picture_mb, self.video_mb, self.file_mb):
            if not 1 <= size <= MOST_MB:
                raise Refused("files.size", limit=MOST_MB)
        return msgspec.structs.replace(self, kinds=tuple(kind.value for kind in FileKind if kind in self.kinds))

    def limit(self, kind: FileKind) -> int:
        """Bytes of one file of this kind."""
        own = {FileKind.PICTURE: self.picture_mb, FileKind.VIDEO: self.video_mb}
        return own.get(kind, self.file_mb) * _MB

    @property
    def largest(self) -> int:
        """Bytes that no file may pass, whatever it is."""
        return max((self.limit(FileKind(kind)) for kind in self.kinds), default=0)


def check_announced(size: int, rules: FileRules) -> None:
    """What is known before the first byte. Raises Refused: file.empty, file.too_big, file.kind."""
    if not rules.kinds:
        raise Refused("file.kind")
    if size <= 0:
        raise Refused("file.empty")
    if size > rules.largest:
        raise Refused("file.too_big", limit=rules.largest)


def check_head(head: bytes, size: int, rules: FileRules) -> str:
    """The likely media type by the first HEAD bytes; ARCHIVE_TYPE for every zip. Raises Refused: file.kind,
    file.too_big."""
    media_type = type_by_head(head)
    kind = kind_of(media_type)
    possible = _ZIPPED if kind is FileKind.ARCHIVE else {kind}
    if not possible & set(rules.kinds):
        raise Refused("file.kind")
    limit = rules.limit(kind)
    if size > limit:
        raise Refused("file.too_big", limit=limit)
    return media_type


def check_whole(file: BinaryIO, size: int, rules: FileRules) -> str:
    """The media type by everything that tells it; videos and pictures are looked into elsewhere. Raises Refused: file.kind,
    file.broken, file.too_big, file.bomb, file.macros."""
    file.seek(0)
    media_type = check_head(file.read(HEAD), size, rules)
    if media_type == ARCHIVE_TYPE:
        media_type = office_files.zip_type(file, size) or ARCHIVE_TYPE
        if kind_of(media_type) not in rules.kinds:
            raise Refused("file.kind")
    elif media_type == TEXT_TYPE:
        _check_text(file)
    elif media_type == PDF_TYPE:
        file.seek(max(0, size - 2048))
        if b"%%EOF" not in file.read():
            raise Refused("file.broken")
    return media_type


def type_by_head(head: bytes) -> str:
    """The media type that the first bytes promise. Raises Refused("file.kind")."""
    try:
        return picture_type(head)
    except Refused:
        pass  # no picture: something else
    if head[4:8] == b"ftyp" and head[8:12] not in _NO_VIDEO:
        return "video/quicktime" if head[8:12] == b"qt  " else "video/mp4"
    if head.startswith(b"\x1aE\xdf\xa3") and b"webm" in head[:64]:
        return "video/webm"
    if head.startswith(b"%PDF-"):
        return PDF_TYPE
    if head.startswith(b"PK\x03\x04"):
        return ARCHIVE_TYPE
    _check_text_part(head)
    begin = head.decode("utf-16" if head.startswith(_WIDE) else "utf-8", "replace").lstrip("\ufeff\u200b \t\r\n\f")
    if begin.startswith(_ACTIVE_TEXT):
        raise Refused("file.kind")
    return TEXT_TYPE


def is_known(media_type: str) -> bool:
    """Whether this program knows the media type; a newer hub may know more."""
    return media_type in _KINDS


def kind_of(media_type: str) -> FileKind:
    """The kind of a media type that one of these functions gave."""
    return _KINDS[media_type][0]


def type_of_name(name: str) -> str:
    """The media type that a name cleaned by `clean_name` tells; "" for one that tells none. Only for our own copies."""
    ending = "." + name.rpartition(".")[2].lower()
    return next((media_type for media_type, (_kind, endings) in _KINDS.items() if ending in endings), "")


def endings(kinds: tuple[str, ...]) -> list[str]:
    """The endings of these kinds' names, for a dialog that picks files."""
    return [ending for kind, some in _KINDS.values() if kind in kinds for ending in some]


def clean_name(name: str, media_type: str = "") -> str:
    """A name fit for people and for every disk: no path, nothing invisible, no reserved name, and an ending that says what the
    file is: `run.bat` that is a text becomes `run.bat.txt`."""
    name = one_line(re.split(r"[/\\]", name)[-1], _NAME_CHARACTERS * 4)
    name = re.sub(r'[<>:"|?*]', "_", name).strip(" .")
    name = _RESERVED.sub(r"_\1", name, count=1) if _RESERVED.match(name) else name
    allowed = _KINDS[media_type][1] if media_type else ()
    stem, dot, last = name.rpartition(".")
    known = bool(stem) and (f"{dot}{last}".lower() in allowed or (not allowed and len(last) <= 8))
    ending = f".{last}" if known else allowed[0] if allowed else ""
    stem = (stem if known else name) or "file"
    stem = stem[: _NAME_CHARACTERS - len(ending)].encode()[: _NAME_BYTES - len(ending.encode())].decode(errors="ignore")
    return (stem.rstrip(" .") or "file") + ending


def _check_text(file: BinaryIO) -> None:
    file.seek(0)
    wide = file.read(2) in _WIDE
    file.seek(0)
    while part := file.read(_MB):
        if wide:
            continue
        _check_text_part(part)


def _check_text_part(part: bytes) -> None:
    if not part or (_CONTROLS.search(part) and not part.startswith(_WIDE)):
        raise Refused("file.kind")
