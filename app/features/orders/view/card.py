"""One order in the right pane: number, state, goods, sums, remark, and the buttons that its state has."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, IconButton, Look
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.panel import Panel
from app.desktop.kit.pictures import PictureLoader
from app.desktop.kit.pill import Pill
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.thumbnail import Fetch, Thumbnail
from app.desktop.kit.times import full_time, row_time
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size
from app.domain.ids import Instant
from app.domain.orders import Flag, Order
from app.features.orders import rules
from app.features.orders.rules import Action
from app.features.orders.view import words

#: What a flag's colour is on screen; its name stands beside it.
_FLAGS = {Flag.RED: Tone.BAD, Flag.YELLOW: Tone.WARN, Flag.GREEN: Tone.OK, Flag.BLUE: Tone.ACCENT, Flag.PURPLE: Tone.NEUTRAL}
#: Lines of goods that are shown; the rest is counted.
_MOST_LINES = 4

Do = Callable[[Order], object]
#: What another feature shows below an order; None for nothing.
Below = Callable[[Order, QWidget], QWidget | None]


class OrderCard(Panel):
    """Built anew when the order changes: it is small, and nothing in it has a state of its own but the timeline."""

    def __init__(
        self, order: Order, appearance: Appearance, fetch: Fetch, loader: PictureLoader, actions: Mapping[Action, Do],
        busy: bool, unfolded: bool, now: Instant, below: Below | None = None, barred: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`actions` are those that this program can do; `busy`: a change is on its way; `unfolded` shows the timeline.

        `barred`: why this person may not approve what waits; "" where they may.
        """
        super().__init__(appearance, parent)
        self._order = order
        self._now = now
        self.setAccessibleName(words.spoken(order))
        self._head()
        self._goods(fetch, loader)
        self._remarked()
        self._cases()
        if barred:
            self.body.addWidget(Paragraph(appearance, barred, "warn"))
        if below is not None and (more := below(order, self)) is not None:
            self.body.addWidget(more)
        self._timeline(unfolded)
        self._buttons(actions, busy, barred)

    def _head(self) -> None:
        number = TextLine(self._appearance, one_line(self._order.number, 60), font=self._appearance.fonts.strong)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        state, tone = words.state_words(self._order)
        self.folding = IconButton(
            self._appearance, "chevron-down", lambda: QCoreApplication.translate("Orders", "Show what happened when"), parent=self
        )
        row = QHBoxLayout()
        row.addWidget(number, 1)
        row.addWidget(Pill(self._appearance, state, tone, parent=self))
        row.addWidget(self.folding)
        self.body.addLayout(row)

    def _goods(self, fetch: Fetch, loader: PictureLoader) -> None:
        order, fonts = self._order, self._appearance.fonts
        first = order.lines[0].picture if order.lines else ""
        column = QVBoxLayout()
        column.setSpacing(2)
        lines = words.goods_words(order)
        for line in lines[:_MOST_LINES]:
            column.addWidget(TextLine(self._appearance, line))
        if len(lines) > _MOST_LINES:
            more = QCoreApplication.translate("Orders", "and {count} more").replace("{count}", str(len(lines) - _MOST_LINES))
            column.addWidget(TextLine(self._appearance, more, "muted", fonts.small))
        day = row_time(order.placed, self._now)
        column.addWidget(TextLine(self._appearance, f"{day} · {words.sum_words(order)}", "muted", fonts.small))
        if order.tracking:
            column.addWidget(TextLine(self._appearance, f"{order.carrier} {order.tracking}".strip(), "muted", fonts.small))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Size.GAP)
        row.addWidget(Thumbnail(self._appearance, fetch, loader, first), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.body.addLayout(row)

    def _remarked(self) -> None:
        order = self._order
        if not (order.remark or order.flag):
            return
        row = QHBoxLayout()
        row.setSpacing(Size.GAP)
        if order.flag:
            pill = Pill(self._appearance, words.flag_words(order.flag), _FLAGS[order.flag], "flag", parent=self)
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(self._appearance, order.remark, "muted"), 1)
        self.body.addLayout(row)

    def _cases(self) -> None:
        for case in self._order.cases:
            text = " · ".join(
                (words.case_words(case.kind), words.reason_words(case.reason), words.case_state(case.state),
                 words.amount(case.amount, self._order))
            )  # fmt: skip
            self.body.addWidget(Paragraph(self._appearance, f"{text}\n{case.note}" if case.note else text, "muted"))

    def _timeline(self, unfolded: bool) -> None:
        if not unfolded:
            return
        self._steps = QWidget(self)
        column = QVBoxLayout(self._steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        where = self._order.address
        lines = [
            one_line(part, 200) for part in (where.name, where.street, where.area, where.district, where.city, where.country)
        ]
        column.addWidget(Paragraph(self._appearance, ", ".join(line for line in lines if line), "muted"))
        for step in self._order.steps:
            said = " ".join(part for part in (words.step_words(step.code), one_line(step.words, 200)) if part)
            column.addWidget(Paragraph(self._appearance, f"{full_time(step.time)} · {said}", "muted"))
        self.body.addWidget(self._steps)

    def _buttons(self, actions: Mapping[Action, Do], busy: bool, barred: str) -> None:
        row = FlowLayout()
        for action in rules.actions(self._order):
            if (do := actions.get(action)) is None:
                continue
            look = Look.PRIMARY if action in (Action.SHIP, Action.APPROVE) else Look.SECONDARY
            why_not = barred if action is Action.APPROVE else ""
            button = Button(self._appearance, words.action_words(action), look, hover=why_not, parent=self)
            button.setFont(self._appearance.fonts.small)
            button.setEnabled(not busy and not why_not)
            button.clicked.connect(lambda _checked=False, do=do: do(self._order))
            row.addWidget(button)
        self.body.addLayout(row)
