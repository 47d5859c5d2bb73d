"""Drawings of what brings power: cables, chargers, power banks, plugs."""

from app.demo.pictures.canvas import Canvas, Fade, arc, curve, darker, lighter, rgb
from app.demo.pictures.palettes import Palette

_METAL = Fade(rgb("#f2f5f9"), rgb("#97a2b2"), "across")


def _plug_end(colours: Palette) -> Canvas:
    """A USB-C plug pointing up, its cable leaving at (240, 240)."""
    end = Canvas()
    end.box(227, 112, 26, 40, 9, _METAL)
    end.box(233, 116, 14, 5, 2, rgb("#4a5260"))
    end.box(219, 148, 42, 66, 12, colours.side)
    end.box(229, 160, 6, 40, 3, (255, 255, 255, 70))
    end.box(231, 212, 18, 28, 6, darker(colours.base, 0.22))
    return end


def cable(paper: Canvas, colours: Palette) -> None:
    """A coiled cable held by a strap, a USB-C plug at each end."""
    tone, under = darker(colours.base, 0.06), darker(colours.base, 0.3)
    for side in (-1, 1):
        tail = curve((240 + side * 98, 216), (240 + side * 84, 176), (240 + side * 54, 184), (240 + side * 52, 236))
        paper.line([(x, y + 2) for x, y in tail], 12, under)
        paper.line(tail, 10, tone)
    for step in range(3):
        radius = 132 - step * 18
        paper.line(arc(240, 276, radius, radius * 0.9, 0, 360), 14, under)
        paper.line(arc(240, 274, radius, radius * 0.9, 0, 360), 11, tone)
        paper.line(arc(240, 272, radius, radius * 0.9, 190, 330), 3, (*lighter(colours.base, 0.7)[:3], 130))
    for side in (-1, 1):
        end = Canvas()
        end.put(_plug_end(colours), turn=180)
        paper.put(end.shadow(4, 5, 0.35), move=(side * 52, 8))
        paper.put(end, move=(side * 52, 8))
    paper.box(222, 346, 36, 62, 12, Fade(lighter(colours.mark, 0.12), darker(colours.mark, 0.2)))
    paper.box(228, 352, 24, 8, 4, (255, 255, 255, 90))


def charger(paper: Canvas, colours: Palette) -> None:
    """A wall charger with two round pins and a USB-C port."""
    thing = Canvas()
    for x in (202, 262):
        thing.box(x, 56, 18, 74, 8, _METAL)
        thing.box(x, 96, 18, 30, 4, Fade(rgb("#4c5361"), rgb("#2c313b"), "across"))
    thing.box(160, 118, 160, 60, 22, darker(colours.base, 0.14))
    thing.box(136, 148, 208, 260, 44, Fade(lighter(colours.base, 0.35), darker(colours.base, 0.22), "across"))
    thing.box(146, 158, 188, 240, 36, colours.body)
    for y in (306, 350):
        thing.box(204, y, 72, 24, 12, darker(colours.base, 0.3))
        thing.box(209, y + 4, 62, 16, 8, rgb("#12151d"))
        thing.box(222, y + 9, 36, 5, 2, rgb("#79869b"))
    thing.shape([(252, 192), (214, 246), (238, 246), (228, 286), (268, 228), (243, 228)], colours.mark, 1.4)
    thing.box(156, 170, 8, 150, 4, (255, 255, 255, 80))
    paper.put(thing, turn=10)


def car_charger(paper: Canvas, colours: Palette) -> None:
    """A charger for a car's lighter socket."""
    thing = Canvas()
    thing.box(222, 360, 36, 56, 16, _METAL)
    thing.shape([(196, 220), (284, 220), (268, 372), (212, 372)], colours.side, 6)
    for side in (190, 274):
        thing.box(side, 268, 18, 60, 7, _METAL)
    thing.box(176, 190, 128, 44, 12, Fade(rgb("#eef1f5"), rgb("#949fae")))
    thing.box(160, 76, 160, 132, 36, colours.body)
    thing.oval(240, 116, 66, 30, darker(colours.base, 0.3))
    thing.box(196, 100, 44, 22, 4, rgb("#14171f"))
    thing.box(202, 105, 32, 7, 2, colours.mark)
    thing.box(254, 103, 38, 16, 8, rgb("#14171f"))
    thing.oval(240, 172, 9, 9, colours.mark)
    thing.ring(240, 172, 17, 3, (*colours.mark[:3], 120))
    paper.put(thing, turn=16)


def power_bank(paper: Canvas, colours: Palette) -> None:
    """A power bank with four lights and a short cable."""
    paper.line(curve((282, 92), (282, 20), (390, 30), (388, 150)), 12, darker(colours.base, 0.2))
    paper.box(374, 140, 28, 46, 8, colours.side)
    paper.box(380, 184, 16, 24, 5, _METAL)
    thing = Canvas()
    thing.box(136, 84, 196, 332, 38, Fade(lighter(colours.base, 0.4), darker(colours.base, 0.28), "across"))
    thing.box(143, 90, 182, 320, 32, Fade(lighter(colours.base, 0.12), darker(colours.base, 0.1), "diagonal"))
    sheen = Canvas()
    sheen.shape([(136, 250), (332, 90), (332, 150), (136, 330)], (255, 255, 255, 40))
    thing.clip(sheen)
    for step in range(4):
        thing.oval(204 + step * 20, 372, 5, 5, colours.mark if step < 3 else darker(colours.base, 0.3))
    thing.ring(234, 206, 44, 7, (*lighter(colours.base, 0.6)[:3], 150))
    thing.shape([(242, 178), (214, 214), (232, 214), (225, 238), (254, 200), (235, 200)], colours.mark, 1.2)
    paper.put(thing, turn=-6)


def wireless_charger(paper: Canvas, colours: Palette) -> None:
    """A round charging pad seen from above at a slant."""
    paper.line(curve((240, 330), (240, 430), (330, 410), (470, 452)), 11, darker(colours.base, 0.2))
    paper.oval(240, 268, 148, 104, darker(colours.base, 0.3))
    paper.oval(240, 252, 148, 104, Fade(lighter(colours.base, 0.5), darker(colours.base, 0.12)))
    paper.oval(240, 248, 132, 91, Fade(darker(colours.base, 0.06), lighter(colours.base, 0.3)))
    paper.line(arc(240, 248, 84, 58, 0, 360), 3, (*colours.mark[:3], 120))
    paper.line(arc(240, 248, 60, 41, 0, 360), 3, (*colours.mark[:3], 180))
    paper.shape([(250, 216), (214, 256), (236, 256), (228, 282), (266, 240), (243, 240)], colours.mark, 1.6)


def plug(paper: Canvas, colours: Palette) -> None:
    """A smart socket from the front."""
    paper.box(112, 112, 256, 256, 76, Fade(lighter(colours.base, 0.5), darker(colours.base, 0.2)))
    paper.box(120, 118, 240, 240, 70, colours.body)
    paper.oval(240, 234, 88, 88, Fade(darker(colours.base, 0.28), lighter(colours.base, 0.1)))
    paper.oval(240, 238, 80, 80, Fade(darker(colours.base, 0.16), darker(colours.base, 0.04)))
    for x in (206, 274):
        paper.oval(x, 236, 13, 13, rgb("#2a303c"))
        paper.oval(x, 239, 9, 9, rgb("#12151d"))
    for y in (160, 308):
        paper.box(230, y, 20, 12, 4, Fade(rgb("#dfe4ec"), rgb("#97a2b2")))
    paper.line(arc(240, 238, 98, 98, -50, -10), 6, colours.mark)
    paper.oval(330, 146, 7, 7, rgb("#46c97a"))
