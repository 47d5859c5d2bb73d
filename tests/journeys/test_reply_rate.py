"""The reply rate in the real window against a real hub: it follows the answers, and every turn says why (CHAT-2, CHAT-9)."""

import datetime
from collections.abc import Callable

from app.domain.response import Hours, ResponsePolicy
from app.features.response.view.page import TurnsDialog
from app.features.response.view.settings import PolicySection
from app.features.shop_rules.wire import SetShopRules
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]


def set_rule(hub: HubThread, policy: ResponsePolicy) -> None:
    """A supervisor sets the shop's rule, at another desk."""

    async def send() -> None:
        socket = await hub.hub.connect(await hub.hub.staff_token("sara"))
        assert (await socket.command(SetShopRules(response=policy))).error is None

    hub.call(send())


def turns(desktop: RunningDesktop) -> list[str]:
    """What the open list says, row by row."""
    found = desktop.screen.frame.findChildren(TurnsDialog)
    return [dialog.rows.spoken(row) for dialog in found if dialog.isVisible() for row in range(dialog.list.row_count)]


def test_the_rate_follows_the_answers_and_every_turn_says_why(travel: Travel, hub: HubThread) -> None:
    """CHAT-2, CHAT-9: two buyers, one answer; a turn outside the hours is not counted; Enter goes to its message."""
    always, never_now = ResponsePolicy(week=(Hours(0, 1440),) * 7), ResponsePolicy(week=(Hours(0, 1440),) * 7, closed=days())
    set_rule(hub, always)
    olena, petro = hub.buyer("Олена", "Де моя посилка?"), hub.buyer("Petro", "hello?")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Олена")
        await lan.until(lambda: lan.shows("3-min replies today —"), "nothing is counted yet")
        hub.say("lan", olena.conversation, "Вже в дорозі")
        await lan.until(lambda: lan.shows("3-min replies today 100.0%"), "the answer counts")
        await lan.until(lambda: lan.shows("My replies in time today 100.0% (1/1)"), "and is mine")
        set_rule(hub, never_now)
        olena.write("Дякую!")
        hub.say("lan", olena.conversation, "Будь ласка")
        await lan.click("3-min replies today 100.0%")
        await lan.until(lambda: len(turns(lan)) == 2, "both of my turns are listed")
        newest, first = turns(lan)
        assert "not counted" in newest
        assert "on a day without service" in newest
        assert "in time. Answered after 0:0" in first
        lan.screen.press("Down")
        lan.screen.press("Return")
        await lan.until(lambda: "Олена" in lan.screen.head(), "her chat is open")
        await lan.until(lambda: "Дякую!" in lan.screen.marked(), "at the message that began the turn")
        hub.stop()
        await lan.until(lambda: "Connected" not in lan.screen.status(), "offline")
        await lan.click("3-min replies today 100.0%")
        await lan.until(lambda: lan.shows("What was shown is kept."), "it says so and keeps what it had")
        assert len(turns(lan)) == 2
        lan.screen.press("Escape")
        hub.start()
        await lan.until(lambda: "Connected" in lan.screen.status(), "connected again")
        assert petro.conversation != olena.conversation

    travel(journey)


def days() -> tuple[str, ...]:
    """Yesterday, today and tomorrow, wherever midnight is."""
    today = datetime.datetime.now(datetime.UTC).date()
    return tuple((today + datetime.timedelta(days=by)).isoformat() for by in (-1, 0, 1))


def test_a_supervisor_sets_the_rule_and_everybody_has_it(travel: Travel, hub: HubThread) -> None:
    """CHAT-9: chosen in the settings by keyboard; the pill of an agent's window follows, whose settings do not offer it."""

    async def journey(desktops: Desktops) -> None:
        lan, sara = await desktops.start("lan"), await desktops.start("sara")
        await lan.until(lambda: lan.shows("3-min replies today"), "the first preset")
        await sara.click("Settings")
        await sara.until(lambda: sara.shows("Reply rate: the shop's rule"), "it is offered")
        form = next(w for w in sara.screen.frame.findChildren(PolicySection) if w.isVisible())
        form.form.preset.setFocus()
        sara.screen.press("Down")
        form.save.setFocus()
        sara.screen.press("Space")
        await sara.until(lambda: sara.shows("Saved. It holds for turns that begin from now on."), "the hub took it")
        await lan.until(lambda: lan.shows("30-s replies today"), "everybody has it")

    travel(journey)
