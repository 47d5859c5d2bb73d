"""Refusals as sentences: what happened, what was kept, and what to do; the hub sends codes only."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.money import money_text
from app.desktop.refusals import desk, general, intake, records, requests, trade
from app.protocol.envelope import ErrorBody

#: Asked anew each time: the language may have changed, and refusals are rare.
_SOURCES = (general, desk, trade, records, requests, intake)


def sentence(error: ErrorBody) -> str:
    """The refusal in the language in force; an unknown code (a newer hub's) is named, so that support can look it up."""
    text: str | None = next((found for one in _SOURCES if (found := one.sentences().get(error.code)) is not None), None)
    if text is None:
        unknown = QCoreApplication.translate("Refusals", "The hub refused this ({code}). Nothing was changed.")
        return unknown.replace("{code}", error.code)
    for name, value in error.facts.items():
        text = text.replace("{" + name + "}", _shown(error, name, value))
    return text


def _shown(error: ErrorBody, name: str, value: object) -> str:
    if not isinstance(value, int):
        return str(value)
    if name.startswith("amount_"):  # money, in the currency that stands beside it
        return money_text(value, str(error.facts.get("currency", "")))
    if error.code in ("file.too_big", "file.day_quota"):  # a limit in bytes; nobody counts ten million of them
        return QLocale().formattedDataSize(value, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return QLocale().toString(value)
