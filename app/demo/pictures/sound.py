"""Drawings of things that sound: earbuds, headphones, speakers, microphones."""

from app.demo.pictures.canvas import Canvas, Fade, arc, darker, lighter, rgb
from app.demo.pictures.palettes import Palette


def bud(paper: Canvas, x: float, y: float, colours: Palette, mirror: int = 1) -> None:
    """One earbud with its stem down; `mirror` -1 turns the tip to the other side."""
    stem = x + 10 * mirror
    paper.box(stem - 12, y, 24, 92, 12, colours.side)
    paper.box(stem - 7, y + 82, 14, 7, 3, rgb("#9aa6b8"))
    paper.oval(x - 26 * mirror, y + 8, 19, 23, Fade(rgb("#5a6272"), rgb("#2b303c")))
    paper.oval(x, y, 33, 31, colours.body)
    paper.oval(x - 8, y - 12, 13, 8, (*lighter(colours.base, 0.75)[:3], 150))
    paper.oval(stem, y + 30, 4, 7, colours.deep)


def case(paper: Canvas, colours: Palette, lid: bool = True) -> None:
    """The charging case, open, standing in the lower half."""
    if lid:
        paper.box(128, 96, 224, 130, 54, Fade(lighter(colours.base, 0.1), darker(colours.base, 0.2)))
        paper.box(144, 112, 192, 104, 42, Fade(darker(colours.base, 0.5), darker(colours.base, 0.3)))
        paper.oval(240, 120, 70, 5, (255, 255, 255, 26))
    paper.box(120, 236, 240, 150, 62, colours.body)
    paper.box(120, 236, 240, 40, 20, Fade(darker(colours.base, 0.42), darker(colours.base, 0.3)))
    paper.box(126, 268, 228, 112, 54, colours.body)
    paper.box(146, 282, 120, 14, 7, (255, 255, 255, 70))
    paper.oval(240, 332, 6, 6, (*colours.mark[:3], 255))


def earbuds(paper: Canvas, colours: Palette) -> None:
    """A pair of earbuds rising out of an open case."""
    case(paper, colours)
    front = Canvas()
    for x, mirror in ((192, 1), (288, -1)):
        bud(paper, x, 176, colours, mirror)
    front.box(120, 262, 240, 124, 60, colours.body)
    front.box(120, 262, 240, 34, 16, colours.body)
    front.box(120, 262, 240, 4, 2, colours.pale)
    front.box(148, 284, 110, 12, 6, (255, 255, 255, 80))
    front.oval(240, 334, 6, 6, colours.mark)
    front.oval(240, 334, 11, 11, (*colours.mark[:3], 60))
    paper.put(front)


def headphones(paper: Canvas, colours: Palette) -> None:
    """Over-ear headphones from the front."""
    paper.line(arc(240, 238, 132, 142, 180, 360), 34, Fade(lighter(colours.base, 0.25), colours.base))
    paper.line(arc(240, 240, 120, 130, 200, 340), 8, darker(colours.base, 0.4))
    for side in (-1, 1):
        x = 240 + side * 130
        paper.box(x - 9, 214, 18, 60, 9, Fade(rgb("#e9edf3"), rgb("#9aa4b3")))
        inner = x - side * 22
        paper.box(inner - 26, 244, 52, 132, 26, Fade(rgb("#4a505d"), rgb("#22262f")))
        paper.box(x - 34 + side * 6, 238, 68, 144, 34, colours.side)
        paper.oval(x + side * 8, 310, 20, 42, Fade(lighter(colours.base, 0.12), darker(colours.base, 0.18)))
        paper.oval(x + side * 8, 310, 6, 6, colours.mark)
    paper.line(arc(240, 238, 138, 148, 214, 262), 5, (255, 255, 255, 110))


def speaker(paper: Canvas, colours: Palette) -> None:
    """A round-edged portable speaker with a carrying loop."""
    paper.line(arc(352, 156, 34, 46, 200, 400), 12, Fade(colours.base, darker(colours.base, 0.4)))
    paper.box(104, 150, 272, 216, 74, colours.body)
    paper.box(120, 166, 240, 184, 60, Fade(darker(colours.base, 0.3), darker(colours.base, 0.5)))
    mesh = Canvas()
    for row in range(15):
        for column in range(20):
            x = 132 + column * 11.6 + (row % 2) * 5.8
            mesh.oval(x, 178 + row * 11.4, 2.3, 2.3, (255, 255, 255, 44))
    paper.clip(mesh)
    paper.oval(240, 258, 66, 66, Fade(darker(colours.base, 0.15), darker(colours.base, 0.55)))
    paper.oval(240, 258, 52, 52, Fade(darker(colours.base, 0.62), darker(colours.base, 0.35)))
    paper.oval(240, 258, 22, 22, Fade(lighter(colours.base, 0.3), darker(colours.base, 0.2)))
    paper.oval(232, 250, 8, 6, (255, 255, 255, 120))
    paper.box(132, 158, 150, 9, 4, (255, 255, 255, 90))
    paper.oval(168, 322, 5, 5, colours.mark)


def microphone(paper: Canvas, colours: Palette) -> None:
    """A desk microphone on its foot."""
    paper.oval(240, 402, 92, 22, Fade(lighter(colours.base, 0.2), darker(colours.base, 0.3)))
    paper.box(231, 300, 18, 104, 6, Fade(rgb("#dfe4ec"), rgb("#8d97a6"), "across"))
    paper.line(arc(240, 226, 84, 92, 20, 160), 12, Fade(rgb("#e7ebf1"), rgb("#8d97a6")))
    paper.box(182, 84, 116, 206, 58, colours.side)
    mesh = Canvas()
    for row in range(13):
        for column in range(12):
            mesh.oval(186 + column * 10 + (row % 2) * 5, 90 + row * 9.4, 2.6, 2.6, (255, 255, 255, 70))
    paper.clip(mesh)
    paper.box(178, 206, 124, 12, 4, Fade(rgb("#e7ebf1"), rgb("#9aa4b3")))
    paper.box(182, 218, 116, 72, 10, colours.side)
    paper.box(182, 240, 116, 50, 44, colours.side)
    paper.oval(240, 250, 8, 8, colours.mark)
    paper.oval(240, 250, 14, 14, (*colours.mark[:3], 50))
