"""How one conversation looks in a list: avatar, name, channel, newest words, and the running wait (CHAT-2, CHAT-4)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.channels import channel_name
from app.desktop.kit.pill import paint_pill, paint_tag, pill_size, tag_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import clock_text, row_time
from app.desktop.kit.tones import Tone
from app.desktop.kit.virtual_list import ListSource, RowLook, Section
from app.desktop.misconduct import blocked_by, misconduct_words
from app.desktop.preview_words import preview_words
from app.desktop.suspicions import reason_words
from app.desktop.themes import Size
from app.domain.conversations import Conversation, WaitLevel
from app.domain.ids import ConversationId
from app.domain.messages import Author
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.view.owner_mark import owner_words, paint_owner
from app.features.intake.view.tips import row_tip

_TEXT_LEFT = Size.PAD + Size.AVATAR + 9
#: Colour and icon change together: colour is never the only sign (CHAT-4).
LEVELS = {
    WaitLevel.FRESH: (Tone.OK, ""),
    WaitLevel.WAITING: (Tone.WARN, "clock"),
    WaitLevel.EARLY: (Tone.WARN, "warning"),
    WaitLevel.OVERDUE: (Tone.BAD, "overdue"),
}
#: Pixels: the height of one of the two lines, and of the receipt's ticks.
_LINE = 18
_TICKS = 14


class ConversationRows(ListSource):
    """Reads the model and paints; texts are laid out once and kept: shaping four scripts at every tick would cost the budget."""

    def __init__(self, model: IntakeModel, appearance: Appearance, me: Callable[[], str]) -> None:
        """`me` gives the signed-in person's id, to write "You:" before their own words."""
        self._model = model
        self._appearance = appearance
        self._me = me
        self._runs = TextRuns()
        #: Why a conversation is whose it is; told by whoever knows routing.
        self.why: Callable[[Conversation], str] = lambda _conversation: ""
        #: Which colleague is answering it just now; told by whoever knows.
        self.attended: Callable[[ConversationId], str] = lambda _conversation: ""

    def sections(self) -> Sequence[Section]:
        rows = self._model.rows()
        answered = len(rows.ids) - rows.waiting
        number = QLocale().toString
        if self._model.shown is ListName.SPAM:
            suspected = QCoreApplication.translate("Intake", "Suspected spam · {count}")
            return (Section(len(rows.ids), suspected.replace("{count}", number(len(rows.ids)))),)
        if self._model.shown is ListName.BLOCKED:
            blocked = QCoreApplication.translate("Intake", "Blocked buyers · {count}")
            return (Section(len(rows.ids), blocked.replace("{count}", number(len(rows.ids)))),)
        waiting = QCoreApplication.translate("Intake", "Waiting for a reply · {count}")
        talking = QCoreApplication.translate("Intake", "In conversation · {count}")
        longest = QCoreApplication.translate("Intake", "longest first")
        return (
            Section(rows.waiting, waiting.replace("{count}", number(rows.waiting)), longest),
            Section(answered, talking.replace("{count}", number(answered))),
        )

    def key(self, row: int) -> str:
        return self._model.rows().ids[row]

    def row_of(self, key: str) -> int:
        try:
            return self._model.rows().ids.index(ConversationId(key))
        except ValueError:
            return -1

    def holds(self, key: str) -> bool:
        return self._model.holds(key)

    def find(self, typed: str, after: int) -> int:
        return self._model.find(typed, after)

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        return row_tip(self._conversation(row), self._model, self.why)

    def spoken(self, row: int) -> str:
        conversation = self._conversation(row)
        waited = self._model.waited(conversation)
        parts = [one_line(conversation.buyer.name), " ".join(filter(None, self._draft_or_words(conversation)))]
        if waited is not None:
            level = self._level_word(self._model.level(waited))
            text = QCoreApplication.translate("Intake", "waiting {time}, {level}")
            parts.append(text.replace("{time}", clock_text(waited)).replace("{level}", level))
        if conversation.unread:
            parts.append(self._model.unread_words(conversation))
        parts.append(owner_words(conversation, self._me(), self._owner(conversation)))
        return ", ".join(part for part in parts if part)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        conversation = self._conversation(row)
        fonts, theme = self._appearance.fonts, self._appearance.theme
        buyer = conversation.buyer
        top = rect.top() + 8
        face = QRect(rect.left() + Size.PAD, top, Size.AVATAR, Size.AVATAR)
        if look.ticked:
            self._paint_tick(painter, face)
        else:
            paint_avatar(painter, face, buyer.name, buyer.id, fonts.strong)
            ground = "accent_soft" if look.current else "hover" if look.hovered else "pane"
            paint_owner(painter, face, conversation, self._me(), self._owner(conversation), self._appearance, ground)
        left, right = rect.left() + _TEXT_LEFT, rect.right() - Size.PAD
        first = QRect(left, top, right - left, _LINE)
        used = self._runs.draw(
            painter, first, self._time_text(conversation), fonts.tiny, theme.faint, Qt.AlignmentFlag.AlignRight
        )
        self._paint_name(painter, conversation, first.adjusted(0, 0, -used - Size.GAP, 0))
        second = first.translated(0, _LINE)
        waited = self._model.waited(conversation)
        if waited is not None:
            _tone, icon = LEVELS[self._model.level(waited)]
            size = pill_size(self._appearance, clock_text(waited), icon, timer=True)
            second.setRight(right - size.width() - Size.GAP)
        self._paint_words(painter, conversation, second)

    def paint_clock(self, painter: QPainter, rect: QRect, row: int) -> int:
        waited = self._model.waited(self._conversation(row))
        if waited is None:
            return 0
        tone, icon = LEVELS[self._model.level(waited)]
        text = clock_text(waited)
        size = pill_size(self._appearance, text, icon, timer=True)
        place = QPoint(rect.right() - Size.PAD - size.width(), rect.top() + 8 + _LINE)
        paint_pill(painter, QRect(place, size), self._appearance, text, tone, icon, timer=True)
        return size.width()

    def _paint_tick(self, painter: QPainter, rect: QRect) -> None:
        """In place of the face, so that it shows without its colour as well."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.accent)
        painter.drawEllipse(rect)
        mark = QRect(0, 0, Size.RAIL_ICON, Size.RAIL_ICON)
        mark.moveCenter(rect.center())
        painter.drawPixmap(mark, self._appearance.pixmap("check", "on_accent", Size.RAIL_ICON))

    def _owner(self, conversation: Conversation) -> str:
        return "" if conversation.assigned is None else self._model.staff_name(conversation.assigned.staff)

    def _paint_name(self, painter: QPainter, conversation: Conversation, rect: QRect) -> None:
        fonts = self._appearance.fonts
        channel = channel_name(conversation.buyer.channel)
        tag = tag_size(self._appearance, channel)
        name = QRect(rect.left(), rect.top(), rect.width() - tag.width() - 6, rect.height())
        used = self._runs.draw(painter, name, one_line(conversation.buyer.name), fonts.strong, self._appearance.theme.text)
        top = rect.center().y() - tag.height() // 2 + 1
        paint_tag(painter, QRect(rect.left() + used + 6, top, tag.width(), tag.height()), self._appearance, channel)

    def _paint_words(self, painter: QPainter, conversation: Conversation, rect: QRect) -> None:
        font, theme = self._appearance.fonts.small, self._appearance.theme
        lead, words = self._draft_or_words(conversation)
        drafted = self._model.has_draft(conversation.id)
        ticks = "" if lead else self._ticks(conversation)
        if ticks:
            rect.setRight(rect.right() - _TICKS - Size.STEP)
        if lead:
            colour = theme.warn if not conversation.counts else theme.bad if drafted else theme.faint
            used = self._runs.draw(painter, rect, lead, font, colour)
            rect.setLeft(rect.left() + used + Size.STEP)
        colour = theme.text if conversation.unread and not lead else theme.muted
        used = self._runs.draw(painter, rect, words, font, colour)
        if ticks:
            left = rect.left() + used + Size.STEP
            painter.drawPixmap(left, rect.center().y() - _TICKS // 2 + 1, self._appearance.pixmap(ticks, "muted", _TICKS))

    def _draft_or_words(self, conversation: Conversation) -> tuple[str, str]:
        """A lead-in in another colour ("Draft:", why it was caught as spam) and the words after it."""
        if conversation.block is not None:
            return misconduct_words(conversation.block.reason), f"· {blocked_by(conversation.block, self._model.staff_name)}"
        draft = one_line(self._model.draft(conversation.id), 120) if self._model.has_draft(conversation.id) else None
        drafted = QCoreApplication.translate("Intake", "Draft:")
        if conversation.spam is not None and conversation.last is not None:
            words = one_line(preview_words(conversation.last), 120) if draft is None else f"{drafted} {draft}"
            return reason_words(conversation.spam), f"· {words}"
        if draft is not None:
            return drafted, draft
        lead = QCoreApplication.translate("Intake", "Closed ·") if conversation.closed else ""
        if somebody := self.attended(conversation.id):
            lead = f"{somebody} ·"
        last = conversation.last
        if last is None:
            return lead, QCoreApplication.translate("Intake", "No messages yet")
        words = preview_words(last)
        if last.author is Author.STAFF and last.author_id == self._me():
            words = QCoreApplication.translate("Intake", "You: {text}").replace("{text}", words)
        return lead, one_line(words, 160)

    def _ticks(self, conversation: Conversation) -> str:
        """The receipt of our newest message: nothing, one tick (at the hub), two (the buyer read it)."""
        last = conversation.last
        if last is None or last.author is not Author.STAFF:
            return ""
        return "double-check" if conversation.buyer_read >= conversation.last_number else "check"

    def _time_text(self, conversation: Conversation) -> str:
        time = conversation.last.time if conversation.last else conversation.created
        if conversation.block is not None:
            time = conversation.block.time
        return row_time(time, self._model.now())

    def _conversation(self, row: int) -> Conversation:
        return self._model.conversation(self._model.rows().ids[row])

    @staticmethod
    def _level_word(level: WaitLevel) -> str:
        return {
            WaitLevel.FRESH: QCoreApplication.translate("Intake", "in time"),
            WaitLevel.WAITING: QCoreApplication.translate("Intake", "over a minute"),
            WaitLevel.EARLY: QCoreApplication.translate("Intake", "almost overdue"),
            WaitLevel.OVERDUE: QCoreApplication.translate("Intake", "overdue"),
        }[level]
