"""What the shell's parts are built with: a look, settings in a folder of their own, shortcuts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance
from app.desktop.paths import resources
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def shortcuts(settings: Settings) -> Shortcuts:
    return Shortcuts(settings)
