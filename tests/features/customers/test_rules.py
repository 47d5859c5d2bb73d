"""A profile's fields: what is accepted, what is refused, and two editors at once (CHAT-29, CUST-2, CUST-6, CUST-8)."""

import datetime
import itertools

import msgspec
import pytest

from app.domain.customers import Bought, Customer
from app.domain.errors import Refused
from app.domain.ids import CustomerId
from app.domain.orders import Address
from app.features.customers import rules
from app.features.customers.rules import Edit

HOA = Customer(id=CustomerId("c"), name="Hoa", phones=("+84901234567",), address=Address(street="1 Lê Lợi"))


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("name", " Hoa\u202e  Lê ", "Hoa Lê"),
        ("birthday", "31/12/1990", "1990-12-31"),
        ("birthday", "1.2.2000", "2000-02-01"),
        ("birthday", "", ""),
        ("emails", "A@Shop.vn, b@x.ua\na@shop.vn", "a@shop.vn\nb@x.ua"),
        ("tags", "vip, sound;vip", "vip\nsound"),
        ("phones", "0901 234 567", "0901 234 567"),
        ("address.country", "vn", "VN"),
        ("gender", "female", "female"),
        ("rank", "gold", "gold"),
        ("rank", "", ""),
        ("notes", "a\u0000b\nc", "ab\nc"),
    ],
)
def test_what_is_typed_is_kept_clean(field: str, typed: str, kept: str) -> None:
    """CUST-8: birthday dd/mm/yyyy; several values once each; control and direction marks go."""
    assert rules.checked(field, typed) == kept
    assert rules.text_of(rules.with_field(HOA, field, kept), field) == kept


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("name", "\u200b", "customers.name"),
        ("birthday", "31/02/1990", "customers.birthday"),
        ("birthday", "1/1/1700", "customers.birthday"),
        ("birthday", "tomorrow", "customers.birthday"),
        ("emails", "hoa@", "customers.email"),
        ("emails", ",".join(f"a{i}@x.vn" for i in range(6)), "customers.too_many"),
        ("phones", "12", "customers.phone"),
        ("gender", "m", "customers.choice"),
        ("rank", "platinum", "customers.choice"),
        ("tax_code", "<b>", "customers.tax_code"),
        ("address.country", "Vietnam", "orders.country"),
        ("notes", "x" * 4_001, "customers.too_long"),
        ("points", "100", "customers.field"),
        ("id", "other", "customers.field"),
    ],
)
def test_what_makes_no_sense_is_refused(field: str, typed: str, code: str) -> None:
    """CHAT-29: validation says what is wrong; points and ids are no editor's business (CUST-10)."""
    with pytest.raises(Refused) as caught:
        rules.checked(field, typed)
    assert caught.value.code == code


def test_two_editors_of_different_fields_both_win() -> None:
    """CHAT-29: only the same field, changed to something else, is a conflict."""
    theirs = rules.edited(HOA, (Edit("notes", "", "theirs"),))
    both = rules.edited(theirs, (Edit("name", "Hoa", "Hòa"),))
    assert (both.notes, both.name) == ("theirs", "Hòa")
    same = rules.edited(theirs, (Edit("notes", "", "theirs"),))
    assert same == theirs
    with pytest.raises(Refused) as caught:
        rules.edited(theirs, (Edit("name", "Hoa", "X"), Edit("notes", "", "mine")))
    assert caught.value.code == "customers.conflict"
    assert caught.value.facts["theirs"] == "theirs"


@pytest.mark.parametrize(("registered", "verified", "complete"), list(itertools.product((False, True), repeat=3)))
def test_exactly_one_label(registered: bool, verified: bool, complete: bool) -> None:
    """CUST-2: all eight cases; a member is registered, verified and complete, everybody else has no account."""
    one = msgspec.structs.replace(HOA, registered=registered, verified=verified, phones=HOA.phones if complete else ())
    assert one.is_member is (registered and verified and complete)


def test_figures_and_age() -> None:
    """CUST-6: no average at zero; CUST-8: age derived, on the birthday itself already."""
    assert Bought().average is None
    assert Bought(orders=3, spent=100).average == 33
    assert rules.age("2000-02-29", datetime.date(2025, 2, 28)) == 24
    assert rules.age("2000-02-29", datetime.date(2025, 3, 1)) == 25
    assert rules.age("", datetime.date(2025, 3, 1)) is None
    assert rules.age("2030-01-01", datetime.date(2025, 3, 1)) is None


def test_contacts_travel_masked() -> None:
    """REQ-8: the number itself is revealed on request alone."""
    shown = rules.for_everybody(msgspec.structs.replace(HOA, emails=("hoa@shop.vn",)))
    assert shown.phones == ("••• ••• 567",)
    assert shown.emails == ("h•••@shop.vn",)
