"""Files over HTTPS: announce, send in pieces, resume, read by short-lived signed addresses.

`POST  /v1/files`            UploadRequest → UploadState; the same sha256 by the same sender continues its upload
`PATCH /v1/files/{id}`       header `Upload-Offset: N`, body = bytes from N on → UploadState; 409 with the true state otherwise
`GET   /v1/files/{id}/link`  → FileLink (the caller must be of the file's conversation)
`GET   {link}`               the bytes, fixed Content-Type, `nosniff`, sandboxed; the thumb link gives ≤ 480 px, made by the hub
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
    """How much the hub holds. `done` after the hash was checked and the picture read; only then has it a size in pixels."""

    file: FileId
    received: int
    done: bool
    name: str = ""
    width: int = 0
    height: int = 0


class FileLink(msgspec.Struct, frozen=True, kw_only=True):
    """Addresses relative to the hub, valid for `seconds`."""

    url: str
    thumb: str
    seconds: int
