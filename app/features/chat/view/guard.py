"""A text that should be looked at again before it goes to a buyer: why, and two buttons; nothing is ever blocked (CHAT-30)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button
from app.desktop.kit.ground import fill
from app.desktop.kit.text import Paragraph
from app.desktop.kit.tones import Tone
from app.desktop.themes import Size

#: Sentences that say why a text should be looked at again; none where it may go. Asked when the agent sends: takes no time.
SendCheck = Callable[[str], Sequence[str]]


class SendChecks:
    """The checks of one composer, and the guard that appears when one of them has something to say."""

    def __init__(
        self, appearance: Appearance, place: Callable[[QWidget], object], send: Callable[[], object], edit: Callable[[], object]
    ) -> None:
        """`place` puts the guard above the field, `send` sends after all, `edit` leads back to the field."""
        self._appearance = appearance
        self._place, self._send, self._edit = place, send, edit
        self._checks: list[tuple[SendCheck, Callable[[], object] | None]] = []
        self._look: Callable[[], object] | None = None
        self._guard: SendGuard | None = None

    def add(self, check: SendCheck, look: Callable[[], object] | None = None) -> None:
        """`look` shows what a check is about, where that is not the text itself."""
        self._checks.append((check, look))

    def hold(self, text: str) -> bool:
        """Whether `text` stays here for now, see SendGuard.holds."""
        reasons = self.reasons(text)
        if reasons and self._guard is None:
            self._guard = SendGuard(self._appearance)
            self._guard.anyway.connect(self._send)
            self._guard.edit.connect(self._edit_again)
            self._place(self._guard)
        return self._guard is not None and self._guard.holds(text, reasons, self._look is not None)

    def reasons(self, text: str) -> list[str]:
        """What the checks say of `text`; nothing is shown of it."""
        found = [(check(text), look) for check, look in self._checks]
        self._look = next((look for said, look in found if said and look is not None), None)
        return [reason for said, _look in found for reason in said]

    def reset(self) -> None:
        """The text is another one now, or has gone."""
        if self._guard is not None:
            self._guard.reset()

    def _edit_again(self) -> None:
        self.reset()
        if self._look is not None:
            self._look()
        self._edit()


class SendGuard(QWidget):
    """Above the field, while it holds a text back. `anyway`: send it as it is; `edit`: back to the field."""

    anyway = Signal()
    edit = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._approved: str | None = None
        self._held = ""
        self._text = Paragraph(appearance)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._back = back = Button(appearance, lambda: self.tr("Edit"))
        send = Button(appearance, lambda: self.tr("Send anyway"))
        back.clicked.connect(lambda _checked: self.edit.emit())
        send.clicked.connect(lambda _checked: self._approve())
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GAP * 2 + Size.ICON, Size.STEP, Size.GAP, Size.STEP)
        row.setSpacing(Size.GAP)
        row.addWidget(self._text, 1)
        for button in (back, send):
            # A click must not take the focus, see the composer's own Send.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.hide()

    def holds(self, text: str, reasons: Sequence[str], look: bool = False) -> bool:
        """Whether `text` stays here. Asked again about the same text it holds it again, until the agent said "Send anyway".
        `look`: there is something to look at first, elsewhere than in the text."""
        if not reasons or text == self._approved:
            return False
        self._held = text
        self._back.set_words((lambda: self.tr("Look first")) if look else (lambda: self.tr("Edit")))
        self._text.set_words(" ".join(reasons))
        self.show()
        announce(self, " ".join(reasons))
        return True

    def reset(self) -> None:
        """The text is another one now, or has gone."""
        self._approved = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._appearance.colour(Tone.WARN.soft))
        icon = self._appearance.pixmap("warning", Tone.WARN, Size.ICON)
        painter.drawPixmap(Size.GAP, (self.height() - Size.ICON) // 2, icon)

    def _approve(self) -> None:
        self._approved = self._held
        self.anyway.emit()
