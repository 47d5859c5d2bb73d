"""The share report by hand: filters, what an admin can do and a marketer cannot, offline, and what figures drill down to."""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.kit.export_dialog import ExportDialog
from app.desktop.kit.undo import UndoBar
from app.desktop.paths import resources
from app.desktop.shelf import Page
from app.desktop.store import Acked, Batch, Connection, Store
from app.domain.contact_sharing import ContactRow, MyContacts
from app.domain.contacts import Contact, ContactState, ShareReason, SourceKind, Way
from app.domain.ids import DAY, Instant, StaffId
from app.domain.people import Role, Staff
from app.features.marketing.model import FiguresModel
from app.features.marketing.rules import Figures, Line
from app.features.marketing.view.dashboard import Dashboard, Drill
from app.features.marketing.wire import FIGURES
from app.features.sharing.model import ContactsModel
from app.features.sharing.model.contacts import Asked
from app.features.sharing.view.dialogs import DeletionDialog, ReceiversDialog
from app.features.sharing.view.page import ContactsPage
from app.features.sharing.wire import (
    MINE,
    REPORT,
    ApproveContacts,
    Colleagues,
    ContactPage,
    ContactStory,
    DeleteDuplicate,
    Deletion,
    ReassignContact,
    RestoreContact,
    SetReceiving,
    Standing,
)
from app.protocol.envelope import ErrorBody
from tests.fakes.desk import FakeOutbox
from tests.fakes.shelf import FakeHttp, at_once

NOW = Instant(1_763_726_400_000)


def row(id_: str, state: ContactState = ContactState.SHARED, **fields: Any) -> ContactRow:
    """A contact of Maria's landing, with Lan."""
    known: dict[str, Any] = {"carer": StaffId("lan"), "reason": ShareReason.TURN, "duplicate_of": None}
    known |= {name: fields.pop(name) for name in list(fields) if name in Contact.__struct_fields__}
    one = Contact(
        id=id_, landing="a", marketer=StaffId("maria"), product="p0", kind=SourceKind.AD, way=Way.FORM, name="<b>Олена</b>",
        phone_hint="••• ••• 567", created=NOW, state=state, **known,
    )  # fmt: skip
    return ContactRow(contact=one, landing_name="Spring <i>tea</i>", able=1, ticked=2, **fields)


class Workspace:
    """A page and everything behind it; `rows` are what the hub has, `down` while it does not answer."""

    def __init__(self, qtbot: QtBot, app: QApplication, role: Role, own: bool = False) -> None:
        self.store = Store(HubClock())
        staff = [Staff(id=StaffId(name), name=name.title(), roles=(Role.AGENT,)) for name in ("lan", "minh")]
        self.store.me = Staff(id=StaffId("me"), name="Me", roles=(role,))
        self.store.apply(Batch(connection=Connection.ONLINE, entities=[*staff, self.store.me, MyContacts()]))
        self.outbox, self.http, self.rows, self.down = FakeOutbox(self.store), FakeHttp(), [row("c1")], False
        self.asked: list[str] = []
        self.model = ContactsModel(MINE if own else REPORT, self.store, self, self.outbox, self.http, at_once)
        appearance = Appearance(app, resources(), "light")
        self.exported: list[Any] = []
        self.page = ContactsPage(
            self.model, appearance, lambda: "UAH", own=own, export=lambda *told: self.exported.append(told),
            landings=lambda: [("a", "Spring <i>tea</i>"), ("b", "Autumn lamps")],
        )  # fmt: skip
        for id_ in ("c1", "c2"):
            self.http.answers[f"GET {REPORT}/{id_}"] = ContactStory(row=row(id_), shares=[])
        qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.page.show()
        self.wait = qtbot.waitUntil
        self.wait(lambda: self.model.known)

    def read(self, path: str, kind: Any, show: Any, /, **query: Any) -> None:
        self.asked.append(f"{path}?{urlencode(query)}")
        error = ErrorBody("unreachable") if self.down else None
        found = None if self.down else ContactPage(total=len(self.rows), offset=0, rows=self.rows, counts={"": len(self.rows)})
        show(Page(found, NOW, not self.down, error))

    def sent(self) -> list[Any]:
        return self.outbox.commands


@pytest.fixture
def admin(qtbot: QtBot, qapp: QApplication) -> Workspace:
    return Workspace(qtbot, qapp, Role.ADMIN)


def show(work: Workspace, *rows: ContactRow) -> None:
    """The hub has these now, and the first is chosen."""
    work.rows = list(rows)
    work.model.refresh()
    work.wait(lambda: work.model.total == len(rows) and work.model.entry(0) == rows[0])
    work.page.list.activate(rows[0].contact.id)


def test_an_admin_decides_by_row_menu_and_pane(admin: Workspace) -> None:
    """DATA-3: ticked ones are approved by landing, one is given by hand; all of it waits in the outbox like a message."""
    show(admin, row("c1", ContactState.AWAITING, carer=None, reason=ShareReason.NOT_APPROVED), row("c2"))
    page = admin.page
    assert page.detail.approve.isVisible()
    page.detail.approve_all.click()
    page.list.tick_all()
    assert page.approve.isEnabled()
    page.approve.click()
    page.detail.agent.activated.emit(page.detail.agent.findData("minh"))
    actions = {one.text(): one for one in page.menu(row("c1")).actions()}
    actions["Only this landing"].trigger()
    admin.wait(lambda: "landing=a" in admin.asked[-1])
    assert page.filters.choices["landing"].currentText() == "Spring <i>tea</i>"
    actions["Only this marketer"].trigger()
    admin.wait(page.narrowed.isVisible)
    assert admin.sent() == [
        ApproveContacts(landing="a"), ApproveContacts(landing="a", contacts=("c1",)),
        ReassignContact(contact="c1", staff=StaffId("minh")),
    ]  # fmt: skip
    assert "<b>Олена</b>" in page.rows.spoken(0)


def test_a_duplicate_goes_after_a_preview_and_comes_back(admin: Workspace) -> None:
    """DATA-4: who gains and who loses, by sign as well as by colour; Cancel is the default; Undo is at hand."""
    show(admin, row("c1", duplicate_of="c0", first="Older"))
    lines = [
        Standing(landing=name, landing_name=name, marketer=StaffId("lan"), before=before, after=100 - before)
        for name, before in (("Older", 0), ("Newer", 100))
    ]
    found = Deletion(contact="c1", currency="UAH", standings=lines, next_before="Newer", next_after="Older")
    admin.http.answers[f"GET {REPORT}/c1/deletion"] = found
    admin.page.detail.delete.click()
    dialog = admin.page.findChild(DeletionDialog)
    assert dialog is not None
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "▲" in said
    assert "▼" in said
    assert "will count for Older, no longer for Newer" in said
    delete = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Delete")
    assert not delete.isDefault()
    delete.click()
    bar = admin.page.findChild(UndoBar)
    assert bar is not None
    bar.button.click()
    assert admin.sent() == [DeleteDuplicate(contact="c1"), RestoreContact(contact="c1")]
    show(admin, row("c1", duplicate_of="c0", deleted=NOW))
    assert admin.page.detail.restore.isVisible()
    assert not admin.page.detail.agent.isVisible()


def test_a_marketer_looks_and_changes_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    """DATA-3: all of their own with the reasons; no approval, nobody else's switch."""
    work = Workspace(qtbot, qapp, Role.MARKETER)
    show(work, row("c1", ContactState.UNSHARED, carer=None, reason=ShareReason.SWITCHED_OFF))
    page = work.page
    assert not any(x.isVisible() for x in (page.approve, page.take, page.recount, page.detail.approve, page.detail.agent))
    assert "Nobody ticked could receive" in page.rows.spoken(0)
    work.http.answers["GET /v1/sharing/colleagues"] = Colleagues(receivers={"lan": True, "minh": False})
    page.who.click()
    dialog = page.findChild(ReceiversDialog)
    assert dialog is not None
    assert [(check.isChecked(), check.isEnabled()) for check in dialog.checks.values()] == [(True, False), (False, False)]
    assert {one.text() for one in page.menu(row("c1")).actions()} >= {"Only this landing", "Why colleagues have none…"}


def test_a_table_leaves_with_what_it_is_for(admin: Workspace, tmp_path: Path) -> None:
    """REQ-8, DATA-5: nothing is written before a purpose is chosen and said in words; both go to the hub with the filter."""
    admin.page.export.click()
    dialog = admin.page.findChild(ExportDialog)
    assert dialog is not None
    assert not dialog._ok.isEnabled()
    dialog._purpose.setCurrentIndex(2)
    dialog._reason.setText("  Calls of Monday ")
    dialog._form.setCurrentIndex(1)
    dialog._ok.click()
    files = admin.page.findChild(QFileDialog)
    assert files is not None
    assert (files.defaultSuffix(), admin.exported) == ("xlsx", [])
    files.fileSelected.emit(str(tmp_path / "out.xlsx"))
    ((path, _asked, why, *_words),) = admin.exported
    assert (path.name, why) == ("out.xlsx", ("service", "Calls of Monday"))
    files.close()


def test_a_number_is_shown_with_its_purpose_and_gone_when_one_leaves(qtbot: QtBot, qapp: QApplication) -> None:
    """DATA-2: a marketer's own contact, masked until they say what for, as their e-mail is; shown until they leave."""
    work = Workspace(qtbot, qapp, Role.MARKETER)
    show(work, row("c1", message="Which <i>colours</i>?", task="Call back"))
    page = work.page
    assert "••• ••• 567, Form" in page.rows.spoken(0)
    work.model.told.emit(ContactStory(row=row("c1"), shares=[], detail={"quantity": "3", "email": ""}))
    told = "\n".join(label.text() for label in page.detail.findChildren(QLabel) if label.isVisible())
    assert ("Quantity: 3" in told, "Email: shown with the number" in told) == (True, True)
    also = {"email": "olena@<i>example</i>.com"}
    work.http.answers[f"POST {REPORT}/c1/reveal"] = {"phone": "+380671234567", "left": 98, "also": also}
    page.detail.purpose.setCurrentIndex(page.detail.purpose.findData("order"))
    page.detail.reveal.click()
    assert work.http.asked[-1] == (f"POST {REPORT}/c1/reveal", {"purpose": "order"})
    assert "+380671234567" in page.rows.spoken(0)
    said = "\n".join(label.text() for label in page.detail.findChildren(QLabel) if label.isVisible())
    assert "Email: olena@<i>example</i>.com" in said
    for words in ("+380671234567", "98 more numbers today", "Which <i>colours</i>?", "Task: Call back"):
        assert words in said, words
    page.hide()
    assert work.model.phone("c1") == ""


def test_landing_source_way_and_colleague_narrow_the_list(admin: Workspace) -> None:
    """DATA-2, DATA-3: one choice each, together with state and search; "Show all" clears what has no choice of its own."""
    page, choices = admin.page, admin.page.filters.choices
    assert all(choice.isVisible() for choice in choices.values())
    for name, value in (("landing", "b"), ("kind", "kol"), ("way", "import"), ("carer", "minh")):
        choices[name].setCurrentIndex(choices[name].findData(value))
        choices[name].activated.emit(choices[name].currentIndex())
    page.chips.chosen.emit("awaiting")
    admin.wait(lambda: "show=awaiting" in admin.asked[-1])
    assert admin.model.asked == Asked(show="awaiting", landing="b", kind="kol", way="import", carer="minh")
    assert not page.narrowed.isVisible()
    page.narrow(Asked(landing="gone"))
    assert page.narrowed.isVisible()
    assert [choice.currentIndex() for choice in choices.values()] == [0, 0, 0, 0]


def test_a_file_is_taken_in_by_admins_and_the_table_goes_out(admin: Workspace, tmp_path: Path) -> None:
    """DATA-2: the filter that is shown is the one that is exported, in a form that the file's name says."""
    wanted: list[bool] = []
    admin.page.import_wanted.connect(lambda: wanted.append(True))
    admin.page.take.click()
    assert wanted == [True]
    admin.page.narrow(Asked(way="form"))
    admin.page.write(tmp_path / "table", ("survey", "Colours"))
    path, asked, _why, head, words, _then = admin.exported[-1]
    assert (path.name, asked, len(head), words["way:form"]) == ("table.csv", Asked(way="form"), 22, "Form")


def test_ones_own_offline(qtbot: QtBot, qapp: QApplication) -> None:
    """DATA-3: what was read stays readable, the switch waits in the outbox, and a refusal is said."""
    work = Workspace(qtbot, qapp, Role.AGENT, own=True)
    work.down = True
    work.store.apply(Batch(connection=Connection.OFFLINE))
    work.model.refresh()
    work.wait(work.page.old.isVisible)
    assert work.model.total == 1
    work.page.receive.click()
    assert work.sent() == [SetReceiving(receives=False)]
    assert not work.model.mine.receives
    name = work.outbox.sent[0][0]
    work.store.apply(Batch(acks=[Acked(name, SetReceiving.TYPE, ErrorBody("sharing.agent"))]))
    assert work.model.mine.receives
    work.wait(work.page.receive.isChecked)
    work.page.narrow(Asked(show="closed"))
    work.wait(lambda: "show=closed" in work.asked[-1])


def test_each_figure_opens_its_list(qtbot: QtBot, qapp: QApplication) -> None:
    """DATA-5: a column of a line, what waits beside the figures, a day; and the dashboard for one line alone."""
    store = Store(HubClock())
    line = Line(key="maria", name="<b>Maria</b>", contacts=5, approved=4, shared=3, closed=2, revenue=99)
    day = msgspec.structs.replace(line, key=str(NOW))
    found = Figures(
        currency="UAH", starts=[NOW], until=Instant(NOW + DAY), total=line, awaiting=7, days=[day], marketers=[line],
        landings=[line], kinds=[msgspec.structs.replace(line, key="ad")],
    )  # fmt: skip
    asked: list[str] = []

    class Shelf:
        def read(self, path: str, kind: Any, show: Any, **_query: Any) -> None:
            asked.append(path)
            show(Page(found, NOW, True))

    model = FiguresModel(store, Shelf())
    page = Dashboard(model, Appearance(qapp, resources(), "dark"), lambda *_told: None)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    drilled: list[Drill] = []
    page.drill_wanted.connect(drilled.append)
    page.show()
    qtbot.waitUntil(lambda: page.figures is not None)
    assert asked[0].startswith(FIGURES)
    width = page.table.list.viewport().width()
    left, each = page.table.rows.cells(width)[4]
    assert page.table.rows.press(0, QPoint(left + each // 2, 4), QSize(width, 34))
    page.awaiting.click()
    page.by.choose("day")
    page.table.list.activate("0")
    since, until = model.bounds
    assert drilled == [
        Drill(show="closed", since=since, until=until, marketer="maria"), Drill(show="awaiting", since=since, until=until),
        Drill(show="admitted", since=NOW, until=Instant(NOW + DAY)),
    ]  # fmt: skip
    assert page.awaiting.text() == "Awaiting approval: 7"
    page.by.choose("kind")
    next(one for one in page.menu(0).actions() if one.text() == "Dashboard for this alone").trigger()
    qtbot.waitUntil(lambda: "kind=ad" in asked[-1])
    assert page.narrowed.isVisible()
