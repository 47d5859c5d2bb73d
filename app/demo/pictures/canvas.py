"""A small drawing surface: smooth shapes, gradients, soft shadows. Units are pixels of the finished picture."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

#: Shapes are drawn this much larger and scaled down at the end, which makes their edges smooth.
FINE = 3

Colour = tuple[int, int, int] | tuple[int, int, int, int]
Point = tuple[float, float]


class Fade(NamedTuple):
    """A linear gradient over a shape's extent: `down` from top to bottom, else `across`, else along the diagonal."""

    first: Colour
    last: Colour
    way: str = "down"


Paint = Colour | Fade


def rgb(code: str, alpha: int = 255) -> tuple[int, int, int, int]:
    """A colour from `#rrggbb`."""
    value = int(code.removeprefix("#"), 16)
    return value >> 16, value >> 8 & 255, value & 255, alpha


def mix(one: Colour, other: Colour, part: float) -> tuple[int, int, int, int]:
    """`one` with `part` (0 to 1) of `other`; the alpha of `one`."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one[:3], other[:3], strict=True))
    return red, green, blue, _alpha(one)


def lighter(colour: Colour, part: float = 0.25) -> tuple[int, int, int, int]:
    """Towards white."""
    return mix(colour, (255, 255, 255), part)


def darker(colour: Colour, part: float = 0.25) -> tuple[int, int, int, int]:
    """Towards a bluish black, which looks less dirty than pure black."""
    return mix(colour, (16, 20, 34), part)


def _alpha(colour: Colour) -> int:
    return colour[3] if len(colour) == 4 else 255


class Canvas:
    """A transparent picture of `width` × `height` that shapes are painted onto, in the order of the calls."""

    def __init__(self, width: int = 480, height: int = 480) -> None:
        self.width = width
        self.height = height
        self.image = Image.new("RGBA", (width * FINE, height * FINE))

    def box(self, x: float, y: float, width: float, height: float, radius: float, paint: Paint) -> None:
        """A rectangle with round corners."""
        mask, pen = self._mask()
        edges = [v * FINE for v in (x, y, x + width, y + height)]
        pen.rounded_rectangle((edges[0], edges[1], edges[2] - 1, edges[3] - 1), radius * FINE, fill=255)
        self._paint(mask, paint)

    def oval(self, x: float, y: float, rx: float, ry: float, paint: Paint) -> None:
        """An ellipse around (x, y)."""
        mask, pen = self._mask()
        pen.ellipse(tuple(v * FINE for v in (x - rx, y - ry, x + rx, y + ry)), fill=255)
        self._paint(mask, paint)

    def text(self, x: float, y: float, words: str, size: float, paint: Colour) -> None:
        """Latin letters, their left middle at (x, y)."""
        pen = ImageDraw.Draw(self.image)
        pen.text((x * FINE, y * FINE), words, fill=paint, font=ImageFont.load_default(size * FINE), anchor="lm")

    def ring(self, x: float, y: float, radius: float, thick: float, paint: Paint) -> None:
        """A circle's outline, `thick` inwards."""
        mask, pen = self._mask()
        for r, value in ((radius, 255), (radius - thick, 0)):
            pen.ellipse(tuple(v * FINE for v in (x - r, y - r, x + r, y + r)), fill=value)
        self._paint(mask, paint)

    def shape(self, points: Sequence[Point], paint: Paint, soft: float = 0) -> None:
        """A polygon; its corners are rounded by about `soft`."""
        mask, pen = self._mask()
        pen.polygon([(x * FINE, y * FINE) for x, y in points], fill=255)
        if soft:
            # Blurring and cutting at the middle rounds every corner, inner ones too.
            mask = mask.filter(ImageFilter.GaussianBlur(soft * FINE)).point(lambda v: max(0, min(255, (v - 118) * 14)))
        self._paint(mask, paint)

    def line(self, points: Sequence[Point], thick: float, paint: Paint) -> None:
        """A line through the points with round ends and joints."""
        mask, pen = self._mask()
        fine = [(x * FINE, y * FINE) for x, y in points]
        pen.line(fine, fill=255, width=round(thick * FINE))
        r = thick * FINE / 2
        for x, y in fine:
            pen.ellipse((x - r, y - r, x + r, y + r), fill=255)
        self._paint(mask, paint)

    def put(self, layer: "Canvas", turn: float = 0, around: Point | None = None, move: Point = (0, 0)) -> None:
        """Lays another canvas of the same size on top, turned clockwise by `turn` degrees."""
        image = layer.image
        if turn:
            x, y = around or (self.width / 2, self.height / 2)
            image = image.rotate(-turn, Image.Resampling.BICUBIC, center=(x * FINE, y * FINE))
        if move != (0, 0):
            image = ImageChops.offset(image, round(move[0] * FINE), round(move[1] * FINE))
        self.image.alpha_composite(image)

    def place(self, layer: "Canvas", x: float, y: float, scale: float = 1, turn: float = 0) -> None:
        """Lays another canvas of any size on top, its middle at (x, y), scaled and turned clockwise."""
        size = round(layer.image.width * scale), round(layer.image.height * scale)
        image = layer.image.resize(size, Image.Resampling.LANCZOS)
        image = image.rotate(-turn, Image.Resampling.BICUBIC, expand=True)
        whole = Image.new("RGBA", self.image.size)
        whole.paste(image, (round(x * FINE - image.width / 2), round(y * FINE - image.height / 2)))
        self.image.alpha_composite(whole)

    def clip(self, layer: "Canvas") -> None:
        """Lays `layer` on top, only where something is already painted."""
        image = layer.image.copy()
        image.putalpha(ImageChops.multiply(image.getchannel("A"), self.image.getchannel("A")))
        self.image.alpha_composite(image)

    def blurred(self, radius: float) -> "Canvas":
        """A blurred copy."""
        other = Canvas(self.width, self.height)
        # With premultiplied colours, or the black of what is transparent would bleed in.
        other.image = self.image.convert("RGBa").filter(ImageFilter.GaussianBlur(radius * FINE)).convert("RGBA")
        return other

    def shadow(self, drop: float, blur: float, strength: float, colour: Colour = (22, 30, 58)) -> "Canvas":
        """The soft shadow that the picture throws downwards; `strength` from 0 to 1."""
        other = Canvas(self.width, self.height)
        # What one can see through, such as a glow, throws none.
        solid = self.image.getchannel("A").point(lambda v: max(0, v - 200) * 255 / 55)
        alpha = ImageChops.offset(solid, 0, round(drop * FINE))
        alpha = alpha.filter(ImageFilter.GaussianBlur(blur * FINE)).point(lambda v: v * strength)
        other.image = Image.new("RGBA", self.image.size, (*colour[:3], 255))
        other.image.putalpha(alpha)
        return other

    def finished(self) -> Image.Image:
        """The picture at its real size, without transparency."""
        return self.image.resize((self.width, self.height), Image.Resampling.LANCZOS).convert("RGB")

    def _mask(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        mask = Image.new("L", self.image.size)
        return mask, ImageDraw.Draw(mask)

    def _paint(self, mask: Image.Image, paint: Paint) -> None:
        extent = mask.getbbox()
        if extent is None:
            return
        cut = mask.crop(extent)
        if isinstance(paint, Fade):
            filled = _gradient(paint, cut.size)
        else:
            filled = Image.new("RGBA", cut.size, (*paint[:3], _alpha(paint)))
        filled.putalpha(ImageChops.multiply(filled.getchannel("A"), cut))
        self.image.alpha_composite(filled, extent[:2])


def _gradient(fade: Fade, size: tuple[int, int]) -> Image.Image:
    down = Image.linear_gradient("L")
    across = down.transpose(Image.Transpose.ROTATE_90)
    ramp = {"down": down, "across": across}.get(fade.way) or Image.blend(down, across, 0.5)
    ramp = ramp.resize(size)
    bands = [
        ramp.point([round(a + (b - a) * step / 255) for step in range(256)])
        for a, b in zip((*fade.first[:3], _alpha(fade.first)), (*fade.last[:3], _alpha(fade.last)), strict=True)
    ]
    return Image.merge("RGBA", bands)


def curve(start: Point, pull: Point, push: Point, end: Point, steps: int = 40) -> list[Point]:
    """Points along a Bézier curve."""
    found = []
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        corners = (start, pull, push, end)
        x, y = (sum(w * corner[axis] for w, corner in zip(weights, corners, strict=True)) for axis in (0, 1))
        found.append((x, y))
    return found


def arc(x: float, y: float, rx: float, ry: float, begin: float, end: float, steps: int = 48) -> list[Point]:
    """Points along an ellipse's arc; degrees clockwise from the right."""
    angles = (math.radians(begin + (end - begin) * step / steps) for step in range(steps + 1))
    return [(x + rx * math.cos(angle), y + ry * math.sin(angle)) for angle in angles]
