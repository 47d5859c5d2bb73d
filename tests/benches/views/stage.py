"""The stage of the view benches: a program with a theme, a window on it, and a picture of it where --shot asks for one."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.desktop.appearance import SYSTEM, Appearance, new_application
from app.desktop.languages import LANGUAGES, Languages
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts
from app.desktop.themes import THEMES


@dataclass(frozen=True)
class Stage:
    """What a view is built from."""

    appearance: Appearance
    settings: Settings
    shortcuts: Shortcuts
    languages: Languages


def show(build: Callable[[Stage], QWidget]) -> int:
    """Show the window that `build` makes; with --shot save a picture of it and end. The exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--shot", type=Path, help="save a picture here and end")
    parser.add_argument("--theme", choices=(SYSTEM, *THEMES), default=SYSTEM)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--size", default="1440x900", help="width x height in logical pixels")
    # A bench may read options of its own.
    options, _own = parser.parse_known_args()
    app = new_application(sys.argv[0])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder))
        stage = Stage(
            Appearance(app, resources(), options.theme),
            settings,
            Shortcuts(settings),
            Languages(app, resources().parent / "i18n", options.language),
        )
        window = build(stage)
        window.resize(*(int(part) for part in options.size.split("x")))
        window.show()
        if options.shot:
            QTimer.singleShot(400, lambda: (window.grab().save(str(options.shot)), app.quit()))
        return app.exec()
