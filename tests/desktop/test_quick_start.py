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


AS_THE_DESKTOP = "from app.desktop import quick_start; quick_start.prepare()"


def started(code: str, *first: str) -> list[str]:
    """The lines that `code` prints in a program of its own, after what comes first there."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    whole = "\n".join([*first, code])
    done = subprocess.run([sys.executable, "-c", whole], env=environment, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip().splitlines()


#: The message about a wrong argument is the one thing that PySide6 looks signatures up for.
WRONG = """
import sys
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel
def loaded(): return any(name.startswith("shibokensupport.signature.parser") for name in sys.modules)
app = QApplication(["x"])
label = QLabel("x")
before = loaded()
for call in (lambda: label.setText(3), lambda: QRect("a"), lambda: label.resize(1, nothing=2)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(before, loaded(), QLabel.setText.__doc__)
"""


def test_signatures_wait_until_somebody_asks_and_then_say_what_they_always_said() -> None:
    """performance.md, start: 35 modules, 30 ms and 2 MB. Also the check that this PySide6 is one that we know."""
    *messages, seen = started(WRONG, AS_THE_DESKTOP)
    *expected, always = started(WRONG)
    assert len(messages) > 3
    assert messages == expected
    assert (seen.split()[:2], always.split()[:2]) == (["False", "True"], ["True", "True"])


def test_another_pyside_starts_as_it_always_did() -> None:
    """A loader that nobody has looked at is not put off."""
    done = started(WRONG, "import app.desktop.signatures; app.desktop.signatures.KNOWN = 0", AS_THE_DESKTOP)
    assert done[-1].split()[:2] == ["True", "True"]
