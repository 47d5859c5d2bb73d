"""The rules of leads as tables: numbers as people write them, two editors of one lead, entitlement to the second."""

import pytest

from app.domain.errors import Refused
from app.domain.ids import DAY, SECOND, Instant
from app.domain.leads import RENEWAL, Lead, LeadsState, LeadStatus, checked_field, checked_name, package_end
from app.domain.text import phone_hint
from app.features.leads.rules import edited
from app.hub.phone_numbers import e164

LEAD = Lead(id="1", name="Hoa", phone_hint="•••", listing="p0", title={}, message="hi", created=Instant(1), note="hi")
PAID = Instant(1_763_726_400_500)


@pytest.mark.parametrize(
    ("text", "currency", "language", "kept"),
    [
        ("0901 234 567", "VND", "vi", "+84901234567"),
        ("(090) 123-45-67", "VND", "uk", "+84901234567"),
        ("+380 67 123 45 67", "VND", "vi", "+380671234567"),
        ("067 123 45 67", "UAH", "en", "+380671234567"),
        ("067 123 45 67", "USD", "uk", "+380671234567"),
        ("138 0013 8000", "VND", "zh-CN", "+8613800138000"),
        ("٠٩٠١٢٣٤٥٦٧", "VND", "vi", "+84901234567"),
    ],
)
def test_a_number_is_kept_in_one_form(text: str, currency: str, language: str, kept: str) -> None:
    """LEAD-1: as the shop's own country writes it, else the buyer's, else with its country."""
    assert e164(text, currency, language) == kept


@pytest.mark.parametrize("text", ["", "hello", "12345", "0901 234", "+84 1", "0" * 30])
def test_what_no_network_has_is_no_number(text: str) -> None:
    """LEAD-1."""
    with pytest.raises(Refused, match=r"leads\.phone"):
        e164(text, "VND", "vi")


@pytest.mark.parametrize(
    ("after", "entitled"),
    [(-SECOND, True), (0, True), (30 * DAY - SECOND, True), (30 * DAY, False), (30 * DAY + SECOND, False)],
)
def test_a_payment_opens_the_list_for_thirty_days(after: int, entitled: bool) -> None:
    """LEAD-2: to the second."""
    state = LeadsState(until=package_end(PAID))
    assert state.entitled(Instant(PAID + after)) is entitled
    assert LeadsState(partner=True, until=package_end(PAID)).entitled(Instant(PAID + after))
    assert not LeadsState().entitled(PAID)


@pytest.mark.parametrize(
    ("paid", "end"),
    [((0, 25 * DAY), 60 * DAY), ((25 * DAY, 0), 60 * DAY), ((0, 30 * DAY), 60 * DAY),
     ((0, 40 * DAY), 70 * DAY), ((0, 1, 2), 90 * DAY)],
)  # fmt: skip
def test_what_is_paid_early_begins_at_the_end(paid: tuple[int, ...], end: int) -> None:
    """LEAD-2: no day that was paid for is lost, in whichever order the payments became known; it can be bought in the last 7."""
    state = LeadsState(until=package_end(*(Instant(PAID + one) for one in paid)))
    assert state.until == PAID + end
    assert not state.payable(Instant(PAID + end - RENEWAL - SECOND))
    assert state.payable(Instant(PAID + end - RENEWAL))
    assert not LeadsState(partner=True).payable(PAID)


def test_edits_of_different_fields_never_meet() -> None:
    """LEAD-4: two editors, both win; the same value twice is no conflict."""
    first = edited(LEAD, "status", "new", "again")
    both = edited(first, "note", "hi", "needs two")
    assert (both.status, both.note, both.message, both.touched) == (LeadStatus.AGAIN, "needs two", "hi", True)
    assert edited(both, "status", "new", "again").status is LeadStatus.AGAIN


def test_a_field_that_changed_meanwhile_is_not_overwritten() -> None:
    """LEAD-4: the refusal brings all that its editor needs, even after a restart."""
    theirs = edited(LEAD, "note", "hi", "called, wants red")
    with pytest.raises(Refused) as refused:
        edited(theirs, "note", "hi", "rings back")
    assert refused.value.code == "leads.conflict"
    assert dict(refused.value.facts) == {
        "lead": "1", "name": "Hoa", "field": "note", "theirs": "called, wants red", "mine": "rings back"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [("status", "", "leads.status"), ("status", "sold", "leads.status"), ("phone", "1", "leads.field"),
     ("note", "x" * 2001, "leads.note")],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused(field: str, text: str, code: str) -> None:
    """LEAD-4."""
    with pytest.raises(Refused, match=code):
        checked_field(field, text)


def test_names_and_hints() -> None:
    """A name is one line without control characters; a hint shows no more than three digits."""
    assert checked_name(" Trần\n Hoa\u202e ") == "Trần Hoa"
    with pytest.raises(Refused, match=r"leads\.name"):
        checked_name(" \u200b ")
    assert phone_hint("+84901234567") == "••• ••• 567"
    assert phone_hint("112") == "•••"
