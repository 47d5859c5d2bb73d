"""Files of messages from the hub: a short-lived address first, then the bytes."""

from urllib.parse import quote

import msgspec

from app.desktop.sync.hub_http import HubHttp, HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import FileId


class _Link(msgspec.Struct, frozen=True):
    url: str
    thumb: str


class HttpDownloader:
    """Gets pictures for `LocalPictures`; the wire is described in `app/features/attachments/wire.py`."""

    def __init__(self, http: HubHttp) -> None:
        self._http = http

    async def __call__(self, file: FileId, kind: str) -> bytes | None:
        """The bytes of the whole picture, for kind "thumb" of its thumbnail, for "goods" of a product's picture by its name.

        None when they cannot be had now.
        """
        try:
            if kind == "goods":
                return (await self._http.request("GET", f"/goods/{quote(file, safe='')}")).content
            if kind == "reply":
                return (await self._http.request("GET", f"/v1/quick-replies/pictures/{quote(file, safe='')}")).content
            link = await self._http.json("GET", f"/v1/files/{file}/link", _Link)
            if kind == "thumb" and not link.thumb:
                return None  # a video that came without a picture
            response = await self._http.request("GET", link.thumb if kind == "thumb" else link.url)
        except (HubUnreachable, SessionEnded, Refused):
            return None
        return response.content
