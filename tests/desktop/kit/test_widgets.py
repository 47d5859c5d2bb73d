"""Kit widgets: plain text only, named for screen readers, following language and theme."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QKeyEvent, QPainter
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton, Look, ToolButton
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.fields import SearchField
from app.desktop.kit.notices import Banner, EmptyState, Toast
from app.desktop.kit.pill import Pill, PillButton, Tag
from app.desktop.kit.tabs import Tabs
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.tones import Tone
from app.desktop.paths import resources
from tests.fakes.capitals import Capitals

# The offscreen platform has no window manager to ask.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HOSTILE = '<img src="file:///etc/passwd"><b>bold</b>\u202e\n<a href="file://host/share">x</a>'


def test_text_from_outside_is_shown_as_it_is_typed(appearance: Appearance, qtbot: QtBot) -> None:
    """Text safety: nothing of it becomes markup, and no direction mark survives."""
    for widget in (TextLine(appearance, HOSTILE), Paragraph(appearance, HOSTILE)):
        qtbot.addWidget(widget)
        assert widget.textFormat() == Qt.TextFormat.PlainText
        assert "<b>bold</b>" in widget.text()
        assert "\u202e" not in widget.text()
    assert "\n" not in TextLine(appearance, HOSTILE).text()
    pill = Pill(appearance)
    pill.show_words("short", hover=HOSTILE)
    assert not GuiQt.mightBeRichText(pill.toolTip())


def test_a_line_elides_and_offers_the_whole(appearance: Appearance, qtbot: QtBot) -> None:
    line = TextLine(appearance, "A line that is far too long " * 4)
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.grab()
    assert line.toolTip() == line.text()
    line.resize(4000, 20)
    line.grab()
    assert line.toolTip() == ""


def test_every_control_has_a_name(appearance: Appearance, qtbot: QtBot) -> None:
    tabs = Tabs(appearance, "Lists")
    tabs.add("today", "Today")
    for control, name in (
        (Button(appearance, "Send & next"), "Send & next"),
        (ToolButton(appearance, "emoji", "Emoji"), "Emoji"),
        (IconButton(appearance, "plus", "Add"), "Add"),
        (SearchField(appearance, "Filter"), "Filter"),
        (PillButton(appearance, "Lan & Hòa", Tone.OK, "user"), "Lan & Hòa"),
        (Pill(appearance, "2 overdue"), "2 overdue"),
        (Tag(appearance, "Gold"), "Gold"),
        (tabs, "Today"),
    ):
        qtbot.addWidget(control)
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name) == name


def test_words_follow_the_language(appearance: Appearance, qapp: QApplication, qtbot: QtBot) -> None:
    def say(text: str) -> str:
        return QCoreApplication.translate("Test", text)

    parent = QWidget()
    qtbot.addWidget(parent)
    button = Button(appearance, lambda: say("Send"), parent=parent)
    line = TextLine(appearance, lambda: say("Waiting"), parent=parent)
    paragraph = Paragraph(appearance, lambda: say("Nobody"), parent=parent)
    pill = Pill(appearance, lambda: say("Online"), parent=parent)
    field = SearchField(appearance, lambda: say("Filter"), parent)
    tabs = Tabs(appearance, lambda: say("Lists"), parent)
    tabs.add("all", lambda: say("All"))
    tabs.set_count("all", 14)
    translator = Capitals()
    qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        shown = [button.text(), line.text(), paragraph.text(), pill.text, field.placeholderText(), tabs.tabText(0)]
        assert shown == ["SEND", "WAITING", "NOBODY", "ONLINE", "FILTER", "ALL 14"]
        assert tabs.accessibleName() == "LISTS"
    finally:
        qapp.removeTranslator(translator)
    QApplication.processEvents()
    assert button.text() == "Send"


def test_icons_of_buttons_follow_the_theme(appearance: Appearance, qtbot: QtBot) -> None:
    button = IconButton(appearance, "plus", "Add")
    field = SearchField(appearance, "Filter")
    for widget in (button, field):
        qtbot.addWidget(widget)
        widget.show()
    light = button.icon().pixmap(16).toImage()
    appearance.choose("dark")
    QApplication.processEvents()
    assert button.icon().pixmap(16).toImage() != light
    assert appearance.pixmap("plus", "muted").toImage() == button.icon().pixmap(16).toImage()
    appearance.choose("light")


def test_tabs_are_walked_with_the_keyboard(appearance: Appearance, qtbot: QtBot) -> None:
    tabs = Tabs(appearance, "Lists")
    qtbot.addWidget(tabs)
    heard: list[str] = []
    tabs.chosen.connect(heard.append)
    for key in ("today", "all", "favourites"):
        tabs.add(key, key)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    tabs.choose("favourites")
    assert heard == ["today", "all", "favourites"]
    assert tabs.current_key == "favourites"
    with pytest.raises(KeyError):
        tabs.choose("nowhere")


def test_tabs_that_do_not_fit_cut_their_words_and_hide_none(appearance: Appearance, qtbot: QtBot) -> None:
    """In every language every tab can be clicked; what is cut stands whole in the hover text. A count is never cut, nor the
    open tab, whichever that is."""
    tabs = Tabs(appearance, "Lists")
    qtbot.addWidget(tabs)
    for key in ("Замовлення", "Товари", "Профіль", "Відповіді", "Помічник"):
        tabs.add(key, key)
    tabs.set_count("Замовлення", 17)
    tabs.resize(300, tabs.sizeHint().height())
    tabs.show()
    QApplication.processEvents()
    metrics = QFontMetrics(appearance.fonts.strong)
    for current in range(5):
        tabs.setCurrentIndex(current)
        QApplication.processEvents()
        assert tabs.tabRect(4).right() <= 300
        assert all(tabs.tabRect(index).width() > 24 for index in range(5))
        assert tabs.tabRect(current).width() >= metrics.horizontalAdvance(tabs.tabText(current))
        assert tabs.tabToolTip(current) == ""
    assert tabs.tabToolTip(0) == "Замовлення 17"
    shown = tabs._cut(0, QFontMetrics(appearance.fonts.strong), 60)
    assert shown.endswith("… 17")
    tabs.resize(900, tabs.height())
    QApplication.processEvents()
    assert tabs.tabToolTip(0) == ""


@pytest.mark.parametrize("arrow", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_alt_and_an_arrow_open_a_list_of_choices_before_they_lead_elsewhere(
    appearance: Appearance, qtbot: QtBot, arrow: Qt.Key
) -> None:
    """UX "Keyboard": the system's own key for an open list is not taken by the window's key for the next chat."""
    choice = Choice(appearance)
    qtbot.addWidget(choice)
    choice.addItems(["one", "two", "three"])
    choice.setCurrentIndex(1)
    choice.show()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, arrow, Qt.KeyboardModifier.AltModifier)
    asked.ignore()
    QApplication.sendEvent(choice, asked)
    assert asked.isAccepted()
    QTest.keyClick(choice, arrow, Qt.KeyboardModifier.AltModifier)
    assert choice.view().isVisible()
    assert choice.currentIndex() == 1
    choice.hidePopup()


def test_the_search_field_moves_through_hits_and_escapes_in_steps(appearance: Appearance, qtbot: QtBot) -> None:
    field = SearchField(appearance, "Filter")
    qtbot.addWidget(field)
    moved: list[int] = []
    left: list[bool] = []
    field.moved.connect(moved.append)
    field.left_empty.connect(lambda: left.append(True))
    QTest.keyClicks(field, "dat hang")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(field, key)
    assert moved == [1, -1]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    field.left_empty.disconnect()
    with qtbot.waitSignal(field.left_empty):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_a_dialog_answers_by_name_and_never_blocks(appearance: Appearance, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(appearance, "Block this buyer?", parent)
    with pytest.raises(ValueError, match="never the default"):
        dialog.add_button("block", "Block", Look.DANGER, default=True)
    dialog.add_button("cancel", "Cancel", default=True)
    block = dialog.add_button("block", "Block", Look.DANGER)
    answers: list[str] = []
    dialog.ask(answers.append)
    assert answers == []
    QTest.mouseClick(block, Qt.MouseButton.LeftButton)
    assert answers == ["block"]
    with pytest.raises(RuntimeError):
        Dialog(appearance, "again", parent).exec()


def test_escape_answers_with_nothing(appearance: Appearance, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(appearance, "Sure?", parent)
    dialog.add_button("yes", "Yes", default=True)
    answers: list[str] = []
    dialog.ask(answers.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == [""]


def test_a_banner_shows_what_is_so_and_offers_what_to_do(appearance: Appearance, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    banner = Banner(appearance, parent)
    parent.show()
    assert not banner.isVisible()
    done: list[bool] = []
    banner.say_that("You are offline.", Tone.WARN, "Try now", lambda: done.append(True))
    assert banner.isVisible()
    button = next(child for child in banner.findChildren(Button) if child.text() == "Try now")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    banner.say_that("Caught up.", Tone.OK)
    assert not button.isVisible()


def test_a_toast_lies_inside_its_parent_and_lets_clicks_through(appearance: Appearance, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    toast = Toast(appearance, parent)
    toast.say_that("Caught up: 12 new messages.")
    parent.resize(600, 400)
    parent.show()
    assert parent.rect().contains(toast.geometry())
    assert toast.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_an_empty_state_offers_the_next_action(appearance: Appearance, qtbot: QtBot) -> None:
    done: list[bool] = []
    state = EmptyState(appearance, "empty-chat", "Nobody is waiting.", "Look at all", lambda: done.append(True))
    qtbot.addWidget(state)
    QTest.mouseClick(state.findChild(Button), Qt.MouseButton.LeftButton)
    assert done == [True]


def test_laid_out_texts_are_kept_and_bounded(appearance: Appearance) -> None:
    runs = TextRuns(capacity=3)
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    font = appearance.fonts.body
    used = [runs.draw(painter, image.rect(), text, font, appearance.theme.text) for text in ("a", "bb", "w" * 99)]
    painter.end()
    assert 0 < used[0] < used[1] < used[2] <= 200
    assert runs.width("w" * 99, font) > 200


@pytest.mark.parametrize("path", sorted((resources() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_paints_something_in_the_asked_colour(appearance: Appearance, path: object) -> None:
    name = path.stem  # type: ignore[attr-defined]
    image = appearance.icons.pixmap(name, appearance.colour("bad"), 24, 2.0).toImage()
    assert image.size().width() == 48
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 250]
    assert inked
    if name != "frontdesk":
        wanted = appearance.colour("bad")
        assert all(abs(a - b) <= 2 for ink in inked for a, b in zip(ink.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def test_an_unknown_icon_is_an_error(appearance: Appearance) -> None:
    with pytest.raises(KeyError, match="no icon"):
        appearance.pixmap("unicorn")


def test_timer_digits_are_all_of_one_width(appearance: Appearance) -> None:
    metrics = appearance.fonts.timer_metrics
    assert len({metrics.horizontalAdvance(f"{digit}:{digit}{digit}") for digit in range(10)}) == 1


def test_events_of_other_kinds_leave_words_alone(appearance: Appearance, qtbot: QtBot) -> None:
    said: list[int] = []

    def words() -> str:
        said.append(1)
        return "Send"

    button = Button(appearance, words)
    qtbot.addWidget(button)
    before = len(said)
    QApplication.sendEvent(button, QEvent(QEvent.Type.FontChange))
    assert len(said) == before
