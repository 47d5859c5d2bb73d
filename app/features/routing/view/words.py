"""Presence and "why me?" in words (CHAT-31). Names come from outside: everything here is plain text."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line
from app.desktop.kit.times import clock_text
from app.desktop.kit.tones import Tone
from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.domain.ids import SECOND
from app.domain.orders import OrderState
from app.domain.presence import PresenceState
from app.domain.routing import Assignment, Why

STATES = {
    PresenceState.ONLINE: (QT_TRANSLATE_NOOP("Routing", "Online"), Tone.OK, "dot"),
    PresenceState.BUSY: (QT_TRANSLATE_NOOP("Routing", "Busy"), Tone.WARN, "minus"),
    PresenceState.AWAY: (QT_TRANSLATE_NOOP("Routing", "Away"), Tone.WARN, "clock"),
    PresenceState.OFFLINE: (QT_TRANSLATE_NOOP("Routing", "Offline"), Tone.NEUTRAL, "offline"),
}
_MEANINGS = {
    PresenceState.ONLINE: QT_TRANSLATE_NOOP("Routing", "New buyers come to you."),
    PresenceState.BUSY: QT_TRANSLATE_NOOP("Routing", "You keep your buyers, new ones go to others."),
    PresenceState.AWAY: QT_TRANSLATE_NOOP("Routing", "You will be back soon; unanswered buyers go to others."),
    PresenceState.OFFLINE: QT_TRANSLATE_NOOP("Routing", "Your buyers are handed over."),
}


def state_word(state: PresenceState) -> str:
    """ "Online", "Busy"…"""
    return QCoreApplication.translate("Routing", STATES[state][0])


def meaning(state: PresenceState) -> str:
    """What the state does, in a sentence."""
    return QCoreApplication.translate("Routing", _MEANINGS[state])


def why_words(assignment: Assignment, me: str, name: Callable[[str], str]) -> str:
    """Why the chat came to whom it came to, as one or two sentences; `name` gives a colleague's name by id."""
    mine = assignment.staff == me
    owner = _named(name, assignment.staff)
    text = _why(assignment.why, mine)
    facts = {
        "name": owner,
        "group": one_line(str(assignment.facts.get("group", "")), 40),
        "by": _named(name, str(assignment.facts.get("by", ""))),
        "from": _named(name, str(assignment.facts.get("from", ""))),
        **{key: QLocale().toString(int(assignment.facts.get(key, 0))) for key in ("load", "capacity", "among", "hours")},
    }
    for key, value in facts.items():
        text = text.replace("{" + key + "}", value)
    return " ".join(part for part in (text, _note(assignment), _before(assignment, name)) if part)


def back_words(assignment: Assignment, name: Callable[[str], str]) -> str:
    """How a chat that one handed over came back, with what was said about it."""
    translate = QCoreApplication.translate
    if assignment.why == Why.DECLINED:
        words = translate("Routing", "{name} declined. The chat is yours again.")
    else:
        words = translate("Routing", "{name} did not accept in time. The chat is yours again.")
    words = words.replace("{name}", _named(name, str(assignment.facts.get("from", ""))))
    return " ".join(part for part in (words, _note(assignment)) if part)


def _why(code: str, mine: bool) -> str:
    translate = QCoreApplication.translate
    if code == Why.LAST_AGENT:
        return (
            translate("Routing", "You answered this buyer within the last {hours} hours.")
            if mine
            else translate("Routing", "{name} answered this buyer within the last {hours} hours.")
        )
    if code == Why.GROUP:
        return (
            translate("Routing", "It is for the group “{group}”, and it was your turn.")
            if mine
            else translate("Routing", "It is for the group “{group}”, and it was {name}'s turn.")
        )
    if code == Why.TURN:
        return (
            translate("Routing", "It was your turn, with {load} of {capacity} chats, among {among} who had room.")
            if mine
            else translate("Routing", "It was {name}'s turn, with {load} of {capacity} chats, among {among} who had room.")
        )
    if code == Why.LEAST_BUSY:
        return (
            translate("Routing", "You had most room: {load} of {capacity} chats, among {among} who had any.")
            if mine
            else translate("Routing", "{name} had most room: {load} of {capacity} chats, among {among} who had any.")
        )
    if code == Why.ONLY_ONE:
        return (
            translate("Routing", "Only you had room: {load} of {capacity} chats.")
            if mine
            else translate("Routing", "Only {name} had room: {load} of {capacity} chats.")
        )
    if code == Why.BY_HAND:
        return translate("Routing", "{by} gave it to you.") if mine else translate("Routing", "{by} gave it to {name}.")
    if code == Why.TAKEN:
        return translate("Routing", "You took it.") if mine else translate("Routing", "{name} took it.")
    if code == Why.ANSWERED:
        return translate("Routing", "You answered first.") if mine else translate("Routing", "{name} answered first.")
    if code == Why.TRANSFERRED:
        theirs = translate("Routing", "{by} handed it over to {name}.")
        return translate("Routing", "{by} handed it over to you.") if mine else theirs
    if code == Why.DECLINED:
        return translate("Routing", "{from} declined it.")
    if code == Why.UNACCEPTED:
        return translate("Routing", "{from} did not accept it in time.")
    if code == Why.REOPENED:
        return translate("Routing", "{by} opened it again.")
    return translate("Routing", "Assigned to {name}.")


def _note(assignment: Assignment) -> str:
    """What was said along with it."""
    note = one_line(str(assignment.facts.get("note", "")), 200)
    return QCoreApplication.translate("Routing", "Note: “{note}”").replace("{note}", note) if note else ""


def _before(assignment: Assignment, name: Callable[[str], str]) -> str:
    """Where it came from, where that says something."""
    translate, facts = QCoreApplication.translate, assignment.facts
    former = _named(name, str(facts.get("from", "")))
    text = {
        Why.RETURNED.value: translate("Routing", "{former} had not answered in time."),
        Why.HANDED_OVER.value: translate("Routing", "{former} went offline."),
        Why.RELEASED.value: translate("Routing", "{former} gave it back."),
    }.get(str(facts.get("after", "")), "")
    parts = [text.replace("{former}", former)] if text else []
    waited = facts.get("waited")
    if isinstance(waited, int) and waited > 0:
        words = translate("Routing", "It had waited {time} in the queue.")
        parts.append(words.replace("{time}", clock_text(waited * SECOND)))
    return " ".join(parts)


def _named(name: Callable[[str], str], staff: str) -> str:
    return one_line(name(staff), 60) or QCoreApplication.translate("Routing", "somebody")


def order_words(state: str) -> str:
    """Where an order stands; what no order ever is stays as somebody typed it."""
    translate = QCoreApplication.translate
    return {
        OrderState.UNPAID.value: translate("Orders", "Unpaid"),
        OrderState.TO_SHIP.value: translate("Orders", "To ship"),
        OrderState.TO_RECEIVE.value: translate("Orders", "On its way"),
        OrderState.SIGNED_FOR.value: translate("Orders", "Signed for"),
        OrderState.CANCELLED.value: translate("Orders", "Cancelled"),
    }.get(state) or one_line(state, 40)
