"""The editor of a quick reply: checked while one types, complete by keyboard, saved with Ctrl+Enter from anywhere (CHAT-28)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton, Look, ToolButton
from app.desktop.kit.choices import Check, Choice
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.plain import one_line, plain
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.errors import Refused
from app.domain.messages import TEXT_LIMIT
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.features.quick_replies import rules
from app.features.quick_replies.view.words import LANGUAGE_TAGS, variable_words
from app.protocol.envelope import ErrorBody

AddPicture = Callable[[Path, Callable[[ReplyPicture | ErrorBody], None]], None]
_WIDTH = 560
_TEXT_HEIGHT = 150


class PlainText(QPlainTextEdit):
    """Only plain text comes in; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_TEXT_HEIGHT)

    def insertFromMimeData(self, source: object) -> None:
        text = getattr(source, "text", str)()
        self.insertPlainText(plain(text[: TEXT_LIMIT + 1]))


class EditDialog(Dialog):
    """`reply` is edited, or a new one begun where its id is ""; `wished` and `mine` are what shall be saved.

    Who does not keep the team's has only their own.
    """

    def __init__(
        self, appearance: Appearance, reply: QuickReply, mine: bool, keeps: bool, groups: list[str],
        add_picture: AddPicture, parent: QWidget,
    ) -> None:  # fmt: skip
        title = (lambda: self.tr("Edit the quick reply")) if reply.id else (lambda: self.tr("New quick reply"))
        super().__init__(appearance, title, parent)
        self.setMinimumWidth(_WIDTH)
        self._reply = reply
        self._pictures = list(reply.pictures)
        self._add_picture = add_picture
        self._uploading = 0
        self.title = self._line(reply.title, rules.TITLE_LIMIT)
        self.text = PlainText()
        self.text.setPlainText(reply.text)
        self.group = self._line(reply.group, rules.GROUP_LIMIT)
        completer = QCompleter(groups, self.group)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.group.setCompleter(completer)
        self.shortcut = self._line(reply.shortcut, rules.SHORTCUT_LIMIT)
        self.language = Choice(appearance)
        self._fill_languages(reply.language)
        self.team = Check(appearance)
        self.team.setText(self.tr("For the whole team"))
        self.team.setChecked(keeps and not mine)
        self.team.setVisible(keeps)
        self._wrong = Paragraph(appearance, "", "bad")
        # Room for a sentence: nothing moves while one types.
        self._wrong.setMinimumHeight(Size.CONTROL)
        self._lay_out()
        self.add_button("cancel", lambda: self.tr("Cancel"))
        self.ok = self.add_button("save", lambda: self.tr("Save"), Look.PRIMARY, default=True)
        for signal in (self.title.textChanged, self.text.textChanged, self.group.textChanged, self.shortcut.textChanged):
            signal.connect(self._check)
        self._check()
        self.title.setFocus()

    @property
    def mine(self) -> bool:
        """Whether it shall be one's own alone."""
        return not self.team.isChecked()

    @property
    def wished(self) -> QuickReply:
        """As it stands in the form."""
        return msgspec.structs.replace(
            self._reply, title=self.title.text(), text=self.text.toPlainText(), group=self.group.text(),
            shortcut=self.shortcut.text(), language=self.language.currentData() or "", pictures=tuple(self._pictures),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.ok.isEnabled():
                self.ok.click()
        else:
            super().keyPressEvent(event)

    def take_picture(self, path: Path) -> None:
        """Brings a picture to the hub, then into the reply."""
        self._uploading += 1
        self._check()
        self._add_picture(path, self._brought)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _line(self, text: str, limit: int) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(limit)
        field.setFixedHeight(Size.FIELD)
        return field

    def _fill_languages(self, chosen: str) -> None:
        self.language.addItem(self.tr("Any"), "")
        for tag, name in LANGUAGE_TAGS.items():
            self.language.addItem(name, tag)
        if chosen and self.language.findData(chosen) < 0:
            self.language.addItem(chosen, chosen)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Size.GAP)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Title"), self.title), (self.tr("Text"), self.text), ("", self._tools()),
            (self.tr("Group"), self.group), (self.tr("Shortcut after /"), self.shortcut), (self.tr("Language"), self.language),
        )  # fmt: skip
        for label, widget in rows:
            if label:
                widget.setAccessibleName(label)
            form.addRow(label, widget)
        form.addRow("", self._shown_pictures())
        form.addRow("", self.team)
        self.content.addLayout(form)
        self.content.addWidget(self._wrong)

    def _tools(self) -> QWidget:
        """Below the text: what may be put into it."""
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.STEP)
        self.variables = ToolButton(
            self._appearance, "plus", lambda: self.tr("Variable"), lambda: self.tr("Put a variable into the text")
        )
        menu = QMenu(self.variables)
        for name in rules.VARIABLES:
            action = menu.addAction(f"{variable_words(name)}  {{{name}}}")
            action.triggered.connect(partial(self._put_variable, name))
        self.variables.setMenu(menu)
        picture = ToolButton(self._appearance, "picture", lambda: self.tr("Picture"), lambda: self.tr("Add a picture"))
        picture.clicked.connect(lambda _checked: self._choose_picture())
        row.addWidget(self.variables)
        row.addWidget(picture)
        row.addStretch(1)
        return tools

    def _shown_pictures(self) -> QWidget:
        self._strip = QWidget()
        self._strip_row = FlowLayout(self._strip)
        self._show_pictures()
        return self._strip

    def _show_pictures(self) -> None:
        while (item := self._strip_row.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for picture in self._pictures:
            self._strip_row.addWidget(self._chip(picture))
        self._strip.setVisible(bool(self._pictures))

    def _chip(self, picture: ReplyPicture) -> QWidget:
        chip = QWidget()
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, Size.GAP, 0)
        row.setSpacing(Size.STEP)
        name = one_line(picture.name, 60)
        row.addWidget(TextLine(self._appearance, name, "muted", self._appearance.fonts.small))
        away = IconButton(self._appearance, "close", lambda: self.tr("Remove {name}").replace("{name}", name))
        away.clicked.connect(lambda _checked: self._remove(picture))
        row.addWidget(away)
        return chip

    def _remove(self, picture: ReplyPicture) -> None:
        self._pictures.remove(picture)
        self._show_pictures()
        self._check()

    def _put_variable(self, name: str, _checked: bool = False) -> None:
        self.text.insertPlainText("{" + name + "}")
        self.text.setFocus()

    def _choose_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_picture(Path(name)))
        dialog.open()

    def _brought(self, result: ReplyPicture | ErrorBody) -> None:
        self._uploading -= 1
        if isinstance(result, ReplyPicture):
            if all(one.sha256 != result.sha256 for one in self._pictures):
                self._pictures.append(result)
            self._show_pictures()
            self._check()
        else:
            self._check()
            self._say(sentence(result))

    def _check(self) -> None:
        wrong = ""
        try:
            rules.checked(self.wished)
        except Refused as refused:
            # Nobody is blamed for a form that was not begun.
            begun = self.title.text().strip() and self.text.toPlainText().strip()
            wrong = sentence(ErrorBody(refused.code, dict(refused.facts))) if begun else " "
        if self._uploading:
            wrong = wrong or self.tr("The picture is on its way…")
        self.ok.setEnabled(not wrong)
        self._say(wrong.strip())

    def _say(self, words: str) -> None:
        self._wrong.set_words(words)
