"""Files over HTTPS: announce, send in pieces, resume, read by short-lived signed addresses.

`POST  /v1/files`            UploadRequest → UploadState; the same sha256 by the same sender continues its upload
`PATCH /v1/files/{id}`       header `Upload-Offset: N`, body = bytes from N on → UploadState; 409 with the true state otherwise
`PUT   /v1/files/{id}/poster` body = a PNG, JPEG or WebP of at most 512 KB, by a video's sender → UploadState
`GET   /v1/files/{id}/link`  → FileLink (the caller must be of the file's conversation)
`GET   /v1/files/rules`      → `domain.sent_files.FileRules`: what the shop lets people send
`GET   {link}`               the bytes, in ranges too, fixed Content-Type, `nosniff`, sandboxed; pictures and videos inline,
                             all else as an attachment under its cleaned name; the thumb link gives ≤ 480 px, made by the hub
"""

import msgspec

from app.domain.ids import ConversationId, FileId


class UploadRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Announces a file: `size` in bytes, `sha256` in hex, `name` for people only."""

    conversation: ConversationId
    name: str
    size: int
    sha256: str


class UploadState(msgspec.Struct, frozen=True, kw_only=True):
    """How much the hub holds. `done` after hash and type were checked and the file was read; only then are `media_type`,
    the size in pixels and a video's `milliseconds` known, and `name` ends as the type does."""

    file: FileId
    received: int
    done: bool
    name: str = ""
    width: int = 0
    height: int = 0
    media_type: str = ""
    milliseconds: int = 0


class FileLink(msgspec.Struct, frozen=True, kw_only=True):
    """Addresses relative to the hub, valid for `seconds`; `thumb` is "" where there is no small picture."""

    url: str
    thumb: str
    seconds: int
