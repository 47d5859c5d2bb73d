"""One customer's profile at two desks: two editors, points through a cut network, a link made and taken off, a restart."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton

from app.domain.customers import Customer, CustomerRules
from app.domain.ids import ConversationId, CustomerId, Instant, OrderId
from app.domain.orders import Order, OrderState
from app.features.customers.view.entry import PointsDialog
from app.features.customers.view.field import FieldRow
from app.features.customers.view.profile import ProfileTab
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.shop import customers, orders, points
from app.hub.transaction import Transaction
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
OKSANA, TWIN = CustomerId("oksana"), CustomerId("twin")


def fill(conversation: ConversationId, tx: Transaction) -> None:
    """The buyer is a customer with points and an order, who also bought on a marketplace with the same phone."""
    for id_, name, source, held, total in ((OKSANA, "Oksana", "website", 100, 900), (TWIN, "Oksana M.", "shopee", 0, 300)):
        new = Customer(id=id_, name=name, phones=("+380671234567",), source=source, points=held, created=tx.now)
        customers.add(tx.sql, SHOP.id, new)
        order = Order(
            id=OrderId(f"o-{id_}"), number=f"N-{id_}", customer=id_, state=OrderState.SIGNED_FOR, currency=SHOP.currency,
            total=total, paid=total, placed=Instant(tx.now - 1_000),
        )  # fmt: skip
        orders.add(tx.sql, SHOP.id, order)
    customers.link(tx.sql, SHOP.id, conversation, OKSANA)


async def profile(desktop: RunningDesktop, conversation: ConversationId) -> ProfileTab:
    """The chat's buyer is shown in the right pane."""
    assert desktop.desk is not None
    await desktop.sees("Oksana")
    desktop.desk.open(conversation)
    desktop.desk.panes.show_right_tab("profile")
    tab = await desktop.until(lambda: desktop.screen.frame.findChild(ProfileTab), "the profile is there")
    await desktop.until(lambda: tab._model.customer is not None, "the hub has said who it is")
    return tab


def field(tab: ProfileTab, name: str) -> str:
    """A field and its value, as it is spoken."""
    return next(row for row in tab.findChildren(FieldRow) if row.field == name).accessibleName()


def book(tab: ProfileTab, used: int) -> None:
    """Points off, with the second look."""
    tab._records.update_points()
    dialog = tab.findChildren(PointsDialog)[-1]
    dialog.number.setValue(used)
    dialog.look_again()
    dialog._sure.click()


def ledger(hub: HubThread) -> list[int]:
    """The hub's own lines, the oldest first."""

    async def read() -> list[int]:
        return await hub.hub.hub.reads.run(
            lambda connection: [one.amount for one in points.entries(Sql(connection), SHOP.id, OKSANA, 10)][::-1]
        )

    return hub.call(read())


def test_a_profile_at_two_desks(travel: Travel, hub: HubThread) -> None:
    """CUST-5, CUST-7, CUST-10, CHAT-29: both editors' fields hold; points that were booked while the network was cut and the
    program ended are booked once; a link shows at both desks and goes again; everything is in the log."""
    buyer = hub.buyer("Oksana", "hello")
    hub.call(hub.hub.hub.writer.run(partial(fill, buyer.conversation)))
    hub.command("sara", SetShopRules(customers=CustomerRules(points=True, help_line="1900")))

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            minh = await desktops.start("minh")
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            here, there = await profile(lan, buyer.conversation), await profile(minh, buyer.conversation)
            here._model.edit("company", "ACME")
            there._model.edit("status", "closing")
            await lan.until(lambda: "Closing" in field(here, "status"), "Lan sees Minh's edit")
            await minh.until(lambda: "ACME" in field(there, "company"), "Minh sees Lan's")
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is cut off")
            book(here, 30)
            assert here._model.balance == 70
            await lan.settled()
            await lan.close()
            cable.mend()
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            await lan.until(lambda: ledger(hub) == [100, -30], "the line arrived")
            here = await profile(lan, buyer.conversation)
            await lan.until(lambda: here._model.balance == 70, "it is confirmed")
            cable.cut_after(0)  # the next one breaks on its way up, and goes again
            book(here, 20)
            await lan.until(lambda: ledger(hub) == [100, -30, -20], "once")
            await minh.until(lambda: there._model.balance == 50, "Minh sees the balance")
            await minh.click("Link")
            await minh.until(lambda: minh.shows("Link these profiles?"), "the question names both")
            dialog_link(there)
            await lan.until(lambda: lan.shows("Together with Oksana M. (Shopee)"), "Lan sees the link")
            await minh.click("Open")
            await minh.until(lambda: minh.shows("Together with Oksana (Website)"), "the other one opens in its own window")
            await minh.click("Close")
            await lan.click("Unlink")
            await lan.until(lambda: lan.shows("Unlink these profiles?"), "the question")
            dialog_link(here)
            await minh.until(lambda: not minh.shows("Together with Oksana M. (Shopee)"), "it is gone for both")
            assert ledger(hub) == [100, -30, -20]

    travel(journey)
    with hub.hub.hub.database.reader() as connection:
        actions = [one.action for one in audit.entries(Sql(connection), SHOP.id) if one.action.startswith("customer.")]
    assert sorted(actions) == [
        "customer.edit", "customer.edit", "customer.link", "customer.points", "customer.points", "customer.unlink",
    ]  # fmt: skip


def dialog_link(tab: ProfileTab) -> None:
    """Says yes to the question that is open."""
    questions = [b for b in tab.findChildren(QPushButton) if b.text() in ("Link", "Unlink") and b.window() is not tab.window()]
    questions[-1].click()
