"""Leads on the whole road: left on a listing's page, heard and seen at two desks, worked with through cuts and restarts."""

import json
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QLineEdit, QPlainTextEdit
from ulid import ULID

from app.domain.leads import LeadReminder, LeadsState
from app.features.due.view.dialog import RemindDialog
from app.features.due.view.notice import ReminderNotice
from app.features.leads.view.page import LeadsPage
from app.hub.database import leads, trade
from app.hub.transaction import Transaction
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
NUMBER = "+380671234567"
#: Seconds until the reminder.
SOON = 4


def open_shop(hub: HubThread) -> None:
    """A product on sale, of a shop that is a Partner in Electronics."""

    def fill(tx: Transaction) -> None:
        words = json.dumps({"en": "Wireless earbuds A3"}).encode()
        row = {"id": "p0", "shop": SHOP.id, "sku": "p0", "name": words, "about": words, "price": 5, "currency": "UAH"}
        tx.connection.execute(trade.products.insert().values(**row, stock=1, created=tx.now))
        leads.set_partner(tx.connection, SHOP.id, True, "test", tx.now)

    hub.call(hub.hub.hub.writer.run(fill))


def ask(hub: HubThread, name: str) -> None:
    """What a listing's page sends."""

    async def send() -> None:
        body = {"key": str(ULID()), "name": name, "phone": NUMBER, "message": "Red?", "consent": True, "language": "uk"}
        async with hub.hub.http.post("/v1/listings/p0/leads", json=body) as response:
            assert response.status == 201, await response.text()

    hub.call(send())


async def at_leads(desktop: RunningDesktop) -> LeadsPage:
    """The Leads workspace is in front."""
    desktop.screen.frame.show_workspace("leads")
    return await desktop.until(lambda: desktop.screen.frame.findChild(LeadsPage), "the workspace is there")


def spoken(page: LeadsPage) -> list[str]:
    """The rows in sight, as sentences."""
    return [page.rows.spoken(row) for row in range(page._model.total)]


def choose(page: LeadsPage, row: int = 0) -> None:
    """A click on a row."""
    page.list.activate(page.rows.key(row))


async def write(desktop: RunningDesktop, page: LeadsPage, note: str) -> None:
    """A note for the chosen lead."""
    field = page.detail.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText(note)
    page.detail.save_note()
    await desktop.settled()


def test_from_the_page_to_two_desks(travel: Travel, hub: HubThread) -> None:
    """LEAD-1, LEAD-3, LEAD-5: heard while minimised, one click away; the number with who asks for it, and nowhere else."""
    open_shop(hub)

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        maria = await desktops.start("maria")
        lan.screen.frame.showMinimized()
        await lan.looks_away()
        lan.speaker.played.clear()
        ask(hub, "<b>Олена</b>")
        await lan.until(lambda: "new_buyer" in lan.speaker.played, "it is heard")
        await lan.until(lambda: ("New lead: <b>Олена</b>", "Wireless earbuds A3") in lan.tray.told, "it is told outside")
        assert minh.store.of(LeadsState)["leads"].untouched == 1
        lan.tray.notification_clicked.emit(lan.tray.keys[-1])
        page = await lan.until(lambda: lan.screen.frame.findChild(LeadsPage), "a click leads to it")
        await lan.until(lambda: "<b>Олена</b>" in [x.text() for x in page.detail.findChildren(QLabel)], "and shows it")
        others = await at_leads(minh)
        await minh.until(lambda: spoken(others) and spoken(others)[0].startswith("new, <b>"), "the colleague sees it as new")
        await lan.click("Show phone number")
        await lan.until(lambda: NUMBER in spoken(page)[0], "the number is shown")
        await minh.until(lambda: not spoken(others)[0].startswith("new"), "it is new no more, for the colleague too")
        assert "number hidden" in spoken(others)[0]
        assert NUMBER not in str([msgspec.to_builtins(x) for x in minh.store.of(LeadsState).values()])
        assert not maria.store.of(LeadsState)
        assert "leads" not in maria.screen.frame._pages
        cached = (desktops._folder / "minh").rglob("*")
        assert not [p for p in cached if p.is_file() and NUMBER.encode() in p.read_bytes()]

    travel(journey)


def test_edits_made_offline_meet_a_colleagues(travel: Travel, hub: HubThread) -> None:
    """LEAD-4: cut off, Lan sets the status and the note; Minh has written a note: the status goes through, the note asks."""
    open_shop(hub)
    ask(hub, "Олена")

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            minh = await desktops.start("minh")
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            page, others = await at_leads(lan), await at_leads(minh)
            await lan.until(lambda: spoken(page) and "Олена" in spoken(page)[0], "Lan sees it")
            await minh.until(lambda: spoken(others) and "Олена" in spoken(others)[0], "Minh sees it")
            choose(page)
            choose(others)
            cable.cut()
            await lan.until(lambda: not page._model.online, "Lan is cut off")
            lead = page._model.entry(0)
            assert lead is not None
            page._model.edit(lead, "status", "contacted")
            await write(lan, page, "rings back")
            assert "Contacted" in spoken(page)[0]
            await write(minh, others, "called, wants red")
            await minh.until(lambda: not others._model.waiting(lead.id), "Minh's note is at the hub")
            cable.mend()
            await lan.until(lambda: [x for x in page.findChildren(QLabel) if x.text() == "At the hub: called, wants red"], "asks")
            await minh.until(lambda: "Contacted" in spoken(others)[0], "the status went through")
            await lan.click("Put mine in its place")
            await minh.until(lambda: "rings back" in spoken(others)[0], "Lan's note is there, knowingly")

    travel(journey)


def test_a_reminder_that_was_missed_fires_at_the_next_start(travel: Travel, hub: HubThread) -> None:
    """LEAD-6: set by the clock of a row, kept by the hub, missed while the program was not running, told when it is."""
    open_shop(hub)
    ask(hub, "Олена")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        page = await at_leads(lan)
        await lan.until(lambda: spoken(page) and "Олена" in spoken(page)[0], "Lan sees it")
        choose(page)
        await lan.click("Set a reminder…")
        dialog = await lan.until(lambda: lan.screen.frame.findChild(RemindDialog), "the dialog asks when")
        when, time, note = dialog.findChild(QComboBox), dialog.findChild(QDateTimeEdit), dialog.findChildren(QLineEdit)[-1]
        when.setCurrentIndex(when.count() - 1)
        time.setDateTime(QDateTime.currentDateTime().addSecs(SOON))
        note.setText("before nine")
        await lan.click("Remind me")
        await lan.until(lambda: lan.store.of(LeadReminder), "the hub has it")
        await lan.until(lambda: not spoken(page)[0].startswith("new"), "that was an interaction")
        await lan.close()
        hub.stop()
        hub.start()
        again = await desktops.start("lan")
        line = again.screen.frame.findChild(ReminderNotice)
        assert line is not None
        await again.until(line.isVisible, "what was missed is told", seconds=SOON + 15)
        await again.until(lambda: "reminder" in again.speaker.played, "and heard")
        await again.click("Open the lead")
        page = await again.until(lambda: again.screen.frame.findChild(LeadsPage), "one click leads to it")
        await again.until(lambda: "Олена" in [x.text() for x in page.detail.findChildren(QLabel)], "and shows it")
        await again.click("Done")
        await again.until(lambda: not line.isVisible() and not again.store.of(LeadReminder), "done, here and at the hub")

    travel(journey)
