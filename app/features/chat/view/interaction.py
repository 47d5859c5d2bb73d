"""What a person does with the timeline: selects and copies text, follows links, opens pictures, retries, moves by keys."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.channels import channel_name
from app.desktop.kit.plain import tip
from app.domain.ids import MessageId
from app.domain.messages import Attached, File, Picture, Video
from app.features.chat.model.answering import Answering
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.entries import Entry, State
from app.features.chat.view.painting import Marks
from app.features.chat.view.row import Block
from app.features.chat.view.thumbnails import Thumbnails
from app.features.chat.view.timeline import Timeline
from app.features.chat.view.words import body_words, hover_words


class Hit(msgspec.Struct, frozen=True):
    """What lies under the pointer: "text", "link", "picture", "quote", "action" or ""; `value` is the address or the action."""

    block: Block
    top: int
    kind: str = ""
    value: str = ""


class Selected(msgspec.Struct, frozen=True):
    """Chosen text of one message, from where the mouse went down to where it is."""

    key: MessageId
    anchor: int
    caret: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self.anchor, self.caret), max(self.anchor, self.caret)


class ChatTimeline(Timeline):
    """`link_wanted` carries an address to open, `picture_wanted` an entry to show large, `file_wanted` one with a video or
    another file and what to do with it ("play", "ask", "open", "save"; "save" for pictures too), `left` says that Esc was
    pressed, `typed` carries a key press that belongs into the field, `composed` that an input method wrote there."""

    link_wanted = Signal(str)
    picture_wanted = Signal(object)
    file_wanted = Signal(object, str)
    left = Signal()
    typed = Signal(object)
    composed = Signal()

    def __init__(
        self, model: ChatModel, appearance: Appearance, thumbnails: Thumbnails, answering: Answering | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Without `answering` messages can be read only."""
        super().__init__(model, appearance, thumbnails, parent)
        self._answering = answering
        self._field: QWidget | None = None
        self._has_former: Callable[[Entry], bool] = lambda _entry: False
        self._show_former: Callable[[Entry], object] = lambda _entry: None
        self._selected: Selected | None = None
        self._pressed: Hit | None = None
        self._hovered: tuple[MessageId, str] | None = None
        self._wanted = ""
        self._jumped: MessageId | None = None
        self.mark_with(self._marks_of)
        self.pressed.connect(self._press_entry)
        model.opened.connect(self._forget)
        model.jumped.connect(self._remember_jump)

    def offer_former(self, has: Callable[[Entry], bool], show: Callable[[Entry], object]) -> None:
        """The menu offers what a message said before it was changed, for those that `has` says so of."""
        self._has_former, self._show_former = has, show

    def show_wanted(self, text: str) -> None:
        """Mark `text` wherever it stands in sight; "" marks nothing."""
        self._wanted = text
        if not text:
            self._jumped = None
        self.viewport().update()

    @property
    def selected_text(self) -> str:
        """What is selected; "" for nothing."""
        if self._selected is None:
            return ""
        place = self._placing.place_of(self._selected.key)
        text = self.block(place).text if place >= 0 else None
        return text.text_between(*self._selected.span) if text is not None else ""

    def copy(self) -> None:
        """Put the selected text, or else the text of the current message, on the clipboard."""
        text = self.selected_text
        if not text and self.current_row >= 0:
            text = body_words(self._model.entry(self.current_row))
        if text:
            QGuiApplication.clipboard().setText(text)

    # -- pointer --------------------------------------------------------------------------------------------------

    def hit(self, point: QPoint) -> Hit | None:
        """What lies at `point` of the viewport."""
        found = self.block_at(point)
        if found is None:
            return None
        block, top = found
        local = point - QPoint(0, top)
        for name, _words, rect in block.actions:
            if rect.adjusted(-4, -2, 4, 2).contains(local):
                return Hit(block, top, "action", name)
        if block.quote.contains(local):
            return Hit(block, top, "quote")
        if block.picture.contains(local):
            return Hit(block, top, "picture")
        if block.text is not None and block.bubble.contains(local):
            address = block.text.link_at(QPointF(local - block.text_at))
            return Hit(block, top, "link" if address else "text", address)
        return Hit(block, top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.hit(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._selected = hit, None
        if hit is not None:
            self._current = None
            if hit.kind in ("text", "link"):
                place = self._position(hit, event.position())
                self._selected = Selected(hit.block.row.entry.id, place, place)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selected is not None and self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            found = self.block_of(self._selected.key)
            if found is not None:
                caret = self._position(Hit(*found), event.position())
                self._selected = Selected(self._selected.key, self._selected.anchor, caret)
                self.viewport().update()
            return
        self._hover(self.hit(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        hit = self.hit(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or hit is None or self.selected_text:
            return
        same = hit.block.row.entry.id == pressed.block.row.entry.id
        if not same or (hit.kind, hit.value) != (pressed.kind, pressed.value):
            return
        if hit.kind == "link":
            self.link_wanted.emit(hit.value)
        elif hit.kind == "picture":
            self._show_attached(hit.block.row.entry)
        elif hit.kind == "quote":
            self._show_quoted(hit.block.row.entry)
        elif hit.kind == "action":
            self._act(hit.value, hit.block.row.entry)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.hit(event.position().toPoint())
        if hit is not None and hit.kind in ("text", "link") and hit.block.text is not None:
            start, end = hit.block.text.word_at(self._position(hit, event.position()))
            self._selected = Selected(hit.block.row.entry.id, start, end)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key and self.current is not None:
            found = self.block_of(self.current)
            hit = Hit(*found) if found else None
        else:
            hit = None if by_key else self.hit(event.pos())
        if hit is not None:
            place = QPoint(hit.block.bubble.left() + 20, hit.top + hit.block.bubble.bottom()) if by_key else event.pos()
            self.menu_of(hit).popup(self.viewport().mapToGlobal(place))

    def menu_of(self, hit: Hit) -> QMenu:
        """What can be done with what lies under the pointer."""
        entry, menu = hit.block.row.entry, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        clipboard = QGuiApplication.clipboard()
        if self.selected_text:
            menu.addAction(self.tr("Copy selection"), self.copy)
        if hit.kind == "link":
            menu.addAction(self.tr("Open link…"), partial(self.link_wanted.emit, hit.value))
            menu.addAction(self.tr("Copy link"), partial(clipboard.setText, hit.value))
        if words := body_words(entry):
            menu.addAction(self.tr("Copy text"), partial(clipboard.setText, words))
        if isinstance(entry.body, Picture):
            menu.addAction(self.tr("Open picture"), partial(self.picture_wanted.emit, entry))
        elif isinstance(entry.body, Video):
            menu.addAction(self.tr("Play video"), partial(self.file_wanted.emit, entry, "play"))
        if isinstance(entry.body, Video | File):
            menu.addAction(self.tr("Open with another program…"), partial(self.file_wanted.emit, entry, "open"))
        if isinstance(entry.body, Attached):
            menu.addAction(self.tr("Save as…"), partial(self.file_wanted.emit, entry, "save"))
        if entry.quote is not None:
            menu.addAction(self.tr("Show what this answers"), partial(self._show_quoted, entry))
        self._add_answering(menu, entry)
        if self._has_former(entry):
            menu.addAction(self.tr("Show former versions"), partial(self._show_former, entry))
        if entry.state is State.FAILED:
            menu.addSeparator()
            menu.addAction(self.tr("Retry"), partial(self._act, "retry", entry))
        if entry.state is State.UPLOADING:
            menu.addAction(self.tr("Cancel"), partial(self._act, "delete", entry))
        if entry.state in (State.FAILED, State.QUEUED, State.WAITING):
            menu.addAction(self.tr("Delete"), partial(self._act, "delete", entry))
        return menu

    def quote_current(self) -> bool:
        """Answer the message that the keyboard is on, otherwise the newest one of the buyer; False when there is none."""
        if self._answering is None:
            return False
        if self.current_row >= 0:
            return self._answering.quote(self._model.entry(self.current_row))
        for place in range(len(self._model) - 1, -1, -1):
            entry = self._model.entry(place)
            if not entry.ours and self._answering.can_quote(entry):
                return self._answering.quote(entry)
        return False

    def _add_answering(self, menu: QMenu, entry: Entry) -> None:
        answering = self._answering
        if answering is None:
            return
        if answering.can_quote(entry):
            menu.addAction(self.tr("Answer this message"), partial(answering.quote, entry))
        if answering.can_edit(entry):
            menu.addAction(self.tr("Edit"), partial(answering.edit, entry))
        if answering.can_recall(entry):
            menu.addAction(self.tr("Recall"), partial(answering.recall, entry))

    def _show_quoted(self, entry: Entry) -> None:
        if entry.quote is not None:
            self._model.go_to(entry.quote.number)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.hover_text(event.pos())), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return bool(super().viewportEvent(event))

    def hover_text(self, point: QPoint) -> str:
        """Full date, channel and sender of the message under `point`; a link's address first."""
        hit = self.hit(point)
        if hit is None or not hit.kind:
            return ""
        conversation = self._model.conversation
        words = hover_words(hit.block.row.entry, channel_name(conversation.buyer.channel) if conversation else "")
        return f"{hit.value}\n{words}" if hit.kind == "link" else words

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        bar, page = self.verticalScrollBar(), self.viewport().height() - 60
        moves = {keys.Key_PageUp: -page, keys.Key_PageDown: page}
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in (keys.Key_Up, keys.Key_Down):
            self._selected = None
            self.step(1 if key == keys.Key_Down else -1)
        elif key in moves:
            bar.setValue(bar.value() + moves[key])
        elif key == keys.Key_Home:
            self._model.go_to(1)
        elif key == keys.Key_End:
            self.go_to_newest()
        elif key in (keys.Key_Return, keys.Key_Enter) and self.current_row >= 0:
            self.press_row(self.current_row)
        elif key == keys.Key_Escape:
            self._selected = None
            self._current = None
            self.viewport().update()
            self.left.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def write_into(self, field: QWidget) -> None:
        """Where an input method writes while the messages have the focus. Without it the first key of a word would be a plain
        letter, and only the rest of it Pinyin or an accented vowel."""
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._field is None or not self._field.isEnabled():
            event.ignore()
            return
        QApplication.sendEvent(self._field, event)
        # Not before: an input method begins anew when the focus goes elsewhere.
        if event.commitString():
            self.composed.emit()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if self._field is None or not self._field.isEnabled():
            return super().inputMethodQuery(query)
        found = self._field.inputMethodQuery(query)
        if isinstance(found, QRectF):
            found = found.toRect()
        if isinstance(found, QRect):  # where its window with suggestions belongs
            found.moveTo(self.mapFromGlobal(self._field.mapToGlobal(found.topLeft())))
        return found

    # -- inside ---------------------------------------------------------------------------------------------------

    def _marks_of(self, block: Block) -> Marks:
        key = block.row.entry.id
        selected = self._selected.span if self._selected is not None and self._selected.key == key else (0, 0)
        return Marks(
            selected=selected,
            wanted=self._wanted,
            marked=self._jumped == key,
            focused=self._current == key and self.hasFocus(),
            hovered_action=self._hovered[1] if self._hovered is not None and self._hovered[0] == key else "",
        )

    def _position(self, hit: Hit, point: QPointF) -> int:
        """The place in the block's text that is nearest to `point`."""
        if hit.block.text is None:
            return 0
        local = QPointF(point.x() - hit.block.text_at.x(), point.y() - hit.top - hit.block.text_at.y())
        if local.y() < 0:
            return 0
        if local.y() >= hit.block.text.size.height():
            return hit.block.text.end
        return hit.block.text.position(local)

    def _hover(self, hit: Hit | None) -> None:
        kind = hit.kind if hit is not None else ""
        shapes = {"text": Qt.CursorShape.IBeamCursor, "": Qt.CursorShape.ArrowCursor}
        self.viewport().setCursor(shapes.get(kind, Qt.CursorShape.PointingHandCursor))
        hovered = (hit.block.row.entry.id, hit.value) if hit is not None and kind == "action" else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _act(self, name: str, entry: Entry) -> None:
        if name == "retry":
            self._model.retry(entry.id)
        elif name in ("delete", "cancel"):
            self._model.delete(entry.id)
        elif name == "copy":
            words = body_words(entry)
            if not words and isinstance(entry.body, Attached):
                words = entry.body.name  # a file without a caption: something to write to support about
            QGuiApplication.clipboard().setText(words)

    def _show_attached(self, entry: Entry) -> None:
        if isinstance(entry.body, Picture):
            self.picture_wanted.emit(entry)
        elif isinstance(entry.body, Video):
            self.file_wanted.emit(entry, "play")
        elif isinstance(entry.body, File):
            self.file_wanted.emit(entry, "ask")

    def _press_entry(self, entry: Entry) -> None:
        """Enter on a message: its picture, its link, or what can be done with it."""
        found = self.block_of(entry.id)
        if isinstance(entry.body, Attached):
            self._show_attached(entry)
        elif found is not None and found[0].text is not None and len(found[0].text.links) == 1:
            self.link_wanted.emit(found[0].text.links[0].address)
        elif found is not None:
            QApplication.sendEvent(
                self.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), self.mapToGlobal(QPoint()))
            )

    def _remember_jump(self, number: int) -> None:
        place = self._model.place_of(number)
        self._jumped = self._model.key(place) if place >= 0 else None

    def _forget(self) -> None:
        self._selected = self._pressed = self._hovered = self._jumped = None
