"""Moments as people read them: running waits, short times, days, full dates; in the language in force."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.domain.ids import MINUTE, SECOND, Instant

_QUARTER = 15 * MINUTE


def clock_text(waited: int) -> str:
    """A wait of `waited` milliseconds as m:ss, from an hour on h:mm:ss."""
    minutes, seconds = divmod(max(0, waited) // SECOND, 60)
    if minutes < 60:
        return f"{minutes}:{seconds:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def local_day(time: Instant) -> QDate:
    """The day that `time` lies in, where this computer stands."""
    return _day_of_quarter(time // _QUARTER)


@lru_cache(maxsize=2_000)
def _day_of_quarter(quarter: int) -> QDate:
    """Asked for every message that comes into sight, and each question looks at the system's time zone on the disk.

    Clocks differ from UTC by whole quarters of an hour, so no day begins within one.
    """
    return QDateTime.fromMSecsSinceEpoch(quarter * _QUARTER).date()


def short_time(time: Instant) -> str:
    """Hours and minutes."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(time).time(), QLocale.FormatType.ShortFormat)


def row_time(time: Instant, now: Instant) -> str:
    """A moment as a list row shows it: the time on the same day, else the day, else month and year."""
    day, today = local_day(time), local_day(now)
    if day == today:
        return short_time(time)
    return short_day(day) if day.daysTo(today) < 300 else QLocale().toString(day, "yyyy/MM" if _year_first() else "MM.yyyy")


def short_day(day: QDate) -> str:
    """Day and month: "21 Nov", "11月21日"."""
    pattern = "d MMM"
    if _year_first():
        pattern = _without_year(QLocale().dateFormat(QLocale.FormatType.LongFormat)).replace("dddd", "").strip()
    return QLocale().toString(day, pattern)


def _year_first() -> bool:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat).startswith("yyyy")


def full_time(time: Instant) -> str:
    """The whole date with the time of day."""
    moment = QDateTime.fromMSecsSinceEpoch(time)
    day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {QLocale().toString(moment.time(), 'HH:mm:ss')}"


def day_text(day: QDate, today: QDate) -> str:
    """A day as a separator shows it: "Today", "Yesterday", otherwise the date, with the year only when it is another."""
    back = day.daysTo(today)
    if back == 0:
        return QCoreApplication.translate("Times", "Today")
    if back == 1:
        return QCoreApplication.translate("Times", "Yesterday")
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    if day.year() == today.year():
        pattern = _without_year(pattern)
    return locale.toString(day, pattern)


def _without_year(pattern: str) -> str:
    """A locale's long date without its year, and without what stood between: "dddd, d MMMM yyyy 'р'." → "dddd, d MMMM"."""
    start = pattern.find("yyyy")
    if start < 0:
        return pattern
    if start == 0:  # year first, as in Chinese: "yyyy年M月d日dddd"
        rest = pattern[4:]
        return rest[1:] if rest[:1] and not rest[0].isascii() else rest.lstrip(" ,/-.")
    head = pattern[:start].rstrip(" ,/-.")
    # Vietnamese puts a word before each part ("'năm' yyyy"): the year's own word goes with it.
    if head.endswith("'"):
        head = head[: head.rfind("'", 0, -1)].rstrip(" ,/-.")
    return head
