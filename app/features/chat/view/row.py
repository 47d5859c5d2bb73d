"""A row of the timeline: an entry with what stands above it, measured for one width, not yet painted."""

from typing import Final

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from app.desktop.appearance import Appearance
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.messages import Attached, Card, Picture, Quote
from app.features.chat.model.entries import Entry, State
from app.features.chat.view.attached import attached_size
from app.features.chat.view.card_words import card_facts, title_words
from app.features.chat.view.laid_text import LaidText
from app.features.chat.view.thumbnails import shown_size
from app.features.chat.view.words import body_words, meta_words, quote_name, quote_words

MARGIN: Final = 18
_AVATAR_GAP: Final = 9
_PAD: Final = QSize(11, 7)
_PICTURE_PAD: Final = 4
_WIDEST: Final = 640
_SHARE: Final = 0.74
_DAY: Final = 26
_NEW: Final = 24
_BURST_GAP: Final = 10
_GAP: Final = 3
_ACTION_GAP: Final = 14
_CARD_PICTURE: Final = 46
_CARD_WIDEST: Final = 300
_QUOTE_GAP: Final = 5
#: From a quote's left edge to its words: the bar and the air beside it.
QUOTE_INSET: Final = 9


class Row(msgspec.Struct, frozen=True):
    """What one row shows. `day` names the day that begins with it; `unread` puts the "New" line above it; `begins` and
    `ends` say whether its burst does."""

    entry: Entry
    day: str = ""
    unread: bool = False
    begins: bool = True
    ends: bool = True


class Block:
    """A row measured for a width. All places are pixels from the row's top left corner."""

    def __init__(self, row: Row, width: int, appearance: Appearance, actions: tuple[tuple[str, str], ...]) -> None:
        """`actions` are pairs of (name, words) that messages on their way offer: "cancel" an upload, the others a failed one."""
        self.row = row
        self.width = width
        self.day = QRect()
        self.new = QRect()
        self.avatar = QRect()
        self.bubble = QRect()
        self.picture = QRect()
        #: Above the words, inside the bubble: whom the message answers, and to what.
        self.quote = QRect()
        self.quote_lines: tuple[str, str] = ("", "")
        self.meta = QRect()
        self.text: LaidText | None = None
        self.text_at = QPoint()
        #: A card's first line, in a stronger font.
        self.title: LaidText | None = None
        self.title_at = QPoint()
        self.reason: LaidText | None = None
        self.reason_at = QPoint()
        self.actions: tuple[tuple[str, str, QRect], ...] = ()
        self.meta_text = ""
        self.height = self._measure(appearance, actions)

    def _measure(self, appearance: Appearance, actions: tuple[tuple[str, str], ...]) -> int:
        entry, top = self.row.entry, 0
        if self.row.day:
            self.day = QRect(0, top, self.width, _DAY)
            top += _DAY
        if self.row.unread:
            self.new = QRect(MARGIN, top, self.width - 2 * MARGIN, _NEW)
            top += _NEW
        if not (self.row.day or self.row.unread):
            top += _BURST_GAP if self.row.begins else _GAP
        if entry.line:
            return self._measure_line(appearance, top)
        room = max(60, min(_WIDEST, int((self.width - 2 * MARGIN) * _SHARE) - Size.SMALL_AVATAR - _AVATAR_GAP))
        bottom = self._measure_bubble(appearance, top, room)
        if entry.quote is not None and not entry.recalled:
            bottom = self._add_quote(appearance, entry.quote, room)
        if self.row.begins:
            left = self.width - MARGIN - Size.SMALL_AVATAR if entry.ours else MARGIN
            self.avatar = QRect(left, top, Size.SMALL_AVATAR, Size.SMALL_AVATAR)
        if self.row.ends or entry.edited or entry.state in _ALWAYS_SAID:
            self.meta_text = meta_words(entry)
            height = QFontMetrics(appearance.fonts.tiny).height()
            self.meta = self._beside(QRect(0, bottom + 2, self.width - 2 * self._inset, height))
            bottom = self.meta.bottom() + 1
        if entry.error is not None:
            some = tuple(action for action in actions if action[0] != "cancel")
            bottom = self._measure_failure(appearance, bottom + 2, max(160, room), some)
        elif entry.state in _CANCELLABLE and isinstance(entry.body, Attached) and not entry.body.file:
            self._place_actions(appearance, bottom + 2, tuple(action for action in actions if action[0] == "cancel"))
            bottom = max([bottom, *(rect.bottom() + 1 for _name, _words, rect in self.actions)])
        return bottom + 1

    def _measure_line(self, appearance: Appearance, top: int) -> int:
        words = body_words(self.row.entry)
        self.text = LaidText(words, appearance.fonts.small, max(80, int(self.width * 0.8) - 2 * _PAD.width()))
        size = self.text.size
        left = (self.width - size.width()) // 2
        self.text_at = QPoint(left, top + 4)
        self.bubble = QRect(left - 10, top, size.width() + 20, size.height() + 8)
        return self.bubble.bottom() + 3

    def _measure_bubble(self, appearance: Appearance, top: int, room: int) -> int:
        body, words = self.row.entry.body, body_words(self.row.entry)
        width = height = 0
        if isinstance(body, Card):
            return self._measure_card(appearance, body, top, min(room, _CARD_WIDEST))
        if isinstance(body, Attached):
            inner = room - 2 * _PICTURE_PAD
            shown = shown_size(body.width, body.height) if isinstance(body, Picture) else attached_size(body, inner)
            if shown.width() > room - 2 * _PICTURE_PAD:
                shown.scale(room - 2 * _PICTURE_PAD, shown.height(), Qt.AspectRatioMode.KeepAspectRatio)
            self.picture = QRect(_PICTURE_PAD, top + _PICTURE_PAD, shown.width(), shown.height())
            width, height = shown.width() + 2 * _PICTURE_PAD, shown.height() + 2 * _PICTURE_PAD
            room = max(width, 160)
        if words or not isinstance(body, Attached):
            self.text = LaidText(words, appearance.fonts.body, room - 2 * _PAD.width(), appearance.theme.accent_text)
            size = self.text.size
            above = height - _PICTURE_PAD if height else 0
            self.text_at = QPoint(_PAD.width(), top + above + _PAD.height())
            width, height = max(width, size.width() + 2 * _PAD.width()), above + size.height() + 2 * _PAD.height()
        self.bubble = self._beside(QRect(0, top, width, height))
        self.picture.translate(self.bubble.left(), 0) if self.picture.isValid() else None
        self.text_at += QPoint(self.bubble.left(), 0)
        return self.bubble.bottom() + 1

    def _add_quote(self, appearance: Appearance, quote: Quote, room: int) -> int:
        """Makes room for it at the top of the bubble, which grows with it."""
        fonts, right = appearance.fonts, self.bubble.right()
        name, words = QFontMetrics(fonts.tiny_strong), QFontMetrics(fonts.small)
        self.quote_lines = (quote_name(quote), quote_words(quote))
        wanted = max(name.horizontalAdvance(self.quote_lines[0]), words.horizontalAdvance(self.quote_lines[1])) + QUOTE_INSET + 6
        width = min(max(self.bubble.width(), wanted + 2 * _PAD.width()), room)
        height = name.height() + words.height() + 4
        self.bubble.setWidth(width)
        moved = QPoint(right - self.bubble.right() if self.row.entry.ours else 0, height + _QUOTE_GAP)
        self.bubble.translate(moved.x(), 0)
        self.quote = QRect(
            self.bubble.left() + _PAD.width(), self.bubble.top() + _PAD.height(), width - 2 * _PAD.width(), height
        )  # fmt: skip
        self.bubble.setBottom(self.bubble.bottom() + moved.y())
        self.text_at += moved
        self.title_at += moved
        if self.picture.isValid():
            self.picture.translate(moved)
        return self.bubble.bottom() + 1

    def _measure_card(self, appearance: Appearance, card: Card, top: int, room: int) -> int:
        """Picture at the left, title and facts beside it."""
        left = _PAD.width() + (_CARD_PICTURE + Size.GAP if card.picture else 0)
        room -= left + _PAD.width()
        self.title = LaidText(title_words(card), appearance.fonts.strong, room)
        self.text = LaidText(card_facts(card), appearance.fonts.small, room)
        beside = self.title.size.height() + 2 + self.text.size.height()
        height = max(beside, _CARD_PICTURE if card.picture else 0) + 2 * _PAD.height()
        width = left + max(self.title.size.width(), self.text.size.width()) + _PAD.width()
        self.bubble = self._beside(QRect(0, top, max(width, 180), height))
        first = self.bubble.topLeft() + QPoint(0, _PAD.height())
        self.title_at = first + QPoint(left, 0)
        self.text_at = self.title_at + QPoint(0, self.title.size.height() + 2)
        if card.picture:
            self.picture = QRect(first.x() + _PAD.width(), first.y(), _CARD_PICTURE, _CARD_PICTURE)
        return self.bubble.bottom() + 1

    def _measure_failure(self, appearance: Appearance, top: int, room: int, actions: tuple[tuple[str, str], ...]) -> int:
        error = self.row.entry.error
        assert error is not None  # noqa: S101  asked for failed entries alone
        self.reason = LaidText(sentence(error), appearance.fonts.small, room)
        size = self.reason.size
        place = self._beside(QRect(0, top, size.width(), size.height()))
        self.reason_at = place.topLeft()
        return self._place_actions(appearance, place.bottom() + 3, actions)

    def _place_actions(self, appearance: Appearance, top: int, actions: tuple[tuple[str, str], ...]) -> int:
        metrics = QFontMetrics(appearance.fonts.small_strong)
        widths = [metrics.horizontalAdvance(words) + 2 for _name, words in actions]
        line = self._beside(QRect(0, top, sum(widths) + _ACTION_GAP * (len(widths) - 1), metrics.height() + 4))
        left, placed = line.left(), []
        for (name, words), width in zip(actions, widths, strict=True):
            placed.append((name, words, QRect(left, line.top(), width, line.height())))
            left += width + _ACTION_GAP
        self.actions = tuple(placed)
        return line.bottom() + 1

    @property
    def _inset(self) -> int:
        """From the edge to the bubbles."""
        return MARGIN + Size.SMALL_AVATAR + _AVATAR_GAP

    def _beside(self, rect: QRect) -> QRect:
        """`rect` moved to the side on which its entry stands."""
        if self.row.entry.ours:
            rect.moveRight(self.width - self._inset - 1)
        else:
            rect.moveLeft(self._inset)
        return rect


_CANCELLABLE = (State.QUEUED, State.WAITING, State.UPLOADING)
_ALWAYS_SAID = (State.SAVING, State.QUEUED, State.WAITING, State.UPLOADING, State.SENDING, State.FAILED)
