"""A table of the hub, asked for and written into a file; what went wrong comes back as a sentence."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.desktop.failures import FAILURES, error_of
from app.desktop.refusals import sentence
from app.program.services import Services

#: Called once, with what went wrong; None: the file is there.
Then = Callable[[str | None], None]


def export(services: Services, address: str, wanted: msgspec.Struct, path: Path, then: Then) -> None:
    """Posts what is wanted, and writes the answer to `path`."""

    async def write() -> None:
        try:
            response = await services.http.request("POST", address, content=msgspec.json.encode(wanted))
            content: bytes = response.content
            await asyncio.get_running_loop().run_in_executor(services.files_thread, path.write_bytes, content)
        except FAILURES as failure:
            then(sentence(error_of(failure, "export.unreachable")))
        except OSError as error:
            then(error.strerror or type(error).__name__)
        else:
            then(None)

    services.spawn(write())
