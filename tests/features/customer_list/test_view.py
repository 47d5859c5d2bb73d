"""The Customers workspace by hand: only what is in sight is read, filters, marks with a way back, segments, export (CUST-1)."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.kit.plain import one_line
from app.desktop.pages import KEPT
from app.desktop.store import Batch, Connection
from app.domain.customer_list import CustomerFilter, Segment
from app.domain.ids import CustomerId
from app.features.customer_list.view.rows import places
from app.features.customer_list.wire import LIST, PAGE, DeleteSegment, MarkCustomer, SaveSegment
from app.protocol.operations import Stale
from tests.features.customer_list.conftest import Workspace


def keys(workspace: Workspace, *rows: int) -> list[str]:
    return [workspace.page.rows.key(row) for row in rows]


def test_of_two_hundred_thousand_only_what_is_in_sight_is_read(workspace: Workspace) -> None:
    """CUST-1: scrolling reads pages, "select all" and names read nobody; what is not seen any more is let go."""
    workspace.open(20_000)
    page, reads = workspace.page, workspace.hub.reads
    page.list.tick_all()
    assert len(page.ticked()) <= 2 * PAGE
    page.list.tick_none()
    bar = page.list.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        workspace.wait(lambda: workspace.model.peek(page.list.rows_in_sight()[0]) is not None)
    assert workspace.model.kept() <= KEPT * PAGE
    assert len([query for path, query in reads if path == LIST]) < 150
    assert workspace.model.total == 20_000


def test_a_row_speaks_and_hides_the_number(workspace: Workspace) -> None:
    """CUST-2, CUST-3, CUST-4, CUST-7: one sentence for screen readers; the number is not in it."""
    workspace.open()
    spoken = workspace.page.rows.spoken(4)
    assert spoken.startswith("<b>Bold</b>, Member, number hidden, Lazada, Potential, Lan, ")
    assert spoken.endswith("148 points")
    assert places(400)["who"]
    assert set(places(1400)) == {"who", "label", "phone", "source", "status", "care", "tags"}


def test_filters_are_asked_of_the_hub(workspace: Workspace) -> None:
    """CUST-1: label, rank, tag and name together; what is empty says so; one press clears."""
    workspace.open(60)
    page = workspace.page
    page.chips.choose("member")
    page.filters.choose(CustomerFilter(rank="gold", tag="vip"))
    page.filters.changed.emit()
    assert workspace.hub.reads[-1][1] == {"label": "member", "rank": "gold", "tag": "vip", "sort": "newest", "offset": 0}
    assert {row.rank for row in map(workspace.model.peek, range(workspace.model.total)) if row} == {"gold"}
    page.search.setText("nobody at all")
    workspace.wait(lambda: workspace.model.total == 0 and "No customer is like that" in workspace.said())
    page.clear.click()
    assert (workspace.model.total, page.search.text(), page.chips.current) == (60, "", "")
    assert not page.clear.isVisible()


def test_marks_on_many_are_shown_sent_refused_and_taken_back(workspace: Workspace) -> None:
    """CUST-7: shown at once, one command each, refusals by name, undo for those that went through."""
    workspace.open()
    page = workspace.page
    page.list.setFocus()
    for key in keys(workspace, 0, 2, 7):
        page.list.toggle(key)
    assert "3 selected" in workspace.said()
    page.bar.mark("status", "closed")
    assert [row.status for row in map(workspace.model.peek, (0, 2, 7)) if row] == ["closed"] * 3
    assert not page.bar.isVisible()
    workspace.wait(lambda: len(workspace.outbox.commands) == 3)
    first = MarkCustomer(customer=CustomerId(keys(workspace, 0)[0]), field="status", before="", after="closed")
    assert workspace.outbox.commands[0] == first
    assert workspace.marks.waiting(keys(workspace, 0)[0]) == 1
    workspace.answer("", "", "customer_list.conflict")
    assert "1 of 3 could not be changed" in workspace.said()
    assert "Олена Коваль: Somebody changed this meanwhile" in workspace.said()
    assert [row.status for row in map(workspace.model.peek, (0, 2, 7)) if row] == ["closed", "closed", ""]
    page.marked.button.click()
    workspace.wait(lambda: len(workspace.outbox.commands) == 5)
    back = workspace.outbox.commands[-1]
    assert isinstance(back, MarkCustomer)
    assert (back.before, back.after) == ("closed", "contacted")
    workspace.answer("", "")
    assert "Undone." in workspace.said()
    page.list.toggle(keys(workspace, 1)[0])
    page.bar.mark("tag", "x" * 41, "")
    assert "longer than 40" in workspace.said()
    assert len(workspace.outbox.commands) == 5


def test_segments_are_kept_renamed_deleted_and_brought_back(workspace: Workspace) -> None:
    """CUST-1, CUST-8: the present filter under a name; shown before the hub has said so; a refusal takes it back."""
    workspace.open(60)
    page, box = workspace.page, workspace.page.segments
    assert not box.menu().actions()[0].isEnabled()
    page.show_filter(CustomerFilter(rank="gold"))
    box.add("  Golden  ")
    made = workspace.outbox.commands[-1]
    assert isinstance(made, SaveSegment)
    assert (made.name, made.wanted, box.choice.currentText()) == ("Golden", CustomerFilter(rank="gold"), "Golden")
    box.add("GOLDEN")
    assert "segment of this name already" in workspace.said()
    known = Segment(id=made.id, name="Golden", wanted=made.wanted, version=1)
    workspace.answer("")
    workspace.store.apply(Batch(entities=[known]))
    page.clear.click()
    assert box.current is None
    box.choose(made.id)
    box.chosen.emit(box.current)
    assert workspace.model.asked.wanted == CustomerFilter(rank="gold")
    wanted = page.wanted_export("csv", "campaign", "Mailing", phones=False)
    assert (wanted.segment, wanted.words["rank.gold"]) == ("Golden", "Gold")
    box.delete(known)
    assert isinstance(workspace.outbox.commands[-1], DeleteSegment)
    assert workspace.segments.all() == []
    page.undo.button.click()
    assert workspace.outbox.commands[-1] == msgspec.structs.replace(made, version=0)


def test_offline_what_was_seen_stays_and_the_export_waits(workspace: Workspace) -> None:
    """CUST-1: the pages seen are readable, marks wait, and it is said; connected again the list is read anew."""
    workspace.open()
    workspace.hub.down = True
    workspace.store.apply(Batch(entities=[Stale(LIST)], connection=Connection.OFFLINE))
    workspace.wait(lambda: "Not current" in workspace.said())
    assert workspace.page.rows.spoken(0).startswith("Trần Thị Hoa")
    workspace.page.list.activate(keys(workspace, 0)[0])
    workspace.marks.run([row for row in [workspace.model.peek(0)] if row], "responsible", "minh")
    assert "not at the hub yet" in workspace.said()
    workspace.page.export.click()
    assert "try again when connected" in workspace.said()
    workspace.hub.down = False
    workspace.store.apply(Batch(connection=Connection.ONLINE))
    workspace.wait(lambda: "Not current" not in workspace.said())


def test_an_export_asks_what_for(workspace: Workspace) -> None:
    """REQ-8: no file without words; numbers only when they are ticked."""
    workspace.open()
    dialog = workspace.page.export_dialog()
    ok = next(button for button in dialog.findChildren(QWidget) if getattr(button, "text", str)() == "Export…")
    assert not ok.isEnabled()
    dialog.findChildren(QLineEdit)[0].setText("Print shop")
    assert ok.isEnabled()
    assert (dialog.purpose, dialog.reason, dialog.phones, dialog.form) == ("campaign", "Print shop", False, "csv")
    dialog.close()


def test_one_profile_shows_one_customer_after_another(workspace: Workspace, qtbot: QtBot) -> None:
    """CUST-1: below what the list alone knows stands the one profile, told whom to show; nothing is said twice."""
    workspace.open()
    page, card = workspace.page, workspace.page.card
    assert not workspace.profile.isVisible()
    first, other, third = keys(workspace, 0, 1, 2)
    page.list.activate(first)
    qtbot.waitUntil(workspace.profile.isVisible)
    assert not card.back.isVisible()
    page.list.activate(other)
    assert not card._head.isVisible()  # nobody to chat with, nothing waits: the profile begins at the top
    page.menu(third).actions()[1].trigger()
    assert list(dict.fromkeys(workspace.shown)) == [first, other, third]
    assert card.findChildren(QLabel).count(workspace.profile) == 1
    row = workspace.model.by_id(third)
    assert row is not None
    assert one_line(row.name, 120) not in [label.text() for label in card.findChildren(QLabel)]
    opened: list[str] = []
    page.chat_wanted.connect(opened.append)
    card.chat.click()
    assert opened == ["c-2"]
    page.search.setText("nobody at all")
    workspace.wait(lambda: workspace.model.total == 0)
    assert (card.customer, workspace.shown[-1], workspace.profile.isVisible()) == (third, third, True)


def test_all_by_keyboard(workspace: Workspace, qtbot: QtBot, qapp: QApplication) -> None:
    """CUST-1: arrows choose, Space ticks, Enter opens, Escape unticks, Ctrl+Z takes back."""
    workspace.open()
    page = workspace.page
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.card.customer == keys(workspace, 0)[0]
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    qtbot.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.ticked()) == 2
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.ticked() == []
    page.resize(700, 700)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    page.card.back.click()
    assert page.list.isVisible()
    for control in page.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName() or getattr(control, "text", str)(), control


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    """CUST-3: avatars, badges and pills in both themes, at any width."""
    workspace = Workspace(qtbot, qapp, theme)
    workspace.open(30)
    for width in (1376, 900, 640):
        workspace.page.resize(width, 700)
        assert not workspace.page.grab().isNull()
    workspace.page.hide()
