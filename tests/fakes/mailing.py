"""A hub whose mails about requests go when a test says so, by a clock that the test puts on (REQ-3)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.domain.ids import Instant
from app.hub.database.request_tables import request_mails
from app.hub.hub import wall_clock
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.mail_server import PASSWORD, USER
from tests.fakes.requests import asked

LEAD, BOSS = "lead@shop.example", "boss@shop.example"


class Time:
    """The hub's clock, which moves only when a test puts it on: however slow the machine is, no second passes by itself."""

    def __init__(self) -> None:
        self._begin = wall_clock()
        self.ahead = 0

    def __call__(self) -> Instant:
        return Instant(self._begin + self.ahead)


class Shop:
    """A hub whose mails are sent when a test says so."""

    def __init__(self, hub: RunningHub, time: Time) -> None:
        self.hub, self._time = hub, time
        self._job = next(job for _every, job in hub.hub.router.jobs if getattr(job, "__qualname__", "") == "Mailing.run")
        # The test is the clock of this job: what the hub does by itself would come in between.
        hub.hub.router._jobs[:] = [one for one in hub.hub.router._jobs if one[1] is not self._job]

    async def set(self, port: int, password: str | None = PASSWORD, **settings: Any) -> None:
        """An admin saves them; `settings` beside the usual ones."""
        status, body = await self.post("", settings=usual(port, **settings), password=password)
        assert status == 200, body

    async def post(self, path: str, login: str = "admin", **body: Any) -> tuple[int, Any]:
        """Something of the mail settings."""
        headers = {"Authorization": f"Bearer {await self.hub.staff_token(login)}"}
        async with self.hub.http.post(f"/v1/requests/mail{path}", headers=headers, json=body) as response:
            return response.status, await response.json()

    async def test(self) -> str:
        """The test mail: "" or the code of what was said."""
        status, body = await self.post("/test")
        return "" if status == 200 else str(body["error"]["code"])

    async def ask(self, **fields: Any) -> None:
        """A buyer's new request."""
        wanted = asked(shop=SHOP.id, origin="call_centre", topic="delivery", phone="+380671234567", **fields)
        async with self.hub.http.post("/v1/ask", json=wanted) as answer:
            assert answer.status == 201, await answer.text()

    async def deliver(self, later: int = 0) -> None:
        """The job, `later` milliseconds from now."""
        self._time.ahead += later or 1
        await self._job(self.hub.hub)

    async def shown(self) -> Any:
        """What the settings show."""
        return (await self.hub.get("/v1/requests/mail", await self.hub.staff_token("admin")))[1]

    async def rows(self) -> list[Any]:
        """What the database keeps of mails."""
        return await self.hub.hub.reads.run(lambda c: list(c.execute(select(request_mails).order_by(request_mails.c.id)).all()))


def usual(port: int, **settings: Any) -> dict[str, Any]:
    """Settings for a server on this machine."""
    values = {"on": True, "host": "127.0.0.1", "port": port, "tls": "starttls", "user": USER, "sender": "desk@shop.example"}
    return values | {"recipients": [LEAD, BOSS], "language": "uk"} | settings


@asynccontextmanager
async def mailing_shop(folder: Path, authority: Path | None) -> AsyncIterator[Shop]:
    """A hub that trusts this authority beside the system's."""
    time = Time()
    async with RunningHub(folder, clock=time, mail_ca=authority) as hub:
        yield Shop(hub, time)
