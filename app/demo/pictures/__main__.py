"""`python -m app.demo.pictures`: draws every picture that the demo's content names, into its folder."""

import argparse
import sys
from pathlib import Path

from app.demo.pictures.gallery import draw

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "demo" / "pictures"


def main() -> None:
    """Draws all pictures, or just those whose names begin with one of the words given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=FOLDER, help="the folder to write to")
    parser.add_argument("names", nargs="*", help="only pictures whose names begin so")
    options = parser.parse_args()
    written = draw(options.to, tuple(options.names))
    sys.stdout.write(f"{len(written)} pictures, {sum(path.stat().st_size for path in written) // 1024} KiB\n")


main()
