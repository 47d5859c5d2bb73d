"""Shop notices in the tab: what a supervisor tells all desks; posting one, for those who may (CHAT-30)."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import IconButton, Look, ToolButton
from app.desktop.kit.choices import Check
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.panel import Panel
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.kit.times import row_time
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.ids import HOUR, Instant
from app.domain.shop_notices import NOTICE_LONGEST, ShopNotice
from app.features.assistant.model.notices import NoticesModel
from app.protocol.envelope import ErrorBody

_DOT = 8


class NoticeCard(Panel):
    """Text, author, since when and until when; a dot while it is new to this person."""

    def __init__(
        self, notice: ShopNotice, unread: bool, appearance: Appearance, now: Instant, remove: Callable[[], object] | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`remove` takes it away; None where this person may not."""
        super().__init__(appearance, parent)
        self._notice = notice
        self._unread = unread
        self._now = now
        self.body.addWidget(Paragraph(appearance, notice.text))
        self._foot = TextLine(appearance, self._foot_words, "faint", appearance.fonts.tiny)
        row = QHBoxLayout()
        row.setContentsMargins(_DOT + Size.STEP if unread else 0, 0, 0, 0)
        row.addWidget(self._foot, 1)
        if remove is not None:
            away = IconButton(appearance, "close", lambda: self.tr("Remove this notice from all desks"))
            away.clicked.connect(lambda _checked: remove())
            row.addWidget(away)
        self.body.addLayout(row)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unread:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._appearance.colour("accent"))
            painter.setBrush(self._appearance.colour("accent"))
            middle = self._foot.geometry().center().y()
            painter.drawEllipse(Size.PAD - 2, middle - _DOT // 2 + 1, _DOT, _DOT)

    def _foot_words(self) -> str:
        parts = [self.tr("new")] if self._unread else []
        parts += [one_line(self._notice.author_name, 40), row_time(self._notice.time, self._now)]
        if self._notice.until is not None:
            parts.append(self.tr("until {time}").replace("{time}", until_words(self._notice.until, self._now)))
        return " · ".join(parts)

    def _retranslate(self) -> None:
        self.setAccessibleName(f"{self._notice.text}, {self._foot_words()}")


def until_words(until: Instant, now: Instant) -> str:
    """The end of a notice: the time of a day that is today, otherwise the day."""
    return row_time(until, now)


class NoticesSection(QWidget):
    """All that stand, the newest first; hidden where there are none and this person may post none."""

    def __init__(self, model: NoticesModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearance = appearance
        head = QHBoxLayout()
        head.addWidget(TextLine(appearance, lambda: self.tr("Notices"), font=appearance.fonts.strong), 1)
        self.post_button = ToolButton(appearance, "plus", lambda: self.tr("Post a notice"))
        self.post_button.clicked.connect(lambda _checked: self.ask())
        head.addWidget(self.post_button)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Size.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Size.STEP)
        column.addLayout(head)
        column.addLayout(self._cards)
        model.changed.connect(self._refresh)
        self._refresh()

    def ask(self) -> None:
        """Opens the dialog that posts a notice."""
        PostNoticeDialog(self._model, self._appearance, self.window()).ask(lambda _answer: None)

    def _refresh(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        notices = self._model.notices()
        for notice in notices:
            remove = (lambda known=notice: self._model.remove(known)) if self._model.may_post else None
            unread = self._model.is_unread(notice)
            self._cards.addWidget(NoticeCard(notice, unread, self._appearance, self._model.now(), remove))
        self.post_button.setVisible(self._model.may_post)
        self.setVisible(bool(notices) or self._model.may_post)


class PostNoticeDialog(Dialog):
    """What to tell, and until when."""

    def __init__(self, model: NoticesModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, lambda: self.tr("Post a notice"), parent)
        self._model = model
        self.add_text(lambda: self.tr("Everybody who answers in this shop will see it."))
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Notice"))
        self.field.setPlaceholderText(self.tr("What should everybody know?"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * 5)
        self.ends = Check(appearance)
        self.ends.setText(self.tr("Until"))
        now = model.now()
        self.until = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(now + 8 * HOUR))
        self.until.setAccessibleName(self.tr("Until"))
        self.until.setCalendarPopup(True)
        self.until.setFixedHeight(Size.FIELD)
        self.until.setMaximumDateTime(QDateTime.fromMSecsSinceEpoch(now + NOTICE_LONGEST - HOUR))
        self.until.setEnabled(False)
        self.ends.toggled.connect(self.until.setEnabled)
        self._trouble = Paragraph(appearance, "", "bad")
        self._trouble.hide()
        row = QHBoxLayout()
        row.addWidget(self.ends)
        row.addWidget(self.until, 1)
        self.content.addWidget(self.field)
        self.content.addLayout(row)
        self.content.addWidget(self._trouble)
        self.add_button("cancel", lambda: self.tr("Cancel"))
        # Not one of the dialog's own: it stays open where the text cannot be posted.
        self._post_button = self.add_button("post", lambda: self.tr("Post"), Look.PRIMARY, default=True)
        self._post_button.clicked.disconnect()
        self._post_button.clicked.connect(lambda _checked: self._post())
        self.field.setFocus()

    def _post(self) -> None:
        until = Instant(self.until.dateTime().toMSecsSinceEpoch()) if self.ends.isChecked() else None
        error: ErrorBody | None = self._model.post(self.field.toPlainText(), until)
        if error is None:
            self._close_with("post")
        else:
            self._trouble.set_words(sentence(error))
            self._trouble.show()
