"""Phone numbers as buyers write them, in the one form that is kept."""

import phonenumbers

from app.domain.errors import Refused

#: Where a number without its country is from: first the shop's own, by its currency, then by the buyer's language.
_BY_CURRENCY = {"VND": "VN", "UAH": "UA", "CNY": "CN"}
_BY_LANGUAGE = {"vi": "VN", "uk": "UA", "zh": "CN"}


def e164(text: str, currency: str, language: str, code: str = "leads.phone") -> str:
    """The number as it is kept. Raises Refused(`code`) for one that no network has."""
    for region in dict.fromkeys((_BY_CURRENCY.get(currency), _BY_LANGUAGE.get(language[:2]))):
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    raise Refused(code)
