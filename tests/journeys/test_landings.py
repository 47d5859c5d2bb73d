"""Landings on the whole road: made in a window, filled in by a real browser, approved, imported into, through cut and restart."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect, sync_playwright
from PySide6.QtWidgets import QFileDialog

from app.features.landing.view.importing import ImportDialog
from app.features.landing.view.landings import LandingsTab
from app.features.sharing.view.page import ContactsPage
from app.program.places.intake_desk import IntakePage
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread
from tests.fakes.landings import sell
from tests.web.conftest import ARGUMENTS

Travel = Callable[..., None]
HEAD = "Name,Phone,Message,Product,Task,Landing"


def leave(url: str) -> None:
    """A visitor fills in the page, in a real browser of their own; on a thread."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(ARGUMENTS))
        page = browser.new_page()
        page.goto(f"{url}?language=uk")
        page.locator("#contact-name").fill("<b>Олена</b>")
        page.locator("#contact-phone").fill("067 123 45 67")
        page.locator("#contact-consent").check()
        page.locator("button[type=submit]").click()
        expect(page.locator("#done")).to_be_visible()
        browser.close()


async def at(desktop: RunningDesktop, kind: type, tab: str) -> object:
    """That tab of the Intake workspace is in front."""
    desktop.screen.frame.show_workspace("intake")
    return await desktop.until(lambda: shown(desktop, kind, tab), f"{tab} is there")


def shown(desktop: RunningDesktop, kind: type, tab: str) -> object:
    """Chooses the tab; what stands under it."""
    page = desktop.screen.frame.findChild(IntakePage)
    if page is None:
        return None
    page.tabs.choose(tab)
    found = page.page(tab)
    return found if isinstance(found, kind) else None


def test_from_a_new_landing_to_its_contacts(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """DATA-1, DATA-2: the row is in the window, waits for approval, and nothing is lost by a cut or a restart."""
    hub.call(hub.hub.hub.writer.run(lambda tx: sell(tx, SHOP)))

    async def journey(desktops: Desktops) -> None:
        admin = await desktops.start("admin")
        with Cable(hub) as cable:
            maria = await desktops.start("maria", kept=kept_of(hub, "maria", cable.url))
            landings = await at(maria, LandingsTab, "landings")
            assert isinstance(landings, LandingsTab)
            await maria.until(lambda: landings._model.known and landings._model.goods, "what the shop sells is here")
            landings.new.click()
            landings.builder.name.setText("Autumn lamps")
            landings.builder.title.setText("A lamp for the evening")
            landings.builder.save.click()
            made = landings.builder.shown or landings._chosen
            await maria.until(lambda: not landings._model.waiting(made), "it is at the hub")
            await asyncio.to_thread(leave, landings.builder._address(made).replace(cable.url, hub.url))
            await maria.until(lambda: "1 awaiting approval" in landings.rows.spoken(0), "it is counted")
            contacts = await at(maria, ContactsPage, "contacts")
            assert isinstance(contacts, ContactsPage)
            await maria.until(lambda: contacts._model.total == 1, "the row is in the window")
            await maria.until(lambda: "<b>Олена</b>" in contacts.rows.spoken(0), "as it was typed")
            assert "Awaiting approval" in contacts.rows.spoken(0)
            assert "1234567" not in contacts.rows.spoken(0)

            theirs = await at(admin, LandingsTab, "landings")
            assert isinstance(theirs, LandingsTab)
            await admin.until(lambda: theirs._model.landing(made), "the admin sees it")
            theirs.choose(made)
            theirs.builder.approved.click()
            await maria.until(lambda: "Approved" in landings.rows.spoken(0), "the marketer sees that it is approved")

            cable.cut()
            await maria.until(lambda: not landings._model.online, "Maria is cut off")
            await at(maria, LandingsTab, "landings")
            landings.builder.name.setText("Winter lamps")
            landings.builder.save.click()
            assert "Not at the hub yet" in landings.rows.spoken(0)
            cable.mend()
            await admin.until(lambda: theirs.rows.spoken(0).startswith("Winter lamps"), "what was done offline arrives")

            lines = "\n".join(f"Hoa {n},06712345{n:02},Red?,P0,Call,Winter lamps" for n in range(10, 40))
            (tmp_path / "file.csv").write_text(f"{HEAD}\n{lines}\nMinh,1,Red?,P0,Call,Winter lamps\n", encoding="utf-8")
            table = await at(admin, ContactsPage, "contacts")
            assert isinstance(table, ContactsPage)
            table.take.click()
            chooser = await admin.until(lambda: admin.screen.frame.findChild(QFileDialog), "the file dialog")
            chooser.fileSelected.emit(str(tmp_path / "file.csv"))
            chooser.reject()
            dialog = await admin.until(lambda: admin.screen.frame.findChild(ImportDialog), "what the file would do")
            assert "30 new" in dialog._said.text()
            dialog.take.click()
            await admin.until(lambda: "30 new contacts" in dialog._said.text(), "it is in")
            dialog.reject()
            await admin.until(lambda: table._model.total == 31, "all of them are in the window")

        signed_in = kept_of(hub, "admin")
        await admin.close()
        hub.stop()
        again = await desktops.start("admin", online=False, kept=signed_in)
        kept = await at(again, LandingsTab, "landings")
        assert isinstance(kept, LandingsTab)
        await again.until(lambda: kept._model.known, "readable without the hub")
        assert kept.rows.spoken(0).startswith("Winter lamps")
        hub.start()
        await again.until(lambda: kept._model.online and kept._model.error is None, "and current when it is back")
        assert "31 contacts" in kept.rows.spoken(0)

    travel(journey, 120.0)
