"""The times that people choose for a reminder, in words, by the clock of this computer."""

from PySide6.QtCore import QCoreApplication, QTimeZone

from app.desktop.kit.times import short_time
from app.domain.ids import Instant
from app.features.due.rules import proposals


def proposed(now: Instant) -> list[tuple[str, Instant]]:
    """Words and time of each, the soonest first."""
    translate = QCoreApplication.translate
    words = {
        "quarter": translate("Due", "In 15 minutes ({time})"),
        "hour": translate("Due", "In an hour ({time})"),
        "evening": translate("Due", "This evening ({time})"),
        "tomorrow": translate("Due", "Tomorrow ({time})"),
    }
    return [(words[name].replace("{time}", short_time(at)), at) for name, at in proposals(now, local_zone()).items()]


def local_zone() -> str:
    """The IANA name of this computer's time zone."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if "/" in name else "UTC"
