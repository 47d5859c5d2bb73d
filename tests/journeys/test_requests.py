"""Requests on the whole road: asked in a browser, heard and answered at a real window through a cut and a restart, read back."""

import asyncio
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Page, sync_playwright
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.domain.quick_replies import QuickReply
from app.domain.requests import RequestsState
from app.features.due.rules import DueKind
from app.features.quick_replies.view.fill import FillDialog
from app.features.quick_replies.view.popup import ReplyPopup
from app.features.requests.view.page import RequestsPage
from app.features.requests.view.tracking import TrackingDialog
from app.hub.database import quick_replies, tracking_tasks
from app.hub.database.statements import Sql
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread
from tests.fakes.requests import asked, new_parcel
from tests.web.conftest import ARGUMENTS

Travel = Callable[..., None]
T = TypeVar("T")


def ask(hub: HubThread, **fields: Any) -> None:
    """What a form sends."""

    async def send() -> None:
        async with hub.hub.http.post("/v1/ask", json=asked(shop=SHOP.id, **fields)) as response:
            assert response.status == 201, await response.text()

    hub.call(send())


class Visitor:
    """A buyer in a real browser, on a thread of its own beside the Qt loop; each call waits for its end."""

    def __init__(self, hub: HubThread) -> None:
        self._hub = hub
        self._thread = ThreadPoolExecutor(1, "browser")

    async def do(self, what: Callable[[Page], T]) -> T:
        """Something on the page."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: what(self._page))

    async def come(self) -> None:
        """Opens the browser."""

        def open_() -> None:
            self._engine = sync_playwright().start()
            self._browser = self._engine.chromium.launch(executable_path=shutil.which("chromium"), args=list(ARGUMENTS))
            self._page = self._browser.new_context(locale="en").new_page()

        await asyncio.get_running_loop().run_in_executor(self._thread, open_)

    async def go(self) -> None:
        """Closes it."""

        def close() -> None:
            self._browser.close()
            self._engine.stop()

        await asyncio.get_running_loop().run_in_executor(self._thread, close)
        self._thread.shutdown()

    async def ask(self, form: str, **fields: str) -> None:
        """Fills one of the forms and sends it."""

        def fill(page: Page) -> None:
            page.goto(f"{self._hub.url}/ask.html?shop={SHOP.id}&form={form}&language=en")
            for name, text in fields.items():
                field = page.locator(f"#ask-{name}")
                field.select_option(text) if name == "topic" else field.fill(text)
            page.locator("#ask-consent").check()
            page.locator("button[type=submit]").click()
            page.locator("#done").wait_for()

        await self.do(fill)

    async def look(self, text: str) -> None:
        """Opens the own page and waits until it says this."""

        def open_(page: Page) -> None:
            page.goto(f"{self._hub.url}/me.html?language=en")
            page.get_by_text(text).wait_for()

        await self.do(open_)

    async def write_back(self, text: str) -> None:
        """Below the newest question."""

        def write(page: Page) -> None:
            page.locator("article textarea").first.fill(text)
            page.locator("article button").first.click()
            page.locator(".said", has_text=text).wait_for()

        await self.do(write)


async def at_requests(desktop: RunningDesktop) -> RequestsPage:
    """The Requests workspace is in front."""
    desktop.screen.frame.show_workspace("requests")
    return await desktop.until(lambda: desktop.screen.frame.findChild(RequestsPage), "the workspace is there")


def said(page: RequestsPage) -> str:
    """Everything that the page says."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.browser
def test_answered_offline_through_a_restart_and_read_by_the_buyer(travel: Travel, hub: HubThread) -> None:
    """REQ-1, REQ-4, REQ-7: heard, due, answered without a network, the program ended in between; once at the hub."""

    async def journey(desktops: Desktops) -> None:
        buyer = Visitor(hub)
        await buyer.come()
        try:
            await travelled(desktops, buyer)
        finally:
            await buyer.go()

    async def travelled(desktops: Desktops, buyer: Visitor) -> None:
        with Cable(hub) as cable:
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            lan.screen.frame.showMinimized()
            await lan.looks_away()
            lan.speaker.played.clear()
            await buyer.ask("product", name="<b>Лі</b>", text="Чи є червоні?")
            await lan.until(lambda: "new_buyer" in lan.speaker.played, "it is heard")
            await lan.until(lambda: ("New request: <b>Лі</b>", "Product questions") in lan.tray.told, "it is told outside")
            lan.tray.notification_clicked.emit(lan.tray.keys[-1])
            page = await lan.until(lambda: lan.screen.frame.findChild(RequestsPage), "a click leads to it")
            await lan.until(lambda: "Чи є червоні?" in said(page), "and shows it")
            dues = lan.desk._furnishing.timed.due  # type: ignore[union-attr]
            await lan.until(lambda: [due.title for due in dues.dues if due.kind is DueKind.REQUEST] == ["<b>Лі</b>"], "it is due")
            cable.cut()
            await lan.until(lambda: not page._model.online, "cut off")
            page.detail.answer.setPlainText("Так, і сині")
            page.detail.send()
            assert "Not at the hub yet" in said(page)
            await lan.settled()
            await lan.close()
            again = await desktops.start("lan", online=False, kept=kept_of(hub, "lan", cable.url))
            page = await at_requests(again)
            page.tabs.choose("product")
            await again.until(lambda: page._model.total, "what was seen is readable without a network")
            page.list.activate(page.rows.key(0))
            await again.until(lambda: "Так, і сині" in said(page), "the answer that waits is there")
            cable.mend()
            await again.until(lambda: "Not at the hub yet" not in said(page), "it is at the hub")
            await buyer.look("Так, і сині")
            await again.until(lambda: "Read" in said(page).splitlines(), "the agent sees that it was read")
            assert await buyer.do(lambda own: own.locator(".answer").count()) == 1
            await buyer.write_back("А жовті?")
            await again.until(lambda: "А жовті?" in said(page), "the buyer wrote back")
            await again.until(lambda: again.store.of(RequestsState)["requests"].waiting == {"product": 1}, "it waits again")
            await buyer.ask("orders", order="8842-1", name="Лі", phone="+380671234567", text="Коли?")
            await buyer.ask("call_centre", topic="delivery", name="Лі", phone="+380671234567", text="Прошу дзвінок")
            everywhere = {"product": 1, "orders": 1, "call_centre": 1}
            await again.until(lambda: again.store.of(RequestsState)["requests"].waiting == everywhere, "each form leads here")

    travel(journey, timeout=120.0)


def test_two_desks_share_the_call_centre_and_the_parcels(travel: Travel, hub: HubThread) -> None:
    """REQ-2, REQ-5: closed by one with its outcome, seen by the other; a parcel's buyer is told from the timed queue."""

    async def journey(desktops: Desktops) -> None:
        lan, minh = await desktops.start("lan"), await desktops.start("minh")
        maria = await desktops.start("maria")
        ask(hub, origin="call_centre", topic="complaint", phone="+380671234567", name="Олена")
        page, other = await at_requests(lan), await at_requests(minh)
        for one in (page, other):
            one.tabs.choose("call_centre")
        await lan.until(lambda: page._model.total and "Олена" in page.rows.spoken(0), "Lan sees it")
        page.list.activate(page.rows.key(0))
        await lan.click("Not solved")
        await minh.until(lambda: other._model.total and "Not solved" in other.rows.spoken(0), "Minh sees how it ended")
        assert "requests" not in maria.screen.frame._pages
        parcel = new_parcel("parcel")
        hub.call(hub.hub.hub.writer.run(lambda tx: tracking_tasks.add(tx.connection, SHOP.id, parcel)))
        ask(hub, name="Hoa")  # a word from the hub, so that desks look again
        dues = lan.desk._furnishing.timed  # type: ignore[union-attr]
        due = await lan.until(lambda: [d for d in dues.due.dues if d.kind is DueKind.TRACKING], "the parcel is due")
        dues.other_opened.emit(due[0])
        await lan.until(lambda: lan.screen.frame.findChild(TrackingDialog), "it asks how")
        await lan.click("Told by phone")
        await minh.until(lambda: not other._model.tasks() and other._model.dues.requests, "nobody has to tell it again")

    travel(journey)


def test_a_quick_reply_answers_a_request_that_a_search_found(travel: Travel, hub: HubThread) -> None:
    """REQ-1, CHAT-28: found without accents in another tab; "/" in the answer, buyer and order filled in, all by keyboard."""
    text = "Вітаю, {buyer_name}! {order_number} is on its way, {agent_name}. Code {tracking_number}."
    reply = QuickReply(id="way", title="On its way", text=text, shortcut="way", version=1)
    hub.call(hub.hub.hub.writer.run(lambda tx: quick_replies.put(tx.sql, SHOP.id, reply)))
    ask(hub, origin="product", name="Олена", text="Which colours?")
    ask(hub, origin="orders", order="8842-7", name="Trần Thị Hoa", phone="+380671234567", text="Bao giờ đến?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        page = await at_requests(lan)
        page.tabs.choose("product")
        await lan.until(lambda: page._model.total == 1, "the tab is read")
        await lan.activate()
        page.list.setFocus()
        lan.screen.press("Ctrl+F")
        await lan.until(page.search.hasFocus, "the search has the keyboard")
        QTest.keyClicks(page.search, "tran thi")
        await lan.until(lambda: page._model.total == 1 and "Trần Thị Hoa" in page.rows.spoken(0), "it is found")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        answer = page.detail.answer
        await lan.until(lambda: page.detail.request is not None, "it is open")
        answer.setFocus()
        QTest.keyClicks(answer, "/wa")
        await lan.until(lambda: any(popup.isVisible() for popup in lan.screen.frame.findChildren(ReplyPopup)), "it is offered")
        QTest.keyClick(answer, Qt.Key.Key_Return)
        dialog = await lan.until(lambda: lan.screen.frame.findChild(FillDialog), "what nobody knows is asked for")
        field = dialog.findChildren(QLineEdit)[0]
        field.setText("NP-1")
        QTest.keyClick(field, Qt.Key.Key_Return)
        filled = "Вітаю, Trần Thị Hoa! 8842-7 is on its way, Lan. Code NP-1."
        await lan.until(lambda: answer.toPlainText() == filled, "it is filled in")
        QTest.keyClick(answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await lan.until(lambda: filled in said(page) and "Not at the hub yet" not in said(page), "the buyer has it")
        found = await lan.until(lambda: [one for one in at_hub() if one.used == 1], "and it counts as used")
        assert [one.title for one in found] == ["On its way"]

    def at_hub() -> list[QuickReply]:
        return hub.call(hub.hub.hub.reads.run(lambda connection: quick_replies.visible(Sql(connection), SHOP.id, "lan")))

    travel(journey)
