"""Contacts on the whole road: they wait, are let out and told, a duplicate goes and comes back, a figure opens its list."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize

from app.domain.contact_sharing import MyContacts
from app.domain.ids import MINUTE, Instant, StaffId
from app.features.marketing.view.dashboard import Dashboard
from app.features.sharing.view.dialogs import DeletionDialog
from app.features.sharing.view.page import ContactsPage
from app.program.places.intake_desk import IntakePage
from app.program.places.sharing import DASHBOARD, REPORTED, SHARED
from tests.fakes.contacts import PHONE, come, landing, order, put_landing, put_order, put_product
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
WAITING = landing("a", "lan", "minh", approved=False, name="Spring tea")
OTHER = landing("b", "minh", name="Tea by a blogger", marketer=StaffId("sara"))


def found(hub: HubThread) -> None:
    """Goods, a landing that waits for its approval, and another marketer's that does not."""

    def work(tx) -> None:  # type: ignore[no-untyped-def]
        put_product(tx)
        for one in (WAITING, OTHER):
            put_landing(tx, one)

    hub.call(hub.hub.hub.writer.run(work))


def comes(hub: HubThread, to, key: str, **fields: str) -> None:  # type: ignore[no-untyped-def]
    hub.call(hub.hub.hub.writer.run(lambda tx: come(tx, hub.hub.hub.router.contact_hooks, to, key, **fields)))


def buys(hub: HubThread) -> None:
    """The buyer gets what they ordered a minute from now."""
    hub.call(hub.hub.hub.writer.run(lambda tx: put_order(tx, order("77", Instant(tx.now + MINUTE), total=12_500))))


async def at(desktop: RunningDesktop, key: str, own: bool = False) -> ContactsPage:
    """A list of the Intake workspace is in front."""
    desktop.screen.frame.show_workspace("intake")
    intake = await desktop.until(lambda: desktop.screen.frame.findChild(IntakePage), "the workspace is there")
    intake.tabs.choose(key)
    return await desktop.until(
        lambda: next((p for p in intake.findChildren(ContactsPage) if p._own is own and p.isVisible()), None), "and the list"
    )


def spoken(page: ContactsPage) -> list[str]:
    return [page.rows.spoken(row) for row in range(page._model.total)]


def test_from_approval_to_the_dashboard(travel: Travel, hub: HubThread) -> None:
    """DATA-3 to DATA-5: approved, told to an agent, a duplicate deleted knowingly and back, a figure opens its list."""
    found(hub)
    comes(hub, WAITING, "k0", name="<b>Олена</b>")

    async def journey(desktops: Desktops) -> None:
        admin, lan, maria = [await desktops.start(who) for who in ("admin", "lan", "maria")]
        report = await at(admin, REPORTED)
        await admin.until(lambda: spoken(report) and "Awaiting approval" in spoken(report)[0], "the admin sees that it waits")
        assert lan.store.of(MyContacts)["mine"].waiting == 0
        lan.screen.frame.showMinimized()
        await lan.looks_away()
        lan.speaker.played.clear()
        report.list.activate(report.rows.key(0))
        await admin.click("Approve this one")
        await lan.until(lambda: "new_buyer" in lan.speaker.played, "the agent hears it")
        await lan.until(lambda: ("Shared with you: <b>Олена</b>", "Spring tea") in lan.tray.told, "it is told outside")
        lan.tray.notification_clicked.emit(lan.tray.keys[-1])
        mine = await lan.until(lambda: lan.screen.frame.findChild(ContactsPage), "a click leads to it")
        await lan.until(lambda: mine.detail.contact and mine.detail.isVisible(), "and shows it")
        assert PHONE not in str(spoken(mine))
        await lan.click("Show phone number")
        await lan.until(lambda: PHONE in [x.text() for x in mine.detail.findChildren(type(mine.detail._phone))], "the number")

        comes(hub, OTHER, "k1", name="Олена again")
        buys(hub)
        await admin.until(lambda: len(spoken(report)) == 2 and "Closed" in spoken(report)[0], "bought by the second landing")
        assert "Cares for this buyer already" in spoken(report)[0]
        report.list.activate(report.rows.key(0))
        await admin.until(report.detail.delete.isVisible, "it can be deleted")
        report.detail.delete.click()
        dialog = await admin.until(lambda: report.findChild(DeletionDialog), "the preview")
        said = [x.text() for x in dialog.findChildren(type(report.detail._phone))]
        assert [text for text in said if "▲" in text or "▼" in text] != []
        await admin.click("Delete")
        await admin.until(lambda: len(spoken(report)) == 1 and "Closed" in spoken(report)[0], "the first one has the revenue")
        report._undo.button.click()
        await admin.until(lambda: len(spoken(report)) == 2 and "Closed" in spoken(report)[0], "and gives it back")

        maria.screen.frame.show_workspace("intake")
        tabs = await maria.until(lambda: maria.screen.frame.findChild(IntakePage), "the marketer's workspace")
        tabs.tabs.choose(DASHBOARD)
        board = await maria.until(lambda: maria.screen.frame.findChild(Dashboard), "the marketer's dashboard")
        await maria.until(lambda: board.figures is not None and board.figures.total.contacts == 1, "their own figures alone")
        assert [line.key for line in board.figures.marketers] == ["maria"]
        rows = board.table.rows
        left, width = rows.cells(board.table.list.viewport().width())[1]
        assert rows.press(0, QPoint(left + width // 2, 5), QSize(board.table.list.viewport().width(), 34))
        drilled = await at(maria, REPORTED)
        await maria.until(lambda: len(spoken(drilled)) == 1 and "Spring tea" in spoken(drilled)[0], "a figure opens its list")
        assert drilled.narrowed.isVisible()

    travel(journey)


def test_an_agent_who_does_not_receive(travel: Travel, hub: HubThread) -> None:
    """DATA-3: the switch is set offline too; what nobody could get comes when somebody receives again."""
    found(hub)

    async def journey(desktops: Desktops) -> None:
        minh = await desktops.start("minh")
        mine = await at(minh, SHARED, own=True)
        await minh.until(mine.receive.isChecked, "data is received")
        mine.receive.click()
        await minh.until(lambda: not minh.store.of(MyContacts)["mine"].receives, "the hub knows")
        comes(hub, OTHER, "k0", name="Hoa")
        assert minh.store.of(MyContacts)["mine"].waiting == 0
        mine.receive.click()
        await minh.until(lambda: spoken(mine) and spoken(mine)[0].startswith("Hoa"), "it is shared out now")
        assert minh.store.of(MyContacts)["mine"].waiting == 1

    travel(journey)
