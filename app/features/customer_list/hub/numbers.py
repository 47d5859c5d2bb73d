"""A phone number in whatever form somebody writes it, as the list may know it."""

import phonenumbers

#: Where a number without its country may be from: the shop's own land first, by its currency, then the others it sells to.
_BY_CURRENCY = {"VND": "VN", "UAH": "UA", "CNY": "CN"}
_LEAST_DIGITS = 7


def numbers_in(text: str, currency: str) -> tuple[str, ...]:
    """What a search may mean in E.164; empty when it is no number at all but a name.

    Only a whole number is looked for: digit by digit it would be told without a reveal.
    """
    digits = "".join(str(int(one)) for one in text if one.isdecimal())
    if len(digits) < _LEAST_DIGITS or any(one.isalpha() for one in text):
        return ()
    home = _BY_CURRENCY.get(currency)
    regions = dict.fromkeys(filter(None, (home, *_BY_CURRENCY.values())))
    # With its country, but without the sign that says so: "84 90 123 45 67".
    written = [(text, region) for region in regions] + [("+" + digits, None)]
    found = dict.fromkeys(filter(None, (_e164(one, region) for one, region in written)))
    # A number that no network has is nobody's.
    return tuple(found) or ("+" + digits,)


def _e164(text: str, region: str | None) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
