"""Drawings of phones, tablets, watches and what protects them."""

from app.demo.pictures.canvas import Canvas, Fade, Paint, arc, darker, lighter, rgb
from app.demo.pictures.palettes import Palette


def screen(paper: Canvas, x: float, y: float, width: float, height: float, radius: float, paint: Paint) -> None:
    """A lit screen with a soft picture on it and a diagonal glint."""
    layer = Canvas()
    layer.box(x, y, width, height, radius, paint)
    glow = Canvas()
    glow.oval(x + width * 0.82, y + height * 0.16, width * 0.5, width * 0.5, (255, 255, 255, 90))
    glow.oval(x + width * 0.1, y + height * 0.86, width * 0.62, width * 0.5, (255, 190, 150, 120))
    glow.oval(x + width * 0.9, y + height * 0.8, width * 0.4, width * 0.44, (120, 90, 220, 120))
    layer.clip(glow.blurred(22))
    glint = Canvas()
    glint.shape(
        [(x + width * 0.5, y), (x + width, y), (x + width, y + height * 0.28), (x + width * 0.2, y + height)],
        (255, 255, 255, 22),
    )
    layer.clip(glint)
    paper.put(layer)


def _lenses(paper: Canvas, colours: Palette, x: float, y: float) -> None:
    paper.box(x, y, 84, 88, 24, Fade(lighter(colours.base, 0.16), darker(colours.base, 0.16)))
    for dx, dy, radius in ((26, 26, 17), (26, 64, 17), (60, 45, 15)):
        paper.oval(x + dx, y + dy, radius, radius, Fade(rgb("#3a4252"), rgb("#10131b")))
        paper.oval(x + dx, y + dy, radius * 0.55, radius * 0.55, Fade(rgb("#24365c"), rgb("#0c1020")))
        paper.oval(x + dx - 5, y + dy - 6, 4, 3, (255, 255, 255, 170))
    paper.oval(x + 62, y + 17, 5, 5, rgb("#fff3cf"))


def phone(paper: Canvas, colours: Palette) -> None:
    """A phone from the back with another from the front before it."""
    back = Canvas()
    back.box(120, 66, 172, 344, 34, Fade(lighter(colours.base, 0.25), darker(colours.base, 0.1), "diagonal"))
    back.box(123, 69, 166, 338, 31, Fade(lighter(colours.base, 0.12), darker(colours.base, 0.18), "diagonal"))
    _lenses(back, colours, 136, 84)
    paper.put(back, turn=-7)
    front = Canvas()
    front.box(196, 84, 172, 344, 34, Fade(lighter(colours.base, 0.3), darker(colours.base, 0.3)))
    front.box(200, 88, 164, 336, 30, rgb("#0d1018"))
    wall = Fade(lighter(colours.base, 0.2), darker(colours.base, 0.3), "diagonal")
    screen(front, 206, 94, 152, 324, 25, wall)
    front.box(262, 104, 40, 11, 5, rgb("#0d1018"))
    front.box(256, 406, 52, 4, 2, (255, 255, 255, 190))
    for row in range(2):
        for column in range(4):
            front.box(220 + column * 33, 340 + row * 32, 23, 23, 7, (255, 255, 255, 150 - 40 * row))
    shade = front.shadow(6, 10, 0.4)
    paper.clip(_turned(shade, 6))
    paper.put(front, turn=6)


def _turned(layer: Canvas, degrees: float) -> Canvas:
    other = Canvas()
    other.put(layer, turn=degrees)
    return other


def tablet(paper: Canvas, colours: Palette) -> None:
    """A tablet, slightly turned."""
    thing = Canvas()
    thing.box(92, 106, 296, 268, 24, Fade(lighter(colours.base, 0.4), darker(colours.base, 0.2)))
    thing.box(96, 110, 288, 260, 21, rgb("#10131b"))
    screen(thing, 108, 122, 264, 236, 10, Fade(rgb("#7fb3ff"), rgb("#5a4bd0"), "diagonal"))
    for row in range(2):
        for column in range(5):
            thing.box(136 + column * 44, 240 + row * 46, 32, 32, 9, (255, 255, 255, 150))
    thing.box(136, 150, 120, 56, 12, (255, 255, 255, 60))
    paper.put(thing, turn=-5)
    paper.put(_pen(), turn=28)


def _pen() -> Canvas:
    pen = Canvas()
    pen.box(372, 120, 13, 196, 6, Fade(rgb("#ffffff"), rgb("#c9d1dd"), "across"))
    pen.shape([(372, 312), (385, 312), (378.5, 334)], rgb("#8b95a5"), 1)
    return pen


def case(paper: Canvas, colours: Palette) -> None:
    """A phone case from the back, its camera window open."""
    thing = Canvas()
    thing.box(142, 62, 196, 360, 46, Fade(lighter(colours.base, 0.3), darker(colours.base, 0.25)))
    thing.box(148, 68, 184, 348, 41, Fade(lighter(colours.base, 0.1), darker(colours.base, 0.1), "diagonal"))
    thing.box(164, 84, 96, 100, 30, darker(colours.base, 0.35))
    thing.box(169, 89, 86, 90, 26, Fade(darker(colours.base, 0.62), darker(colours.base, 0.45)))
    sheen = Canvas()
    sheen.shape([(148, 300), (332, 150), (332, 220), (148, 380)], (255, 255, 255, 34))
    thing.clip(sheen)
    for y in (150, 196):
        thing.box(334, y, 7, 34, 3, darker(colours.base, 0.3))
    thing.ring(240, 262, 34, 4, (*lighter(colours.base, 0.55)[:3], 130))
    paper.put(thing, turn=9)


def glass(paper: Canvas, colours: Palette) -> None:
    """A sheet of tempered glass lifting off a phone."""
    under = Canvas()
    under.box(140, 96, 176, 340, 32, Fade(rgb("#4a5263"), rgb("#232833")))
    screen(under, 148, 104, 160, 324, 26, Fade(rgb("#4d8fe0"), rgb("#2a3a8c"), "diagonal"))
    paper.put(under, turn=-8)
    sheet = Canvas()
    sheet.box(170, 58, 168, 332, 28, (255, 255, 255, 150))
    sheet.box(173, 61, 162, 326, 26, Fade((236, 246, 255, 140), (178, 210, 240, 110), "diagonal"))
    sheet.box(232, 74, 44, 9, 4, (90, 130, 170, 150))
    glint = Canvas()
    glint.shape([(170, 270), (338, 96), (338, 150), (170, 330)], (255, 255, 255, 150))
    glint.shape([(170, 350), (338, 176), (338, 190), (170, 366)], (255, 255, 255, 120))
    sheet.clip(glint)
    paper.put(sheet, turn=6)
    paper.oval(352, 372, 44, 44, colours.mark)
    paper.line([(332, 373), (346, 388), (373, 357)], 9, (255, 255, 255))


def _band(paper: Canvas, colours: Palette, top: float, bottom: float) -> None:
    paint = Fade(lighter(colours.base, 0.18), darker(colours.base, 0.22), "across")
    paper.shape([(190, top), (290, top), (304, 190), (176, 190)], paint, 6)
    paper.shape([(176, 300), (304, 300), (288, bottom), (192, bottom)], paint, 6)


def watch(paper: Canvas, colours: Palette) -> None:
    """A smart watch, upright, with rings of activity on its face."""
    thing = Canvas()
    _band(thing, colours, 34, 446)
    for y in (356, 382, 408):
        thing.oval(240, y, 6, 4, darker(colours.base, 0.45))
    thing.box(334, 214, 14, 44, 6, Fade(colours.pale, colours.deep))
    thing.box(144, 138, 192, 210, 56, Fade(lighter(colours.base, 0.45), darker(colours.base, 0.3)))
    thing.box(151, 145, 178, 196, 50, rgb("#0b0e16"))
    for radius, colour, end in ((62, "#ff5f7a", 200), (46, "#7ee06a", 150), (30, "#4fc3ff", 235)):
        dim = (*rgb(colour)[:3], 60)
        thing.line(arc(240, 230, radius, radius, -90, 270), 11, dim)
        thing.line(arc(240, 230, radius, radius, -90, end), 11, rgb(colour))
    thing.box(204, 312, 72, 8, 4, (255, 255, 255, 150))
    glint = Canvas()
    glint.shape([(230, 140), (336, 140), (336, 220), (180, 346)], (255, 255, 255, 20))
    thing.clip(glint)
    paper.put(thing, turn=7)


def strap(paper: Canvas, colours: Palette) -> None:
    """The two halves of a watch strap."""
    for x, turn, holes in ((168, -12, True), (312, 12, False)):
        half = Canvas()
        half.box(x - 37, 64, 74, 348, 30, colours.side)
        half.box(x - 30, 70, 60, 336, 26, Fade(lighter(colours.base, 0.12), darker(colours.base, 0.05), "across"))
        half.box(x - 37, 388, 74, 26, 6, Fade(rgb("#e3e8ef"), rgb("#929dad")))
        if holes:
            for step in range(7):
                half.oval(x, 112 + step * 30, 6.5, 8, darker(colours.base, 0.55))
        else:
            half.box(x - 46, 50, 92, 52, 18, Fade(rgb("#eef1f6"), rgb("#98a2b1")))
            half.box(x - 31, 62, 62, 28, 9, colours.base)
            half.box(x - 4, 54, 8, 44, 4, Fade(rgb("#ffffff"), rgb("#a2acba"), "across"))
            half.box(x - 43, 150, 86, 20, 8, darker(colours.base, 0.2))
        paper.put(half, turn=turn, around=(x, 240))
