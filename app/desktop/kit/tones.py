"""Tones: what a colour says. A tone is never the only sign; an icon or a word says the same."""

from enum import StrEnum


class Tone(StrEnum):
    """The token for its text; `soft` and `dot` are the tokens of its ground and of its dots."""

    NEUTRAL = "muted"
    ACCENT = "accent_text"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"

    @property
    def soft(self) -> str:
        return _SOFT[self]

    @property
    def dot(self) -> str:
        return _DOT[self]


_SOFT = {
    Tone.NEUTRAL: "hover",
    Tone.ACCENT: "accent_soft",
    Tone.OK: "ok_soft",
    Tone.WARN: "warn_soft",
    Tone.BAD: "bad_soft",
}
_DOT = {
    Tone.NEUTRAL: "faint",
    Tone.ACCENT: "accent",
    Tone.OK: "ok_dot",
    Tone.WARN: "warn_dot",
    Tone.BAD: "bad_dot",
}
