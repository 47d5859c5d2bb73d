"""Buyers' photos and screenshots: taken in a hurry on a phone, of what went wrong."""

from collections.abc import Callable
from random import Random

from PIL import Image, ImageChops, ImageFilter

from app.demo.pictures import desk, phones, sound, surfaces
from app.demo.pictures.canvas import FINE, Canvas, Fade, arc, curve, darker, rgb
from app.demo.pictures.palettes import PALETTES, Palette

_WIDE, _HIGH = 640, 480


def _snap(scene: Canvas, seed: int, warmth: float = 0.0, dim: float = 0.0, tilt: float = 2.0) -> Image.Image:
    """The scene as a phone's camera keeps it: tilted, with darker corners, a cast of light and some grain."""
    rng = Random(seed)  # noqa: S311 - grain, no secret
    width, height = scene.width, scene.height
    picture = scene.image.convert("RGB").rotate(tilt, Image.Resampling.BICUBIC)
    spare = 0.045
    picture = picture.crop(
        (
            round(width * FINE * spare),
            round(height * FINE * spare),
            round(width * FINE * (1 - spare)),
            round(height * FINE * (1 - spare)),
        )
    ).resize((width, height), Image.Resampling.LANCZOS)
    edge = Image.radial_gradient("L").resize((width, height)).point(lambda v: 255 - max(0, v - 90) * 0.42)
    picture = ImageChops.multiply(picture, Image.merge("RGB", [edge] * 3))
    red, green, blue = picture.split()
    picture = Image.merge(
        "RGB",
        (
            red.point(lambda v: v * (1 + warmth) * (1 - dim)),
            green.point(lambda v: v * (1 + warmth * 0.3) * (1 - dim)),
            blue.point(lambda v: v * (1 - warmth) * (1 - dim * 0.8)),
        ),
    )
    grain = Image.frombytes("L", (width, height), rng.randbytes(width * height))
    grain = grain.filter(ImageFilter.GaussianBlur(0.9)).point(lambda v: 128 + (v - 128) * 0.11)
    grain_rgb = Image.merge("RGB", [grain] * 3)
    return ImageChops.add(picture, grain_rgb, offset=-128).filter(ImageFilter.GaussianBlur(0.4))


def _set_down(scene: Canvas, thing: Canvas, x: float, y: float, scale: float, turn: float) -> None:
    """Lays a thing on the table, with the shadow of a lamp overhead."""
    scene.place(thing.shadow(14, 12, 0.5, (24, 14, 8)), x + 6, y + 8, scale, turn)
    scene.place(thing, x, y, scale, turn)


def _closed_case(colours: Palette) -> Canvas:
    """A closed charging case from the front."""
    thing = Canvas()
    thing.box(116, 146, 248, 190, 84, colours.body)
    thing.box(116, 212, 248, 3, 1, darker(colours.base, 0.6))
    thing.box(140, 160, 150, 22, 11, (255, 255, 255, 60))
    thing.oval(240, 250, 5, 5, rgb("#54d98a"))
    return thing


def scratched_earbuds() -> Image.Image:
    """A black case with a long scratch across its lid; one bud beside it."""
    rng = Random(4)  # noqa: S311 - a drawing, no secret
    scene = Canvas(_WIDE, _HIGH)
    surfaces.wood(scene, 1)
    case = _closed_case(PALETTES["black"])
    marks = Canvas()
    for start, end, thick in (((150, 196), (322, 168), 2.6), ((196, 200), (300, 178), 1.3), ((238, 186), (330, 196), 1)):
        track = [
            (x + rng.uniform(-0.7, 0.7), y + rng.uniform(-0.8, 0.8))
            for x, y in curve(start, (start[0] + 50, start[1] - 16), (end[0] - 40, end[1] + 18), end, 22)
        ]
        marks.line([(x + 0.8, y + 1.4) for x, y in track], thick, (0, 0, 0, 150))
        marks.line(track, thick, (226, 230, 236, 225))
    case.clip(marks)
    _set_down(scene, case, 300, 236, 1.25, -7)
    bud = Canvas()
    sound.bud(bud, 240, 190, PALETTES["black"])
    _set_down(scene, bud, 532, 356, 1.0, 74)
    scene.line(arc(292, 206, 190, 96, 0, 360), 4, (226, 60, 50, 235))
    return _snap(scene, 11, warmth=0.05)


def wrong_colour() -> Image.Image:
    """Pink earbuds, which the shop does not even list, in their opened box."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.cloth(scene)
    surfaces.open_box(scene)
    thing = Canvas()
    sound.earbuds(thing, PALETTES["pink"])
    _set_down(scene, thing, 322, 244, 0.86, 5)
    return _snap(scene, 12, warmth=0.03, tilt=-3)


def broken_parcel() -> Image.Image:
    """A carton with a crushed corner and a hole."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.tiles(scene)
    carton = Canvas(_WIDE, _HIGH)
    surfaces.carton(carton, 92, 96, 456, 300)
    hole = [(92, 96), (210, 96), (196, 122), (214, 140), (178, 150), (184, 182), (150, 172), (138, 204), (112, 190), (92, 214)]
    carton.shape([(x + 8, y + 8) for x, y in hole], rgb("#5b3d22"), 1)
    carton.shape(hole, Fade(rgb("#2c1d10"), rgb("#4a3119")), 1)
    for x, y, turn in ((206, 128, 30), (180, 168, 60), (140, 190, 80), (196, 104, 10)):
        flap = Canvas(_WIDE, _HIGH)
        flap.shape([(x - 22, y - 8), (x + 24, y - 4), (x + 14, y + 12), (x - 12, y + 9)], rgb("#d9b27c"), 1)
        carton.put(flap, turn=turn, around=(x, y))
    for points in (
        ((300, 396), (330, 330), (310, 280)),
        ((470, 96), (440, 150), (462, 220)),
        ((548, 300), (500, 290), (470, 320)),
    ):
        carton.line([(x + 2, y + 2) for x, y in points], 3, (255, 240, 210, 90))
        carton.line(points, 4, (92, 62, 34, 150))
    surfaces.label(carton, 372, 250, 150, 116)
    _set_down(scene, carton, 320, 240, 1.0, -4)
    return _snap(scene, 13, warmth=0.06, tilt=3)


def shipping_label() -> Image.Image:
    """The label on a carton, from near by."""
    scene = Canvas(_WIDE, _HIGH)
    scene.box(0, 0, _WIDE, _HIGH, 0, Fade(rgb("#cfa46b"), rgb("#b98b52")))
    surfaces.fibres(scene, 3)
    scene.box(0, 212, _WIDE, 64, 0, (226, 202, 158, 120))
    label = Canvas(_WIDE, _HIGH)
    surfaces.label(label, 118, 70, 404, 330)
    _set_down(scene, label, 320, 240, 1.05, 4)
    return _snap(scene, 14, warmth=0.03, tilt=-2)


def invoice() -> Image.Image:
    """The paper slip that lay in the parcel."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.wood(scene, 6)
    slip = Canvas(_WIDE, _HIGH)
    surfaces.invoice(slip, 172, 8, 300, 462)
    _set_down(scene, slip, 320, 244, 1.0, -6)
    return _snap(scene, 15, warmth=0.04)


def wrong_item() -> Image.Image:
    """A mouse in a box where something else should be."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.wood(scene, 9)
    surfaces.open_box(scene)
    thing = Canvas()
    desk.mouse(thing, PALETTES["black"])
    _set_down(scene, thing, 320, 246, 0.72, 34)
    return _snap(scene, 16, warmth=0.02, tilt=-4)


def case_too_small() -> Image.Image:
    """A phone that sticks out of its case."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.cloth(scene)
    phone = Canvas()
    phone.box(140, 30, 200, 424, 38, Fade(rgb("#3b4254"), rgb("#1d212c")))
    phones.screen(phone, 148, 38, 184, 408, 32, Fade(rgb("#6fa7ee"), rgb("#3a3f9c"), "diagonal"))
    phone.box(218, 50, 44, 12, 6, rgb("#0d1018"))
    _set_down(scene, phone, 330, 244, 0.98, 78)
    cover = Canvas()
    phones.case(cover, PALETTES["sand"])
    _set_down(scene, cover, 236, 262, 0.88, 68)
    scene.line(arc(548, 226, 62, 92, 0, 360), 4, (226, 60, 50, 230))
    return _snap(scene, 17, warmth=0.02)


def blinking_earbuds() -> Image.Image:
    """The case's light, red and blue, in a dim room."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.wood(scene, 12)
    thing = Canvas()
    sound.earbuds(thing, PALETTES["white"])
    _set_down(scene, thing, 320, 220, 1.05, -3)
    scene.box(0, 0, _WIDE, _HIGH, 0, (10, 12, 34, 120))
    glow = Canvas(_WIDE, _HIGH)
    glow.oval(318, 320, 54, 42, (255, 50, 60, 150))
    glow.oval(352, 322, 54, 42, (70, 110, 255, 150))
    scene.put(glow.blurred(20))
    for x, colour in ((320, "#ff4a52"), (336, "#5f8dff")):
        scene.oval(x, 320, 6, 6, rgb(colour))
        scene.oval(x, 319, 3, 3, (255, 255, 255, 220))
    return _snap(scene, 18, warmth=-0.02, tilt=2.5)


def dead_device() -> Image.Image:
    """A speaker on its cable whose light stays dark."""
    scene = Canvas(_WIDE, _HIGH)
    surfaces.wood(scene, 15)
    lead = curve((410, 330), (520, 380), (540, 250), (660, 300))
    scene.line([(x + 3, y + 6) for x, y in lead], 11, (20, 12, 6, 110))
    scene.line(lead, 9, rgb("#e9ecf1"))
    thing = Canvas()
    sound.speaker(thing, PALETTES["blue"])
    thing.oval(168, 322, 6, 6, rgb("#1a2130"))
    _set_down(scene, thing, 290, 236, 1.15, 3)
    scene.line(arc(210, 332, 40, 34, 0, 360), 4, (255, 214, 64, 240))
    return _snap(scene, 19, warmth=0.05, dim=0.16, tilt=-2.5)


def _shot() -> Canvas:
    """A phone's screenshot with its status bar; 360 × 640."""
    scene = Canvas(360, 640)
    scene.box(0, 0, 360, 640, 0, rgb("#f5f6f9"))
    scene.text(18, 18, "21:07", 13, rgb("#1c2230"))
    scene.box(316, 11, 26, 13, 4, rgb("#1c2230"))
    scene.box(318, 13, 15, 9, 2, rgb("#5fd27c"))
    for step in range(4):
        scene.box(286 + step * 6, 22 - step * 3, 4, 3 + step * 3, 1, rgb("#1c2230"))
    scene.box(0, 36, 360, 54, 0, rgb("#ffffff"))
    scene.line([(26, 56), (18, 63), (26, 70)], 2.4, rgb("#1c2230"))
    return scene


def _written(scene: Canvas, x: float, y: float, width: float, shade: str = "#c9d0db") -> None:
    scene.box(x, y, width, 9, 4, rgb(shade))


def payment_error() -> Image.Image:
    """A payment page that failed."""
    scene = _shot()
    scene.text(140, 63, "Payment", 17, rgb("#1c2230"))
    scene.box(16, 106, 328, 300, 14, rgb("#ffffff"))
    scene.oval(180, 186, 46, 46, rgb("#fde4e3"))
    scene.oval(180, 186, 34, 34, rgb("#e5484d"))
    for sign in (-1, 1):
        scene.line([(168, 186 - sign * 12), (192, 186 + sign * 12)], 6, rgb("#ffffff"))
    scene.text(106, 258, "Payment failed", 21, rgb("#1c2230"))
    scene.text(126, 286, "Error code: E-51", 14, rgb("#7b8494"))
    for y, width in ((318, 250), (338, 214), (358, 130)):
        _written(scene, 180 - width / 2, y, width)
    scene.box(16, 420, 328, 74, 14, rgb("#ffffff"))
    scene.box(34, 440, 52, 34, 6, Fade(rgb("#3f6fe0"), rgb("#2a3f9c"), "diagonal"))
    scene.text(102, 450, "**** **** **** 0000", 14, rgb("#1c2230"))
    _written(scene, 102, 464, 110)
    scene.box(16, 560, 328, 50, 25, rgb("#2f6bea"))
    scene.text(150, 585, "Try again", 16, rgb("#ffffff"))
    return scene.finished()


def coupon_error() -> Image.Image:
    """A basket that refuses its coupon."""
    scene = _shot()
    scene.text(152, 63, "Basket", 17, rgb("#1c2230"))
    for row, colour in enumerate(("#3b4254", "#5fb183")):
        y = 106 + row * 104
        scene.box(16, y, 328, 92, 14, rgb("#ffffff"))
        scene.box(28, y + 12, 68, 68, 10, rgb("#e8eef8"))
        scene.box(46, y + 26, 32, 40, 8, rgb(colour))
        _written(scene, 110, y + 20, 180, "#aeb7c5")
        _written(scene, 110, y + 38, 120)
        scene.text(110, y + 68, ("490.000 d", "65.000 d")[row], 15, rgb("#e5484d"))
    scene.box(16, 318, 328, 118, 14, rgb("#ffffff"))
    scene.text(32, 340, "Coupon", 14, rgb("#7b8494"))
    scene.box(30, 356, 216, 40, 8, rgb("#e5484d"))
    scene.box(32, 358, 212, 36, 7, rgb("#fff5f5"))
    scene.text(44, 376, "CHAOBAN", 16, rgb("#1c2230"))
    scene.box(256, 356, 74, 40, 8, rgb("#c9d0db"))
    scene.text(274, 376, "Apply", 14, rgb("#ffffff"))
    scene.oval(38, 414, 7, 7, rgb("#e5484d"))
    scene.text(36, 414, "!", 11, rgb("#ffffff"))
    scene.text(52, 414, "This code is not valid", 14, rgb("#e5484d"))
    scene.box(0, 552, 360, 88, 0, rgb("#ffffff"))
    _written(scene, 20, 576, 60)
    scene.text(20, 602, "555.000 d", 19, rgb("#1c2230"))
    scene.box(206, 570, 138, 48, 24, rgb("#2f6bea"))
    scene.text(242, 594, "Check out", 15, rgb("#ffffff"))
    return scene.finished()


PHOTOS: dict[str, Callable[[], Image.Image]] = {
    f"photo-{photo.__name__.replace('_', '-')}": photo
    for photo in (
        scratched_earbuds,
        wrong_colour,
        broken_parcel,
        shipping_label,
        invoice,
        wrong_item,
        case_too_small,
        blinking_earbuds,
        dead_device,
        payment_error,
        coupon_error,
    )
}
