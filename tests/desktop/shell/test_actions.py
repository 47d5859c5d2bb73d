"""The palette's matching: accent-free both ways, best answers first."""

import pytest

from app.desktop.shell.actions import Actions, Hit, match


@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("dat hang", "Đặt hàng"),
        ("ĐẶT", "dat hang"),
        ("cai dat", "Mở cài đặt"),
        ("退", "申请退款"),
        ("налаш", "Відкрити налаштування"),
        ("tsf", "Turn sound off"),
        ("", "anything"),
    ],
)
def test_finds(wanted: str, offered: str) -> None:
    assert match(wanted, offered) is not None


@pytest.mark.parametrize(
    ("wanted", "offered"), [("xyz", "Turn sound off"), ("й", "Налаштуванни"), ("tf", "Turn the whole thing off")]
)
def test_does_not_find(wanted: str, offered: str) -> None:
    assert match(wanted, offered) is None


def test_best_answers_come_first() -> None:
    actions = Actions("Actions")
    for words in ("Unsettled orders", "Open settings", "Settings", "Search entries tonight"):
        actions.add(words, lambda: None)
    found: list[str] = []
    actions.find("sett", lambda hits: found.extend(hit.title for hit in hits))
    assert found[:3] == ["Settings", "Open settings", "Unsettled orders"]


def test_what_makes_no_sense_now_is_not_offered() -> None:
    possible = False
    actions = Actions("Actions")
    actions.add("Transfer", lambda: None, available=lambda: possible)
    found: list[Hit] = []
    actions.find("tran", found.extend)
    assert not found
    possible = True
    actions.find("tran", found.extend)
    assert [hit.title for hit in found] == ["Transfer"]
