"""Small payments through the real window against a real hub: asked, approved, paid by the buyer; the hub killed in between."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.customers import Customer
from app.domain.ids import ConversationId, CustomerId, ShopId
from app.domain.orders import OrderState
from app.features.payments.view.deciding import DecideDialog
from app.features.payments.view.dialog import PaymentDialog
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.shop import customers, orders
from app.hub.transaction import Transaction
from tests.fakes.desktop import KEY, Desktops, RunningDesktop
from tests.fakes.desktop_process import DesktopProcess, kept_at
from tests.fakes.hub import SHOP
from tests.fakes.hub_process import SHOP as SHOP_OF_PROCESS
from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.hub_thread import HubThread
from tests.fakes.payments import an_order
from tests.fakes.raw_socket import RawSocket

Travel = Callable[..., None]


def give_order(tx: Transaction, shop: ShopId, conversation: ConversationId, currency: str, paid: int) -> None:
    """The buyer becomes a customer with the delivered order A1."""
    customers.add(tx.sql, shop, Customer(id=CustomerId("olena"), name="Олена", source="website"))
    customers.link(tx.sql, shop, conversation, CustomerId("olena"))
    orders.add(tx.sql, shop, an_order("A1", OrderState.SIGNED_FOR, paid, currency=currency))


def sandbox(url: str, conversation: str, token: str, method: str) -> dict[str, Any]:
    """What the buyer's browser does: from the chat's own page to the provider's, for the payment of the newest card."""
    mine = {"Authorization": f"Bearer {token}"}
    messages = httpx.get(f"{url}/v1/conversations/{conversation}/messages", headers=mine).json()
    card = next(one["body"] for one in messages if one["body"]["kind"] == "card")
    page = httpx.get(f"{url}/v1/conversations/{conversation}/payments/{card['ref']}/page", headers=mine).json()
    headers = {"Authorization": f"Payment {page['address'].partition('#')[2]}"}
    found: dict[str, Any] = httpx.request(method, f"{url}/v1/sandbox/payment", headers=headers).raise_for_status().json()
    return found


def test_asked_offline_once_and_approved_by_a_supervisor(travel: Travel, hub: HubThread) -> None:
    """CHAT-19, CHAT-25: without a hub it is said and nothing is lost; the supervisor hears and sees; the buyer's card follows."""
    olena = hub.buyer("Олена", "Кришка подряпана")
    hub.call(hub.hub.hub.writer.run(lambda tx: give_order(tx, SHOP.id, olena.conversation, "UAH", 300_000)))

    async def journey(desktops: Desktops) -> None:
        sara, lan = await desktops.start("sara"), await desktops.start("lan")
        await lan.activate()
        lan.screen.frame.resize(1_440, 900)  # below 1100 the right pane folds away
        await lan.sees("Олена")
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble("Кришка подряпана"), "the chat is open")
        await lan.until(lambda: "A1" in lan.screen.texts(), "the order is known")
        await lan.click("Small payment")
        dialog = await lan.until(lambda: dialog_of(lan, PaymentDialog), "the form is open")
        await lan.until(lambda: lan.shows("Payouts on this order: 0 of 3."), "what is left is shown")
        lan.screen.press("Tab")
        lan.screen.write("1500.00")
        dialog.findChild(QPlainTextEdit).setPlainText("a scratch; she keeps it")
        hub.stop()
        await lan.click("Pay out")
        await lan.until(lambda: lan.shows("it counts once all the same"), "nobody answers, and that is said")
        hub.start()
        for desktop in (lan, sara):
            await desktop.until(lambda desktop=desktop: "Connected" in desktop.screen.status(), "connected again")
        await lan.click("Pay out")
        await lan.until(lambda: dialog_of(lan, PaymentDialog) is None, "the hub has it")
        await lan.until(lambda: lan.shows("waits for a supervisor"), "it stands on the order")
        hub.back(olena)
        await sara.until(lambda: sara.shows("Lan asks for your decision: Payout on order A1"), "the supervisor is told")
        await sara.until(lambda: "shop_alert" in sara.speaker.played, "and hears it")
        assert not any(one["body"]["kind"] == "card" for one in held(hub, olena.conversation)), "the buyer hears nothing yet"
        await sara.activate()
        await sara.click("Decide…")
        await sara.until(lambda: dialog_of(sara, DecideDialog), "the decision is open")
        assert sara.shows("Олена")
        await sara.click("Approve")
        await lan.until(lambda: lan.shows("the buyer can take it"), "both windows see it go on")
        await sara.until(lambda: not sara.shows("asks for your decision"), "nothing waits any more")
        token = olena.access.token
        assert sandbox(hub.url, olena.conversation, token, "POST")["standing"] == "paid"
        await lan.until(
            lambda: any("Payout on order A1" in line and "paid" in line for line in lan.screen.bubbles()), "the card says paid"
        )

    travel(journey)
    (kept,) = payments_of(hub, olena.conversation)
    assert (kept["state"], kept["amount"], kept["asked_by"], kept["decided_by"]) == ("paid", 150_000, "lan", "sara")


def dialog_of(desktop: RunningDesktop, kind: type[Any]) -> Any:
    """The dialog of this kind that is open in this window, or None."""
    return next((one for one in desktop.screen.frame.findChildren(kind) if one.isVisible()), None)


def held(hub: HubThread, conversation: str) -> list[Any]:
    token = hub.call(hub.hub.staff_token("admin"))
    return list(hub.call(hub.hub.get(f"/v1/conversations/{conversation}/messages", token))[1])


def payments_of(hub: HubThread, conversation: str) -> list[Any]:
    token = hub.call(hub.hub.staff_token("admin"))
    return list(hub.call(hub.hub.get(f"/v1/conversations/{conversation}/payments", token))[1]["payments"])


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub in a process of its own."""
    make_shop(tmp_path / "mortal")
    process = HubProcess(tmp_path / "mortal")
    process.start()
    yield process
    process.stop()


def behind_its_back(hub: HubProcess, work: Callable[[Transaction], None]) -> None:
    """Puts something into the hub's database."""
    database = Database(sqlite_url(hub.folder / "hub.sqlite3"))
    group = GroupCommit(database, wall_clock)
    group.commit([Work(work)]).outcomes[0].get()
    group.close()
    database.close()


@pytest.mark.journey
def test_the_hub_is_killed_while_the_agent_asks_and_while_the_buyer_pays(
    mortal: HubProcess, display: str, tmp_path: Path
) -> None:
    """CHAT-19, F2, F23: kill -9 at both moments, everything done again: one payment, paid once, and the card says so."""
    answer = httpx.post(f"{mortal.url}/v1/buyers", json={"language": "uk", "name": "Олена", "consent": True}).json()
    token, conversation = answer["token"], answer["conversation"]
    socket = RawSocket(mortal.url, token)
    socket.say(conversation, "Алло?")
    behind_its_back(mortal, lambda tx: give_order(tx, SHOP_OF_PROCESS, ConversationId(conversation), "VND", 100_000))
    desktop = DesktopProcess(tmp_path / "lan", display, kept_at(mortal), KEY).start()
    try:
        desktop.opens("Алло?")
        desktop.until(lambda: "A1" in desktop.ask("texts"), "the order is known")
        desktop.ask("click", "Small payment")
        desktop.until(lambda: any("0 of 3" in text for text in desktop.ask("all_texts")), "the form is open")
        desktop.ask("press", "Tab")
        desktop.ask("write", "25000")
        desktop.ask("press", "Tab")
        desktop.ask("press", "Tab")
        desktop.ask("write", "a scratch")
        with killed_soon(mortal):
            desktop.ask("click", "Pay out")
        mortal.start()
        desktop.until(lambda: again(desktop), "the payment stands, asked for again where no answer came")
        path = f"{mortal.url}/v1/conversations/{conversation}/payments"
        staff = {"Authorization": f"Bearer {mortal.sign_in()}"}
        desktop.until(
            lambda: [p["state"] for p in httpx.get(path, headers=staff).json()["payments"]] == ["buyer"], "the buyer's turn"
        )
        with killed_soon(mortal), contextlib.suppress(httpx.HTTPError):
            sandbox(mortal.url, conversation, token, "POST")
        mortal.start()
        with contextlib.suppress(StopIteration, KeyError, httpx.HTTPStatusError):  # it may stand as paid already
            sandbox(mortal.url, conversation, token, "POST")
        desktop.until(lambda: [p["state"] for p in httpx.get(path, headers=staff).json()["payments"]] == ["paid"], "paid, once")
        desktop.until(lambda: any("Payout" in b and "paid" in b for b in desktop.ask("bubbles")), "the card says so")
        cards = [
            m
            for m in httpx.get(f"{mortal.url}/v1/conversations/{conversation}/messages", headers=staff).json()
            if m["body"]["kind"] == "card"
        ]
        assert len(cards) == 1
        assert desktop.quit() == 0
    finally:
        socket.close()
        if desktop.running:
            desktop.kill()


def again(desktop: DesktopProcess) -> bool:
    """Clicks again where the form still stands and says that nobody answered; True once it has gone."""
    texts = desktop.ask("all_texts")
    if any("it counts once all the same" in text for text in texts):
        desktop.ask("click", "Pay out")
    return not any("Note for colleagues" in text for text in texts)


@contextlib.contextmanager
def killed_soon(hub: HubProcess) -> Iterator[None]:
    """kill -9 while what is inside goes on; some milliseconds in, wherever that is."""
    timer = threading.Timer(0.02, hub.kill)
    timer.start()
    yield
    timer.join()
