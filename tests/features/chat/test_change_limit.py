"""The shop's limit for changing messages, in the settings of those who lead (CHAT-14)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.store import Acked, Batch
from app.domain.changing import ChangeRules
from app.domain.ids import MINUTE, CommandId
from app.domain.shop_rules import ShopRules
from app.features.chat.model.change_limit import ChangeLimitModel
from app.features.chat.view.shop_settings import ChangeLimitSection
from app.protocol.envelope import ErrorBody
from tests.features.chat.conftest import make_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_is_shown_set_and_answered(qtbot: QtBot, appearance: Appearance) -> None:
    store = make_desk().store
    sent: list[ChangeRules] = []

    def send(rules: ChangeRules) -> CommandId:
        sent.append(rules)
        return CommandId(f"c{len(sent)}")

    section = ChangeLimitSection(ChangeLimitModel(store, send), appearance)
    qtbot.addWidget(section)
    section.show()
    assert section.number.value() == 120
    assert section.number.accessibleName()
    section.number.setFocus()
    section.number.selectAll()
    QTest.keyClicks(section.number, "300")
    QTest.mouseClick(section.save, Qt.MouseButton.LeftButton)
    assert sent == [ChangeRules(within=5 * MINUTE)]
    store.apply(Batch(acks=[Acked(CommandId("c1"), "shop_rules.set", ErrorBody("forbidden"))]))
    assert "supervisor" in section.said.text()
    QTest.mouseClick(section.save, Qt.MouseButton.LeftButton)
    store.apply(Batch(entities=[ShopRules(changing=ChangeRules(within=MINUTE))], acks=[Acked(CommandId("c2"), "x", None)]))
    assert section.said.text().startswith("Saved")
    assert section.number.value() == 60
