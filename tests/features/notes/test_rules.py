"""Whom a note calls (CHAT-24)."""

import pytest

from app.domain.ids import StaffId
from app.domain.people import Role, Staff
from app.features.notes.rules import callable_ones, mentioned


def person(id_: str, name: str, role: Role = Role.AGENT, active: bool = True) -> Staff:
    return Staff(id=StaffId(id_), name=name, roles=(role,), active=active)


PEOPLE = [
    person("lan", "Lan"),
    person("anh", "Anh"),
    person("minh-anh", "Anh Minh"),
    person("hoa", "Hòa"),
    person("hoa2", "Hòa"),
    person("wang", "王敏"),
    person("o", "О'Ніл"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Lan please", ["lan"]),
        ("ask @lan, then @Anh", ["lan", "anh"]),
        ("@Anh Minh knows", ["minh-anh"]),
        ("@Anh minhx", ["anh"]),
        ("@Lance", []),
        ("me@lan.example", []),
        ("(@Lan) @Lan", ["lan"]),
        ("@王敏请看一下", ["wang"]),
        ("@О'Ніл!", ["o"]),
        ("@Ho\u0300a", ["hoa", "hoa2"]),
        ("Lan, no sign", []),
        ("@", []),
        ("", []),
    ],
)
def test_names_behind_the_sign(text: str, found: list[str]) -> None:
    """The longest name counts, at the beginning of a word alone; in every script, however it is composed."""
    assert list(mentioned(text, PEOPLE)) == found


def test_of_two_with_one_name_the_chosen_one_is_meant() -> None:
    """Chosen from the list; typed by hand both are."""
    assert mentioned("@Hòa", PEOPLE, {StaffId("hoa2")}) == ("hoa2",)
    assert mentioned("@Hòa", PEOPLE, {StaffId("lan")}) == ("hoa", "hoa2")


def test_only_colleagues_who_read_notes_are_offered() -> None:
    """Not oneself, nobody who has gone, no marketer; by name."""
    staff = [person("b", "Bo"), person("a", "an"), person("m", "Mark", Role.MARKETER), person("x", "Xu", active=False)]
    assert [one.id for one in callable_ones(staff, "b")] == ["a"]
