"""The demo shop's quick replies (CHAT-28)."""

from app.demo.loading import FOLDER
from app.demo.replies import load


def test_the_team_has_the_same_in_four_languages() -> None:
    """CHAT-28: whichever language a buyer writes in, the same shortcut answers."""
    languages: dict[str, set[str]] = {}
    for one in load(FOLDER):
        if not one.owner:
            languages.setdefault(one.shortcut, set()).add(one.language)
    assert len(languages) >= 10
    assert set(map(frozenset, languages.values())) == {frozenset({"en", "vi", "zh-CN", "uk"})}
    assert {one.owner for one in load(FOLDER)} == {"", "lan", "huy", "hoa"}
