"""The reply rate on screen (CHAT-9): the pill, the turns with the reason of each, the table, and the shop's rule by keyboard."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.shell.status_line import StatusLine
from app.desktop.store import Acked, Batch, Store
from app.desktop.sync.hub_http import HubUnreachable
from app.domain.alerting import AlertRules
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, CommandId
from app.domain.response import PRESETS, Exclusion, Hours, Rate, ReplyRates, ResponsePolicy
from app.domain.shop_rules import ShopRules
from app.features.response.model.policy import PolicyModel
from app.features.response.model.rates import RatesModel
from app.features.response.model.turns import Filter, TurnsModel
from app.features.response.rules.turn import Turn
from app.features.response.view.bar import OwnFigures, RatePill
from app.features.response.view.page import OwnPolicyDialog, TurnsDialog
from app.features.response.view.settings import PolicySection
from app.features.response.view.words import policy_words, rate_title
from app.protocol.envelope import ErrorBody
from tests.features.response import room
from tests.features.response.room import BUYERS, LAN, NOW, SARA, Desk, FakeHub


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    yield Appearance(qapp, resources(), "light")
    qapp.setStyleSheet("")


@pytest.fixture
def desk() -> Desk:
    return Desk()


Open = Callable[..., TurnsDialog]


@pytest.fixture
def opened(appearance: Appearance, desk: Desk, qtbot: QtBot) -> Open:
    """Opens the list; `answers` are the hub's."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()

    def open_(*answers: object) -> TurnsDialog:
        model = TurnsModel(room.store(), FakeHub(*(answers or (room.page(room.day()),))), room.at_once, window)
        dialog = TurnsDialog(model, appearance, desk.save, window)
        dialog.open()
        model.load()
        return dialog

    return open_


def model_of(dialog: TurnsDialog) -> TurnsModel:
    return dialog._model


def hub_of(dialog: TurnsDialog) -> FakeHub:
    found = dialog._model._http
    assert isinstance(found, FakeHub)
    return found


def said(dialog: TurnsDialog) -> list[str]:
    return [dialog.rows.spoken(row) for row in range(dialog.list.row_count)]


# -- the pill and one's own figures -----------------------------------------------------------------------------------


def test_always_on_screen(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-9: mine and the shop's, n/N on hover, "—" while N is 0; the words follow the policy, the colour the shop's limit."""
    store = room.store(LAN)
    model, status = RatesModel(store), StatusLine(appearance)
    pill = RatePill(model, appearance)
    figures = OwnFigures(model, status)
    for widget in (pill, status):
        qtbot.addWidget(widget)
    assert pill.accessibleName() == "3-min replies today —"
    rates = ReplyRates(day="2026-11-21", shop=Rate(54, 56), staff={LAN.id: Rate(19, 20, 20, 20 * 41 * SECOND, 18)})
    store.apply(Batch(entities=[rates]))
    assert pill.accessibleName() == "3-min replies today 96.4%"
    assert "54/56" in pill.toolTip()
    assert "19/20" in pill.toolTip()
    assert (pill._tone, pill._icon_name) == ("ok", "")
    shown = {name: line.text() for name, line in status._figures.items()}
    assert shown == {
        "rate": "My replies in time today 95.0% (19/20)",
        "first_reply": "First reply today 0:41",
        "handled": "Chats handled 18",
    }
    store.apply(Batch(entities=[ShopRules(response=PRESETS["12h"], alerts=AlertRules(least_rate=97))]))
    assert pill.accessibleName() == "12-h replies today 96.4%"
    assert (pill._tone, pill._icon_name) == ("bad", "warning")
    assert figures.parent() is None


@pytest.mark.parametrize(
    ("threshold", "title"),
    [(3 * MINUTE, "3-min"), (30 * SECOND, "30-s"), (90 * SECOND, "90-s"), (2 * HOUR, "2-h"), (DAY, "24-h")],
)
def test_the_rate_is_called_by_its_limit(qapp: QApplication, threshold: int, title: str) -> None:
    """CHAT-9: the label follows the policy."""
    assert rate_title(threshold) == f"{title} replies today"


def test_the_presets_in_words(qapp: QApplication) -> None:
    """CHAT-9: what one chooses among."""
    assert [policy_words(policy) for policy in PRESETS.values()] == [
        "3 min, 08:00–23:00", "30 s, around the clock", "5 min, around the clock", "2 h, around the clock",
        "12 h, around the clock",
    ]  # fmt: skip


# -- the turns ----------------------------------------------------------------------------------------------------------


def test_every_turn_says_why(opened: Open) -> None:
    """CHAT-9: start, deadline, end, who, verdict, and the sentence why it was counted or excluded."""
    outside = rules_outside()
    dialog = opened(room.page([*room.day(), outside]))
    assert said(dialog) == [
        "Nguyễn Thị Lan, 12:29:00 – …, deadline 12:32:00, waiting. Not answered yet; in time until 12:32:00.",
        "Trần Hữu Hòa, 12:25:00 – …, deadline 12:28:00, late. Not answered yet, and the deadline was 12:28:00: late.",
        "王小敏, 12:00:00 – 12:01:00, deadline 12:03:00, late. Ended at 12:01:00 without an answer: that counts as late.",
        "Олена Коваль, 11:30:00 – 11:31:00, deadline 11:33:00, not counted. "
        "Not counted: the chat went into the spam folder at 11:31:00.",
        "=HYPERLINK(1) · Lan, 11:00:00 – 11:05:00, deadline 11:03:00, late. Answered after 5:00; only up to 3:00 is in time.",
        "<b>bold</b> · Sara, 10:30:00 – 10:30:41, deadline 10:33:00, in time. Answered after 0:41; up to 3:00 is in time.",
        "Trần Hữu Hòa · Lan, 06:30:00 – 07:30:00, deadline 06:33:00, not counted. "
        "Not counted: it began at 06:30, outside 08:00–23:00.",
        "王小敏, 23:14:00 – …, deadline 23:17:00, not counted. Not counted: it began at 23:14, outside 08:00–23:00.",
    ]


def rules_outside() -> Turn:
    """A turn of 23:14 the day before."""
    return room.began(1, 13 * HOUR + 16 * MINUTE)


def test_filters_and_the_way_to_the_chat(opened: Open) -> None:
    """CHAT-9: all, late, not counted, mine; Enter opens the chat at the message that began the turn."""
    dialog = opened()
    model = model_of(dialog)
    counts = {each: model.count(each) for each in Filter}
    assert counts == {Filter.ALL: 7, Filter.LATE: 3, Filter.EXCLUDED: 2, Filter.MINE: 1}
    for each, count in counts.items():
        dialog.filters.chosen.emit(each.value)
        assert dialog.list.row_count == count
    wanted: list[tuple[str, int]] = []
    dialog.open_wanted.connect(lambda conversation, number: wanted.append((conversation, number)))
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert wanted == [("c4", 3)]
    assert not dialog.isVisible()


def test_another_day_and_the_hub_away(opened: Open) -> None:
    """CHAT-9: the day chooser asks for the shop's day; without the hub it says so and keeps what is shown."""
    dialog = opened(room.page(room.day()), room.page([]), HubUnreachable("gone"), room.page(room.day()))
    hub, model = hub_of(dialog), model_of(dialog)
    since, until = (int(hub.asked[0][name]) for name in ("from", "to"))
    assert (until - since, (NOW - since) / HOUR) == (DAY, 12.5)
    dialog.earlier.click()
    assert int(hub.asked[1]["to"]) == since
    assert dialog.list.row_count == 0
    assert dialog.today.isVisible()
    model.load()
    assert "What was shown is kept." in dialog.note.text()
    dialog.today.click()
    assert dialog.list.row_count == 7
    assert not dialog.today.isVisible()


def test_another_policy_stands_beside_it(opened: Open) -> None:
    """CHAT-9: what was recorded, and what would have been; chosen from the list."""
    other = room.day(PRESETS["30s"])
    dialog = opened(room.page(room.day()), room.page(room.day(), other))
    dialog.policy.setCurrentIndex(dialog.policy.findData("30s"))
    dialog.policy.activated.emit(dialog.policy.currentIndex())
    assert hub_of(dialog).asked[-1]["policy"] == "30s"
    assert (
        dialog.figures.text()
        == "Recorded: shop 25.0% (1/4) · mine 100.0% (1/1) → With 30 s: shop 25.0% (1/4) · mine 100.0% (1/1)"
    )
    assert "was in time. Answered after 0:41; up to 3:00 is in time." in said(dialog)[5]
    assert "would be late. Answered after 0:41; only up to 0:30 is in time." in said(dialog)[5]
    assert "was not counted" in said(dialog)[6]
    assert "would be late" in said(dialog)[6]


def test_a_policy_of_ones_own_beside_it(opened: Open, appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-9: it is checked before the hub is asked, and goes there as data."""
    dialog = opened(room.page(room.day()))
    own = OwnPolicyDialog(ResponsePolicy(), room.ZONE, appearance, dialog)
    qtbot.addWidget(own)
    own.form.threshold.setValue(4)
    assert own.ok.isEnabled()
    own.form.closed.setText("2026-02-30")
    assert not own.ok.isEnabled()
    assert own.said.text() == "2026-02-30 is no date. Write it like 2026-12-25."
    own.form.closed.setText("2026-12-25, 2026-01-01")
    assert own.policy == ResponsePolicy(threshold=4 * MINUTE, closed=("2026-01-01", "2026-12-25"))
    model_of(dialog).compare(own.policy)
    assert msgspec.json.decode(hub_of(dialog).asked[-1]["policy"], type=ResponsePolicy) == own.policy


def test_the_table(opened: Open, desk: Desk, tmp_path: Path) -> None:
    """CHAT-9: CSV with a byte order mark, what is listed and no more, no cell that runs; a full disk is said."""
    dialog = opened()
    dialog.write(tmp_path / "turns.csv")
    ((_path, content),) = desk.saved
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["Buyer"] for row in rows[3:6]] == ["Олена Коваль", "'=HYPERLINK(1)", "<b>bold</b>"]
    assert rows[5] | {"Chat": "", "Message": ""} == {
        "Buyer": "<b>bold</b>", "Began": "2026-11-21 10:30:00", "Deadline": "2026-11-21 10:33:00",
        "Ended": "2026-11-21 10:30:41", "Answered by": "Sara", "Seconds waited": "41.0", "Verdict": "in time",
        "Why": "Answered after 0:41; up to 3:00 is in time.", "Policy": f"3min@{room.ZONE}", "Chat": "", "Message": "",
    }  # fmt: skip
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    desk.error = OSError(28, "No space left on device")
    dialog.write(tmp_path / "turns.csv")
    assert "No space left on device" in dialog._toast._words


# -- the shop's rule ------------------------------------------------------------------------------------------------------


@pytest.fixture
def section(appearance: Appearance, desk: Desk, qtbot: QtBot) -> tuple[PolicySection, Store]:
    store = room.store(SARA)
    shown = PolicySection(PolicyModel(store, desk.send), appearance)
    qtbot.addWidget(shown)
    shown.resize(640, 700)
    shown.show()
    shown.activateWindow()
    return shown, store


def test_a_preset_by_keyboard(section: tuple[PolicySection, Store], desk: Desk) -> None:
    """CHAT-9: choose, save; it says so when the hub took it."""
    shown, store = section
    QTest.keyClick(shown.form.preset, Qt.Key.Key_Down)
    assert shown.form.policy == PRESETS["30s"]
    QTest.keyClick(shown.save, Qt.Key.Key_Space)
    assert desk.sent == [PRESETS["30s"]]
    store.apply(Batch(entities=[ShopRules(response=PRESETS["30s"])], acks=[Acked(CommandId("p1"), "shop_rules.set", None)]))
    assert shown.said.text() == "Saved. It holds for turns that begin from now on."
    assert shown.form.preset.currentData() == "30s"


def test_hours_of_ones_own_by_keyboard(section: tuple[PolicySection, Store], desk: Desk) -> None:
    """CHAT-9: each day of the week, also over midnight; the list then says "our own rule"."""
    shown, _store = section
    monday, sunday = shown.form.days[0], shown.form.days[6]
    QTest.keyClick(sunday.served, Qt.Key.Key_Space)
    monday.opens.setFocus()
    QTest.keyClicks(monday.opens, "18")
    monday.closes.setFocus()
    QTest.keyClicks(monday.closes, "02")
    assert shown.form.policy.week == (Hours(18 * 60, 2 * 60), *(Hours(),) * 5, None)
    assert shown.form.preset.currentData() == ""
    QTest.keyClick(shown.form.excluded[Exclusion.CLOSED], Qt.Key.Key_Space)
    shown.save.click()
    assert desk.sent == [ResponsePolicy(week=(Hours(18 * 60, 2 * 60), *(Hours(),) * 5, None), excluded=tuple(Exclusion))]


def test_the_form_says_what_it_was_told(section: tuple[PolicySection, Store]) -> None:
    """CHAT-9: every policy comes out of the form as it went in, midnight and seconds included."""
    shown, _store = section
    own = ResponsePolicy(
        threshold=90 * SECOND, week=(Hours(0, 1440), None, Hours(22 * 60, 6 * 60 + 30), None, Hours(), Hours(), Hours(1, 2)),
        closed=("2026-12-25",), time_zone="Europe/Kyiv", excluded=(Exclusion.SPAM,),
    )  # fmt: skip
    for policy in (*PRESETS.values(), own):
        shown.form.show_policy(policy)
        assert shown.form.policy == policy


def test_nonsense_is_said_and_not_sent(section: tuple[PolicySection, Store], desk: Desk) -> None:
    """CHAT-9: hours without sense are refused before they leave; what the hub refuses is said as well."""
    shown, store = section
    for day in shown.form.days:
        day.served.setChecked(False)
    shown.save.click()
    assert shown.said.text() == "At least one day of the week must be served."
    assert desk.sent == []
    shown.form.days[0].served.setChecked(True)
    assert shown.said.text() == ""
    shown.save.click()
    store.apply(Batch(acks=[Acked(CommandId("p1"), "shop_rules.set", ErrorBody("forbidden"))]))
    assert shown.said.text() == "Your role does not allow this. Ask a supervisor."


def test_names_for_screen_readers(section: tuple[PolicySection, Store], opened: Open) -> None:
    """CHAT-9: every control of both has a name."""
    shown, _store = section
    dialog = opened()
    kinds = (shown.form.preset, shown.form.unit, shown.form.threshold, shown.form.closed, shown.form.zone, shown.save)
    named = [*kinds, *shown.form.answers.values(), *shown.form.excluded.values()]
    named += [control for day in shown.form.days for control in (day.served, day.opens, day.closes)]
    named += [dialog.earlier, dialog.later, dialog.today, dialog.policy, dialog.filters, dialog.list, dialog.export]
    assert all(control.accessibleName() for control in named)
    assert len(BUYERS) == 6
