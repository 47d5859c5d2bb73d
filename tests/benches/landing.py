"""Landings: a file of 50,000 contacts taken in, and how long somebody's message takes meanwhile."""

import asyncio
import io
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import aiohttp

from app.domain.ids import StaffId
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.run_hub import tune_interpreter
from tests.benches.measure import Row, percentile
from tests.fakes.hub import SHOP, RunningHub
from tests.fakes.landings import new_landing, put, sell

_HEAD = "Name,Phone,Message,Product,Task,Landing\r\n"


def table(count: int) -> bytes:
    """So many people for two landings."""
    out = io.StringIO()
    out.write(_HEAD)
    for number in range(count):
        landing = "Autumn lamps" if number % 2 else "Winter lamps"
        out.write(f"Олена {number},+38067{number:07},Which colours are there?,P0,Call back,{landing}\r\n")
    return out.getvalue().encode()


def rows(quick: bool, peers: bool) -> Iterator[Row]:
    """Seconds of the whole file, lines checked, and milliseconds of a buyer's message meanwhile."""
    yield from asyncio.run(_measure(2_000 if quick else 50_000))


async def _measure(count: int) -> list[Row]:
    data = table(count)
    tune_interpreter()  # as a hub does at its start
    with tempfile.TemporaryDirectory() as folder:
        async with RunningHub(Path(folder)) as hub:
            await hub.hub.writer.run(lambda tx: sell(tx, SHOP))
            team = (StaffId("lan"), StaffId("minh"))
            for id_, name in (("l1", "Autumn lamps"), ("l2", "Winter lamps")):
                await hub.hub.writer.run(
                    lambda tx, id_=id_, name=name: put(tx, SHOP, new_landing(id_, name=name, recipients=team))
                )
            assert hub.hub.router.contact_hooks.arrived  # with everything that follows a contact
            buyer = await hub.buyer()
            socket = await hub.connect(buyer.token)
            waits: list[float] = []
            began = time.perf_counter()
            work = asyncio.ensure_future(_send(hub, data))
            while not work.done():
                asked = time.perf_counter()
                await socket.command(SendMessage(conversation=buyer.conversation, body=Text("Where is my parcel?")))
                waits.append((time.perf_counter() - asked) * 1000)
                await asyncio.sleep(0.05)
            added = await work
            seconds = time.perf_counter() - began
    assert added == count, added
    note = f"{seconds:.1f} s for all of them"
    return [
        Row("landing", f"a file of {count:,} contacts taken in", count / seconds, "/s", 2_500.0, floor=True, note=note),
        Row("landing", "a buyer's message acknowledged meanwhile, p50", percentile(waits, 0.5), "ms", 50.0),
        Row("landing", "a buyer's message acknowledged meanwhile, p95", percentile(waits, 0.95), "ms", 100.0),
        Row("landing", "a buyer's message acknowledged meanwhile, the longest", max(waits), "ms", 400.0),
    ]


async def _send(hub: RunningHub, data: bytes) -> int:
    headers = {"Authorization": f"Bearer {await hub.staff_token('admin')}"}
    patience = aiohttp.ClientTimeout(total=600)
    path = "/v1/contacts/import?form=csv&dry=0"
    async with hub.http.post(path, data=data, headers=headers, timeout=patience) as response:
        body = json.loads(await response.read())
        assert response.status == 200, body
        return int(body["added"])
