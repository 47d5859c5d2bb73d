"""A trap for text that is taken for markup: a picture file whose opening is noticed, and a port that notices visitors."""

import ctypes
import os
import select
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")

#: Only Linux tells who opens a file without asking the program itself.
AVAILABLE = sys.platform == "linux"


class Trap:
    """`hostile` are texts that would spring it; `sprung` says what did since it was set."""

    def __init__(self, picture: Path, watch: int, listener: socket.socket) -> None:
        self._picture = picture
        self._watch = watch
        self._listener = listener
        url, web = picture.as_uri(), f"http://127.0.0.1:{listener.getsockname()[1]}/x.png"
        self.hostile = (
            f'<img src="{url}">',
            f"<img src={picture}>text",
            f'<b>bold</b><img src="{web}"><a href="{url}">link</a>',
            f'<table background="{url}"><tr><td>cell',
            f'<p style="background-image:url({url})">paragraph</p>',
            f'<html><head><link rel="stylesheet" href="{url}"></head><body>page</body></html>',
            f"<?xml version='1.0'?><svg><image href='{url}'/></svg>",
            f"&lt;b&gt;<img src='{url}'>",
            f"\u202e<img src='{url}'>\n<img src='{web}'>",
            f"![picture]({url})",
            "file://///192.0.2.1/share/x.png \\\\192.0.2.1\\share",
        )

    def sprung(self) -> list[str]:
        """What was opened or visited since the last call."""
        found = []
        while select.select([self._watch], [], [], 0)[0]:
            data = os.read(self._watch, 4096)
            found += ["file"] * (len(data) // _EVENT.size)
        while select.select([self._listener], [], [], 0)[0]:
            self._listener.accept()[0].close()
            found.append("network")
        return found


@contextmanager
def trap(folder: Path, picture: bytes) -> Iterator[Trap]:
    """Sets a trap in `folder` with `picture` as its bait."""
    bait = folder / "bait.png"
    bait.write_bytes(picture)
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    libc.inotify_add_watch(watch, os.fsencode(bait), _IN_OPEN)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        try:
            yield Trap(bait, watch, listener)
        finally:
            os.close(watch)
