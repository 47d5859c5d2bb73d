"""The shop's segments above the table: chosen, made of the present filter, renamed, deleted with a way back (CUST-1, CUST-8)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton, Look
from app.desktop.kit.choices import Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.undo import UndoBar
from app.desktop.themes import Size
from app.domain.customer_list import SEGMENT_NAME_LIMIT, CustomerFilter, Segment
from app.domain.errors import Refused
from app.features.customer_list.model import Segments
from app.protocol.envelope import ErrorBody


class SegmentBox(QWidget):
    """`chosen` carries the Segment whose filter shall be shown, None for everybody."""

    chosen = Signal(object)

    def __init__(
        self, model: Segments, appearance: Appearance, wanted: Callable[[], CustomerFilter], undo: UndoBar,
        refuse: Callable[[ErrorBody], object],
    ) -> None:  # fmt: skip
        """`wanted` is the filter that is shown now; `undo` takes back a deletion."""
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._wanted = wanted
        self._undo = undo
        self._refuse = refuse
        self.choice = Choice(appearance, self)
        self.choice.setMinimumWidth(120)
        self.choice.setMaximumWidth(220)
        self.more = IconButton(appearance, "more", lambda: self.tr("Keep, rename or delete a segment"))
        self.more.clicked.connect(self._show_menu)
        self.choice.activated.connect(lambda _place: self.chosen.emit(self.current))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.choice, 1)
        row.addWidget(self.more)
        model.changed.connect(self.refresh)
        model.refused.connect(refuse)
        self.refresh()

    @property
    def current(self) -> Segment | None:
        """The one that is chosen."""
        return self._model.one(str(self.choice.currentData() or ""))

    def choose(self, id_: str) -> None:
        """Shows that one, without telling; "" for none."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(id_)))

    def refresh(self) -> None:
        """Others are there; the chosen one stays."""
        chosen = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("No segment"), "")
        for one in self._model.all():
            self.choice.addItem(one_line(one.name, 60), one.id)
        self.choice.blockSignals(False)
        self.choose(str(chosen or ""))
        self.choice.setAccessibleName(self.tr("Segment"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def menu(self) -> QMenu:
        """What can be done with the filter and the chosen segment."""
        menu, current, wanted = QMenu(self), self.current, self._wanted()
        keep = menu.addAction(self.tr("Keep this filter as a segment…"), self._ask_for_new)
        keep.setEnabled(wanted != CustomerFilter())
        if current is not None:
            name = one_line(current.name, 30).replace("&", "&&")
            menu.addSeparator()
            put = menu.addAction(self.tr("Put this filter into “{name}”").replace("{name}", name))
            put.triggered.connect(lambda: self._try(partial(self._model.change, current, wanted=wanted)))
            put.setEnabled(wanted not in (CustomerFilter(), current.wanted))
            menu.addAction(self.tr("Rename “{name}”…").replace("{name}", name), partial(self._ask_for_name, current))
            menu.addAction(self.tr("Delete “{name}”").replace("{name}", name), partial(self.delete, current))
        return menu

    def add(self, name: str) -> None:
        """The present filter under a name."""

        def make() -> None:
            self.choose(self._model.add(name, self._wanted()).id)

        self._try(make)

    def delete(self, segment: Segment) -> None:
        """With a way back."""
        self._model.delete(segment)
        words = self.tr("“{name}” is deleted. The customers stay.").replace("{name}", one_line(segment.name, 40))
        self._undo.say_that(words, lambda: self._try(partial(self._model.restore, segment)))

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _ask_for_new(self) -> None:
        self._ask_name(self.tr("Keep this filter as a segment"), "", self.add)

    def _ask_for_name(self, segment: Segment) -> None:
        def rename(name: str) -> None:
            self._try(partial(self._model.change, segment, name=name))

        self._ask_name(self.tr("Rename the segment"), segment.name, rename)

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        dialog = Dialog(self._appearance, title, self.window())
        field = QLineEdit(name)
        field.setMaxLength(SEGMENT_NAME_LIMIT)
        field.setFixedHeight(Size.FIELD)
        field.setAccessibleName(self.tr("Name of the segment"))
        field.setPlaceholderText(self.tr("Name of the segment"))
        dialog.add_text(lambda: self.tr("Everybody in the shop sees it. Who is in it is worked out anew each time."))
        dialog.content.addWidget(field)
        dialog.add_button("cancel", lambda: self.tr("Cancel"))
        dialog.add_button("ok", lambda: self.tr("Save"), Look.PRIMARY, default=True)
        dialog.ask(lambda answer: then(field.text()) if answer == "ok" and field.text().strip() else None)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except Refused as refused:
            self._refuse(ErrorBody(refused.code, dict(refused.facts)))
