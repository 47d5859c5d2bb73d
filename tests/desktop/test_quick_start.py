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


def test_pysides_own_files_are_compiled_once(tmp_path: Path) -> None:
    """performance.md, start: 45 ms of each; a kept file that cannot be read costs that time and nothing else."""
    code = (
        "import sys; from app.desktop import quick_start; seen = [];"
        "sys.addaudithook(lambda event, args: seen.append(args[1]) if event == 'compile' else None);"
        "quick_start.prepare(); print(sum(str(name).startswith('shibokensupport/') for name in seen))"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}

    def compiled() -> int:
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True)
        return int(done.stdout.split()[0])

    assert compiled() > 5
    assert compiled() == 0
    (kept,) = tmp_path.rglob("shibokensupport.*.pyc")
    for damaged in (b"", kept.read_bytes()[:-100], b"\xff" * 1000):
        kept.write_bytes(damaged)
        assert compiled() > 5
        assert compiled() == 0
