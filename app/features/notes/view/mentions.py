"""Where one is mentioned: a pill with their number and a list behind it, and a line across the window for a new one (CHAT-24)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.notices import Banner
from app.desktop.kit.pill import PillButton
from app.desktop.kit.plain import one_line
from app.desktop.kit.tones import Tone
from app.domain.notes import Mention
from app.features.notes.model import Mentions

#: More than this nobody reads in a menu; the next come up when these are seen.
_LISTED = 12


class MentionPill(PillButton):
    """In the top bar while there is anything unseen; a click lists it."""

    def __init__(self, model: Mentions, appearance: Appearance, go_to: Callable[[Mention], object]) -> None:
        """`go_to` opens the chat at the note."""
        super().__init__(appearance, "")
        self._model = model
        self._go_to = go_to
        self.clicked.connect(lambda _checked: self.show_menu())
        model.changed.connect(self._show)
        self._show()

    def show_menu(self) -> None:
        """The newest first."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for mention in self._model.open_ones()[:_LISTED]:
            menu.addAction(mention_words(self._model, mention, 60).replace("&", "&&"), partial(self._go_to, mention))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _show(self) -> None:
        count = len(self._model.open_ones())
        self.setVisible(count > 0)
        self.show_words(
            lambda: f"@ {QLocale().toString(count)}",
            Tone.ACCENT,
            "note",
            lambda: self.tr("You are mentioned in %n note(s)", "", count),
        )


class MentionBanner(Banner):
    """Shows the newest mention until it is followed, seen or closed."""

    def __init__(
        self, model: Mentions, appearance: Appearance, go_to: Callable[[Mention], object], parent: QWidget | None = None
    ) -> None:
        """`go_to` opens the chat at the note."""
        super().__init__(appearance, parent)
        self._model = model
        self._go_to = go_to
        self._about: Mention | None = None
        model.came.connect(self._tell)
        model.changed.connect(self._renew)

    def _tell(self, mention: Mention) -> None:
        self._about = mention
        words = mention_words(self._model, mention, 160)
        self.say_that(words, Tone.ACCENT, lambda: self.tr("Go to the note"), partial(self._go_to, mention), closable=True)

    def _renew(self) -> None:
        if self._about is not None and self._about not in self._model.open_ones():
            self._about = None
            self.hide()


def mention_words(model: Mentions, mention: Mention, limit: int) -> str:
    """Who, about whom, and what, on one line."""
    words = QCoreApplication.translate("Mentions", "{name} mentions you about {buyer}: {text}")
    words = words.replace("{name}", one_line(mention.author_name, 40)).replace("{buyer}", one_line(model.buyer(mention), 60))
    return words.replace("{text}", one_line(mention.text, limit))
