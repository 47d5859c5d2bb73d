"""The colours that the demo's products come in."""

from typing import NamedTuple

from app.demo.pictures.canvas import Colour, Fade, darker, lighter, rgb


class Palette(NamedTuple):
    """A product's colour and what goes with it. `back` is the pale backdrop, `mark` a small contrasting accent."""

    base: Colour
    back: Fade
    mark: Colour

    @property
    def body(self) -> Fade:
        """The usual filling: lit from above."""
        return Fade(lighter(self.base, 0.22), darker(self.base, 0.12))

    @property
    def side(self) -> Fade:
        """Lit from the left, for upright round bodies."""
        return Fade(lighter(self.base, 0.28), darker(self.base, 0.25), "across")

    @property
    def deep(self) -> Colour:
        """Recesses and undersides."""
        return darker(self.base, 0.38)

    @property
    def pale(self) -> Colour:
        """Edges that catch light."""
        return lighter(self.base, 0.5)


_TABLE = {
    "black": ("#343a47", "#eef1f7", "#cdd6e6", "#6aa3ff"),
    "white": ("#f1f4f9", "#dbe6f8", "#b6c9ea", "#3f7be0"),
    "mint": ("#8fd3bd", "#eefaf5", "#c8ebdf", "#2f8f74"),
    "navy": ("#2f4a80", "#e9effb", "#c6d4f0", "#f2b84b"),
    "sand": ("#dcbd92", "#faf4ea", "#efdfc6", "#8a6a3e"),
    "pink": ("#f2a3b5", "#fff2f5", "#fad3dd", "#c4506c"),
    "midnight": ("#2a2f55", "#e8eafa", "#c3c9ee", "#8fa2ff"),
    "lilac": ("#b9a5e6", "#f6f2fe", "#dccff7", "#6d4fb8"),
    "green": ("#5fb183", "#eefaf2", "#c6ead4", "#23704a"),
    "silver": ("#c6cdd8", "#eef3fa", "#c9d6e8", "#5a7fb5"),
    "forest": ("#34654f", "#ebf6f0", "#c4e0d2", "#e3b75f"),
    "clear": ("#d8e8f5", "#eef5fb", "#bcd5ea", "#4d8fc4"),
    "graphite": ("#59616e", "#eff2f6", "#d0d8e2", "#ff9f5a"),
    "retro": ("#eadfc8", "#f3efe6", "#dccfb4", "#d9774a"),
    "blue": ("#3f80e4", "#eaf2ff", "#c0d8fb", "#ffd35a"),
    "red": ("#e0524f", "#fff0ee", "#fad0cc", "#ffe08a"),
    "rose": ("#e6b7a7", "#fdf3ef", "#f6dacf", "#a8604a"),
    "orange": ("#f28d3f", "#fff4ea", "#fddcc0", "#8a4410"),
    "grey": ("#8d97a5", "#f0f3f7", "#d0d8e2", "#4f8df0"),
    "warm": ("#fff0c4", "#4a5578", "#28304d", "#ffcf5a"),
}

PALETTES: dict[str, Palette] = {
    name: Palette(rgb(base), Fade(rgb(above), rgb(below)), rgb(mark)) for name, (base, above, below, mark) in _TABLE.items()
}
