"""What the hub warns of: shown to those it names, heard once for each step, over when somebody sees to it (CHAT-12)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.paths import resources
from app.desktop.store import Batch
from app.domain.alerting import AlertRules, Step
from app.domain.conversations import WaitLimits
from app.domain.ids import SECOND, CommandId, Instant, StaffId
from app.domain.people import Role, Staff
from app.domain.shop_rules import ShopRules
from app.features.alerts.model.limits import LimitsModel
from app.features.alerts.rules.cues import Cue
from app.features.alerts.view.shop_settings import ShopLimitsSection
from app.features.alerts.view.warning import WarningBanner
from app.features.alerts.wire import AcknowledgeAlert
from app.protocol.envelope import ErrorBody
from app.protocol.operations import Gone
from tests.fakes.screen import _texts
from tests.features.alerts.room import Room, overdue_alert, rate_alert


class Desk(Room):
    """A room with the banner."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        super().__init__(folder)
        self.appearance = Appearance(qapp, resources(), "light")
        self.window = QWidget()
        self.banner = WarningBanner(self.warnings, self.store, self.appearance)
        QVBoxLayout(self.window).addWidget(self.banner)
        self.went: list[str] = []
        self.banner.chat_wanted.connect(self.went.append)
        self.window.show()

    def says(self) -> str:
        return " ".join(_texts(self.banner)) if self.banner.isVisible() else ""

    def press(self, words: str) -> None:
        button = next(b for b in self.banner.findChildren(QWidget) if getattr(b, "text", str)() == words)
        button.click()  # type: ignore[attr-defined]

    def acknowledged(self) -> list[str]:
        return [command.alert for command in self.outbox.commands if isinstance(command, AcknowledgeAlert)]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, qapp)
    yield desk
    desk.window.deleteLater()
    desk.close()


def test_a_low_rate_is_heard_said_with_its_figures_and_acknowledged(desk: Desk) -> None:
    """CHAT-12."""
    desk.warn(rate_alert("lan"))
    assert desk.player.names == [Cue.SHOP]
    assert desk.told == [("rate", Cue.SHOP)]
    assert "Only 75 % of today's turns were answered in time: 15 of 20." in desk.says()
    desk.press("I see to it")
    assert desk.acknowledged() == ["rate"]
    assert desk.says() == ""
    desk.warn(rate_alert("lan", acknowledged=Instant(1), acknowledged_by=StaffId("lan")))
    assert desk.says() == ""
    assert len(desk.told) == 1


def test_who_is_not_named_hears_nothing(desk: Desk) -> None:
    """CHAT-12."""
    desk.warn(rate_alert("sara"))
    desk.warn(overdue_alert("Hoa", "minh"))
    assert (desk.told, desk.says(), desk.warnings.standing()) == ([], "", [])


def test_each_step_is_heard_again_and_a_seen_to_alert_is_over_for_everybody(desk: Desk) -> None:
    """CHAT-12."""
    desk.warn(rate_alert("lan"))
    desk.later(60)
    desk.warn(rate_alert("lan", "minh", level=1))
    assert len(desk.told) == 2
    desk.warn(rate_alert("lan", "minh", level=1))
    assert len(desk.told) == 2
    desk.warn(rate_alert("lan", "minh", level=1, acknowledged=Instant(1), acknowledged_by=StaffId("minh")))
    assert desk.says() == ""
    desk.store.apply(Batch(entities=[Gone("alert", "rate")]))
    assert desk.warnings.standing() == []


def test_a_chat_passed_on_names_buyer_and_colleague_and_leads_there(desk: Desk) -> None:
    """CHAT-12: going there says that I see to it."""
    desk.store.apply(Batch(entities=[Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,))]))
    desk.give("<b>Hoa</b>", "minh")
    desk.say("<b>Hoa</b>")
    desk.warn(overdue_alert("<b>Hoa</b>", "minh", "lan", level=1))
    assert "<b>Hoa</b> is overdue and Minh has not answered." in desk.says()
    desk.press("Go to the chat")
    assert desk.went == ["<b>Hoa</b>"]
    assert len(desk.acknowledged()) == 1


def test_my_own_overdue_chat_warns_nobody_twice_and_opening_it_is_seen_to(desk: Desk) -> None:
    """CHAT-12: the first step is the agent's own pop-up; whoever opens the chat has reacted."""
    desk.give("Hoa", "lan")
    desk.say("Hoa")
    desk.warn(overdue_alert("Hoa", "lan"))
    assert desk.says() == ""
    desk.warnings.opened(desk.state["Hoa"].id)
    desk.warnings.opened(desk.state["Hoa"].id)
    assert len(desk.acknowledged()) == 1


def test_several_warnings_are_counted(desk: Desk) -> None:
    """CHAT-12: one banner, the oldest first."""
    desk.warn(rate_alert("lan"))
    desk.warn(overdue_alert("Hoa", "lan", level=2, raised=Instant(2_000_000)))
    assert "1 more alert." in desk.says()
    assert "Only 75 %" in desk.says()


def test_do_not_disturb_keeps_sound_and_notification_back_but_not_the_banner(desk: Desk) -> None:
    """CHAT-10, CHAT-12."""
    desk.quiet.begin(None)
    desk.warn(rate_alert("lan"))
    assert (desk.player.names, desk.told) == ([], [])
    assert "Only 75 %" in desk.says()


class Limits:
    """The section of the shop's limits, and what it asked of the hub."""

    def __init__(self, desk: Desk) -> None:
        self.asked: list[tuple[WaitLimits, AlertRules]] = []
        self.model = LimitsModel(desk.store, self._send)
        self.section = ShopLimitsSection(self.model, desk.appearance)

    def _send(self, limits: WaitLimits, rules: AlertRules) -> CommandId:
        self.asked.append((limits, rules))
        return CommandId(f"c{len(self.asked)}")

    def says(self) -> str:
        return self.section.said.text()


def test_supervisors_set_the_limits_for_the_whole_shop(desk: Desk) -> None:
    """CHAT-4, CHAT-11, CHAT-12: what stands there is the shop's; nothing is sent before Save; own chains are kept."""
    limits = Limits(desk)
    mine = AlertRules(overdue_chain=(Step.SUPERVISORS,))
    desk.store.apply(Batch(entities=[ShopRules(limits=WaitLimits(30_000, 60_000, 90_000), alerts=mine)]))
    assert limits.section._overdue.value() == 90
    limits.section._overdue.setValue(120)
    limits.section._warn_rate.setChecked(False)
    assert limits.asked == []
    limits.section.save.click()
    assert limits.asked == [(WaitLimits(30_000, 60_000, 120_000), msgspec.structs.replace(mine, rate_chain=()))]
    desk.outbox.ack(CommandId("c1"), "shop_rules.set")
    assert limits.says().startswith("Saved.")
    limits.model.deleteLater()
    limits.section.deleteLater()


def test_limits_without_sense_are_refused_with_a_sentence(desk: Desk) -> None:
    """CHAT-11: here already, and by the hub."""
    limits = Limits(desk)
    limits.section._early.setValue(10)
    limits.section.save.click()
    assert limits.asked == []
    assert limits.says()
    limits.section._early.setValue(100)
    limits.section.save.click()
    desk.outbox.ack(CommandId("c1"), "shop_rules.set", ErrorBody("forbidden"))
    assert "Your role does not allow this" in limits.says()
    assert limits.asked[0][0].early == 100 * SECOND
    limits.model.deleteLater()
    limits.section.deleteLater()


def test_the_banner_is_a_banner() -> None:
    """So that journeys find it among the banners."""
    assert issubclass(WarningBanner, Banner)
