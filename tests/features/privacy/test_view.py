"""Privacy on screen: the clocks are set whole, a person is erased only after their name was typed, tables fill as they should."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Acked, Batch, Store
from app.domain.errors import Refused
from app.domain.ids import DAY, CommandId, Instant
from app.domain.offline import Chats, OfflineRules
from app.domain.privacy import PrivacyRules
from app.domain.shop_rules import ShopRules
from app.features.privacy.model import AccessModel, ClocksModel, DueModel, KeepingModel, PersonModel
from app.features.privacy.view.keeping import KeepingSection
from app.features.privacy.view.lists import AccessDialog, DueDialog
from app.features.privacy.view.person import PersonDialog
from app.features.privacy.view.section import PrivacySection
from app.features.privacy.wire import AccessPage, AccessRow, Due, DueItem, ErasedPerson, Known, Person
from tests.fakes.nouns import NOON

PERSON = Person(of="customer:1", name="Trần Thị Hoa", also=("Hoa",), counts={"contact": 1, "conversation": 42}, open_orders=1)


class FakeHttp:
    """Answers by address, at once."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, Any]] = []
        self.answers: dict[str, Any] = {}

    async def json(self, method: str, path: str, kind: type, **options: Any) -> Any:
        self.asked.append((method, path, options.get("params") or msgspec.json.decode(options.get("content", b"{}"))))
        answer = self.answers[path]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def request(self, method: str, path: str, **options: Any) -> Any:
        raise AssertionError(path)


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Runs what never waits."""
    with pytest.raises(StopIteration):
        work.send(None)


@pytest.fixture(params=["light", "dark"])
def look(qapp: Any, request: pytest.FixtureRequest) -> Appearance:
    return Appearance(qapp, resources(), request.param)


@pytest.fixture
def http() -> FakeHttp:
    return FakeHttp()


def kept(_path: Path, _content: bytes, then: Callable[[OSError | None], None]) -> None:
    then(None)


def test_the_name_is_typed_anew_before_anything_is_erased(
    look: Appearance, http: FakeHttp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """REQ-8: what goes is counted first; the button lives only while the name stands there, whatever its accents."""
    window = QWidget()
    qtbot.addWidget(window)
    http.answers = {
        "/v1/privacy/people": [Known(of="customer:1", name=PERSON.name, hint="567", time=Instant(NOON))],
        "/v1/privacy/person": PERSON, "/v1/privacy/erase": Refused("privacy.pending", count=2),
    }  # fmt: skip
    dialog = PersonDialog(model := PersonModel(http, at_once), look, kept, window)
    dialog.show()
    model.search("hoa")
    dialog.table.list.activate("0")
    dialog._look("0")
    assert "42" in dialog.facts.text()
    assert "1 order" in dialog.facts.text()
    assert not dialog.erase.isEnabled()
    dialog.name.setText("tran thi")
    assert not dialog.erase.isEnabled()
    dialog.name.setText(" tran thi hoa")
    dialog.erase.click()
    assert http.asked[-1][1:] == ("/v1/privacy/erase", {"of": "customer:1", "purpose": "request", "name": " tran thi hoa"})
    assert "(2)" in dialog.facts.text()
    assert "own system" not in dialog.facts.text()
    http.answers["/v1/privacy/person"] = msgspec.structs.replace(PERSON, elsewhere=True)
    http.answers["/v1/privacy/erase"] = ErasedPerson(id="e", rows=44, left=True)
    model.look("customer:1")
    assert "own system keeps orders" in dialog.facts.text()
    dialog.name.setText("TRAN THI HOA")
    told = list[str]()
    monkeypatch.setattr(dialog._toast, "say_that", told.append)
    dialog.erase.click()
    assert "44" in told[0]
    assert "kept its copy" in told[0]
    assert model.people == []
    assert not dialog.name.isEnabled()


def test_clocks_are_set_together(look: Appearance, qtbot: QtBot) -> None:
    """REQ-8: nonsense is refused here already; what holds is shown."""
    store, sent = Store(HubClock()), list[PrivacyRules]()
    store.apply(Batch(entities=[ShopRules(privacy=PrivacyRules(chats=90))]))

    def send(rules: PrivacyRules) -> CommandId:
        sent.append(rules)
        return CommandId("c")

    section = PrivacySection(ClocksModel(store, send), look, lambda: None, lambda: None, lambda: None)
    qtbot.addWidget(section)
    section.show()
    chats, leads, profiles = section.days.values()
    assert chats.value() == 90
    profiles.setValue(60)
    section.save.click()
    assert sent == []
    assert "chats" in section._said.text()
    profiles.setValue(365)
    leads.setValue(180)
    section.save.click()
    assert sent == [PrivacyRules(chats=90, leads=180, profiles=365)]


def test_what_desks_keep_is_set_whole_and_explained(look: Appearance, qtbot: QtBot) -> None:
    """REQ-8: what holds is shown, what is chosen goes to the hub, and a newer rule is shown when it comes."""
    store, sent = Store(HubClock()), list[OfflineRules]()
    store.apply(Batch(entities=[ShopRules(offline=OfflineRules(chats=Chats.OPEN, days=30))]))

    def send(rules: OfflineRules) -> CommandId:
        sent.append(rules)
        return CommandId("c")

    section = KeepingSection(KeepingModel(store, send), look)
    qtbot.addWidget(section)
    section.show()
    assert (section.chats.currentText(), section.days.value()) == ("Open ones, and those of the last 24 hours", 30)
    assert "computer" in section.chats.accessibleName()
    section.chats.setCurrentIndex(2)
    section.days.setValue(7)
    section.save.click()
    assert sent == [OfflineRules(chats=Chats.OWN, days=7)]
    store.apply(Batch(acks=[Acked(CommandId("c"), "shop_rules.set", None)]))
    assert "Saved" in section._said.text()
    store.apply(Batch(entities=[ShopRules()]))
    assert (section.chats.currentIndex(), section.days.value()) == (0, 0)


def test_who_looked_and_what_goes(look: Appearance, http: FakeHttp, qtbot: QtBot) -> None:
    """REQ-8: rows in words, by colleague and by name."""
    window = QWidget()
    qtbot.addWidget(window)
    row = AccessRow(
        serial=7, time=Instant(NOON), actor="lan", actor_name="Lan", action="customer.reveal", subject="1", name="Hoa",
        purpose="call",
    )  # fmt: skip
    http.answers = {
        "/v1/privacy/access": AccessPage(rows=(row,), more=False),
        "/v1/privacy/due": Due(
            items=(
                DueItem(clock="chats", of="conversation:1", name="Hoa", at=Instant(NOON - DAY)),
                DueItem(clock="leads", of="contact:2", name="Lan", at=Instant(NOON)),
            ),
            overdue=1,
        ),
    }
    dialog = AccessDialog(model := AccessModel(Store(HubClock()), http, at_once), look, str, kept, window)
    assert "Hoa" in dialog.table.rows.spoken(0)
    assert "To call" in dialog.table.rows.spoken(0)
    model.choose(actor="lan", subject=" Hoa ")
    assert http.asked[-1][2] == {"actor": "lan", "subject": "Hoa"}
    due = DueDialog(DueModel(http, at_once), look, window)
    assert "Chat" in due.table.rows.spoken(0)
    assert "Contact" in due.table.rows.spoken(1)
    assert not due.state.isHidden()
