"""Do not disturb: for a while or until it is turned off; it survives a restart (CHAT-10, CHAT-13)."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.clock import HubClock
from app.desktop.settings import Settings
from app.domain.ids import MINUTE, Instant
from app.features.alerts.options import QUIET, QUIET_OVERDUE
from app.features.alerts.rules.cues import Cue
from app.features.alerts.rules.quiet import Quiet, begun, breaks_through, kept, restored


class DoNotDisturb(QObject):
    """`changed` when it begins, ends or is given another length."""

    changed = Signal()

    def __init__(self, settings: Settings, clock: HubClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._quiet = restored(settings.get(QUIET), clock.now())
        # Looked at again within the minute: the hub's clock may move against ours.
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._look)
        self._look()

    @property
    def on(self) -> bool:
        """Whether nobody is to disturb just now."""
        return self._quiet.at(self._clock.now()).on

    @property
    def until(self) -> Instant | None:
        """When it ends by the hub's clock; None while it is off or lasts until it is turned off."""
        return self._quiet.until if self.on else None

    def begin(self, length: int | None) -> None:
        """From now on for `length` milliseconds; None until it is turned off."""
        self._set(begun(self._clock.now(), length))

    def end(self) -> None:
        """Disturb again."""
        self._set(Quiet())

    def hushes(self, cue: Cue, mine: bool) -> bool:
        """Whether a cue is kept back now; `mine`: the chat is assigned to me."""
        return self.on and not breaks_through(cue, mine, self._settings.get(QUIET_OVERDUE))

    def _set(self, quiet: Quiet) -> None:
        self._quiet = quiet
        self._settings.set(QUIET, kept(quiet))
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        if not self._quiet.on or self._quiet.until is None:
            self._end.stop()
        elif self.on:
            self._end.start(int(min(max(self._quiet.until - self._clock.now(), 100), MINUTE)))
        else:
            self._set(Quiet())
