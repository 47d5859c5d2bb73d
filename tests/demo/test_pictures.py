"""The demo's pictures can be drawn again by our own code, all of them, and come out the same."""

import json

from PIL import Image, ImageChops, ImageStat

from app.demo.loading import FOLDER
from app.demo.pictures.gallery import DRAWINGS, product
from app.demo.pictures.palettes import PALETTES
from app.demo.pictures.photos import PHOTOS


def test_every_named_picture_has_a_drawing_and_a_colour() -> None:
    names = {entry["picture"].removesuffix(".webp") for entry in json.loads((FOLDER / "products.json").read_bytes())}
    assert {name.split("-")[0] for name in names} == set(DRAWINGS)
    assert {name.split("-")[1] for name in names} <= set(PALETTES)
    assert {path.stem for path in (FOLDER / "pictures").glob("*.jpg")} == set(PHOTOS)


def test_a_kept_picture_is_what_the_code_draws() -> None:
    """The quality of the stored file leaves small differences only."""
    drawn = product("mouse-pink")
    with Image.open(FOLDER / "pictures" / "mouse-pink.webp") as kept:
        difference = ImageStat.Stat(ImageChops.difference(drawn, kept.convert("RGB"))).mean
    assert drawn.size == (480, 480)
    assert max(difference) < 2
