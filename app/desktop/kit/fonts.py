"""The fonts: one stack that covers our four languages and emoji, in the few sizes the window uses."""

import sys

import msgspec
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from app.desktop.themes import Size

_STACKS = {
    "win32": ("Segoe UI", "Microsoft YaHei UI", "Segoe UI Emoji"),
    "darwin": ("PingFang SC", "Apple Color Emoji"),
    "linux": ("Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Noto Color Emoji"),
}


class Fonts(msgspec.Struct, frozen=True):
    """Ready fonts. `timer` has digits of one width, so that a running clock never jiggles."""

    body: QFont
    strong: QFont
    small: QFont
    small_strong: QFont
    tiny: QFont
    tiny_strong: QFont
    micro: QFont
    title: QFont
    timer: QFont
    small_metrics: QFontMetrics
    timer_metrics: QFontMetrics


def build_fonts() -> Fonts:
    """Build the fonts for this system; needs a running QGuiApplication."""
    families = list(_STACKS.get(sys.platform, _STACKS["linux"]))
    if sys.platform == "darwin":
        families.insert(0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())

    def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(families)
        made.setPixelSize(pixels)
        made.setWeight(weight)
        return made

    strong = QFont.Weight.DemiBold
    small = font(Size.SMALL_TEXT)
    timer = font(Size.SMALL_TEXT, strong)
    timer.setFeature(QFont.Tag("tnum"), 1)
    return Fonts(
        body=font(Size.BODY_TEXT),
        strong=font(Size.BODY_TEXT, strong),
        small=small,
        small_strong=font(Size.SMALL_TEXT, strong),
        tiny=font(Size.TINY_TEXT),
        tiny_strong=font(Size.TINY_TEXT, strong),
        micro=font(Size.MICRO_TEXT),
        title=font(Size.TITLE_TEXT, strong),
        timer=timer,
        small_metrics=QFontMetrics(small),
        timer_metrics=QFontMetrics(timer),
    )
