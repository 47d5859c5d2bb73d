"""The Intake workspace by hand: the builder and its preview, two editors, approval, entries, files."""

import asyncio
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.file_work import Sheet
from app.desktop.kit.money import money_text
from app.desktop.store import Batch, Connection
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.features.landing.model.importing import ContactImportModel
from app.features.landing.rules.sheets import COLUMNS
from app.features.landing.view.entry import EntryDialog
from app.features.landing.view.importing import ImportDialog
from app.features.landing.view.landings import LandingsTab
from app.features.landing.view.order import OrderDialog
from app.features.landing.wire import (
    ApproveLanding,
    ChangeLanding,
    EnterContact,
    MakeLanding,
    Report,
    Wrong,
)
from app.protocol.envelope import ErrorBody
from tests.features.landing.conftest import Workspace


def opened(workspace: Workspace, landing: str = "l1") -> LandingsTab:
    """That landing is in the builder."""
    workspace.wait(lambda: workspace.model.known)
    workspace.landings.choose(landing)
    assert workspace.landings.builder.shown == landing
    return workspace.landings


def test_the_list_says_all_of_a_landing(workspace: Workspace) -> None:
    """DATA-1: whose, about what, flags, what came in and awaits approval, who changed it; markup stays text."""
    tab = opened(workspace)
    first, second, third = (tab.rows.spoken(row) for row in range(3))
    for words in ("Autumn lamps", "Марія", "KOL", "LAMP-7", "31", "12 awaiting approval", "Not approved", "Changed"):
        assert words in first, words
    assert "<b>spring</b>" in second
    assert "Closed" in third


def test_the_builder_saves_what_was_changed_and_shows_it_meanwhile(workspace: Workspace) -> None:
    """DATA-1: a draft in each language beside its preview; saved through the outbox, echoed, taken back with its reason."""
    tab = opened(workspace)
    builder = tab.builder
    assert not builder.save.isEnabled()
    builder.title.setText("A lamp for winter")
    builder.tongue.setCurrentIndex(builder.tongue.findData("vi"))
    assert builder.title.text() == "Đèn sạc điện thoại"
    builder.fields["email"].setChecked(True)
    builder.recipients["minh"].setChecked(True)
    workspace.wait(lambda: "E-mail" in workspace.said())
    builder.save.click()
    (change,) = workspace.outbox.commands
    assert isinstance(change, ChangeLanding)
    assert change.after.title == {"en": "A lamp for winter", "vi": "Đèn sạc điện thoại"}
    assert (change.after.fields, change.after.recipients) == (("message", "email", "quantity"), ("lan", "minh"))
    assert "Not at the hub yet" in tab.rows.spoken(0)
    workspace.outbox.ack(workspace.outbox.sent[0][0], ChangeLanding.TYPE)
    assert "Not at the hub yet" not in tab.rows.spoken(0)
    known = workspace.model.landing("l1")
    assert known is not None
    assert known.title["en"] == "A lamp for winter"


def test_a_landing_is_made_offline(workspace: Workspace) -> None:
    """DATA-1: nothing is lost without the hub: it stands in the list, and says that it waits."""
    workspace.wait(lambda: workspace.model.known)
    workspace.hub.down = True
    workspace.store.apply(Batch(connection=Connection.OFFLINE))
    tab = workspace.landings
    tab.new.click()
    assert not tab.builder.save.isEnabled()
    tab.builder.name.setText("Spring <i>lamps</i>")
    tab.builder.save.click()
    (made,) = workspace.outbox.commands
    assert isinstance(made, MakeLanding)
    assert tab.rows.spoken(0).startswith("Spring <i>lamps</i>")
    assert "Not at the hub yet" in tab.rows.spoken(0)
    assert not tab.builder._key.isEnabled()
    workspace.hub.down = False
    workspace.outbox.ack(CommandId("command-1"), MakeLanding.TYPE, ErrorBody("landing.name", {"limit": 80}))
    assert "Spring" not in tab.rows.spoken(0)


def test_two_editors_of_one_landing(workspace: Workspace) -> None:
    """DATA-1: what a colleague did comes without wiping what is being written; the same field asks whose it shall be."""
    tab = opened(workspace)
    tab.builder.name.setText("Winter lamps")
    workspace.hub.change("l1", contacts=99, changed_by="Colleague")
    assert tab.builder.name.text() == "Winter lamps"
    tab.builder.save.click()
    name = workspace.outbox.sent[0][0]
    facts: dict[str, str | int] = {"landing": "l1", "name": "Spring lamps", "field": "name"}
    workspace.hub.change("l1", name="Spring lamps")
    workspace.outbox.ack(name, ChangeLanding.TYPE, ErrorBody("landing.conflict", facts))
    workspace.button("Put mine in its place").click()
    assert tab.builder.name.text() == "Winter lamps"
    tab.builder.save.click()
    change = workspace.outbox.commands[-1]
    assert isinstance(change, ChangeLanding)
    assert (change.before.name, change.after.name) == ("Spring lamps", "Winter lamps")


def test_what_was_begun_is_not_lost_by_a_click(workspace: Workspace) -> None:
    """DATA-1: another landing asks first."""
    tab = opened(workspace)
    tab.builder.name.setText("Winter lamps")
    tab.list.activate("l2")
    assert tab.builder.shown == "l1"
    workspace.button("Leave without saving").click()
    assert tab.builder.shown == "l2"


def test_only_an_admin_approves_and_a_marketer_keeps_to_their_own(qtbot: QtBot, qapp: QApplication) -> None:
    """DATA-1: the tick is there for everybody to see."""
    admin = Workspace(qtbot, qapp)
    tab = opened(admin)
    tab.builder.approved.click()
    assert admin.outbox.commands == [ApproveLanding(landing="l1", approved=True)]
    assert "Approved" in tab.rows.spoken(0)
    admin.page.hide()
    maria = Workspace(qtbot, qapp, me="maria")
    tab = opened(maria)
    assert not tab.builder.approved.isEnabled()
    assert tab.builder.name.isEnabled()
    tab.choose("l3")
    assert not tab.builder.name.isEnabled()
    assert not tab.builder.save.isVisible()
    assert "Only its marketer and admins" in maria.said()
    maria.page.hide()


def test_the_key_is_shown_once_and_asked_about_before_it_is_replaced(workspace: Workspace) -> None:
    """DATA-2: the address and the code to embed are one click away; the key is told by the hub alone."""
    tab = opened(workspace)
    workspace.http.answers["POST /v1/landings/l1/key"] = {"key": "fdk_secret"}
    workspace.button("Make an API key…").click()
    assert [field.text() for field in tab.window().findChildren(QLineEdit) if field.text() == "fdk_secret"] == ["fdk_secret"]
    workspace.button("Copy and close").click()
    assert QApplication.clipboard().text() == "fdk_secret"
    workspace.button("Copy the code to embed").click()
    assert QApplication.clipboard().text().startswith('<iframe src="https://hub.example/l/l1?embed=1" title="')
    workspace.button("Copy the script tag").click()
    assert QApplication.clipboard().text() == tab.builder.embedding.script.text()
    assert "Autumn lamps" not in tab.builder.embedding.script.text() + tab.builder.embedding.frame.text()  # colleagues' name
    tab.builder.embedding.show_form("https://hub.example/l/l1", 'Lamps "<b>&')
    assert tab.builder.embedding.script.text() == (
        '<script src="https://hub.example/landing.js" data-form="l1" async></script>'
        '<noscript><a href="https://hub.example/l/l1">Lamps &quot;&lt;b&gt;&amp;</a></noscript>'
    )
    workspace.button("Copy the address").click()
    assert QApplication.clipboard().text() == "https://hub.example/l/l1"
    workspace.hub.keys = ["l1"]
    workspace.hub.tell()
    workspace.button("Renew the API key…").click()
    assert len(workspace.http.asked) == 1
    workspace.button("Renew the key").click()
    assert len(workspace.http.asked) == 2


def test_a_contact_is_entered_for_the_open_chat(workspace: Workspace) -> None:
    """DATA-2: the dialog repeats the buyer; what the hub refuses comes back as it was typed, with the reason."""
    workspace.wait(lambda: workspace.model.known)
    dialog = EntryDialog(workspace.model, workspace.appearance, workspace.page, "Trần Hoa", "chat-1", "vi")
    dialog.show()
    assert "Trần Hoa" in workspace.said()
    assert dialog.name.text() == "Trần Hoa"
    assert not dialog.ok.isEnabled()
    dialog.phone.setText("0901 234 567")
    assert dialog.ok.isEnabled()
    workspace.model.enter(dialog.entry)
    (entry,) = workspace.outbox.commands
    assert isinstance(entry, EnterContact)
    assert (entry.landing, entry.conversation, entry.language) == ("l1", "chat-1", "vi")
    refused: list[Any] = []
    workspace.model.entry_refused.connect(lambda *told: refused.append(told))
    workspace.outbox.ack(CommandId("command-1"), EnterContact.TYPE, ErrorBody("leads.phone"))
    again = EntryDialog(workspace.model, workspace.appearance, workspace.page, again=refused[0][0], error=refused[0][1])
    again.show()
    assert again.entry == entry
    assert "no phone number" in workspace.said()
    again.close()
    dialog.close()


def test_an_order_is_placed_once_however_often_it_is_sent(workspace: Workspace) -> None:
    """DATA-2: only while connected, never by a stray Enter, under one key until the hub has it."""
    workspace.wait(lambda: workspace.model.known)
    dialog = OrderDialog(workspace.model, workspace.appearance, workspace.page, "Hoa", "chat-1")
    dialog.show()
    dialog.phone.setText("0901234567")
    dialog.add_line()
    assert dialog.wanted.lines == (("p0", 2),)
    assert not dialog.ok.isDefault()
    path = "POST /v1/landings/l1/orders"
    workspace.http.answers[path] = {"number": "H-1", "total": 99_800_000, "currency": "UAH", "contact": "c"}
    sent = [dialog.wanted.key]
    dialog.ok.click()
    assert dialog.isHidden()
    assert [body["key"] for name, body in workspace.http.asked if name == path] == sent


def test_a_sum_that_the_shop_asks_is_shown_before_it_is_agreed_to(workspace: Workspace) -> None:
    """DATA-2: the sum on screen is what is sent; another one of the shop's takes its place until the goods are others."""
    workspace.wait(lambda: workspace.model.known)
    dialog = OrderDialog(workspace.model, workspace.appearance, workspace.page, "Hoa", "chat-1")
    dialog.show()
    dialog.phone.setText("0901234567")
    shown = dialog.wanted.agreed
    assert shown
    path = "POST /v1/landings/l1/orders"
    facts: dict[str, str | int] = {"amount_total": shown + 3_000, "currency": "UAH"}
    workspace.http.answers[path] = Refused("shop.total", **facts)
    dialog.ok.click()
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()
    assert money_text(shown + 3_000, "UAH") in dialog.said.text()
    assert dialog._total.text() == money_text(shown + 3_000, "UAH")
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()), "it grew for what is said"
    workspace.http.answers[path] = {"number": "H-1", "total": shown + 3_000, "currency": "UAH", "contact": "c"}
    before, after = dialog.wanted, shown + 3_000
    dialog.add_line()
    assert dialog.wanted.agreed == 2 * shown
    dialog._remove(dialog._lines[-1])
    assert dialog.wanted == before
    dialog.ok.click()
    assert dialog.isHidden()
    assert [body["agreed"] for name, body in workspace.http.asked if name == path] == [shown, after]
    assert len({body["key"] for name, body in workspace.http.asked if name == path}) == 1


class _Import:
    """The model of a file by hand."""

    def __init__(self) -> None:
        self.model = ContactImportModel(None, lambda _work: None, None)  # type: ignore[arg-type]
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.model.look = lambda _sheet, columns: self.asked.append(("look", columns))  # type: ignore[method-assign]
        self.model.take_in = lambda _sheet, columns: self.asked.append(("take", columns))  # type: ignore[method-assign]


def test_a_files_columns_are_chosen_and_its_wrong_lines_told(workspace: Workspace) -> None:
    """DATA-2: nothing is taken in before every column is known and somebody says so."""
    hand, sheet = _Import(), Sheet("autumn.csv", "csv", b"")
    columns = {name: name.title() for name in ("name", "phone", "message", "product", "landing")}
    headings = (*columns.values(), "Job")
    dialog = ImportDialog(
        hand.model, workspace.appearance, sheet, Report(dry=True, lines=9, headings=headings, columns=columns), workspace.page
    )
    dialog.show()
    assert not dialog.take.isEnabled()
    choice = dialog._columns["task"]
    choice.setCurrentIndex(choice.findData("Job"))
    choice.activated.emit(choice.currentIndex())
    whole = columns | {"task": "Job"}
    assert hand.asked == [("look", whole)]
    wrong = (Wrong(line=4, code="import.sku", column="product", value="=1"),)
    hand.model.looked.emit(
        sheet, Report(dry=True, lines=9, added=8, wrong_lines=1, wrong=wrong, headings=headings, columns=whole)
    )
    assert dialog._lines.toPlainText().startswith("Line 4: No product has the SKU =1")
    dialog.take.click()
    assert hand.asked[-1] == ("take", whole)
    hand.model.taken.emit(Report(dry=False, lines=9, added=8, wrong_lines=1))
    assert "8 new contacts" in workspace.said()
    dialog.close()


async def test_cancelling_stops_and_says_what_stays(workspace: Workspace) -> None:
    """DATA-2: the request is given up, the dialog stays to say what became of the lines, and only then it closes."""
    given_up, tasks = asyncio.Event(), []

    class Slow:
        async def json(self, *_what: Any, **_options: Any) -> Any:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                given_up.set()
                raise

    model = ContactImportModel(Slow(), lambda work: tasks.append(asyncio.create_task(work)), None)  # type: ignore[arg-type]
    columns = {name: name.title() for name in COLUMNS}
    report = Report(dry=True, lines=9, added=9, headings=tuple(columns.values()), columns=columns)
    dialog = ImportDialog(model, workspace.appearance, Sheet("autumn.csv", "csv", b""), report, workspace.page)
    dialog.show()
    dialog.take.click()
    await asyncio.sleep(0)
    assert model.busy
    workspace.button("Stop").click()
    await asyncio.wait_for(given_up.wait(), 5)
    assert (dialog.isVisible(), model.busy, dialog.take.isEnabled()) == (True, False, True)
    assert "What was taken in until now stays" in workspace.said()
    workspace.button("Close").click()
    assert not dialog.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_narrow_window_shows_one_thing_at_a_time(qtbot: QtBot, qapp: QApplication, theme: str) -> None:
    """DATA-1: the builder takes the list's place, and goes back."""
    workspace = Workspace(qtbot, qapp, theme)
    tab = opened(workspace)
    workspace.page.resize(700, 640)
    workspace.wait(lambda: not tab.list.isVisible())
    workspace.button("All landings").click()
    assert tab.list.isVisible()
    assert not tab.builder.isVisible()
    workspace.page.hide()
