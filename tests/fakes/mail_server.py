"""A mail server that only takes: what SMTP clients said to it, for tests; it can also refuse, or lose its answer."""

import asyncio
import base64
from types import TracebackType
from typing import Self


class MailServer:
    """On a port of this machine. `mails` are what was taken, `users` who signed in as "user password".

    `refuses`: the next so many mails are turned away for now; `loses`: of the next so many the answer is lost.
    """

    def __init__(self) -> None:
        self.mails: list[str] = []
        self.users: list[str] = []
        self.refuses = 0
        self.loses = 0
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())
            await writer.drain()

        await say("220 sink ESMTP")
        while line := (await reader.readline()).decode().strip():
            word = line.split()[0].upper()
            if word == "EHLO":
                await say("250-sink")
                await say("250 AUTH PLAIN")
            elif word == "AUTH":
                self.users.append(" ".join(base64.b64decode(line.split()[2]).decode().split("\0")[1:]))
                await say("235 welcome")
            elif word == "DATA":
                await say("354 go on")
                mail = (await reader.readuntil(b"\r\n.\r\n")).decode()
                if self.refuses:
                    self.refuses -= 1
                    await say("451 later")
                    continue
                self.mails.append(mail)
                if self.loses:
                    self.loses -= 1
                    break
                await say("250 taken")
            elif word == "QUIT":
                await say("221 bye")
                break
            else:
                await say("250 ok")
        writer.close()
