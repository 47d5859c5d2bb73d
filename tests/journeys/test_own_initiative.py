"""Writing first, in the real window against a real hub: from an order number to a chat, and how much may go to the silent."""

from collections.abc import Callable
from functools import partial

import msgspec

from app.domain.ids import DAY, HOUR, ConversationId, Instant
from app.hub.database import conversations, tables, trade
from app.hub.transaction import Transaction
from tests.fakes.desktop import Desktops
from tests.fakes.hub import OTHER_SHOP, SHOP
from tests.fakes.hub_thread import HubThread, Writer

Travel = Callable[..., None]


def order(hub: HubThread, number: str, name: str, buyer: Writer | None = None, shop: str = SHOP.id) -> None:
    """An order of yesterday; of `buyer`, or of somebody who never wrote."""

    def add(tx: Transaction) -> None:
        row = {"id": number, "shop": shop, "name": name, "phone": "+380671234567", "source": "website", "created": 1}
        tx.connection.execute(trade.customers.insert().values(**row, address=b"{}", tags=b"[]"))
        placed = tx.now - DAY
        bought = {"id": number, "shop": shop, "number": number, "customer": number, "state": "to_ship", "currency": "UAH"}
        tx.connection.execute(trade.orders.insert().values(**bought, total=1, placed=placed, detail=b"{}"))
        if buyer is not None:
            tx.connection.execute(tables.buyers.update().where(tables.buyers.c.id == buyer.access.buyer).values(customer=number))

    hub.call(hub.hub.hub.writer.run(add))


def silent(hub: HubThread, conversation: ConversationId, hours: int) -> None:
    """The buyer wrote last so many hours ago."""

    def age(tx: Transaction) -> None:
        before = conversations.to_change(tx, SHOP.id, conversation)
        aged = msgspec.structs.replace(before, last_buyer_time=Instant(tx.now - hours * HOUR), waiting_since=None)
        conversations.save(tx, SHOP.id, aged)
        tx.connection.execute(tables.messages.update().values(time=tables.messages.c.time - hours * HOUR))

    hub.call(hub.hub.hub.writer.run(age))


def test_from_an_order_number_to_the_one_message_that_may_go(travel: Travel, hub: HubThread) -> None:
    """CHAT-7, CHAT-8: unknown and another shop's numbers are said; the chat is begun; the second message keeps its reason."""
    order(hub, "DH-1001", "Олена Коваль")
    order(hub, "OT-5", "Somebody else's", shop=OTHER_SHOP.id)

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        assert lan.screen.rows() == []
        lan.screen.press("Ctrl+Shift+O")
        await lan.until(lambda: lan.shows("Write about an order"), "the dialog is open")
        for number in ("77", "OT-5"):
            lan.screen.press("Ctrl+A")
            lan.screen.write(number)
            lan.screen.press("Return")
            await lan.until(partial(lan.shows, f"There is no order {number} in this shop."), "it says so")
        assert lan.screen.rows() == []
        lan.screen.press("Ctrl+A")
        lan.screen.write("dh-1001")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("Олена Коваль, order DH-1001 of"), "whose order it is")
        assert lan.screen.rows() == [], "nothing was created by looking"
        lan.screen.press("Return")
        await lan.until(lambda: "Олена Коваль" in lan.screen.head(), "the chat is open")
        await lan.until(lambda: lan.shows("1 of 1 left, renewed when the buyer writes"), "what is left is said")
        lan.screen.say("Your parcel is on its way")
        await lan.stands("Your parcel is on its way", "sent")
        await lan.until(lambda: lan.shows("0 of 1 left"), "it is used up")
        lan.screen.say("One more thing")
        refused = "not sent: All that may go to a silent buyer has gone (limit 1)."
        await lan.until(lambda: refused in lan.screen.bubble("One more thing"), "the hub says no, and why")

    travel(journey)


def test_what_is_left_follows_colleagues_and_the_buyer(travel: Travel, hub: HubThread) -> None:
    """CHAT-8: three after a day of silence, counted over all staff, renewed by the buyer; nothing is shown while it is free."""
    buyer = hub.buyer("王小敏", "请问有货吗")
    silent(hub, buyer.conversation, 30)

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        lan.screen.press("Ctrl+K")
        await lan.until(lan.screen.palette_open, "the palette is open")
        lan.screen.write("王小敏")
        await lan.until(lambda: [hit for hit in lan.screen.palette() if hit.startswith("王小敏")], "found")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("3 of 3 left"), "three are left")
        hub.say("minh", buyer.conversation, "您好")
        await lan.until(lambda: lan.shows("2 of 3 left"), "a colleague used one")
        lan.screen.say("有的")
        await lan.stands("有的", "sent")
        await lan.until(lambda: lan.shows("1 of 3 left"), "and I one")
        buyer.write("谢谢")
        await lan.until(lambda: not lan.shows("left, renewed"), "the buyer wrote: free again")

    travel(journey)


def test_an_order_number_in_the_palette(travel: Travel, hub: HubThread) -> None:
    """CHAT-6, CHAT-7: to the buyer's chat where there is one, else through the dialog; by phone; offline it says so."""
    olena = hub.buyer("Олена", "Де моя посилка?")
    order(hub, "DH-1001", "Олена Коваль", olena)
    order(hub, "DH-2002", "Petro")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена")
        for typed in ("DH-1001", "+38 (067) 123-45-67", "4567"):
            await lan.finds(typed, "Олена")
            lan.screen.press("Escape")
            lan.screen.press("Escape")
            await lan.until(lambda: not lan.screen.palette_open(), "the palette is gone")
        await lan.finds("dh-10", "Олена Коваль, order DH-1001")
        lan.screen.press("Return")
        await lan.until(lambda: lan.screen.bubble("Де моя посилка?"), "her chat is open")
        await lan.finds("DH-2002", "Petro, order DH-2002, has not written yet")
        lan.screen.press("Return")
        await lan.until(lambda: lan.shows("Petro, order DH-2002 of"), "looked up at once")
        lan.screen.press("Return")
        await lan.until(lambda: "Petro" in lan.screen.head(), "his chat is begun")
        hub.stop()
        await lan.until(lambda: "Connected" not in lan.screen.status(), "offline")
        await lan.finds("олена", "Олена")
        await lan.until(lambda: lan.shows("only what is on this computer"), "it says how far it looked")
        hub.start()
        await lan.until(lambda: "Connected" in lan.screen.status(), "connected again")
        await lan.until(lambda: not lan.shows("only what is on this computer"), "and asks again by itself")

    travel(journey)
