"""The reply rate where it is always on screen: the shop's in the top bar, one's own in the status line (CHAT-9)."""

from PySide6.QtCore import QObject

from app.desktop.appearance import Appearance
from app.desktop.kit.pill import PillButton
from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.desktop.shell.status_line import StatusLine
from app.features.response.model.rates import RatesModel
from app.features.response.view.words import number, of_words, rate_title, rate_words


class RatePill(PillButton):
    """The shop's rate of today; n/N of both on hover, a click shows the turns behind it."""

    def __init__(self, model: RatesModel, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self._model = model
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        rate = self._model.shop
        low = rate.counted and rate.in_time * 100 < self._model.least * rate.counted
        tone = Tone.NEUTRAL if not rate.counted else Tone.BAD if low else Tone.OK
        # Colour is never the only sign.
        self.show_words(self._rate_words, tone, "warning" if low else "", self._hover_words)
        self.setAccessibleDescription(self._hover_words())

    def _rate_words(self) -> str:
        return f"{rate_title(self._model.threshold)} {rate_words(self._model.shop)}"

    def _hover_words(self) -> str:
        text = self.tr("In time: the shop {shop}, I {mine}. Click to see each turn and why it counts.")
        return text.replace("{shop}", of_words(self._model.shop)).replace("{mine}", of_words(self._model.mine))


class OwnFigures(QObject):
    """Mine of today, in the status line: my rate, how long buyers waited for me, how many I answered."""

    def __init__(self, model: RatesModel, status: StatusLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._status = status
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._status.show_figure("rate", self._rate_words)
        self._status.show_figure("first_reply", self._reply_words)
        self._status.show_figure("handled", self._handled_words)

    def _rate_words(self) -> str:
        mine = self._model.mine
        text = self.tr("My replies in time today {rate} ({of})") if mine.counted else self.tr("My replies in time today {rate}")
        return text.replace("{rate}", rate_words(mine)).replace("{of}", of_words(mine))

    def _reply_words(self) -> str:
        mine = self._model.mine
        wait = clock_text(round(mine.waited / mine.answered)) if mine.answered else "—"
        return self.tr("First reply today {time}").replace("{time}", wait)

    def _handled_words(self) -> str:
        return self.tr("Chats handled {n}").replace("{n}", number(self._model.mine.chats))
