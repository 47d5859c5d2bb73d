"""Charts of our own: exact values by pointer and keyboard, for screen readers too, and in every theme (CHAT-32)."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.charts import Chart, Series, Slot, thinned, ticks
from app.desktop.kit.charts_axes import BarChart, Legend, LineChart, Target
from app.desktop.kit.charts_heat import _STRENGTH, HeatRow, HeatStrip, _mixed
from app.desktop.kit.charts_small import paint_bars, paint_meter, paint_spark
from app.desktop.kit.tones import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SLOTS = [Slot(str(hour), f"{hour}:00", (("answered", str(hour)),)) for hour in range(8, 14)]


def number(value: float) -> str:
    return f"{value:g}"


def shown(chart: Chart, qtbot: QtBot) -> QImage:
    qtbot.addWidget(chart)
    chart.resize(400, 180)
    chart.show()
    return chart.grab().toImage()


def colours(image: QImage, points: list[QPoint]) -> set[str]:
    return {image.pixelColor(point * image.devicePixelRatio()).name() for point in points}


@pytest.mark.parametrize(
    ("top", "expected"),
    [(0, [0, 1]), (1, [0, 1]), (3, [0, 1, 2, 3]), (64, [0, 20, 40, 60, 80]), (7, [0, 2, 4, 6, 8]), (1234, [0, 500, 1000, 1500])],
)
def test_axes_have_round_numbers(top: float, expected: list[float]) -> None:
    """CHAT-32: 1, 2 or 5 times a power of ten, up to the first that is not below the highest value; counts have no halves."""
    assert ticks(top) == pytest.approx(expected)


def test_axes_of_shares_may_have_parts() -> None:
    assert ticks(1, whole=False) == pytest.approx([0, 0.5, 1])
    assert ticks(0.06, whole=False) == pytest.approx([0, 0.02, 0.04, 0.06])


def test_labels_are_thinned_where_they_would_touch() -> None:
    assert thinned([20, 24], 40) == 1
    assert thinned([60], 40) == 2
    assert thinned([60], 10) == 7
    assert thinned([], 10) == 1


def test_bars_stand_on_each_other(appearance: Appearance, qtbot: QtBot) -> None:
    """The first series at the foot, the second on it; a slot without a value has no bar."""
    chart = BarChart(appearance, "Turns", number)
    chart.show_data(SLOTS, [Series("in time", (4, 4, 4, 4, 4, None), "ok_dot"), Series("late", (4, 0, 0, 0, 0, None), "bad_dot")])
    image, theme = shown(chart, qtbot), appearance.theme
    foot = chart.slot_rect(0).center().toPoint() + QPoint(0, int(chart.slot_rect(0).height() / 2) - 4)
    upper = chart.slot_rect(0).center().toPoint() - QPoint(0, 12)
    assert colours(image, [foot]) == {theme.ok_dot.name()}
    assert colours(image, [upper]) == {theme.bad_dot.name()}
    none = chart.slot_rect(5).center().toPoint() + QPoint(0, 40)
    assert colours(image, [none]).isdisjoint({theme.ok_dot.name(), theme.bad_dot.name()})


def test_the_pointer_reads_exact_values(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-32: hover."""
    chart = BarChart(appearance, "Turns", number)
    chart.show_data(SLOTS, [Series("in time", (1, 2, 3, None, 5, 6), "ok_dot")])
    shown(chart, qtbot)
    QTest.mouseMove(chart, chart.slot_rect(2).center().toPoint())
    assert chart.cursor_slot == 2
    assert chart.readout(2) == [("ok_dot", "in time", "3"), ("", "answered", "10")]
    assert chart.accessibleDescription() == "10:00: in time 3, answered 10"
    QTest.mouseMove(chart, chart.slot_rect(3).center().toPoint())
    assert chart.readout(3)[0] == ("ok_dot", "in time", "—")


def test_the_keyboard_reads_exact_values(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-32: Left, Right, Home, End; Escape ends it; a screen reader finds the values in the description."""
    chart = LineChart(appearance, "Rate", number, top=100)
    chart.show_data(SLOTS, [Series("rate", (90, None, 80, 85, 99, 100))])
    shown(chart, qtbot)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        QTest.keyClick(chart, key)
        seen.append(chart.cursor_slot)
    assert seen == [0, 0, 1, 5, 5, -1]
    chart.move_to(0)
    assert chart.accessibleDescription().startswith("8:00: rate 90")
    assert chart.accessibleName() == "Rate"


def test_a_line_breaks_where_there_is_no_value(appearance: Appearance, qtbot: QtBot) -> None:
    """A gap is a gap, not a zero; and a value alone is still seen."""
    chart = LineChart(appearance, "Rate", number)
    chart.show_data(SLOTS, [Series("rate", (5, 5, None, None, 5, None))])
    image = shown(chart, qtbot)
    accent = appearance.theme.accent.name()

    def column(slot: int) -> set[str]:
        centre = chart.slot_rect(slot).center().toPoint()
        return colours(image, [QPoint(centre.x(), y) for y in range(2, 160)])

    assert accent in column(0)
    assert accent not in column(2) | column(3) | column(5)
    assert accent in column(4)


def test_a_fixed_top_never_shows_more_than_all(appearance: Appearance, qtbot: QtBot) -> None:
    """Per cent end at 100; values in the upper half are shown there alone, lower ones from 0."""
    chart = LineChart(appearance, "Rate", number, top=100)
    chart.set_target(Target(85, "85%"))
    chart.show_data(SLOTS, [Series("rate", (90, 95, 100, 88, 86, 99))])
    shown(chart, qtbot)
    assert (chart._steps()[0], chart._steps()[-1]) == (50, 100)
    chart.show_data(SLOTS, [Series("rate", (90, 95, 100, 88, 20, 99))])
    assert (chart._steps()[0], chart._steps()[-1]) == (0, 100)


def test_nothing_to_show_is_said(appearance: Appearance, qtbot: QtBot) -> None:
    """Every chart has an empty state, and no key or pointer breaks it."""
    for chart in (BarChart(appearance, "A", number), LineChart(appearance, "B", number)):
        chart.show_data([], [])
        shown(chart, qtbot)
        assert chart.empty
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.mouseMove(chart, QPoint(100, 80))
        assert chart.cursor_slot == -1
    strip = HeatStrip(appearance, "C", number, number, lambda _v: Tone.OK)
    qtbot.addWidget(strip)
    strip.show()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.cursor_cell == (-1, -1)


def test_values_and_slots_go_together(appearance: Appearance, qtbot: QtBot) -> None:
    chart = BarChart(appearance, "A", number)
    qtbot.addWidget(chart)
    with pytest.raises(ValueError, match="6 slots"):
        chart.show_data(SLOTS, [Series("x", (1,))])


def strip_of(appearance: Appearance, qtbot: QtBot, rows: int = 3) -> HeatStrip:
    strip = HeatStrip(
        appearance, "Rates", lambda v: f"{v:.0%}", lambda v: f"{v * 100:.0f}", lambda v: Tone.BAD if v < 0.85 else Tone.OK
    )
    qtbot.addWidget(strip)
    strip.show_data(
        SLOTS,
        [HeatRow(f"agent {i}", (1.0, 0.5, None, 0.9, 0.8, 1.0), ("3/3", "1/2", "", "9/10", "4/5", "1/1")) for i in range(rows)],
    )
    strip.resize(500, 200)
    strip.show()
    return strip


def test_a_heat_strip_is_read_cell_by_cell(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-32: arrows move over the cells; row and column stay within; rows are a list for screen readers."""
    strip = strip_of(appearance, qtbot)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.cursor_cell == (0, 5)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(strip, key)
    assert strip.cursor_cell == (2, 4)
    assert strip.cell_text(2, 4) == "agent 2, 12:00: 80% (4/5)"
    assert strip.cell_text(2, 2) == "agent 2, 10:00: —"
    assert strip.spoken(0) == "agent 0: 8:00 100%, 9:00 50%, 11:00 90%, 12:00 80%, 13:00 100%"


def test_two_hundred_rows_paint_only_those_in_sight(appearance: Appearance, qtbot: QtBot) -> None:
    """It scrolls; the keyboard brings a row into sight."""
    strip = strip_of(appearance, qtbot, rows=200)
    assert len(strip.rows_in_sight()) < 10
    strip.move_to(150, 0)
    assert 150 in strip.rows_in_sight()


def test_colour_is_never_the_only_sign(appearance: Appearance, qtbot: QtBot) -> None:
    """CHAT-32: where no number fits, what is bad has a cut corner in the colour of text."""
    strip = strip_of(appearance, qtbot, rows=1)
    strip.resize(132 + 6 * 9, 200)
    image = strip.grab().toImage()
    rect, width = strip.row_rect(0), 9
    bad = [QPoint(132 + 4 * width + x, rect.top() + y) for x in range(width) for y in range(6)]
    good = [QPoint(132 + 3 * width + x, rect.top() + y) for x in range(width) for y in range(6)]
    text = appearance.theme.text.name()
    assert text in colours(image, bad)
    assert text not in colours(image, good)


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_text_on_cells_can_be_read(appearance: Appearance, qtbot: QtBot, theme: str) -> None:
    """Contrast of at least 4.5 : 1 in every theme."""
    appearance.choose(theme)
    try:
        for tone in (Tone.OK, Tone.WARN, Tone.BAD):
            ground = _mixed(appearance.theme.pane, appearance.colour(tone.dot), _STRENGTH[tone])
            assert contrast(appearance.theme.text, ground) >= 4.5, tone
    finally:
        appearance.choose("light")


def contrast(a: QColor, b: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_small_charts_take_anything(appearance: Appearance) -> None:
    """No values, one, gaps, more than fits, a capacity of nothing."""
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter, rect = QPainter(image), QRectF(0, 0, 60, 20)
    for values in ([], [None], [0.0], [1.0], [1.0, None, 3.0, 2.0, None]):
        paint_spark(painter, rect, appearance, values, "accent")
    paint_bars(painter, rect, appearance, [])
    paint_bars(painter, rect, appearance, [(1.0, "ok_dot"), None, (9.0, "bad_dot")] * 40)
    for used, capacity in ((0, 0), (3, 0), (0, 8), (9, 8)):
        paint_meter(painter, rect, appearance, used, capacity)
    painter.end()


def test_a_meter_is_full_at_its_capacity(appearance: Appearance) -> None:
    """CHAT-32, load against capacity."""

    def ink(used: int) -> tuple[str, str]:
        image = QImage(100, 20, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_meter(painter, QRectF(0, 0, 100, 20), appearance, used, 8)
        painter.end()
        return image.pixelColor(30, 10).name(), image.pixelColor(92, 10).name()

    theme, track = appearance.theme, ink(0)[0]
    assert ink(0) == (track, track)
    assert track not in ("#ffffff", theme.accent.name())
    assert ink(4) == (theme.accent.name(), track)
    assert ink(8) == (theme.bad_dot.name(), theme.bad_dot.name())


def test_a_legend_names_what_the_colours_mean(appearance: Appearance, qtbot: QtBot) -> None:
    legend = Legend(appearance)
    qtbot.addWidget(legend)
    legend.show_entries(("ok_dot", "in time"), ("bad_dot", lambda: "late"))
    legend.resize(200, 16)
    legend.show()
    assert legend.accessibleName() == "in time, late"
    assert legend.minimumWidth() < 200


def test_the_readout_stays_inside(appearance: Appearance, qtbot: QtBot) -> None:
    """Also at the right edge, where it goes to the other side of its slot."""
    chart = BarChart(appearance, "Turns", number)
    chart.show_data(SLOTS, [Series("a long name of a series", (1, 2, 3, 4, 5, 6))])
    shown(chart, qtbot)
    chart.move_to(5)
    image, tip = chart.grab().toImage(), appearance.theme.tip.name()
    edge = [QPoint(chart.width() - 1, y) for y in range(chart.height())]
    assert tip not in colours(image, edge)
    slot = chart.slot_rect(5)
    beside = [QPoint(int(slot.left()) - 20, y) for y in range(chart.height())]
    assert tip in colours(image, beside)
    assert chart.slot_at(QPointF(slot.center()).toPoint()) == 5
