"""Drawings of small things to carry: sticks, cards, drives, sleeves, action cameras."""

from app.demo.pictures.canvas import Canvas, Fade, arc, darker, lighter, rgb
from app.demo.pictures.palettes import Palette

_METAL = Fade(rgb("#f4f6fa"), rgb("#98a3b3"), "across")


def action_camera(paper: Canvas, colours: Palette) -> None:
    """A small rugged camera."""
    paper.box(176, 96, 64, 22, 8, Fade(rgb("#ff7a6b"), rgb("#c93f38")))
    paper.box(84, 110, 312, 240, 36, Fade(lighter(colours.base, 0.3), darker(colours.base, 0.3)))
    paper.box(91, 116, 298, 228, 31, colours.body)
    paper.box(108, 138, 116, 92, 12, rgb("#0e1118"))
    paper.box(114, 144, 104, 80, 8, Fade(rgb("#62b7f0"), rgb("#2b5a9e"), "diagonal"))
    paper.shape([(114, 214), (146, 182), (172, 206), (190, 192), (218, 218), (214, 224), (118, 224)], rgb("#234a3c"), 2)
    paper.box(248, 138, 124, 124, 24, rgb("#14171f"))
    paper.oval(310, 200, 52, 52, Fade(rgb("#5c6576"), rgb("#191d26")))
    paper.oval(310, 200, 40, 40, rgb("#0a0c12"))
    paper.oval(310, 200, 27, 27, Fade(rgb("#315aa8"), rgb("#131a36")))
    paper.oval(298, 186, 9, 7, (255, 255, 255, 180))
    paper.line(arc(310, 200, 34, 34, 20, 80), 3, (150, 190, 255, 130))
    for step in range(5):
        paper.box(112 + step * 22, 262, 10, 56, 5, darker(colours.base, 0.4))
    paper.box(248, 284, 124, 34, 10, darker(colours.base, 0.3))
    paper.oval(266, 301, 5, 5, rgb("#ff5a4f"))
    for x in (196, 228, 260):
        paper.box(x, 346, 20, 52, 8, Fade(rgb("#6a7282"), rgb("#2a2f3a"), "across"))


def flash_drive(paper: Canvas, colours: Palette) -> None:
    """A metal memory stick with a loop."""
    thing = Canvas()
    thing.box(202, 60, 76, 92, 6, _METAL)
    for x in (216, 250):
        thing.box(x, 84, 14, 18, 2, rgb("#3b4250"))
    thing.box(186, 142, 108, 258, 26, Fade(lighter(colours.base, 0.4), darker(colours.base, 0.25), "across"))
    thing.box(194, 150, 92, 242, 20, Fade(lighter(colours.base, 0.5), darker(colours.base, 0.05), "diagonal"))
    thing.oval(240, 362, 17, 17, darker(colours.base, 0.35))
    thing.oval(240, 364, 13, 13, rgb("#e8eef7"))
    thing.box(222, 190, 36, 6, 3, colours.mark)
    thing.box(222, 204, 36, 6, 3, (*colours.mark[:3], 110))
    thing.line(arc(240, 404, 20, 34, 20, 340), 5, Fade(rgb("#eef1f5"), rgb("#7e8897")))
    paper.put(thing, turn=32)


def memory_card(paper: Canvas, colours: Palette) -> None:
    """A microSD card before its adapter."""
    big = Canvas()
    outline = [(116, 76), (262, 76), (306, 120), (306, 356), (116, 356)]
    big.shape(outline, Fade(rgb("#555e6d"), rgb("#2b303b")), 7)
    big.shape([(130, 152), (292, 152), (292, 342), (130, 342)], Fade(rgb("#eef1f6"), rgb("#cfd7e2")), 4)
    big.box(146, 172, 96, 14, 4, rgb("#7c889a"))
    big.box(146, 198, 60, 10, 4, rgb("#b3bdca"))
    for step in range(6):
        big.box(134 + step * 20, 90, 12, 34, 3, Fade(rgb("#f2d992"), rgb("#c59a3c")))
    paper.put(big, turn=-9)
    small = Canvas()
    edge = [(250, 232), (330, 232), (330, 262), (346, 276), (346, 420), (250, 420)]
    small.shape(edge, Fade(lighter(colours.base, 0.15), darker(colours.base, 0.3)), 5)
    small.box(260, 300, 76, 70, 6, Fade(lighter(colours.base, 0.1), darker(colours.base, 0.1)))
    small.box(268, 312, 40, 12, 4, (255, 255, 255))
    small.box(268, 332, 58, 8, 3, colours.mark)
    for step in range(5):
        small.box(258 + step * 14, 242, 9, 26, 2, Fade(rgb("#f6e0a2"), rgb("#c59a3c")))
    shade = Canvas()
    shade.put(small.shadow(6, 8, 0.4), turn=10)
    paper.clip(shade)
    paper.put(small, turn=10)


def ssd(paper: Canvas, colours: Palette) -> None:
    """A pocket drive in a rubber frame."""
    thing = Canvas()
    thing.box(132, 84, 216, 316, 42, Fade(lighter(colours.base, 0.15), darker(colours.base, 0.35)))
    thing.box(150, 102, 180, 280, 26, Fade(rgb("#5c6474"), rgb("#2d323d"), "diagonal"))
    for step in range(9):
        thing.box(166, 124 + step * 13, 148, 5, 2, (255, 255, 255, 24))
    thing.box(166, 300, 64, 16, 5, lighter(colours.base, 0.3))
    thing.box(166, 326, 100, 9, 4, (255, 255, 255, 130))
    thing.oval(306, 354, 6, 6, rgb("#5fd6ff"))
    thing.box(214, 388, 52, 12, 6, rgb("#14171f"))
    for x, y in ((142, 94), (322, 94), (142, 366), (322, 366)):
        thing.box(x, y, 18, 26, 8, darker(colours.base, 0.3))
    sheen = Canvas()
    sheen.shape([(132, 260), (348, 110), (348, 150), (132, 320)], (255, 255, 255, 26))
    thing.clip(sheen)
    paper.put(thing, turn=12)


def sleeve(paper: Canvas, colours: Palette) -> None:
    """A silicone sleeve round a charging case, hanging from a clip."""
    paper.line(arc(352, 118, 28, 40, 0, 360), 9, Fade(rgb("#f2f5f9"), rgb("#808b9b")))
    paper.box(337, 150, 30, 18, 6, Fade(rgb("#e9edf3"), rgb("#7f8a9a")))
    paper.line(arc(344, 190, 12, 26, 0, 360), 7, Fade(rgb("#f2f5f9"), rgb("#808b9b")))
    paper.box(116, 146, 248, 236, 84, Fade(lighter(colours.base, 0.2), darker(colours.base, 0.3)))
    paper.box(123, 150, 234, 224, 78, colours.body)
    paper.box(330, 204, 34, 40, 12, darker(colours.base, 0.18))
    paper.oval(346, 220, 7, 9, darker(colours.base, 0.5))
    paper.box(116, 240, 248, 9, 2, darker(colours.base, 0.4))
    paper.box(119, 249, 242, 3, 1, lighter(colours.base, 0.4))
    paper.oval(240, 300, 9, 9, rgb("#fafcff"))
    paper.oval(240, 300, 4, 4, rgb("#4fd98c"))
    gloss = Canvas()
    gloss.box(150, 166, 130, 22, 11, (255, 255, 255, 110))
    paper.clip(gloss.blurred(4))
