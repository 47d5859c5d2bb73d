"""A person is erased: not one word of them is left at the hub, at a desk that was there, or at one that was away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.ids import DAY, FileId, StaffId
from app.domain.privacy import Erased
from app.features.due.wire import SetReminder
from app.features.leads.wire import LIST, LeadPage, RemindOfLead
from app.features.notes.wire import AddNote
from app.hub.hub import wall_clock
from app.program.services import Services
from tests.fakes import canary
from tests.fakes.cable import Cable
from tests.fakes.canary import CUSTOMER, LEAD, WORD
from tests.fakes.desktop import KEY, Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread
from tests.fakes.screen import all_texts

Travel = Callable[..., None]


def erase(hub: HubThread) -> None:
    """As an admin's window asks for it."""

    async def ask() -> None:
        headers = {"Authorization": f"Bearer {await hub.hub.staff_token('admin')}"}
        body = {"of": f"customer:{CUSTOMER}", "purpose": "request", "name": f"{WORD} Name"}
        async with hub.hub.http.post("/v1/privacy/erase", json=body, headers=headers) as response:
            assert response.status == 200, await response.text()

    hub.call(ask())


def behind(desktop: RunningDesktop) -> Services:
    """What works for the account."""
    assert desktop.desk is not None
    found = desktop.desk._furnishing.leads._services
    assert isinstance(found, Services)
    return found


async def knows_all(desktop: RunningDesktop, folder: Path) -> None:
    """The desk has read, drafted, searched and shown whatever there is of the person, and kept it."""
    services = behind(desktop)
    await desktop.sees(f"{WORD} Buyer")
    await desktop.activate()
    desktop.screen.press("Ctrl+1")
    await desktop.until(lambda: desktop.screen.bubble(f"{WORD} again"), "the chat is open")
    shown: list[Any] = []
    services.shelf.read(LIST, LeadPage, shown.append, status="", untouched=0, q="", offset=0)
    await desktop.until(lambda: [page for page in shown if page.fresh], "the leads were read and kept")
    seen: list[Path | None] = []
    await services.files(lambda: services._file_cache.put(FileId(canary.FILE), "original", f"{WORD} pixels".encode()))
    services.pictures.original(FileId(canary.FILE), seen.append)
    await desktop.until(lambda: seen and seen[0], "the picture is shown")
    desktop.screen.write(f"{WORD} draft")
    conversation = next(iter(desktop.store.conversations))
    await desktop.until(lambda: services.drafts.text(conversation), "the draft is kept")
    await desktop.settled()


async def empty(desktop: RunningDesktop, folder: Path) -> None:
    """Nothing of the person is shown, known, or to be read in any file of this desktop, now and after it was closed."""
    await desktop.until(lambda: desktop.store.of(Erased) and not desktop.store.conversations, "the desk has learnt of it")
    await desktop.until(lambda: not canary.holding(folder, KEY), "no file holds a word of it")
    assert not [x for x in all_texts(desktop.desk.frame) if WORD in x], "nothing is shown"
    await desktop.close()
    assert canary.holding(folder, KEY) == []


def test_an_erasure_reaches_every_desktop(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """REQ-8: Minh is away with a message on its way; he comes back after the erasure, and both desks are as if it never was."""
    buyer = hub.buyer(f"{WORD} Buyer", f"{WORD} hello", f"{WORD} again")
    hub.call(hub.hub.hub.writer.run(lambda tx: canary.move_in(tx, hub.folder, buyer.access)))

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            lan, minh = await desktops.start("lan"), await desktops.start("minh", kept=kept_of(hub, "minh", cable.url))
            services = behind(lan)
            chat = buyer.conversation
            for command in (
                AddNote(conversation=chat, text=f"{WORD} is angry", mentions=(StaffId("minh"),)),
                SetReminder(conversation=chat, at=wall_clock() + DAY, note=f"call {WORD}"),
                RemindOfLead(lead=LEAD, at=wall_clock() + DAY, note=f"ring {WORD}"),
            ):
                services.engine.send(command)
            for desktop, name in ((minh, "minh"), (lan, "lan")):
                await knows_all(desktop, tmp_path / name)
                assert canary.holding(tmp_path / name, KEY), "the look itself finds what is there"
            cable.cut()
            await minh.until(lambda: "Connected" not in minh.screen.status(), "Minh is cut off")
            await minh.activate()
            minh.screen.write(" goes out")
            minh.screen.press("Return")
            await minh.until(minh.store.queued, "a message waits")
            await lan.activate()
            erase(hub)
            await empty(lan, tmp_path / "lan")
            assert canary.holding(tmp_path / "minh", KEY)
            cable.mend()
            await empty(minh, tmp_path / "minh")
        assert canary.holding(hub.folder) == []

    travel(journey, timeout=120.0)
