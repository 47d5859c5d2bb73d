"""The look that kit widgets are built with."""

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.appearance import Appearance
from app.desktop.paths import resources


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources(), "light")
