"""Drawings of what stands on a desk: keyboards, mice, hubs, laptop stands, webcams."""

from app.demo.pictures.canvas import Canvas, Fade, arc, curve, darker, lighter, rgb
from app.demo.pictures.palettes import Palette

#: Widths of the keys in each row, in key units; every row is 12 units long.
_ROWS = ((1,) * 12, (1.5, *(1,) * 9, 1.5), (1.75, *(1,) * 8, 2.25), (1.25, 1.25, 5.5, 1.25, 1.25, 1.5))


def keyboard(paper: Canvas, colours: Palette) -> None:
    """A compact mechanical keyboard, turned a little."""
    thing = Canvas()
    thing.box(40, 148, 400, 188, 22, Fade(lighter(colours.base, 0.3), darker(colours.base, 0.3)))
    thing.box(46, 152, 388, 176, 18, colours.body)
    thing.box(56, 162, 368, 156, 10, darker(colours.base, 0.45))
    unit = 30.0
    for row, widths in enumerate(_ROWS):
        x, y = 60.0, 166 + row * 37.5
        for column, width in enumerate(widths):
            accent = (row, column) in ((0, 0), (2, len(widths) - 1))
            tone = colours.mark if accent else lighter(colours.base, 0.18 if (row + column) % 7 else 0.02)
            wide = width * unit - 3
            thing.box(x, y, wide, 33, 6, darker(tone, 0.32))
            thing.box(x + 2.5, y + 1, wide - 5, 26, 5, Fade(lighter(tone, 0.25), tone))
            x += width * unit
    paper.put(thing, turn=-9)


def mouse(paper: Canvas, colours: Palette) -> None:
    """A mouse from above."""
    thing = Canvas()
    thing.box(152, 78, 176, 324, 88, Fade(lighter(colours.base, 0.35), darker(colours.base, 0.35), "across"))
    thing.box(160, 82, 160, 312, 80, colours.body)
    split = Canvas()
    split.box(238, 82, 4, 132, 2, darker(colours.base, 0.4))
    split.shape([(152, 214), (328, 214), (328, 218), (152, 218)], darker(colours.base, 0.3))
    thing.clip(split)
    thing.box(224, 112, 32, 70, 16, darker(colours.base, 0.5))
    thing.box(230, 120, 20, 54, 10, Fade(rgb("#5b6474"), rgb("#1f242e")))
    for y in range(128, 170, 8):
        thing.box(231, y, 18, 3, 1, (255, 255, 255, 70))
    gloss = Canvas()
    gloss.oval(198, 190, 22, 92, (255, 255, 255, 90))
    thing.clip(gloss.blurred(8))
    thing.oval(240, 348, 7, 7, (*colours.mark[:3], 220))
    paper.put(thing, turn=18)


def hub(paper: Canvas, colours: Palette) -> None:
    """A USB-C hub with its ports towards us."""
    paper.line(curve((120, 250), (40, 240), (40, 130), (128, 112)), 16, rgb("#454c59"))
    paper.box(122, 98, 50, 30, 9, colours.side)
    paper.box(170, 103, 34, 20, 6, Fade(rgb("#f2f5f9"), rgb("#97a2b2")))
    paper.shape([(116, 222), (392, 222), (424, 262), (84, 262)], lighter(colours.base, 0.35), 5)
    paper.box(84, 254, 340, 92, 18, colours.body)
    paper.box(84, 254, 340, 5, 2, colours.pale)
    ports = ((104, 60), (174, 52), (236, 52))
    for x, width in ports:
        paper.box(x, 282, width, 34, 4, rgb("#161a23"))
        paper.box(x + 6, 292, width - 12, 10, 2, colours.mark if width == 52 else rgb("#55607a"))
    paper.box(300, 290, 44, 18, 9, rgb("#161a23"))
    paper.box(356, 286, 50, 8, 2, rgb("#161a23"))
    paper.box(356, 302, 50, 12, 2, rgb("#161a23"))
    paper.oval(136, 242, 5, 4, rgb("#46c97a"))


def stand(paper: Canvas, colours: Palette) -> None:
    """A laptop stand with a laptop on it, from the side and above."""
    metal = Fade(lighter(colours.base, 0.55), darker(colours.base, 0.12), "diagonal")
    paper.shape([(132, 400), (348, 400), (374, 424), (106, 424)], metal, 6)
    paper.shape([(220, 300), (260, 300), (282, 410), (198, 410)], Fade(colours.base, darker(colours.base, 0.3)), 5)
    paper.box(116, 76, 248, 168, 14, Fade(rgb("#6d7686"), rgb("#3a4150")))
    paper.box(124, 84, 232, 152, 8, rgb("#0f121a"))
    paper.box(130, 90, 220, 140, 5, Fade(rgb("#7fb0f5"), rgb("#3a4fa8"), "diagonal"))
    for step, width in enumerate((96, 132, 74)):
        paper.box(148, 116 + step * 22, width, 10, 5, (255, 255, 255, 150))
    paper.box(280, 180, 52, 34, 7, (255, 255, 255, 90))
    paper.shape([(104, 246), (376, 246), (404, 288), (76, 288)], Fade(rgb("#dde2ea"), rgb("#a3adbb")), 4)
    paper.shape([(128, 252), (352, 252), (364, 272), (116, 272)], rgb("#5d6675"), 3)
    paper.box(74, 284, 332, 10, 5, Fade(rgb("#c2cad5"), rgb("#7e8897")))
    paper.shape([(92, 294), (388, 294), (398, 306), (82, 306)], metal, 3)
    for x in (112, 352):
        paper.box(x, 276, 18, 26, 6, lighter(colours.base, 0.3))


def webcam(paper: Canvas, colours: Palette) -> None:
    """A webcam on its clip, the shutter open."""
    paper.shape([(206, 276), (274, 276), (300, 396), (180, 396)], Fade(colours.base, darker(colours.base, 0.4)), 8)
    paper.box(160, 378, 160, 30, 14, colours.side)
    paper.box(82, 152, 316, 146, 72, Fade(lighter(colours.base, 0.35), darker(colours.base, 0.3)))
    paper.box(90, 158, 300, 132, 66, colours.body)
    paper.oval(240, 224, 58, 58, Fade(rgb("#646d7d"), rgb("#14171f")))
    paper.oval(240, 224, 47, 47, rgb("#0d1018"))
    paper.oval(240, 224, 33, 33, Fade(rgb("#2c4a86"), rgb("#141a34")))
    paper.oval(240, 224, 15, 15, rgb("#070910"))
    paper.oval(228, 209, 9, 7, (255, 255, 255, 170))
    paper.line(arc(240, 224, 40, 40, 20, 70), 3, (150, 190, 255, 120))
    for x in (124, 344):
        for dx, dy in ((0, 0), (12, 0), (0, 12), (12, 12), (0, 24), (12, 24)):
            paper.oval(x + dx, 212 + dy, 2.6, 2.6, (0, 0, 0, 130))
    paper.oval(320, 192, 5, 5, rgb("#5fe08a"))
