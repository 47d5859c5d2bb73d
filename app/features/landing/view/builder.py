"""The builder: all of one landing in a form, its address and key, and a preview while one writes (DATA-1)."""

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.choices import Check, Choice
from app.desktop.kit.flow import FlowLayout
from app.desktop.kit.plain import one_line, plain
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.contacts import Landing, SourceKind
from app.domain.errors import Refused
from app.domain.ids import StaffId
from app.features.landing.model.landings import LandingsModel
from app.features.landing.rules import drafts
from app.features.landing.view.embedding import Embedding
from app.features.landing.view.preview import Preview
from app.features.landing.view.words import LANGUAGE_NAMES, field_words, good_words, kind_words
from app.features.landing.wire import Draft
from app.protocol.envelope import ErrorBody

_TEXT_HEIGHT = 84
#: Pixels below which there is no room for the preview.
_WITH_PREVIEW = 860


class _PlainText(QPlainTextEdit):
    """Only plain text comes in; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_TEXT_HEIGHT)

    def insertFromMimeData(self, source: object) -> None:
        text = getattr(source, "text", str)()
        self.insertPlainText(plain(text[: drafts.TEXT_LIMIT + 1]))


class Builder(QWidget):
    """`saved` carries the id of the landing that was made or changed; `key_wanted` and `revoke_wanted` a landing's."""

    saved = Signal(str)
    key_wanted = Signal(str)
    revoke_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, model: LandingsModel, appearance: Appearance, address: Callable[[str], str], language: Callable[[], str]
    ) -> None:
        """`address`: of a landing's public page; `language`: the program's, which is written in first."""
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._address = address
        self._landing: Landing | None = None
        self._seen = Draft(name="")
        self._words: dict[str, tuple[str, str]] = {}
        self._spoken = language() if language() in LANGUAGE_NAMES else "en"
        self._filling = False
        self.name, self.title, self.text = QLineEdit(), QLineEdit(), _PlainText()
        self.product, self.kind, self.tongue = Choice(appearance), Choice(appearance), Choice(appearance)
        self.fields = {field: Check(appearance) for field in drafts.FIELDS}
        self.recipients: dict[str, Check] = {}
        self.manual, self.live, self.approved = Check(appearance), Check(appearance), Check(appearance)
        self.save = Button(appearance, lambda: self.tr("Save"), Look.PRIMARY, icon="save")
        self.undo = Button(appearance, lambda: self.tr("Discard changes"))
        self._back = Button(appearance, lambda: self.tr("All landings"), icon="chevron-left")
        self._wrong = Paragraph(appearance, "", "bad")
        self._own = Paragraph(appearance, lambda: self.tr("Only its marketer and admins can change this landing."), "muted")
        self.embedding = Embedding(appearance)
        self._key = Button(appearance, self._key_words, icon="lock")
        self._revoke = Button(appearance, lambda: self.tr("Revoke the key"), Look.DANGER)
        self.preview = Preview(appearance)
        self._lay_out()
        self._connect()

    def show_landing(self, landing: Landing | None) -> None:
        """Another one, a new one for None, or the same one anew: what was begun is kept."""
        same = landing is not None and self._landing is not None and landing.id == self._landing.id
        if same and self.dirty:
            self._landing = landing
            self._show_rest()
            return
        self._landing = landing
        self._seen = drafts.draft_of(landing) if landing is not None else Draft(name="", manual=True)
        self._fill(self._seen)

    @property
    def shown(self) -> str:
        """The id of the landing; "" for a new one."""
        return self._landing.id if self._landing is not None else ""

    @property
    def dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self.draft() != self._seen

    def draft(self) -> Draft:
        """As it stands in the form."""
        self._keep_words()
        words = {tag: both for tag, both in self._words.items() if any(both)}
        known = [staff for staff in self._seen.recipients if staff not in self.recipients]
        ticked = [StaffId(staff) for staff, check in self.recipients.items() if check.isChecked()]
        return msgspec.structs.replace(
            self._seen, name=self.name.text().strip(), product=self.product.currentData() or "",
            title={tag: title for tag, (title, _text) in sorted(words.items()) if title},
            text={tag: text for tag, (_title, text) in sorted(words.items()) if text},
            fields=tuple(field for field, check in self.fields.items() if check.isChecked()),
            kind=SourceKind(self.kind.currentData()), recipients=tuple(sorted([*known, *ticked])),
            manual=self.manual.isChecked(), live=self.live.isChecked(),
        )  # fmt: skip

    def put(self, draft: Draft) -> None:
        """What was written before, after a conflict: over the landing as it is now."""
        self._seen = drafts.draft_of(self._landing) if self._landing is not None else self._seen
        self._fill(draft)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.kind.count():
            draft = self.draft()
            self._fill(draft)

    def resizeEvent(self, event: object) -> None:
        self.preview.setVisible(self.width() >= _WITH_PREVIEW)

    # inside

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Size.PAD, 0, Size.PAD, Size.PAD)
        column.setSpacing(Size.GAP)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._back, 0, left)
        column.addWidget(self._own)
        self._form = QFormLayout()
        self._form.setSpacing(Size.GAP)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        column.addLayout(self._form)
        self._labels: dict[QWidget, Callable[[], str]] = {}
        for widget, words in (
            (self.name, lambda: self.tr("Name, for colleagues")), (self.product, partial(field_words, "product")),
            (self.kind, lambda: self.tr("Where visitors come from")), (self.tongue, lambda: self.tr("Language of the words")),
            (self.title, partial(field_words, "title")), (self.text, partial(field_words, "text")),
        ):  # fmt: skip
            self._row(widget, words)
        self._row(self._flow(self.fields.values()), partial(field_words, "fields"))
        self._people = QWidget()
        self._people_flow = FlowLayout(self._people)
        self._row(self._people, lambda: self.tr("Who gets the contacts"))
        self._row(self._flow((self.live, self.manual, self.approved)), lambda: self.tr("Flags"))
        for choice in (self.product, self.kind, self.tongue):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
        for field, limit in ((self.name, drafts.NAME_LIMIT), (self.title, drafts.TITLE_LIMIT)):
            field.setFixedHeight(Size.FIELD)
            field.setMaxLength(limit)
        column.addWidget(self._wrong)
        self._wrong.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Size.GAP)
        for button in (self.save, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(Size.GAP)
        column.addWidget(self.embedding)
        column.addWidget(self._flow((self._key, self._revoke)))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setWidget(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.PAD)
        row.addWidget(area, 1)
        row.addWidget(self.preview)

    def _row(self, widget: QWidget, words: Callable[[], str]) -> None:
        label = TextLine(self._appearance, words, "muted", self._appearance.fonts.small)
        label.setBuddy(widget)
        self._labels[widget] = words
        self._form.addRow(label, widget)

    @staticmethod
    def _flow(widgets: object) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for widget in widgets:  # type: ignore[attr-defined]
            flow.addWidget(widget)
        return holder

    def _connect(self) -> None:
        self.name.textChanged.connect(self._edited)
        self.title.textChanged.connect(self._edited)
        self.text.textChanged.connect(self._edited)
        for choice in (self.product, self.kind):
            choice.currentIndexChanged.connect(self._edited)
        for check in (*self.fields.values(), self.manual, self.live):
            check.toggled.connect(self._edited)
        self.tongue.currentIndexChanged.connect(self._other_tongue)
        self.approved.clicked.connect(lambda on: self._model.approve(self.shown, on))
        self.save.clicked.connect(lambda _on=False: self._save())
        self.undo.clicked.connect(lambda: self._fill(self._seen))
        self._back.clicked.connect(self.left)
        self._key.clicked.connect(lambda: self.key_wanted.emit(self.shown))
        self._revoke.clicked.connect(lambda: self.revoke_wanted.emit(self.shown))

    def _fill(self, draft: Draft) -> None:
        self._filling = True
        self._name_controls()
        self._fill_choices(draft)
        self._words = {tag: (draft.title.get(tag, ""), draft.text.get(tag, "")) for tag in LANGUAGE_NAMES}
        self._show_words()
        self.name.setText(draft.name)
        for field, check in self.fields.items():
            check.setChecked(field in draft.fields)
        self._fill_people(draft)
        self.manual.setChecked(draft.manual)
        self.live.setChecked(draft.live)
        self._filling = False
        self._edited()
        self._show_rest()

    def _name_controls(self) -> None:
        for field, check in self.fields.items():
            check.setText(field_words(field))
        self.manual.setText(field_words("manual"))
        self.live.setText(field_words("live"))
        self.approved.setText(self.tr("Approved (by an admin)"))
        for widget, words in self._labels.items():
            widget.setAccessibleName(words())

    def _fill_choices(self, draft: Draft) -> None:
        self.product.clear()
        self.product.addItem(self.tr("No product"), "")
        for good in self._model.goods:
            self.product.addItem(good_words(good), good.id)
        if draft.product and self.product.findData(draft.product) < 0:
            self.product.addItem(draft.product, draft.product)
        self.product.setCurrentIndex(max(0, self.product.findData(draft.product)))
        self.kind.clear()
        for kind in SourceKind:
            self.kind.addItem(kind_words(kind.value), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        if not self.tongue.count():
            self.tongue.blockSignals(True)
            for tag, name in LANGUAGE_NAMES.items():
                self.tongue.addItem(name, tag)
            self.tongue.setCurrentIndex(self.tongue.findData(self._spoken))
            self.tongue.blockSignals(False)

    def _fill_people(self, draft: Draft) -> None:
        while (item := self._people_flow.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.recipients = {}
        for one in self._model.sales_staff():
            check = Check(self._appearance)
            check.setText(one_line(one.name, 40).replace("&", "&&"))
            check.setChecked(one.id in draft.recipients)
            check.toggled.connect(self._edited)
            self.recipients[one.id] = check
            self._people_flow.addWidget(check)

    def _show_rest(self) -> None:
        landing, model = self._landing, self._model
        may = model.keeps if landing is None else model.may_change(landing)
        for widget in self._labels:
            widget.setEnabled(may)
        self.approved.setVisible(landing is not None)
        self.approved.setChecked(landing is not None and landing.approved)
        self.approved.setEnabled(model.admin)
        self._own.setVisible(not may)
        for button in (self.save, self.undo):
            button.setVisible(may)
        there = landing is not None
        self.embedding.setVisible(there)
        if landing is not None:
            self.embedding.show_form(self._address(landing.id), self._public_title(landing))
        self._key.setVisible(there and may)
        self._key.setEnabled(model.online)
        self._key.set_words(self._key_words)
        self._revoke.setVisible(there and may and model.has_key(self.shown))
        self._revoke.setEnabled(model.online)

    def _public_title(self, landing: Landing) -> str:
        """What its visitors may read: never the name, which is for colleagues."""
        return landing.title.get(self._spoken) or next(iter(landing.title.values()), "") or self._address(landing.id)

    def _key_words(self) -> str:
        return self.tr("Renew the API key…") if self._model.has_key(self.shown) else self.tr("Make an API key…")

    def _edited(self, *_about: object) -> None:
        if self._filling:
            return
        draft = self.draft()
        self._wrong.hide()
        self.undo.setEnabled(draft != self._seen)
        self.save.setEnabled(draft != self._seen and bool(draft.name))
        self.preview.show_draft(draft, self._spoken, self._model.good(draft.product))

    def _other_tongue(self) -> None:
        self._keep_words()
        self._spoken = str(self.tongue.currentData())
        self._filling = True
        self._show_words()
        self._filling = False
        self._edited()

    def _show_words(self) -> None:
        title, text = self._words.get(self._spoken, ("", ""))
        self.title.setText(title)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def _keep_words(self) -> None:
        if not self._filling:
            self._words[self._spoken] = (self.title.text().strip(), self.text.toPlainText().strip())

    def _save(self) -> None:
        draft = self.draft()
        try:
            if self._landing is None:
                made = self._model.make(draft)
                self._seen = draft
                self.saved.emit(made)
            else:
                before, self._seen = self._seen, drafts.checked(draft)
                self._model.change(self._landing.id, before, draft)
                self.saved.emit(self._landing.id)
        except Refused as refused:
            words = sentence(ErrorBody(refused.code, dict(refused.facts)))
            self._wrong.set_words(words)
            self._wrong.show()
            announce(self, words)
        self.undo.setEnabled(self.dirty)
        self.save.setEnabled(self.dirty)
