"""What the board says: figures as words, and for each of them where it comes from."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.times import clock_text
from app.domain.presence import PresenceState
from app.domain.response import Rate
from app.features.supervision.model.board import Column


def number(value: int) -> str:
    """In the language in force."""
    return QLocale().toString(value)


def percent(share: float, decimals: int = 1) -> str:
    """`share` of 1 as per cent."""
    return QCoreApplication.translate("Board", "{n}%").replace("{n}", QLocale().toString(share * 100, "f", decimals))


def rate_words(rate: Rate) -> str:
    """The reply rate; "—" while nothing is counted (CHAT-9)."""
    return percent(rate.in_time / rate.counted) if rate.counted else "—"


def of_words(part: int, whole: int) -> str:
    """Such as 54/56."""
    return f"{number(part)}/{number(whole)}"


def wait_words(milliseconds: float) -> str:
    """A wait as m:ss."""
    return clock_text(round(milliseconds))


def state_words(state: PresenceState) -> str:
    """A presence."""
    translate = QCoreApplication.translate
    return {
        PresenceState.ONLINE: translate("Board", "Online"),
        PresenceState.BUSY: translate("Board", "Busy"),
        PresenceState.AWAY: translate("Board", "Away"),
        PresenceState.OFFLINE: translate("Board", "Offline"),
    }[state]


#: The theme's dot of a presence, and whether it is hollow: colour alone never tells.
STATE_DOTS = {
    PresenceState.ONLINE: ("ok_dot", False),
    PresenceState.BUSY: ("bad_dot", False),
    PresenceState.AWAY: ("warn_dot", True),
    PresenceState.OFFLINE: ("faint", True),
}


def column_words(column: Column) -> str:
    """The head of a column."""
    translate = QCoreApplication.translate
    return {
        Column.AGENT: translate("Board", "Agent"),
        Column.STATE: translate("Board", "Status"),
        Column.LOAD: translate("Board", "Load"),
        Column.WAITING: translate("Board", "Waiting"),
        Column.LONGEST: translate("Board", "Longest wait"),
        Column.OVERDUE: translate("Board", "Overdue"),
        Column.RATE: translate("Board", "Reply rate"),
    }[column]


def column_help(column: Column, limit: int) -> str:
    """Where the figures of a column come from; `limit` is when a wait is overdue, in milliseconds."""
    translate = QCoreApplication.translate
    return {
        Column.AGENT: translate("Board", "Everybody of this shop who answers buyers."),
        Column.STATE: translate("Board", "What each person chose; without a connection they become away, then offline."),
        Column.LOAD: translate("Board", "Open chats assigned to the agent, of as many as they take at a time."),
        Column.WAITING: translate("Board", "Of the agent's open chats, those whose buyer waits for an answer."),
        Column.LONGEST: translate("Board", "From the first unanswered message of a buyer until now, by the hub's clock."),
        Column.OVERDUE: overdue_help(limit),
        Column.RATE: rate_help(),
    }[column]


def overdue_help(limit: int) -> str:
    """What overdue means."""
    text = QCoreApplication.translate("Board", "Waits of {time} and more. The limit is a setting of the shop.")
    return text.replace("{time}", clock_text(limit))


def rate_help() -> str:
    """What the reply rate is."""
    return QCoreApplication.translate(
        "Board",
        "Turns answered in time, of all counted turns that began today. A turn runs from the first unanswered message of a "
        "buyer to the first answer of a person; the shop's policy says which count.",
    )
