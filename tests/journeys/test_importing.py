"""Goods from a file through the real window: looked at, taken in, wrong lines named, the network cut in between (CHAT-26, 27)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from app.features.catalogue_import.view import ImportSection, ReportDialog
from app.features.catalogue_import.view.columns import ColumnsDialog
from app.features.customer_list.view.page import CustomersPage
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
GOODS = "SKU;Name;Price;Stock\nL-1;Лампа;12,50;3\nL-2;Cable;x;3\nL-3;Кабель;1;1\n"


async def section(desktop: RunningDesktop) -> ImportSection:
    """The section of the settings, opened."""
    await desktop.click("Settings")
    await desktop.until(lambda: desktop.shows("Products, customers and orders from files"), "it is offered")
    return desktop.screen.frame.findChild(ImportSection)


async def choose(desktop: RunningDesktop, path: Path) -> None:
    """Chooses a file in the dialog that is open."""
    dialog = await desktop.until(lambda: desktop.screen.frame.findChild(QFileDialog), "the file dialog")
    dialog.fileSelected.emit(str(path))
    dialog.reject()


async def report(desktop: RunningDesktop) -> ReportDialog:
    """What a file would do."""
    return await desktop.until(lambda: desktop.screen.frame.findChild(ReportDialog), "the report")


def test_a_file_is_looked_at_and_the_good_lines_taken_in(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CHAT-27: nothing before the answer; a wrong line is named with what to do; sent again after a cut, nothing is doubled."""
    (tmp_path / "goods.csv").write_text(GOODS, encoding="utf-8")

    async def journey(desktops: Desktops) -> None:
        admin = await desktops.start("admin")
        here = await section(admin)
        await admin.click("Import a file…")
        await choose(admin, tmp_path / "goods.csv")
        shown = await report(admin)
        assert admin.shows("goods.csv: 2 new, 0 changed, 0 as they are")
        assert "Line 3: price: “x” is not an amount" in shown.findChild(QPlainTextEdit).toPlainText()
        assert hub.call(hub.hub.get("/v1/products", token))[1]["products"] == []
        hub.stop()
        await admin.click("Take in the rest")
        await admin.until(lambda: "The hub does not answer." in here.wrong.text(), "it says so")
        hub.start()
        await admin.until(lambda: "Connected" in admin.screen.status(), "connected again")
        await admin.click("Import a file…")
        await choose(admin, tmp_path / "goods.csv")
        await report(admin)
        admin.screen.press("Return")
        await admin.until(lambda: here.said.text() == "Taken in: 2 new, 0 changed · left out as wrong: 1", "it is in")
        assert len(hub.call(hub.hub.get("/v1/products", hub.call(hub.hub.staff_token("lan"))))[1]["products"]) == 2

    token = hub.call(hub.hub.staff_token("lan"))
    travel(journey)


def test_an_empty_table_is_what_the_import_reads(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CHAT-26: the columns saved here are taken when they come back; who is no admin is not offered any of it."""

    async def journey(desktops: Desktops) -> None:
        admin = await desktops.start("admin")
        here = await section(admin)
        here.what.setFocus()
        admin.screen.press("End")
        await admin.click("Save an empty table…")
        await choose(admin, tmp_path / "orders.csv")
        await admin.until(lambda: here.said.text() == "Saved: orders.csv", "it is saved")
        await admin.click("Import a file…")
        await choose(admin, tmp_path / "orders.csv")
        await report(admin)
        assert admin.shows("Everything is here already. There is nothing to take in.")
        admin.screen.press("Escape")
        lan = await desktops.start("lan")
        await lan.click("Settings")
        await lan.until(lambda: lan.shows("Sound and alerts"), "the settings")
        assert not lan.shows("Products, customers and orders from files")

    travel(journey)


def test_a_file_of_customers_whose_columns_have_other_names(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CUST-1, CUST-4: what is not known by its heading is asked, with a sample; then they are in the list, as from a file."""
    (tmp_path / "people.csv").write_text("Ai;SĐT;Nhóm\nTrần Hoà;+84901234567;vip\n", encoding="utf-8")

    async def journey(desktops: Desktops) -> None:
        admin = await desktops.start("admin")
        here = await section(admin)
        here.what.setCurrentIndex(here.what.findData("customers"))
        await admin.click("Import a file…")
        await choose(admin, tmp_path / "people.csv")
        asked = await admin.until(lambda: admin.screen.frame.findChild(ColumnsDialog), "it is asked what the columns are")
        assert asked.chosen() == {"Ai": "", "SĐT": "phone", "Nhóm": ""}
        assert admin.shows("Still needed: Name")
        for heading, column in (("Ai", "phone"), ("Nhóm", "tags")):
            asked.choices[heading].setCurrentIndex(asked.choices[heading].findData(column))
        assert admin.shows("Two columns are both “Phone”.")
        asked.choices["Ai"].setCurrentIndex(asked.choices["Ai"].findData("name"))
        admin.screen.press("Return")
        await report(admin)
        assert admin.shows("people.csv: 1 new, 0 changed, 0 as they are")
        admin.screen.press("Return")
        await admin.until(lambda: here.said.text().startswith("Taken in: 1 new"), "it is in")
        admin.screen.frame.show_workspace("customers")
        page = await admin.until(lambda: admin.screen.frame.findChild(CustomersPage), "the workspace")
        await admin.until(lambda: page._model.total == 1, "there is somebody")
        assert "Trần Hoà, No account, number hidden, Excel file" in page.rows.spoken(0)
        assert page._model.facets.tags == {"vip": 1}

    travel(journey)
