"""The side of the board: what is overdue and what is queued, or the chats of one agent; a click looks into the chat."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.buttons import IconButton
from app.desktop.kit.channels import channel_name
from app.desktop.kit.notices import EmptyState
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import TextLine
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import clock_text
from app.desktop.kit.virtual_list import ListSource, RowLook, Section, VirtualList
from app.desktop.themes import Size
from app.domain.conversations import Conversation
from app.domain.ids import ConversationId, StaffId
from app.features.supervision.model.board import BoardModel
from app.features.supervision.view.lines import paint_wait
from app.features.supervision.view.words import number

_ROW = 46
_AVATAR = 28
_LINE = 17
_OVERDUE, _QUEUE, _AGENT = "o", "q", "a"


class ChatRows(ListSource):
    """Overdue chats and the queue, read by place; or one agent's chats. A chat may stand in both: keys say in which."""

    def __init__(self, model: BoardModel, appearance: Appearance) -> None:
        self._model = model
        self._appearance = appearance
        self._runs = TextRuns()
        self._of_agent: list[ConversationId] = []
        self.agent: StaffId | None = None

    def renew(self) -> None:
        """The board changed."""
        self._of_agent = self._model.chats_of(self.agent) if self.agent is not None else []

    @staticmethod
    def chat(key: str) -> ConversationId:
        """The chat of a key."""
        return ConversationId(key[1:])

    def sections(self) -> Sequence[Section]:
        translate = QCoreApplication.translate
        if self.agent is not None:
            return (Section(len(self._of_agent), row_height=_ROW),)
        overdue = translate("Board", "Overdue · {count}").replace("{count}", number(self._model.overdue))
        queue = translate("Board", "Queue · {count}").replace("{count}", number(self._model.queued))
        longest = translate("Board", "longest first")
        return (
            Section(self._model.overdue, overdue, longest, _ROW),
            Section(self._model.queued, queue, longest if not self._model.overdue else "", _ROW),
        )

    def key(self, row: int) -> str:
        if self.agent is not None:
            return _AGENT + self._of_agent[row]
        late = self._model.overdue
        return _OVERDUE + self._model.overdue_chat(row) if row < late else _QUEUE + self._model.queued_chat(row - late)

    def row_of(self, key: str) -> int:
        kind, chat = key[:1], self.chat(key)
        if self.agent is not None:
            return self._of_agent.index(chat) if kind == _AGENT and chat in self._of_agent else -1
        try:
            since = self._model.conversation(chat).waiting_since
        except KeyError:
            return -1
        if kind == _OVERDUE and since is not None:
            place = self._model.standing.waits.place(since, chat)
            return place if place < self._model.overdue and self._model.overdue_chat(place) == chat else -1
        if kind == _QUEUE and (began := since or self._model.conversation(chat).queued_since) is not None:
            place = self._model.standing.queue.place(began, chat)
            found = place < self._model.queued and self._model.queued_chat(place) == chat
            return self._model.overdue + place if found else -1
        return -1

    def spoken(self, row: int) -> str:
        conversation, waited = self._conversation(row)
        parts = [one_line(conversation.buyer.name), self._second(row, conversation)]
        if waited is not None:
            parts.append(QCoreApplication.translate("Board", "waiting {time}").replace("{time}", clock_text(waited)))
        return ", ".join(parts)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        conversation, waited = self._conversation(row)
        theme, fonts, buyer = self._appearance.theme, self._appearance.fonts, conversation.buyer
        avatar = QRect(rect.left() + Size.PAD, rect.center().y() - _AVATAR // 2 + 1, _AVATAR, _AVATAR)
        paint_avatar(painter, avatar, buyer.name, buyer.id, fonts.tiny_strong)
        room = 84 if waited is not None else 0
        first = QRect(avatar.right() + 10, rect.top() + 6, rect.right() - avatar.right() - 10 - Size.PAD - room, _LINE)
        self._runs.draw(painter, first, one_line(buyer.name), fonts.small_strong, theme.text)
        self._runs.draw(painter, first.translated(0, _LINE), self._second(row, conversation), fonts.tiny, theme.muted)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        _conversation, waited = self._conversation(row)
        if waited is None:
            return 0
        return paint_wait(painter, rect.adjusted(0, 0, -Size.PAD, 0), self._appearance, waited, self._model.level(waited))

    def _second(self, row: int, conversation: Conversation) -> str:
        translate = QCoreApplication.translate
        parts = [channel_name(conversation.buyer.channel)]
        if self.agent is None and row >= self._model.overdue:
            place = number(row - self._model.overdue + 1)
            parts.insert(0, translate("Board", "No. {place}").replace("{place}", place))
        elif self.agent is None:
            assigned = conversation.assigned
            name = one_line(self._model.name(assigned.staff), 40) if assigned else ""
            parts.insert(
                0, name or (translate("Board", "in the queue") if conversation.queued_since else translate("Board", "nobody"))
            )
        return " · ".join(part for part in parts if part)

    def _conversation(self, row: int) -> tuple[Conversation, int | None]:
        conversation = self._model.conversation(self.chat(self.key(row)))
        return conversation, self._model.waited(conversation.waiting_since)


class Side(QWidget):
    """`watch_wanted` carries the chat to look into."""

    watch_wanted = Signal(str)

    def __init__(self, model: BoardModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = ChatRows(model, appearance)
        self._shown: object = None
        self._title = TextLine(appearance, self._title_words, font=appearance.fonts.strong)
        self._back = IconButton(appearance, "close", lambda: self.tr("Back to overdue and queue"))
        self._back.clicked.connect(lambda: self.show_agent(None))
        self.list = VirtualList(appearance, self._rows, self._title_words)
        self._empty = EmptyState(appearance, "check", self._empty_words)
        self.list.set_empty(self._empty)
        self.list.activated.connect(lambda key: self.watch_wanted.emit(ChatRows.chat(key)))
        head = QHBoxLayout()
        head.setContentsMargins(Size.PAD, 0, Size.STEP, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._title.setFixedHeight(36)
        model.changed.connect(self._renew)
        model.ticked.connect(self.list.tick)
        self.show_agent(None)

    @property
    def agent(self) -> StaffId | None:
        """Whose chats are listed; None: what is overdue and queued."""
        return self._rows.agent

    def show_agent(self, staff: StaffId | None) -> None:
        """Lists an agent's chats, or with None what is overdue and queued."""
        self._rows.agent = staff
        self._back.setVisible(staff is not None)
        self._title.set_words(self._title_words)
        self._empty.set_words(self._empty_words)
        self._renew()

    def _renew(self) -> None:
        self._rows.renew()
        sections = self._rows.sections()
        count = sum(section.count for section in sections)
        in_sight = (self._rows.key(row) for row in self.list.rows_in_sight() if row < count)
        shown = (sections, [(key, self._model.conversation(ChatRows.chat(key))) for key in in_sight])
        if shown != self._shown:
            self._shown = shown
            self.list.refresh()
        else:
            self.list.tick()

    def _title_words(self) -> str:
        if self._rows.agent is None:
            return self.tr("Needs attention")
        return self.tr("Chats of {name}").replace("{name}", one_line(self._model.name(self._rows.agent), 40))

    def _empty_words(self) -> str:
        if self._rows.agent is None:
            return self.tr("Nothing is overdue, and nobody waits in the queue.")
        return self.tr("No open chats.")
