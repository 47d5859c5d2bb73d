"""What is asked for and what is set on many: filters, marks, tags, purposes (CUST-1, CUST-4, CUST-7, REQ-8)."""

import pytest

from app.domain.customer_list import CustomerFilter, CustomerRow, Segment
from app.domain.customers import SOURCE_GROUPS, Customer, CustomerSource
from app.domain.errors import Refused
from app.domain.exports import checked_purpose
from app.domain.ids import CustomerId
from app.features.customer_list import rules
from app.features.customer_list.hub.numbers import numbers_in

HOA = CustomerRow(id=CustomerId("hoa"), name="Hoa", status="contacted", responsible="lan", tags=("vip",))


def test_ten_sources_in_three_groups() -> None:
    """CUST-4: each source is in exactly one group."""
    assert [len(group) for group in SOURCE_GROUPS.values()] == [3, 4, 3]
    assert sorted(source for group in SOURCE_GROUPS.values() for source in group) == sorted(CustomerSource)


@pytest.mark.parametrize("field", ["label", "rank", "status"])
def test_a_filter_is_of_the_lists(field: str) -> None:
    """CUST-1: what no customer can be is refused, not answered with nobody."""
    with pytest.raises(Refused, match=r"customer_list\.filter"):
        CustomerFilter(**{field: "x' OR 1=1"}).checked()
    assert CustomerFilter(query="  a \u202e b ").checked().query == "a b"


def test_segments_of_everybody_are_none() -> None:
    """CUST-1: a segment has a name and a filter; names that differ in case alone are one."""
    for name, wanted, code in (("A", CustomerFilter(), "segments.empty"), (" ", CustomerFilter(tag="a"), "segments.name")):
        with pytest.raises(Refused, match=code):
            Segment(id="s", name=name, wanted=wanted).checked()
    one, other = (Segment(id="s", name=name, wanted=CustomerFilter(tag="a")).checked() for name in ("KHÁCH  quen", "khach quen"))
    assert (one.name, one.key) == ("KHÁCH quen", other.key)


@pytest.mark.parametrize(
    ("field", "before", "after", "found"),
    [
        ("status", "contacted", "closed", {"status": "closed"}),
        ("status", "contacted", "contacted", {}),
        ("responsible", "lan", "", {"responsible": ""}),
        ("tag", "", " tết\u200b ", {"tags": ("vip", "tết")}),
        ("tag", "vip", "", {"tags": ()}),
        ("tag", "vip", "gold", {"tags": ("gold",)}),
        ("tag", "nobody's", "", {}),
        ("tag", "", "vip", {}),
        ("status", "potential", "closed", "customer_list.conflict"),
        ("status", "contacted", "happy", "customers.choice"),
        ("tag", "", "x" * 41, "customers.too_long"),
        ("rank", "", "gold", "customers.field"),
    ],
)
def test_marks(field: str, before: str, after: str, found: dict[str, object] | str) -> None:
    """CUST-7: the same law for a row at a desk and for the profile at the hub; nothing to do is the same object."""
    profile = Customer(id=HOA.id, name="Hoa", status="contacted", responsible="lan", tags=("vip",))  # type: ignore[arg-type]
    for one in (HOA, profile):
        if isinstance(found, str):
            with pytest.raises(Refused, match=found):
                rules.marked(one, field, before, after)
            continue
        then = rules.marked(one, field, before, after)
        assert {name: getattr(then, name) for name in found} == found
        assert (then is one) is not bool(found)


def test_tags_end_somewhere() -> None:
    """CUST-8: at most twenty, but one can always go."""
    tags = tuple(map(str, range(20)))
    full = Customer(id=HOA.id, name="Hoa", tags=tags)
    with pytest.raises(Refused, match=r"customers\.too_many"):
        rules.marked(full, "tag", "", "more")
    assert rules.marked(full, "tag", "3", "more").tags == (*tags[:3], *tags[4:], "more")


def test_purposes() -> None:
    """REQ-8: a code of the list and some words of one's own."""
    assert checked_purpose("campaign", " Lunar \u202e New Year ") == ("campaign", "Lunar New Year")
    for purpose, reason, code in (("fun", "long enough", "purpose"), ("survey", " ab ", "reason")):
        with pytest.raises(Refused, match=f"export.{code}"):
            checked_purpose(purpose, reason)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("0901 234 567", "+84901234567"), ("+380 67 123 45 67", "+380671234567"), ("380671234567", "+380671234567"),
        ("Hoa 0901234567", None), ("12345", None), ("０９０１２３４５６７", "+84901234567"), ("0" * 40, "+" + "0" * 40),
    ],
)  # fmt: skip
def test_numbers_in_any_form(typed: str, first: str | None) -> None:
    """CUST-1: a whole number is understood as it is written; a name is none."""
    assert (first in numbers_in(typed, "VND")) if first else numbers_in(typed, "VND") == ()
