"""The assistant: the last tab of the right pane, its keys, and the checks that a text passes before it is sent (CHAT-30)."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from app.desktop.kit.later import Later
from app.desktop.kit.notices import Toast
from app.desktop.refusals import sentence
from app.desktop.shortcuts import Key
from app.domain.conversations import WaitLevel
from app.domain.ids import ConversationId
from app.features.assistant.model.checking import Checking
from app.features.assistant.model.dues import DueLine
from app.features.assistant.model.learning import Learner
from app.features.assistant.model.notices import NoticesModel
from app.features.assistant.model.suggestions import SuggestionsModel
from app.features.assistant.view import AssistantTab
from app.features.assistant.view.words import doubt_words
from app.features.due.model import DueModel
from app.features.due.view.rows import ICONS, kind_words, left_words
from app.features.orders.model import OrdersModel
from app.program.desk import Desk
from app.program.look import Look
from app.program.places.centre import Centre
from app.program.places.finding import Finding
from app.program.places.right import Right
from app.program.places.timed import Timed
from app.program.services import Services
from app.protocol.envelope import ErrorBody

_TAB = "assistant"


class DuesBeside:
    """What is due, in the assistant's words."""

    def __init__(self, model: DueModel) -> None:
        self._model = model

    def lines(self, most: int) -> list[DueLine]:
        """The first of them."""
        found = []
        for due in self._model.dues[:most]:
            level = self._model.level(due)
            found.append(
                DueLine(
                    due.id, ICONS[due.kind], due.title or kind_words(due.kind), due.note, left_words(due, self._model),
                    level is WaitLevel.OVERDUE, level is WaitLevel.WAITING, due.conversation,
                )
            )  # fmt: skip
        return found

    def counts(self) -> tuple[int, int]:
        """Late, and in all."""
        return self._model.late(), len(self._model.dues)


class Assisting(QObject):
    """Nothing is learnt before the tab is looked at; the checks are there from the beginning."""

    def __init__(
        self, desk: Desk, look: Look, services: Services, centre: Centre, right: Right, timed: Timed, finding: Finding
    ) -> None:
        super().__init__()
        self._desk, self._look, self._centre, self._timed = desk, look, centre, timed
        self._orders = right.orders
        # One thread: the learner is used on it alone. It starts with the first thing to do.
        self._thread = ThreadPoolExecutor(1, "assistant")
        self.suggestions = SuggestionsModel(
            desk.store, services.history, look.settings, Learner(services.past), self._thread, self._own_orders
        )
        self.checking = Checking(desk.store, services.history, look.settings)
        self.notices = NoticesModel(desk.store, services.engine, look.settings)
        self._toast = Toast(look.appearance, desk.frame)
        self._tab: AssistantTab | None = None
        desk.panes.add_right_tab(_TAB, lambda: self.tr("Assistant"), Later(self._build))
        self.notices.changed.connect(self._count)
        self.notices.refused.connect(self._say)
        centre.chat.opened.connect(self._open)
        centre.chat.changed.connect(self.suggestions.look_again)
        right.orders.changed.connect(lambda: self._know(right.orders))
        centre.pane.composer.add_check(lambda text: [doubt_words(doubt) for doubt in self.checking.doubts(text)])
        look.shortcuts.bind_nth(Key.SUGGESTION, desk.panes, self.use)
        finding.actions.add(
            lambda: self.tr("Show suggested replies"), self.show, "reply", lambda: look.shortcuts.text(Key.SUGGESTION)
        )
        self._open()
        self._count()

    def show(self) -> None:
        """Brings the tab to the front."""
        self._desk.frame.show_workspace("chats")
        self._desk.panes.show_right_tab(_TAB)

    def use(self, place: int) -> None:
        """The suggestion at `place`; what is not in sight is shown first, since nobody inserts what they have not seen."""
        if self._tab is None or not self._tab.isVisible():
            self.show()
        else:
            self._tab.use(place)

    def free(self) -> None:
        """See Furnishing.free."""
        self.suggestions.stop()
        self._thread.shutdown(cancel_futures=True)
        for part in (self.suggestions, self.checking, self.notices):
            part.deleteLater()

    def _open_other(self, key: str) -> None:
        due = next((due for due in self._timed.due.dues if due.id == key), None)
        if due is not None:
            self._timed.other_opened.emit(due)

    def _build(self) -> AssistantTab:
        tab = AssistantTab(self.suggestions, self.notices, DuesBeside(self._timed.due), self._keys, self._look.appearance)
        tab.chosen.connect(self._insert)
        tab.due.opened.connect(lambda conversation: self._desk.open(ConversationId(conversation)))
        tab.due.other_opened.connect(self._open_other)
        tab.due.all_wanted.connect(lambda: self._desk.list.show_aside(True))
        self._timed.due.changed.connect(tab.due.refresh)
        self._tab = tab
        return tab

    def _insert(self, text: str) -> None:
        self._centre.pane.composer.insert(text)
        self._centre.pane.write()

    def _keys(self, place: int) -> str:
        keys = self._look.shortcuts.keys(Key.SUGGESTION)
        return keys[place].toString().replace("+", " ") if place < len(keys) else ""

    def _open(self) -> None:
        self.checking.open(self._centre.chat.open_id)
        self.suggestions.open(self._centre.chat.open_id)

    def _know(self, orders: OrdersModel) -> None:
        self.checking.know_orders(orders.conversation, [order.number for order in orders.orders()])

    def _own_orders(self) -> Sequence[str]:
        if self._orders.conversation != self._centre.chat.open_id or self._orders.shown is not None:
            return ()
        return [order.number for order in self._orders.orders()]

    def _count(self) -> None:
        self._desk.panes.set_right_count(_TAB, self.notices.unread() or None)

    def _say(self, error: ErrorBody) -> None:
        self._toast.say_that(sentence(error))
