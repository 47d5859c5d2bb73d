"""Where the agent writes: tools, field, hint and Send, with the input-method rules of the design (CHAT-14, CHAT-16)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look, ToolButton
from app.desktop.kit.completing import Completer, Completing
from app.desktop.refusals import sentence
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.domain.ids import ConversationId
from app.domain.messages import TEXT_LIMIT
from app.domain.notes import NOTE_LIMIT
from app.features.chat.model.answering import Answering
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.answering_bar import AnsweringBar
from app.features.chat.view.beside import Named, NoteWriter, Tray
from app.features.chat.view.composer_frame import ComposerFrame
from app.features.chat.view.field import Field
from app.features.chat.view.guard import SendCheck, SendChecks
from app.features.chat.view.hint import Hint
from app.features.chat.view.sending_past import send_past
from app.protocol.envelope import ErrorBody

if TYPE_CHECKING:
    from app.features.chat.view.emoji import EmojiPicker

# From typing to the draft's copy in memory; the cache writes it within another second.
_KEEP_AFTER_MS, _WRITTEN_AFTER_MS = 400, 1_000
_NEAR_LIMIT = 200  # characters left when the limit is shown


class Composer(ComposerFrame):
    """`sent` after something went out to the buyer, `noted` after a note; `edited`: the agent changed what
    is to go to the buyer; `escaped` when Esc was pressed in the field."""

    sent = Signal()
    edited = Signal()
    noted = Signal()
    escaped = Signal()

    def __init__(
        self, model: ChatModel, appearance: Appearance, settings: Settings, shortcuts: Shortcuts, emoji: Path,
        answering: Answering | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`emoji` is the file with the picker's emoji; without `answering` every text is simply the next one."""
        super().__init__(appearance, parent)
        self._model = model
        self._settings = settings
        self._answering = answering
        self._emoji_file = emoji
        self._tray: Tray | None = None
        self._picker: EmojiPicker | None = None
        self._loading = self._more = False
        self._shown: ConversationId | None = None
        self._writer: NoteWriter | None = None
        self._note_button: ToolButton | None = None
        self.field = Field(appearance, shortcuts)
        self._completing = Completing(self.field)
        self._checks = SendChecks(appearance, self.add_line, self.send, self.field.setFocus)
        self.hint = Hint(appearance, settings)
        self.send_button = Button(appearance, lambda: self.tr("Send"), Look.PRIMARY)
        # A click must not take the focus: the input method would commit by itself, and the click could not tell.
        self.send_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._emoji_button = ToolButton(appearance, "emoji", lambda: self.tr("Emoji"), lambda: self.tr("Choose an emoji"))
        self._keep = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._keep.timeout.connect(self.keep_draft)
        self._written = QTimer(self, interval=_WRITTEN_AFTER_MS, singleShot=True)
        self._written.timeout.connect(lambda: self.hint.note(lambda: self.tr("Draft saved")))
        self.add_tool(self._emoji_button)
        self.lay_out(self.field, self.hint, self.send_button)
        self._retranslate()
        self._connect()
        self._load()

    def _connect(self) -> None:
        self.field.send_wanted.connect(self.send)
        self.field.committed.connect(self._edited)
        self.field.escaped.connect(self._escape)
        self.field.files_offered.connect(lambda paths: self._tray.take_files(paths) if self._tray else None)
        self.field.image_offered.connect(lambda image: self._tray.take_image(image) if self._tray else None)
        self.field.cut_short.connect(lambda: self.hint.note(lambda: self.tr("The pasted text was too long and was cut.")))
        self.send_button.clicked.connect(self.send)
        self._emoji_button.clicked.connect(self._show_emoji)
        self._model.leaving.connect(self._leave)
        self._model.opened.connect(self._open)
        if self._answering is not None:
            self.add_line(AnsweringBar(self._answering, self._appearance))
            self.field.up_pressed.connect(self._answering.edit_last)
            self._answering.begun.connect(self._begin_edit)
            self._answering.ended.connect(self._end_edit)
            self._answering.quoting.connect(self._begin_quote)
            self._answering.returned.connect(self._take_back)

    # -- what the pane calls --------------------------------------------------------------------------------------

    def add_completer(self, trigger: str, completer: Completer, notes: bool = False) -> None:
        """Offer something while one writes: `completer` is asked when a word begins with the character `trigger`; either in
        what goes to the buyer, or in `notes`."""
        self._completing.add(trigger, completer, notes)

    def complete(self, text: str, more: bool = False) -> None:
        """Put `text` in place of an open completer's trigger and what was typed behind it. `more` comes there by itself:
        nobody hears meanwhile that nothing is being written, until it came or `settle` is called."""
        self.field.commit_composition()
        self._more = more
        self._completing.replace(text)
        self._more = False
        self.field.setFocus()

    def settle(self) -> None:
        """What was to come into the field went another way, or nowhere."""
        if not self.noting:
            self._model.wrote(self.field.is_blank)
            self.edited.emit()

    def add_check(self, check: SendCheck, look: Callable[[], object] | None = None) -> None:
        """Look at each text before it is sent; what a check says is shown, and the agent decides. `look` shows what it is
        about, where that is not the text itself."""
        self._checks.add(check, look)

    def set_tray(self, tray: Tray, widget: QWidget) -> None:
        """Put what waits to be sent above the field, with a button that picks files."""
        self._tray = tray
        self._tray_place.addWidget(widget)
        attach = ToolButton(
            self._appearance, "attach", lambda: self.tr("Attach"), lambda: self.tr("Attach pictures, videos and files")
        )  # fmt: skip
        attach.clicked.connect(lambda _checked: tray.choose())
        self.add_tool(attach)
        self.field.takes_files = True
        tray.open(self._model.open_id)

    def set_notes(self, writer: NoteWriter, keys: str = "") -> None:
        """Let notes be written here too (CHAT-24); `keys` are those that switch, for the hover text."""
        self._writer = writer
        hover = lambda: " · ".join(filter(None, (self.tr("Write a note that only colleagues see"), keys)))  # noqa: E731
        self._note_button = ToolButton(self._appearance, "note", lambda: self.tr("Note"), hover, checkable=True)
        self._note_button.clicked.connect(self.write_note)
        self.add_tool(self._note_button)
        # Notes come some moments after the field: who writes already is not interrupted, and nothing of it goes.
        if self.field.is_blank and not self.field.composing:
            self._load()

    def write_note(self, noting: bool) -> None:
        """From a message to a note, or back; what was begun of the other is kept."""
        if self._writer is None or self._shown is None:
            return
        self.field.commit_composition()
        if self._answering is not None:
            self._answering.stop_editing()
        self.keep_draft()
        self._set_noting(noting)
        self._set_text(self._draft())
        self.field.setFocus()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files were dropped on the chat."""
        if self._tray is not None:
            self._tray.take_files(paths)

    def send(self) -> None:
        """Commit what the input method holds and stop there; otherwise send text and pictures."""
        if self.field.commit_composition():
            return
        text = self.field.toPlainText()
        if self.noting:
            self._send_note(text)
            return
        if self._checks.hold(text):
            return
        if self._answering is not None and self._answering.active and text.strip():
            self._send_answer(text)
            return
        if self._tray is not None and self._tray.ready():
            if len(text) > TEXT_LIMIT:
                self._refuse_length(len(text))
                return
            if not self._tray.send(text.strip(), lambda: self._send_unchanged(text)):
                return
            self._model.sent()
        elif not text.strip():
            return
        elif (error := self._model.send(text)) is not None:
            self._refuse(error)
            return
        self._keep.stop()
        self._model.save_draft("")
        self._set_text("")
        self.sent.emit()

    def send_now(self, text: str, pictures: Sequence[Named] = ()) -> bool:
        """Send `text` with `pictures` past what is being written. False when something holds it: then it waits in field and
        tray as if it had been typed, and why is said."""
        editing = self._answering is not None and self._answering.edited is not None
        held = editing or bool(self._checks.reasons(text))
        error = None if held else send_past(self._model, self._answering, self._tray, text, pictures)
        if not held and error is None:
            self.sent.emit()
            self.settle()
            return True
        if self.noting:
            self.write_note(False)
        self.insert(text)
        if self._tray is not None and pictures:
            self._tray.take_named(pictures)
        if error is not None:
            self._refuse(error)
        elif editing:
            self.hint.note(lambda: self.tr("You are editing a message: nothing was sent yet."), "bad")
        else:
            self._checks.hold(self.field.toPlainText())
        return False

    def _send_unchanged(self, text: str) -> None:
        """The files that Send waited for are read; who has gone on writing meanwhile presses it again."""
        if self.field.toPlainText() == text and not self.noting:
            self.send()

    def _send_note(self, text: str) -> None:
        """What comes next is a note as well, until the agent says otherwise: nobody must find it sent to the buyer."""
        if self._writer is None or self._shown is None or not text.strip():
            return
        if (error := self._writer.write(self._shown, text)) is not None:
            self._refuse(error)
            return
        self._keep.stop()
        self._writer.save_draft(self._shown, "")
        self._set_text("")
        self.noted.emit()

    def insert(self, text: str) -> None:
        """Put `text` where the cursor is, as an emoji or a quick reply."""
        self.field.commit_composition()
        self.field.insertPlainText(text)

    def keep_draft(self) -> None:
        """Keep the draft now."""
        self._keep.stop()
        if self._answering is not None and self._answering.edited is not None:
            return  # the draft is what was begun before the edit
        text = self.field.toPlainText()
        if self._shown is not None and text != self._draft():
            if self.noting and self._writer is not None:
                self._writer.save_draft(self._shown, text)
            else:
                self._model.save_draft(text)
            self._written.start() if text else self.hint.note("")

    # -- answers and edits ----------------------------------------------------------------------------------------

    def _send_answer(self, text: str) -> None:
        """An answer to a certain message, or another text in place of one; pictures that wait beside it go by themselves."""
        answering = self._answering
        if answering is None:
            return
        edit = answering.edited is not None
        if (error := answering.send(text)) is not None:
            self._refuse(error)
            return
        if not edit:
            self._keep.stop()
            self._model.save_draft("")
            self._set_text("")
            if self._tray is not None and self._tray.ready() and self._tray.send("", lambda: self._send_unchanged("")):
                self._model.sent()
            self.sent.emit()

    def _begin_quote(self) -> None:
        if self.noting:
            self.write_note(False)  # an answer goes to the buyer
        self.field.setFocus()

    def _begin_edit(self, text: str) -> None:
        self.field.commit_composition()
        if self.noting and self._writer is not None and self._shown is not None:
            self._writer.save_draft(self._shown, self.field.toPlainText())
            self._set_noting(False)
            self._set_text(self._model.draft())
        # Not by `keep_draft`, which keeps nothing while an edit goes on.
        self._model.save_draft(self.field.toPlainText())
        self._keep.stop()
        self._set_text(text)
        self.field.setFocus()

    def _end_edit(self) -> None:
        self._keep.stop()
        self._set_text(self._model.draft())

    def _take_back(self, conversation: str, text: str) -> None:
        """An edit was not taken: what was written is in the draft, behind what stands there."""
        self.keep_draft()
        self._model.keep_for(ConversationId(conversation), text)
        if conversation == self._model.open_id and self._answering is not None and self._answering.edited is None:
            self._set_text(self._model.draft())

    def _escape(self) -> None:
        if self._answering is not None and self._answering.active:
            self._answering.cancel()
        else:
            self.escaped.emit()

    def _refuse(self, error: ErrorBody) -> None:
        self.hint.note(lambda: sentence(error), "bad")
        announce(self, sentence(error))

    # -- inside ---------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Note for colleagues") if self.noting else self.tr("Message to the buyer"))
        to_buyer = self.tr("Write to the buyer…")
        self.field.setPlaceholderText(self.tr("Note for colleagues; the buyer never sees it…") if self.noting else to_buyer)
        self.hint.renew()

    def _leave(self) -> None:
        """Another chat comes: what is written here belongs here, also what the input method still holds."""
        self.field.commit_composition()
        self.keep_draft()

    def _open(self) -> None:
        if self._model.open_id != self._shown:
            self._load()

    def _load(self) -> None:
        self._shown = self._model.open_id
        self.setEnabled(self._shown is not None)
        # A note that was begun is shown at once where nothing was begun to the buyer.
        begun = self._writer is not None and self._shown is not None and self._writer.draft(self._shown)
        self._set_noting(bool(begun) and not self._model.draft())
        self._set_text(self._draft())
        if self._tray is not None:
            self._tray.open(self._shown)

    def _draft(self) -> str:
        """What was begun of what is written now."""
        if self.noting and self._writer is not None and self._shown is not None:
            return self._writer.draft(self._shown)
        return self._model.draft()

    def _set_noting(self, noting: bool) -> None:
        if noting == self.noting:
            return
        self._model.wrote(empty=True)  # the buyer need not wait for a note
        self.noting = self._completing.notes = self.hint.noting = noting
        if self._note_button is not None:
            self._note_button.setChecked(noting)
        self.send_button.set_words((lambda: self.tr("Add note")) if noting else (lambda: self.tr("Send")))
        self._retranslate()
        self.update()

    def _set_text(self, text: str) -> None:
        self._loading = True
        self._completing.close()
        self.field.show_text(text)
        self._loading = False
        self._written.stop()
        self.hint.note("")
        self._checks.reset()

    def _edited(self) -> None:
        """The committed text changed. Nothing here may walk the text: it runs at every key."""
        if self._loading:
            return
        self._keep.start()
        self._written.stop()
        self._completing.look()
        if not self._more:
            self.settle()
        self._checks.reset()
        left = (NOTE_LIMIT if self.noting else TEXT_LIMIT) - self.field.length
        if left < 0:
            self._refuse_length(self.field.length)
        elif left <= _NEAR_LIMIT:
            self.hint.note(lambda: self.tr("%n character(s) left", "", left))
        elif self.hint.says:
            self.hint.note("")

    def _refuse_length(self, length: int) -> None:
        over = length - (NOTE_LIMIT if self.noting else TEXT_LIMIT)
        self.hint.note(lambda: self.tr("%n character(s) too many", "", over), "bad")

    def _show_emoji(self) -> None:
        if self._picker is None:
            from app.features.chat.view.emoji import EmojiPicker  # on first use: the start has no need of it

            self._picker = EmojiPicker(self._appearance, self._settings, self._emoji_file, self)
            self._picker.chosen.connect(self.insert)
        self._picker.open_above(self._emoji_button)
