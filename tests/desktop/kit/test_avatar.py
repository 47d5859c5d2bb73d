"""Avatars: initials in any script, a colour that stays."""

import subprocess
import sys

import pytest

from app.desktop.kit.avatar import avatar_colour, initials


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Trần Hữu Hòa", "TH"),
        ("Phạm Đức", "PD"),
        ("王小敏", "王"),
        ("Олена Коваль", "ОК"),
        ("Їжак Йосип", "ЇЙ"),
        ("김철수", "김"),
        ("すずき たろう", "す"),
        ("minhanh92", "MI"),
        ("  \u202eAnna   Maria Berg ", "AB"),
        ("+84 90 123", "81"),
        ("🙂", "?"),
        ("", "?"),
    ],
)
def test_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


def test_the_colour_of_a_person_is_the_same_in_every_process() -> None:
    code = "from app.desktop.kit.avatar import avatar_colour; print(avatar_colour('buyer-1').name(), end='')"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert other.stdout == avatar_colour("buyer-1").name()
    assert len({avatar_colour(f"buyer-{n}").name() for n in range(100)}) == 8
