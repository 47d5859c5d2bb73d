"""Two questions: whether a duplicate shall go, knowing who gains and loses by that, and who receives (DATA-3, DATA-4)."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Look
from app.desktop.kit.choices import Check
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.themes import Size
from app.domain.ids import StaffId
from app.features.sharing.model import ContactsModel
from app.features.sharing.view.words import passed_words
from app.features.sharing.wire import Colleagues, Deletion


class DeletionDialog(Dialog):
    """Answers "ok" to delete. `name` is the buyer's."""

    def __init__(self, appearance: Appearance, model: ContactsModel, found: Deletion, name: str, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Delete this duplicate?"), parent)
        self._model = model
        self.add_text(one_line(name, 80))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Size.PAD * 2)
        heads = (self.tr("Landing"), self.tr("Marketer"), self.tr("Revenue now"), self.tr("After"))
        for place, words in enumerate(heads):
            grid.addWidget(TextLine(appearance, words, "muted", appearance.fonts.tiny_strong), 0, place)
        for number, one in enumerate(found.standings, 1):
            colour = "text" if one.after == one.before else "ok" if one.after > one.before else "bad"
            cells = (
                one_line(one.landing_name, 40), one_line(model.name(one.marketer), 40),
                money_text(one.before, found.currency), self._changed(one.before, one.after, found.currency),
            )  # fmt: skip
            for place, text in enumerate(cells):
                grid.addWidget(TextLine(appearance, text, colour if place == 3 else "text"), number, place)
        self.content.addLayout(grid)
        self.content.addWidget(Paragraph(appearance, lambda: self._next_words(found), "muted"))
        self.add_text(lambda: self.tr("It is kept among the deleted ones and can be taken back at any time."))
        self.add_button("", lambda: self.tr("Cancel"), default=True)
        self.add_button("ok", lambda: self.tr("Delete"), Look.DANGER)

    def _changed(self, before: int, after: int, currency: str) -> str:
        text = money_text(after, currency)
        if after == before:
            return text
        # Never by colour alone.
        return f"{text} ▲" if after > before else f"{text} ▼"

    def _next_words(self, found: Deletion) -> str:
        if found.next_before == found.next_after:
            text = self.tr("The next purchase of these goods counts for {landing}, as before.")
            return text.replace("{landing}", one_line(found.next_after, 60) or "—")
        text = self.tr("The next purchase of these goods will count for {after}, no longer for {before}.")
        return text.replace("{after}", one_line(found.next_after, 60) or "—").replace("{before}", one_line(found.next_before, 60))


class ReceiversDialog(Dialog):
    """The switch of every agent; for a landing also why a ticked colleague has none of its contacts."""

    def __init__(self, appearance: Appearance, model: ContactsModel, found: Colleagues, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Who receives contacts"), parent)
        self._model = model
        self.checks: dict[str, Check] = {}
        if not found.receivers:
            self.add_text(lambda: self.tr("There is no agent yet."))
        for staff, receives in found.receivers.items():
            check = Check(appearance)
            check.setText(one_line(model.name(staff), 60).replace("&", "&&"))
            check.setAccessibleName(self.tr("Receive data: {name}").replace("{name}", one_line(model.name(staff), 60)))
            check.setChecked(receives)
            # Everybody may look; an admin alone may switch it for another.
            check.setEnabled(model.admin)
            check.toggled.connect(partial(self._switch, staff))
            self.checks[staff] = check
            self.content.addWidget(check)
        if found.passed:
            self.content.addWidget(
                TextLine(appearance, lambda: self.tr("On this landing"), "muted", appearance.fonts.tiny_strong)
            )
        for one in found.passed:
            self.add_text(f"{one_line(model.name(one.staff), 60)} · {passed_words(one.reason, one.given)}")
        self.add_button("ok", lambda: self.tr("Close"), default=True)

    def _switch(self, staff: str, on: bool) -> None:
        self._model.set_receiving(on, StaffId(staff))
