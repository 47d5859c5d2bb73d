"""What buyers' photos are taken on and of: tables, cloth, cartons, labels, paper."""

from random import Random

from app.demo.pictures.canvas import Canvas, Fade, curve, darker, lighter, rgb


def wood(scene: Canvas, seed: int) -> None:
    """A table of planks that fills the scene."""
    rng = Random(seed)  # noqa: S311 - a drawing, no secret
    top = 0.0
    while top < scene.height:
        height = rng.uniform(88, 118)
        base = rgb(rng.choice(("#b98a5c", "#ad7e50", "#c09264")))
        scene.box(0, top, scene.width, height, 0, Fade(lighter(base, 0.06), darker(base, 0.1), "across"))
        for _ in range(16):
            y = top + rng.uniform(3, height - 3)
            sway = [rng.uniform(-7, 7) for _ in range(3)]
            grain = curve(
                (-4, y), (scene.width * 0.3, y + sway[0]), (scene.width * 0.7, y + sway[1]), (scene.width + 4, y + sway[2]), 14
            )
            scene.line(grain, rng.uniform(0.6, 2.0), (*darker(base, 0.42)[:3], rng.randrange(26, 74)))
        scene.box(0, top, scene.width, 1.6, 0, (255, 240, 215, 70))
        scene.box(0, top + height - 2, scene.width, 2.4, 0, (50, 28, 12, 150))
        top += height


def cloth(scene: Canvas) -> None:
    """A checked table cloth that fills the scene."""
    scene.box(0, 0, scene.width, scene.height, 0, Fade(rgb("#eef0ee"), rgb("#dcdfdd")))
    for start in range(-20, max(scene.width, scene.height), 88):
        scene.box(start, 0, 40, scene.height, 0, (92, 128, 156, 84))
        scene.box(0, start, scene.width, 40, 0, (92, 128, 156, 84))
        scene.box(start + 60, 0, 3, scene.height, 0, (200, 92, 84, 90))
        scene.box(0, start + 60, scene.width, 3, 0, (200, 92, 84, 90))


def tiles(scene: Canvas) -> None:
    """A tiled floor that fills the scene."""
    scene.box(0, 0, scene.width, scene.height, 0, rgb("#a9a59e"))
    rng = Random(21)  # noqa: S311 - a drawing, no secret
    for x in range(-30, scene.width, 150):
        for y in range(-40, scene.height, 150):
            tone = darker(rgb("#dcd6cb"), rng.uniform(0, 0.06))
            scene.box(x, y, 146, 146, 3, Fade(lighter(tone, 0.1), tone, "diagonal"))


def fibres(scene: Canvas, seed: int) -> None:
    """The flecks of cardboard."""
    rng = Random(seed)  # noqa: S311 - a drawing, no secret
    for _ in range(70):
        x, y = rng.uniform(0, scene.width), rng.uniform(0, scene.height)
        scene.line([(x, y), (x + rng.uniform(-10, 10), y + rng.uniform(-3, 3))], 1, (96, 64, 32, rng.randrange(30, 80)))


def carton(scene: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A closed carton with tape along its middle."""
    scene.box(x, y, width, height, 5, Fade(rgb("#d3a96f"), rgb("#b48549"), "diagonal"))
    scene.box(x, y + height * 0.42, width, height * 0.17, 0, (238, 220, 184, 150))
    scene.box(x, y + height * 0.5, width, 2, 0, (110, 74, 38, 140))
    scene.box(x, y, width, 3, 1, (255, 235, 200, 120))


def open_box(scene: Canvas) -> None:
    """An open carton from above, its flaps folded out, padding inside; in the middle of a 640 × 480 scene."""
    thing = Canvas(scene.width, scene.height)
    flap, inner = Fade(rgb("#dcb57f"), rgb("#c4985f")), Fade(rgb("#8a6236"), rgb("#a67a48"))
    thing.shape([(130, 92), (510, 92), (548, 14), (92, 14)], flap, 1)
    thing.shape([(130, 392), (510, 392), (552, 468), (88, 468)], Fade(rgb("#cda26a"), rgb("#b98b52")), 1)
    thing.shape([(130, 92), (130, 392), (40, 420), (40, 64)], Fade(rgb("#cfa56e"), rgb("#dcb57f"), "across"), 1)
    thing.shape([(510, 92), (510, 392), (600, 420), (600, 64)], Fade(rgb("#d4aa72"), rgb("#bb8d55"), "across"), 1)
    thing.box(130, 92, 380, 300, 2, inner)
    rng = Random(8)  # noqa: S311 - a drawing, no secret
    for _ in range(90):
        x, y = rng.uniform(140, 488), rng.uniform(102, 370)
        tone = rgb(rng.choice(("#f3ead8", "#e8dcc3", "#fbf5e8", "#dccdb0")))
        strip = curve(
            (x, y),
            (x + rng.uniform(-20, 30), y + rng.uniform(-16, 16)),
            (x + 10, y + 20),
            (x + rng.uniform(-14, 24), y + rng.uniform(0, 26)),
            10,
        )
        thing.line([(min(max(a, 138), 502), min(max(b, 100), 384)) for a, b in strip], 5, tone)
    thing.box(130, 92, 380, 12, 0, (40, 24, 8, 70))
    scene.put(thing.shadow(8, 12, 0.5, (24, 14, 8)))
    scene.put(thing)


def label(scene: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A shipping label: a bar code and lines too small to read."""
    rng = Random(5)  # noqa: S311 - a drawing, no secret
    ink = rgb("#20242e")
    scene.box(x, y, width, height, 4, Fade(rgb("#ffffff"), rgb("#eeeff1")))
    unit = width / 100
    scene.box(x + 5 * unit, y + 6 * unit, 20 * unit, 11 * unit, 2, rgb("#e2563f"))
    scene.text(x + 7.4 * unit, y + 11.6 * unit, "EXP", 7 * unit, rgb("#ffffff"))
    scene.text(x + 30 * unit, y + 11.6 * unit, "SGN-05", 10 * unit, ink)
    scene.box(x + 4 * unit, y + 20 * unit, 92 * unit, 0.7 * unit, 0, ink)
    left = x + 10 * unit
    while left < x + 89 * unit:
        bar = rng.choice((0.8, 0.8, 1.6, 2.4)) * unit
        scene.box(left, y + 24 * unit, bar, 20 * unit, 0, ink)
        left += bar + rng.choice((0.8, 1.6)) * unit
    scene.box(x + 4 * unit, y + 48 * unit, 92 * unit, 0.5 * unit, 0, ink)
    top = y + 52 * unit
    for part in (62, 48, 70, 36):
        if top + 3 * unit > y + height - 4 * unit:
            return
        scene.box(x + 6 * unit, top, part * unit, 2.8 * unit, unit, (70, 76, 90, 190))
        top += 6 * unit


def invoice(scene: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A printed slip with a table and a stamp."""
    ink, faint = rgb("#232834"), rgb("#aab2bf")
    scene.box(x, y, width, height, 2, Fade(rgb("#ffffff"), rgb("#f0eee8"), "diagonal"))
    scene.box(x + 22, y + 22, 34, 34, 8, rgb("#2f6bea"))
    scene.text(x + 30, y + 39, "M", 22, rgb("#ffffff"))
    scene.text(x + 66, y + 32, "Minh Anh Electronics", 12, ink)
    scene.box(x + 66, y + 44, 120, 6, 3, faint)
    scene.text(x + 22, y + 88, "INVOICE", 24, ink)
    scene.box(x + 190, y + 80, 88, 7, 3, faint)
    scene.box(x + 190, y + 94, 64, 7, 3, faint)
    scene.box(x + 22, y + 118, 256, 24, 3, rgb("#e6ecf7"))
    for row in range(4):
        top = y + 156 + row * 30
        scene.box(x + 28, top, (128, 104, 140, 92)[row], 7, 3, rgb("#7d8696"))
        scene.box(x + 190, top, 16, 7, 3, faint)
        scene.box(x + 226, top, 48, 7, 3, rgb("#7d8696"))
        scene.box(x + 22, top + 18, 256, 1, 0, rgb("#dfe3ea"))
    scene.text(x + 168, y + 296, "Total", 14, ink)
    scene.text(x + 212, y + 296, "240.000", 15, ink)
    stamp = Canvas(scene.width, scene.height)
    stamp.ring(x + 92, y + 352, 50, 4, (206, 44, 52, 190))
    stamp.ring(x + 92, y + 352, 40, 2, (206, 44, 52, 170))
    stamp.text(x + 64, y + 352, "PAID", 22, (206, 44, 52, 200))
    scene.put(stamp, turn=-14, around=(x + 92, y + 352))
    for row in range(3):
        scene.box(x + 168, y + 336 + row * 16, (104, 86, 96)[row], 6, 3, faint)
