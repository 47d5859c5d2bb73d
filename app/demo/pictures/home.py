"""Drawings of things for the home: cameras, lamps, routers, bulbs."""

from app.demo.pictures.canvas import Canvas, Fade, arc, darker, lighter, rgb
from app.demo.pictures.palettes import Palette


def camera(paper: Canvas, colours: Palette) -> None:
    """A round-headed indoor camera."""
    paper.oval(240, 392, 88, 24, darker(colours.base, 0.2))
    paper.oval(240, 384, 88, 24, Fade(lighter(colours.base, 0.5), darker(colours.base, 0.1)))
    paper.shape([(196, 296), (284, 296), (306, 380), (174, 380)], colours.side, 6)
    paper.oval(240, 200, 122, 122, Fade(lighter(colours.base, 0.6), darker(colours.base, 0.2), "diagonal"))
    paper.oval(240, 204, 84, 84, Fade(rgb("#2b3140"), rgb("#0e1119")))
    paper.oval(240, 204, 46, 46, Fade(rgb("#39425a"), rgb("#10131c")))
    paper.oval(240, 204, 30, 30, Fade(rgb("#2a57a8"), rgb("#121a38")))
    paper.oval(240, 204, 13, 13, rgb("#05070d"))
    paper.oval(228, 190, 9, 7, (255, 255, 255, 190))
    for angle in (-150, -110, -70, -30, 30, 150):
        ((x, y),) = set(arc(240, 204, 66, 66, angle, angle, 1))
        paper.oval(x, y, 4, 4, rgb("#7a3038"))
    paper.oval(240, 274, 5, 5, rgb("#54d98a"))
    paper.line(arc(240, 200, 110, 110, 200, 250), 6, (255, 255, 255, 160))


def lamp(paper: Canvas, colours: Palette) -> None:
    """A desk lamp with a jointed arm, switched on."""
    light = Canvas()
    light.shape([(96, 188), (256, 128), (330, 330), (60, 372)], Fade((255, 226, 140, 170), (255, 226, 140, 0)), 8)
    paper.image.alpha_composite(light.blurred(9).image)
    paper.oval(300, 404, 92, 22, darker(colours.base, 0.3))
    paper.oval(300, 397, 92, 22, Fade(lighter(colours.base, 0.4), darker(colours.base, 0.1)))
    tube = Fade(lighter(colours.base, 0.25), darker(colours.base, 0.25), "across")
    paper.line([(300, 396), (366, 240)], 15, tube)
    paper.line([(366, 240), (222, 120)], 13, tube)
    for x, y in ((366, 240), (300, 394)):
        paper.oval(x, y, 15, 15, Fade(rgb("#eef1f5"), rgb("#8d97a6")))
    head = Canvas()
    head.shape([(200, 92), (240, 92), (302, 196), (138, 196)], colours.side, 10)
    head.oval(220, 196, 82, 15, darker(colours.base, 0.3))
    head.oval(220, 196, 72, 11, Fade(rgb("#fff9e2"), rgb("#ffdf8a")))
    paper.put(head, turn=24, around=(222, 120))
    paper.oval(300, 396, 10, 4, colours.mark)


def router(paper: Canvas, colours: Palette) -> None:
    """A router with four aerials and a wave of radio."""
    for radius in (38, 66, 94):
        paper.line(arc(240, 168, radius, radius, 228, 312), 9, (*colours.mark[:3], 210 - radius))
    for x, turn in ((104, -14), (178, -5), (302, 5), (376, 14)):
        rod = Canvas()
        rod.box(x - 8, 124, 16, 180, 8, colours.side)
        rod.box(x - 10, 284, 20, 30, 6, darker(colours.base, 0.3))
        paper.put(rod, turn=turn, around=(x, 300))
    paper.shape([(98, 286), (382, 286), (424, 344), (56, 344)], lighter(colours.base, 0.25), 8)
    paper.box(56, 330, 368, 62, 22, colours.body)
    paper.box(70, 334, 340, 5, 2, colours.pale)
    for step in range(5):
        paper.oval(104 + step * 24, 364, 5, 5, rgb("#4fd98c") if step < 4 else rgb("#ffb84a"))
    paper.box(300, 356, 92, 14, 7, darker(colours.base, 0.2))


def bulb(paper: Canvas, colours: Palette) -> None:
    """A glowing bulb on a dark wall."""
    halo = Canvas()
    halo.oval(240, 200, 150, 150, (255, 196, 110, 130))
    halo.oval(180, 170, 70, 90, (255, 110, 190, 80))
    halo.oval(310, 180, 70, 90, (110, 190, 255, 80))
    paper.image.alpha_composite(halo.blurred(34).image)
    paper.oval(240, 194, 108, 108, Fade(rgb("#fffdf4"), rgb("#ffd98a")))
    paper.shape([(160, 262), (320, 262), (284, 336), (196, 336)], Fade(rgb("#ffe2a0"), rgb("#f4e6cc")), 8)
    paper.box(194, 318, 92, 34, 10, Fade(rgb("#f7f8fb"), rgb("#b8c1ce"), "across"))
    for step in range(3):
        paper.box(204, 352 + step * 18, 72, 15, 7, Fade(rgb("#eceff4"), rgb("#7f8a9b"), "across"))
    paper.shape([(218, 404), (262, 404), (250, 420), (230, 420)], rgb("#3a404c"), 3)
    paper.oval(206, 158, 26, 36, (255, 255, 255, 190))


def ring_light(paper: Canvas, colours: Palette) -> None:
    """A ring light on a tripod with a phone in its middle."""
    leg = Fade(lighter(colours.base, 0.2), darker(colours.base, 0.2), "across")
    paper.line([(240, 320), (240, 384)], 12, leg)
    for x in (158, 240, 322):
        paper.line([(240, 376), (x, 440)], 9, leg)
    glow = Canvas()
    glow.ring(240, 184, 150, 62, (255, 240, 205, 190))
    paper.image.alpha_composite(glow.blurred(12).image)
    paper.ring(240, 184, 140, 46, colours.body)
    paper.ring(240, 184, 134, 34, Fade(rgb("#fffef8"), rgb("#ffe6b0")))
    paper.line([(240, 278), (240, 258)], 9, colours.base)
    paper.box(202, 104, 76, 154, 15, Fade(rgb("#5a6272"), rgb("#242934")))
    paper.box(207, 109, 66, 144, 11, Fade(rgb("#ffc3a0"), rgb("#8a6fe0"), "diagonal"))
    paper.oval(240, 168, 18, 18, (255, 255, 255, 200))
    paper.box(216, 192, 48, 34, 17, (255, 255, 255, 200))
    paper.box(228, 334, 24, 18, 5, colours.mark)
