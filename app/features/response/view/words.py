"""What the reply rate says in words: the policy, the verdict on a turn, and why it was counted or not (CHAT-9)."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.domain.ids import HOUR, MINUTE, SECOND, Instant
from app.domain.response import Exclusion, Hours, Rate, ResponsePolicy
from app.features.response.rules.turn import ANSWERED, Turn, policy_of


def number(value: int) -> str:
    """In the language in force."""
    return QLocale().toString(value)


def rate_words(rate: Rate) -> str:
    """Such as 96.4 %; "—" while nothing is counted."""
    if not rate.counted:
        return "—"
    share = QLocale().toString(100 * rate.in_time / rate.counted, "f", 1)
    return QCoreApplication.translate("Response", "{n}%").replace("{n}", share)


def of_words(rate: Rate) -> str:
    """Such as 54/56."""
    return f"{number(rate.in_time)}/{number(rate.counted)}"


def rate_title(threshold: int) -> str:
    """What the rate is called under a policy: "3-min replies today"."""
    translate = QCoreApplication.translate
    for unit, words in (
        (HOUR, translate("Response", "{n}-h replies today")),
        (MINUTE, translate("Response", "{n}-min replies today")),
    ):
        if threshold % unit == 0:
            return words.replace("{n}", number(threshold // unit))
    return translate("Response", "{n}-s replies today").replace("{n}", number(threshold // SECOND))


def length_words(threshold: int) -> str:
    """A threshold by itself: "3 min"."""
    translate = QCoreApplication.translate
    for unit, words in ((HOUR, translate("Response", "{n} h")), (MINUTE, translate("Response", "{n} min"))):
        if threshold % unit == 0:
            return words.replace("{n}", number(threshold // unit))
    return translate("Response", "{n} s").replace("{n}", number(threshold // SECOND))


def policy_words(policy: ResponsePolicy) -> str:
    """A policy in a list of choices: "3 min, 08:00–23:00"."""
    length, translate = length_words(policy.threshold), QCoreApplication.translate
    if set(policy.week) == {Hours(0, 1440)} and not policy.closed:
        return translate("Response", "{length}, around the clock").replace("{length}", length)
    if len(set(policy.week)) == 1 and policy.week[0] is not None:
        return f"{length}, {hours_words(policy.week[0])}"
    return translate("Response", "{length}, with its own hours").replace("{length}", length)


def hours_words(hours: Hours) -> str:
    """Such as 08:00–23:00."""
    return f"{_minutes(hours.opens)}–{_minutes(hours.closes)}"


def verdict(turn: Turn, now: Instant) -> tuple[str, Tone, str]:
    """The verdict in a word or two, its tone and its icon."""
    translate = QCoreApplication.translate
    if not turn.counted:
        return translate("Response", "not counted"), Tone.NEUTRAL, "minus"
    if turn.in_time is None and turn.ended is None and now <= turn.deadline:
        return translate("Response", "waiting"), Tone.WARN, "clock"
    if turn.in_time:
        return translate("Response", "in time"), Tone.OK, "check"
    return translate("Response", "late"), Tone.BAD, "overdue"


def why(turn: Turn, now: Instant, zone: str) -> str:
    """The sentence that says why it was counted or left out; `zone` is the shop's."""
    translate = QCoreApplication.translate
    if turn.rule == Exclusion.OUTSIDE:
        return _outside(turn, zone)
    if not turn.counted:
        text = {
            Exclusion.SPAM.value: translate("Response", "Not counted: the chat went into the spam folder at {time}."),
            Exclusion.BLOCKED.value: translate("Response", "Not counted: the buyer was blocked at {time}."),
            Exclusion.CLOSED.value: translate("Response", "Not counted: the chat was closed at {time} without an answer."),
        }.get(turn.rule, translate("Response", "Not counted by a rule of a newer hub ({rule})."))
        return text.replace("{rule}", turn.rule).replace("{time}", clock(turn.ended or turn.started, zone))
    allowed = clock_text(turn.deadline - turn.started)
    if turn.ending == ANSWERED and turn.ended is not None:
        in_time = translate("Response", "Answered after {waited}; up to {allowed} is in time.")
        late = translate("Response", "Answered after {waited}; only up to {allowed} is in time.")
        text = in_time if turn.in_time else late
        return text.replace("{waited}", clock_text(turn.ended - turn.started)).replace("{allowed}", allowed)
    if turn.ended is not None:
        text = translate("Response", "Ended at {time} without an answer: that counts as late.")
        return text.replace("{time}", clock(turn.ended, zone))
    if now > turn.deadline:
        text = translate("Response", "Not answered yet, and the deadline was {time}: late.")
        return text.replace("{time}", clock(turn.deadline, zone))
    return translate("Response", "Not answered yet; in time until {time}.").replace("{time}", clock(turn.deadline, zone))


def began(turn: Turn) -> str:
    """What began it, where that was no message."""
    return "" if turn.first_number else QCoreApplication.translate("Response", "Begun by “Not spam”.")


def times(turn: Turn, zone: str) -> str:
    """From when until when."""
    end = clock(turn.ended, zone) if turn.ended is not None else "…"
    return f"{clock(turn.started, zone)} – {end}"


def deadline(turn: Turn, zone: str) -> str:
    """By when an answer was in time."""
    return QCoreApplication.translate("Response", "deadline {time}").replace("{time}", clock(turn.deadline, zone))


def clock(time: Instant, zone: str, seconds: bool = True) -> str:
    """A time of day in a zone."""
    moment = QDateTime.fromMSecsSinceEpoch(time, QTimeZone(zone.encode()))
    return moment.toString("HH:mm:ss" if seconds else "HH:mm")


def _outside(turn: Turn, zone: str) -> str:
    translate = QCoreApplication.translate
    try:
        policy = policy_of(turn.policy)
        hours = policy.hours_at(turn.started, zone)
        told = policy.zone(zone)
    except (ValueError, KeyError, OSError):  # kept by a newer hub, or of a zone that this computer does not know
        return translate("Response", "Not counted: it began outside the service hours.")
    at = clock(turn.started, told, seconds=False)
    if hours is None:
        return translate("Response", "Not counted: it began at {time} on a day without service.").replace("{time}", at)
    text = translate("Response", "Not counted: it began at {time}, outside {hours}.")
    return text.replace("{time}", at).replace("{hours}", hours_words(hours))


def _minutes(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
