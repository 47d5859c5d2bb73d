"""Suspicions in words: why a conversation lies in the spam folder, for its row and for the banner above its messages (CHAT-5)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.plain import one_line
from app.domain.suspicion import Suspicion, SuspicionKind


def reason_words(suspicion: Suspicion) -> str:
    """Why, as a row says it in a few words; more than one reason is "… +2"."""
    if suspicion.kind is SuspicionKind.STAFF:
        return QCoreApplication.translate("Suspicions", "Marked as spam")
    if suspicion.kind is SuspicionKind.SCORE:
        share = QLocale().toString(suspicion.score // 10)
        return QCoreApplication.translate("Suspicions", "Like spam, {share} %").replace("{share}", share)
    if not suspicion.reasons:
        return QCoreApplication.translate("Suspicions", "Suspected spam")
    more = f" +{QLocale().toString(len(suspicion.reasons) - 1)}" if len(suspicion.reasons) > 1 else ""
    return _said(suspicion.reasons[0]) + more


def all_reasons(suspicion: Suspicion, name: str = "") -> str:
    """The whole of it, as a sentence; `name` is that of the colleague who marked it."""
    if suspicion.kind is SuspicionKind.STAFF:
        if not name:
            return QCoreApplication.translate("Suspicions", "A colleague marked this as spam.")
        words = QCoreApplication.translate("Suspicions", "{name} marked this as spam.")
        return words.replace("{name}", one_line(name, 60))
    if suspicion.kind is SuspicionKind.SCORE:
        words = QCoreApplication.translate("Suspicions", "It reads like what this shop marked as spam: {share} % sure.")
        return words.replace("{share}", QLocale().toString(suspicion.score / 10, "f", 1))
    reasons = QLocale().createSeparatedList([_said(code) for code in suspicion.reasons])
    fact = one_line(suspicion.fact, 60)
    if fact:
        reasons = QCoreApplication.translate("Suspicions", "{reasons} (“{found}”)").replace("{reasons}", reasons)
        reasons = reasons.replace("{found}", fact)
    return QCoreApplication.translate("Suspicions", "Caught by a rule: {reasons}.").replace("{reasons}", reasons)


def _said(code: str) -> str:
    return _sentences().get(code) or QCoreApplication.translate("Suspicions", "suspected spam")


def _sentences() -> Mapping[str, str]:
    # Asked anew each time: the language may have changed.
    translate = QCoreApplication.translate
    return {
        "link.lookalike": translate("Suspicions", "link that imitates a known site"),
        "link.short": translate("Suspicions", "shortened link"),
        "link.invite": translate("Suspicions", "invitation to another messenger"),
        "link.address": translate("Suspicions", "link without a name"),
        "link.unknown": translate("Suspicions", "link to an unknown site"),
        "link.many": translate("Suspicions", "many links"),
        "contact.spelled": translate("Suspicions", "number written in words"),
        "contact.spaced": translate("Suspicions", "number pulled apart"),
        "contact.disguised": translate("Suspicions", "number with look-alike letters"),
        "contact.messenger": translate("Suspicions", "disguised messenger name"),
        "contact.mail": translate("Suspicions", "disguised e-mail address"),
        "contact.handle": translate("Suspicions", "messenger name"),
        "offer.loan": translate("Suspicions", "offers a loan"),
        "offer.gambling": translate("Suspicions", "gambling"),
        "offer.prize": translate("Suspicions", "promises a prize"),
        "offer.account": translate("Suspicions", "pretends to be a bank or support"),
        "offer.job": translate("Suspicions", "offers a job"),
        "offer.boost": translate("Suspicions", "sells reviews or advertising"),
        "offer.invest": translate("Suspicions", "offers an investment"),
        "offer.wholesale": translate("Suspicions", "advertises goods"),
        "offer.goods": translate("Suspicions", "advertises something doubtful"),
        "offer.wage": translate("Suspicions", "promises a wage"),
        "trick.joiner": translate("Suspicions", "invisible characters in words"),
        "trick.stacked": translate("Suspicions", "heaped marks on letters"),
        "trick.ornate": translate("Suspicions", "ornate letters"),
        "trick.mixed": translate("Suspicions", "look-alike letters of another alphabet"),
        "trick.signs": translate("Suspicions", "rows of signs"),
        "crowd.copies": translate("Suspicions", "same text from several buyers"),
        "crowd.pace": translate("Suspicions", "too many messages at once"),
    }
