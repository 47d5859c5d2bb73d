"""Looks at a whole upload before anybody else may have it: hash, type, what the type promises; and makes it small to look at."""

import hashlib
from pathlib import Path

from app.domain import picture_files
from app.domain.errors import Refused
from app.domain.sent_files import FileKind, FileRules, check_whole, clean_name, kind_of
from app.domain.video_files import read_video
from app.features.attachments.hub.disk import Disk
from app.features.attachments.hub.records import File, Found
from app.hub import pictures

_CHUNK = 1024 * 1024
#: What a video's first picture may be sent as.
_POSTERS = frozenset({"image/png", "image/jpeg", "image/webp"})


def examine(disk: Disk, file: File, rules: FileRules) -> Found:
    """Checks an upload that is all here and keeps it. Raises Refused (file.*); blocks: for a thread."""
    part = disk.part(file.id)
    _check_hash(part, file.sha256)
    with part.open("rb") as whole:
        media_type = check_whole(whole, file.size, rules)
        kind = kind_of(media_type)
        video = read_video(whole, file.size, media_type) if kind is FileKind.VIDEO else None
    found = Found(name=clean_name(file.name, media_type), media_type=media_type)
    if kind is FileKind.PICTURE:
        return _picture(disk, file, found)
    disk.keep_part(file.id)
    if video is None:
        return found
    return Found(
        name=found.name, media_type=media_type, width=video.width, height=video.height, milliseconds=video.milliseconds
    )  # fmt: skip


def keep_poster(disk: Disk, file: File, data: bytes) -> None:
    """A video's first picture, drawn anew from its pixels. Raises Refused (file.*); blocks: for a thread."""
    media_type = picture_files.picture_type(data[:16])
    if media_type not in _POSTERS:
        raise Refused("file.type")
    picture_files.check_pixels(*pictures.size_of(data, media_type))
    disk.keep_thumb(file.id, pictures.look(data, media_type).thumb)


def _picture(disk: Disk, file: File, found: Found) -> Found:
    data = disk.read_part(file.id)
    picture_files.check_pixels(*pictures.size_of(data, found.media_type))
    looked = pictures.look(data, found.media_type)
    disk.keep(file.id, data if looked.cleaned is None else looked.cleaned, looked.thumb)
    return Found(name=found.name, media_type=found.media_type, width=looked.width, height=looked.height, thumb=True)


def _check_hash(path: Path, sha256: str) -> None:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    if digest.hexdigest() != sha256:
        raise Refused("file.hash")
