"""What lies on a desk's computer is what its shop allows: tightened while the desk was away, over starts, the window whole."""

import time
from collections.abc import Callable
from pathlib import Path

from app.domain.offline import Chats, OfflineRules
from app.features.routing.wire import CloseConversation
from app.features.shop_rules.wire import SetShopRules
from tests.fakes import canary
from tests.fakes.cable import Cable
from tests.fakes.canary import WORD
from tests.fakes.desktop import KEY, Desktops, RunningDesktop, kept_of
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
YEARS = 400 * 24 * 3600 * 1000


def tighten(hub: HubThread) -> None:
    """As an admin's window asks for it: nothing older than a month, and of that only what is open."""

    async def ask() -> None:
        admin = await hub.hub.connect(await hub.hub.staff_token("admin"), device="admin")
        rule = SetShopRules(offline=OfflineRules(chats=Chats.OPEN, days=30))
        assert (await admin.command(rule)).error is None

    hub.call(ask())


def grows_old(hub: HubThread, chat: str) -> None:
    """The chat was closed, and last touched, more than a year ago."""
    past = int(time.time() * 1000) - YEARS

    async def close() -> None:
        lan = await hub.hub.connect(await hub.hub.staff_token("lan"), device="closing")
        assert (await lan.command(CloseConversation(conversation=chat))).error is None  # type: ignore[arg-type]

    hub.call(close())

    def change(tx) -> None:  # type: ignore[no-untyped-def]
        one = (past, past, chat)
        tx.connection.exec_driver_sql("UPDATE conversations SET created = ?, last_buyer_time = ? WHERE id = ?", one)
        last = "UPDATE conversations SET last = json_set(last, '$.time', ?) WHERE id = ?"
        tx.connection.exec_driver_sql(last, (past, chat))
        tx.connection.exec_driver_sql("UPDATE messages SET time = ? WHERE conversation = ?", (past, chat))

    hub.call(hub.hub.hub.writer.run(change))


def rows(desktop: RunningDesktop) -> set[str]:
    return {one.buyer.name for one in desktop.store.conversations.values()}


def test_a_rule_tightened_while_away_takes_it_off_this_computer(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """REQ-8: overwritten at the next connection; the window goes on showing it while connected, offline it is not there."""
    old = hub.buyer(f"{WORD} Buyer", f"{WORD} hello")
    hub.buyer("Hoa", "still here")
    grows_old(hub, old.access.conversation)

    async def journey(desktops: Desktops) -> None:
        with Cable(hub) as cable:
            kept = kept_of(hub, "lan", cable.url)
            lan = await desktops.start("lan", kept=kept)
            await lan.until(lambda: rows(lan) == {f"{WORD} Buyer", "Hoa"}, "both are there")
            await lan.settled()
            assert canary.holding(tmp_path / "lan", KEY), "the look itself finds what is there"
            cable.cut()
            await lan.until(lambda: "Connected" not in lan.screen.status(), "Lan is cut off")
            tighten(hub)
            assert canary.holding(tmp_path / "lan", KEY)
            cable.mend()
            await lan.until(lambda: lan.store.rules.offline.bounded, "Lan's desk has learnt of it")
            await lan.until(lambda: not canary.holding(tmp_path / "lan", KEY), "no file holds a word of it")
            assert rows(lan) == {f"{WORD} Buyer", "Hoa"}
            await lan.close()
            assert canary.holding(tmp_path / "lan", KEY) == []
            cable.cut()
            lan = await desktops.start("lan", kept=kept, online=False)
            await lan.until(lambda: rows(lan) == {"Hoa"}, "offline there is what may lie here")
            cable.mend()
            await lan.until(lambda: rows(lan) == {f"{WORD} Buyer", "Hoa"}, "connected there is everything")
            await lan.close()
        assert canary.holding(tmp_path / "lan", KEY) == []

    travel(journey, timeout=120.0)
