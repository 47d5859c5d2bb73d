"""Themes: complete, readable, switchable while the program runs."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from app.desktop.appearance import Appearance
from app.desktop.kit.stylesheet import stylesheet
from app.desktop.kit.tones import Tone
from app.desktop.paths import resources
from app.desktop.themes import AVATAR_COLOURS, ON_AVATAR, THEMES, Theme, load_theme, palette

GROUNDS = ("background", "pane", "field", "hover", "accent_soft")
ON_GROUNDS = ("text", "muted", "faint")
# Every other pair of text and ground that some widget paints.
PAIRS = (
    *((tone.value, tone.soft) for tone in Tone),
    *((tone, ground) for tone in ("ok", "warn", "bad", "accent_text") for ground in ("pane", "background")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("bubble_text", "buyer_bubble"),
    ("bubble_text", "agent_bubble"),
    ("muted", "agent_bubble"),
    ("muted", "buyer_bubble"),
    ("rail_text", "rail"),
    ("rail_text_on", "rail"),
    ("rail_text_on", "rail_on"),
    ("on_badge", "badge"),
    ("on_mark", "mark"),
    ("on_tip", "tip"),
)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def load(name: str) -> Theme:
    return load_theme(resources() / "themes", name)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_is_readable_on_its_ground(name: str) -> None:
    theme = load(name)
    pairs = [*PAIRS, *((text, ground) for text in ON_GROUNDS for ground in GROUNDS)]
    ratios = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert not {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5}


def test_high_contrast_is_higher() -> None:
    theme = load("high_contrast")
    assert all(contrast(theme.colour(text), theme.colour(ground)) >= 7 for text in ON_GROUNDS for ground in GROUNDS)


def test_initials_are_readable_on_every_avatar() -> None:
    assert all(contrast(QColor(fill), QColor(ON_AVATAR)) >= 4.5 for fill in AVATAR_COLOURS)


def test_a_theme_with_a_missing_or_unknown_token_is_refused(tmp_path: Path) -> None:
    tokens = json.loads((resources() / "themes" / "light.json").read_text(encoding="utf-8"))
    for broken in ({k: v for k, v in tokens.items() if k != "accent"}, tokens | {"sparkle": "#ffffff"}):
        (tmp_path / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
        with pytest.raises(ValueError, match="tokens differ"):
            load_theme(tmp_path, "broken")
    (tmp_path / "broken.json").write_text(json.dumps(tokens | {"accent": "blue-ish"}), encoding="utf-8")
    with pytest.raises(ValueError, match="no colour"):
        load_theme(tmp_path, "broken")


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_no_colour_outside_the_theme(name: str) -> None:
    theme = load(name)
    used = {word.rstrip(";") for word in stylesheet(theme).split() if word.startswith("#")}
    known = {theme.colour(token).name() for token in theme.__struct_fields__ if token != "name"}
    assert used <= known


def test_windows_follow_a_change_of_theme_while_running(qapp: QApplication) -> None:
    appearance = Appearance(qapp, resources(), "light")
    heard: list[str] = []
    appearance.changed.connect(lambda: heard.append(appearance.theme.name))
    label = QLabel("text")
    before = label.palette().color(QPalette.ColorRole.WindowText)
    appearance.choose("dark")
    appearance.choose("dark")
    assert heard == ["dark"]
    assert label.palette().color(QPalette.ColorRole.WindowText) == load("dark").text != before


class FakeAccess(QObject):
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name
    wish = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.wish


class FakeHints(QObject):
    """What the system wishes, until it wishes something else."""

    colorSchemeChanged = Signal()  # noqa: N815
    scheme = Qt.ColorScheme.Light

    def __init__(self) -> None:
        super().__init__()
        self.access = FakeAccess()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def accessibility(self) -> FakeAccess:
        return self.access


def test_the_system_decides_about_dark_and_contrast_until_somebody_chooses(qapp: QApplication) -> None:
    """UX "Look": high contrast follows the system too, at the start and while the program runs."""
    hints = FakeHints()
    look = Appearance(qapp, resources(), "system", hints)  # type: ignore[arg-type]
    assert look.theme.name == "light"
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert look.theme.name == "dark"
    hints.access.wish = Qt.ContrastPreference.HighContrast
    hints.access.contrastPreferenceChanged.emit()
    assert look.theme.name == "high_contrast"
    assert Appearance(qapp, resources(), "system", hints).theme.name == "high_contrast"  # type: ignore[arg-type]
    look.choose("light")
    assert look.theme.name == "light"
    hints.access.contrastPreferenceChanged.emit()
    assert look.theme.name == "light"


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    appearance = Appearance(qapp, resources(), "light")
    light = appearance.pixmap("star", "bad").toImage()
    assert appearance.pixmap("star", "bad").cacheKey() == appearance.pixmap("star", "bad").cacheKey()
    appearance.choose("dark")
    assert appearance.pixmap("star", "bad").toImage() != light


def test_disabled_text_is_fainter(qapp: QApplication) -> None:
    theme = load("light")
    made = palette(theme)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.faint
