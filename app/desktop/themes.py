"""Themes: named colours read from resources/themes, and the sizes every widget measures with."""

from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtGui import QColor, QPalette

THEMES: Final = ("light", "dark", "high_contrast")
# The same hues in every theme, so that a buyer keeps their colour; white text reads on each of them.
AVATAR_COLOURS: Final = ("#b4552d", "#3a6fb0", "#4f7534", "#8a4fa3", "#277a7a", "#8f6b2a", "#5a5fb8", "#a8436b")
ON_AVATAR: Final = "#ffffff"


class Size:
    """Lengths in device-independent pixels, on a grid of four."""

    STEP: Final = 4
    GAP: Final = 8
    PAD: Final = 12
    RADIUS: Final = 7
    CARD_RADIUS: Final = 9
    BUBBLE_RADIUS: Final = 12
    AVATAR: Final = 36
    SMALL_AVATAR: Final = 30
    ICON: Final = 16
    RAIL_ICON: Final = 20
    CONTROL: Final = 28
    FIELD: Final = 32
    ROW: Final = 52
    SECTION: Final = 28
    TABS: Final = 40
    TOP_BAR: Final = 44
    STATUS_LINE: Final = 28
    RAIL: Final = 56
    RAIL_ITEM: Final = 46
    LEFT_PANE: Final = 304
    RIGHT_PANE: Final = 348
    CENTRE_MINIMUM: Final = 360
    SEARCH_BOX: Final = 380
    WINDOW_WIDTH: Final = 640
    WINDOW_HEIGHT: Final = 440
    FOLD_RIGHT: Final = 1100
    FOLD_LEFT: Final = 760
    BODY_TEXT: Final = 13
    SMALL_TEXT: Final = 12
    TINY_TEXT: Final = 11
    MICRO_TEXT: Final = 10
    TITLE_TEXT: Final = 18


class Theme(msgspec.Struct, frozen=True):
    """One set of colour tokens. `name_soft` is the ground that text in `name` stands on; `name_dot` is for dots and bars."""

    name: str
    background: QColor
    pane: QColor
    field: QColor
    hover: QColor
    line: QColor
    edge: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    accent_soft: QColor
    accent_text: QColor
    ok: QColor
    ok_soft: QColor
    ok_dot: QColor
    warn: QColor
    warn_soft: QColor
    warn_dot: QColor
    bad: QColor
    bad_soft: QColor
    bad_dot: QColor
    buyer_bubble: QColor
    buyer_line: QColor
    agent_bubble: QColor
    bubble_text: QColor
    rail: QColor
    rail_on: QColor
    rail_text: QColor
    rail_text_on: QColor
    badge: QColor
    on_badge: QColor
    mark: QColor
    on_mark: QColor
    tip: QColor
    on_tip: QColor
    shadow: QColor

    def colour(self, token: str) -> QColor:
        """The colour of the token called `token`; AttributeError for a name that no theme has."""
        colour: QColor = getattr(self, token)
        return colour


def load_theme(folder: Path, name: str) -> Theme:
    """Read `name`.json of `folder`; ValueError when a token is missing, unknown or no colour."""
    tokens = msgspec.json.decode((folder / f"{name}.json").read_bytes())
    wanted = set(Theme.__struct_fields__) - {"name"}
    if tokens.keys() != wanted:
        raise ValueError(f"theme {name}: tokens differ from the declared ones: {sorted(tokens.keys() ^ wanted)}")
    colours = {token: QColor(text) for token, text in tokens.items()}
    if wrong := [token for token, colour in colours.items() if not colour.isValid()]:
        raise ValueError(f"theme {name}: no colour: {wrong}")
    return Theme(name=name, **colours)


def palette(theme: Theme) -> QPalette:
    """The Qt palette of `theme`, for everything that the style sheet leaves to Fusion."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.background,
        roles.WindowText: theme.text,
        roles.Base: theme.pane,
        roles.AlternateBase: theme.background,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.faint,
        roles.Button: theme.pane,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.bad,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent_text,
        roles.LinkVisited: theme.accent_text,
        roles.ToolTipBase: theme.tip,
        roles.ToolTipText: theme.on_tip,
        roles.Light: theme.pane,
        roles.Midlight: theme.hover,
        roles.Mid: theme.line,
        roles.Dark: theme.edge,
        roles.Shadow: theme.edge,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.faint)
    return made
