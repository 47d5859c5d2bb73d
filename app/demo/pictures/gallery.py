"""The list of all pictures: which drawing in which colour, how it is lit and stored."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from app.demo.pictures import carrying, desk, home, phones, photos, power, sound
from app.demo.pictures.canvas import Canvas
from app.demo.pictures.palettes import PALETTES, Palette

Drawing = Callable[[Canvas, Palette], None]

DRAWINGS: dict[str, Drawing] = {
    drawing.__name__: drawing
    for drawing in (
        sound.earbuds,
        sound.headphones,
        sound.speaker,
        sound.microphone,
        phones.phone,
        phones.tablet,
        phones.case,
        phones.glass,
        phones.watch,
        phones.strap,
        power.cable,
        power.charger,
        power.car_charger,
        power.power_bank,
        power.wireless_charger,
        power.plug,
        desk.keyboard,
        desk.mouse,
        desk.hub,
        desk.stand,
        desk.webcam,
        home.camera,
        home.lamp,
        home.router,
        home.bulb,
        home.ring_light,
        carrying.action_camera,
        carrying.flash_drive,
        carrying.memory_card,
        carrying.ssd,
        carrying.sleeve,
    )
}


def product(name: str) -> Image.Image:
    """A product's picture, 480 × 480, by its file's stem: `<drawing>-<colour>`. Raises KeyError for an unknown one."""
    drawing, colour = name.split("-")
    colours = PALETTES[colour]
    scene, thing = Canvas(), Canvas()
    scene.box(0, 0, 480, 480, 0, colours.back)
    glow = Canvas()
    glow.oval(240, 210, 170, 150, (255, 255, 255, 120))
    scene.put(glow.blurred(46))
    DRAWINGS[drawing](thing, colours)
    scene.put(thing.shadow(16, 18, 0.34))
    scene.put(thing.shadow(5, 4, 0.22))
    scene.put(thing)
    return scene.finished()


def _wanted(folder: Path) -> Iterator[str]:
    yield from sorted({entry["picture"] for entry in json.loads((folder.parent / "products.json").read_bytes())})
    yield from (f"{name}.jpg" for name in photos.PHOTOS)


def draw(folder: Path, begin: tuple[str, ...] = ()) -> list[Path]:
    """Draws what `folder`'s neighbour products.json names, and the buyers' photos; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in _wanted(folder):
        if begin and not name.startswith(begin):
            continue
        path = folder / name
        if path.suffix == ".webp":
            product(path.stem).save(path, quality=86, method=6)
        else:
            photos.PHOTOS[path.stem]().save(path, quality=80, optimize=True)
        written.append(path)
    return written
