"""The Customers workspace on the whole road: found, filtered, kept as a segment, changed many at once through a cut, exported."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.customer_list import CustomerFilter, Segment
from app.domain.customers import Customer, CustomerStatus
from app.domain.ids import CustomerId, Instant
from app.features.customer_list.view.page import CustomersPage
from app.features.customers.view.profile import ProfileTab
from app.hub.database import audit
from app.hub.database.statements import Sql
from app.hub.shop import customers
from app.hub.transaction import Transaction
from tests.fakes.cable import Cable
from tests.fakes.desktop import Desktops, RunningDesktop, kept_of
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
#: Two pages and a half.
MANY = 250
NUMBER = "+380671234567"


def open_shop(hub: HubThread) -> None:
    """So many customers; Олена has written once."""
    buyer = hub.call(hub.hub.buyer("Олена"))

    def fill(tx: Transaction) -> None:
        for number in range(MANY):
            name, rank = f"Khách {number:03}", "gold" if number % 50 == 0 else ""
            one = Customer(id=CustomerId(f"c{number:03}"), name=name, source="shopee", rank=rank, created=Instant(number + 1))
            customers.add(tx.sql, SHOP.id, one)
        olena = Customer(id=CustomerId("olena"), name="<b>Олена</b>", phones=(NUMBER,), source="website", created=Instant(9_999))
        customers.add(tx.sql, SHOP.id, olena)
        customers.link(tx.sql, SHOP.id, buyer.conversation, olena.id)

    hub.call(hub.hub.hub.writer.run(fill))


async def at_customers(desktop: RunningDesktop) -> CustomersPage:
    """The Customers workspace is in front, and read."""
    desktop.screen.frame.show_workspace("customers")
    page: CustomersPage = await desktop.until(lambda: desktop.screen.frame.findChild(CustomersPage), "the workspace is there")
    await desktop.until(lambda: page._model.known and page._model.facets.total, "the list is read")
    return page


def names(page: CustomersPage) -> list[str]:
    """Those in the list's first page."""
    return [row.name for place in range(min(page._model.total, 100)) if (row := page._model.peek(place)) is not None]


async def find(desktop: RunningDesktop, page: CustomersPage, query: str, found: list[str]) -> None:
    """Typed into the search field."""
    page.search.setText(query)
    await desktop.until(lambda: page._model.known and names(page) == found, f"{query} finds {found}")


async def shown(desktop: RunningDesktop, page: CustomersPage, name: str) -> ProfileTab:
    """The profile beside the table shows somebody; it is the only one in it."""
    (profile,) = page.card.findChildren(ProfileTab)
    await desktop.until(lambda: profile.isVisible() and name in labels(profile), f"the profile of {name} is there")
    return profile


def labels(widget: QWidget) -> list[str]:
    """What is written in it and can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def status_of(hub: HubThread, customer: str) -> CustomerStatus:
    """At the hub."""

    def read(tx: Transaction) -> CustomerStatus:
        return customers.one(tx.sql, SHOP.id, CustomerId(customer), tx.now).status

    return hub.call(hub.hub.hub.writer.run(read))


def test_found_filtered_kept_and_exported(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CUST-1 to CUST-4, REQ-8: by name and number, a segment that the colleague has too, its table with a purpose in the log."""
    open_shop(hub)

    async def journey(desktops: Desktops) -> None:
        sara, lan, maria = await desktops.start("sara"), await desktops.start("lan"), await desktops.start("maria")
        assert "customers" not in maria.screen.frame._pages
        assert sara.screen.frame.findChild(CustomersPage) is None
        page, others = await at_customers(sara), await at_customers(lan)
        assert page._model.total == MANY + 1
        page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
        await sara.until(lambda: page._model.peek(MANY) is not None, "the end is read")
        await find(sara, page, "olena", [])
        await find(sara, page, "067 123-45-67", ["<b>Олена</b>"])
        page.list.activate("olena")
        olena = await shown(sara, page, "<b>Олена</b>")
        assert not [label for label in page.findChildren(QLabel) if NUMBER[-6:] in label.text()]
        page.show_filter(CustomerFilter(rank="gold", query="khach"))
        await sara.until(lambda: len(names(page)) == 5, "filtered")
        page.list.activate("c200")
        assert await shown(sara, page, "Khách 200") is olena
        page.segments.add("Golden")
        await lan.until(lambda: lan.store.of(Segment), "the colleague has the segment")
        place = others.segments.choice.findText("Golden")
        others.segments.choice.setCurrentIndex(place)
        others.segments.choice.activated.emit(place)
        await lan.until(lambda: len(names(others)) == 5, "and sees the same customers by it")
        assert not others.export.isVisible()
        file = tmp_path / "customers.csv"
        page.write(file, page.wanted_export("csv", "campaign", "Lunar New Year", phones=True))
        await sara.until(lambda: file.exists() and file.stat().st_size, "the table is written")
        assert len(list(csv.reader(io.StringIO(file.read_text("utf-8-sig"))))) == 6
        page.segments.delete(next(iter(sara.store.of(Segment).values())))
        await lan.until(lambda: others.segments.current is None, "it is gone for both")
        page.undo.button.click()
        await lan.until(lambda: lan.store.of(Segment), "and back again")
        page.show_filter(CustomerFilter(query="олена"))
        await sara.until(lambda: names(page) == ["<b>Олена</b>"], "found by name")
        page.list.activate("olena")
        page.card.chat.click()
        await sara.until(lambda: sara.desk is not None and sara.desk.open_chat is not None, "one click leads to the chat")

    travel(journey)
    with hub.hub.hub.database.reader() as connection:
        logged = [one for one in audit.entries(Sql(connection), SHOP.id) if one.action == "customer.export"]
    assert [(one.actor, one.facts["lines"], one.facts["phones"], one.facts["segment"]) for one in logged] == [
        ("sara", 5, 1, "Golden")
    ]


def test_marks_made_offline_go_out_once(travel: Travel, hub: HubThread) -> None:
    """CUST-7: cut off, Lan sets the status of four; one was changed meanwhile and is named; a restart loses nothing."""
    open_shop(hub)

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            minh = await desktops.start("minh")
            lan = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            page, others = await at_customers(lan), await at_customers(minh)
            cable.cut()
            await lan.until(lambda: not page._model.online, "Lan is cut off")
            page.list.activate("c240")
            (profile,) = page.card.findChildren(ProfileTab)
            unread = "The hub does not answer, and this profile is not on this computer."
            await lan.until(lambda: unread in labels(profile), "a profile that was never read says so")
            assert page.rows.spoken(10).startswith("Khách 240")
            for key in ("c249", "c248", "c247", "c246"):
                page.list.toggle(key)
            page.bar.mark("status", "closed")
            assert page.rows.spoken(1).startswith("Khách 249, No account, Shopee, Closed")
            row = others._model.by_id("c247")
            assert row is not None
            others._model.marks.run([row], "status", "potential")
            await minh.until(lambda: not others._model.marks.waiting("c247"), "Minh's is at the hub")
            cable.mend()
            await lan.until(lambda: not page._model.marks.waiting("c246"), "Lan's went out")
            await shown(lan, page, "Khách 240")
            assert "Khách 247: Somebody changed this meanwhile." in page.marked._text.text()
            await minh.until(lambda: "Closed" in others.rows.spoken(1), "Minh sees the others")
            cable.cut()
            await lan.until(lambda: not page._model.online, "cut off again")
            page.list.toggle("c245")
            page.bar.mark("tag", "tết", "")
            await lan.settled()
            await lan.close()
            cable.mend()
            again = await desktops.start("lan", kept=kept_of(hub, "lan", cable.url))
            page = await at_customers(again)
            page.show_filter(CustomerFilter(tag="tết"))
            await again.until(lambda: names(page) == ["Khách 245"], "what waited went out after the restart")

    travel(journey)
    found = [status_of(hub, f"c{number}") for number in (249, 248, 247, 246)]
    assert found == ["closed", "closed", "potential", "closed"]
