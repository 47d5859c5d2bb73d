"""What the start does without: source files read a second time, and rounds of the garbage collector."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_pyside_does_not_read_the_source_of_what_is_imported_after_it() -> None:
    """performance.md, start: it reads every module in full to look for its own name, and keeps the lines in memory."""
    code = (
        "import gc; from app.desktop import quick_start; quick_start.prepare();"
        "import app.desktop.settings, PySide6.QtWidgets, linecache;"
        "print(gc.isenabled(), [name for name in linecache.cache if name.endswith('settings.py')])"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.strip() == "False []"
