"""A private X display, for whatever has to paint for real where nobody has a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import Iterator

from installer.trouble import Trouble

SCREEN = "1440x900x24"


def available() -> bool:
    return shutil.which("Xvfb") is not None


@contextmanager
def private_display() -> Iterator[str]:
    """Runs Xvfb on a display number it picks itself, and ends it afterwards; gives the name, such as ":7"."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[writing],
        start_new_session=True,  # a Ctrl+C meant for the tests must not take the display away under them
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()  # ends at once when Xvfb could not start
        if not number:
            raise Trouble("The private display (Xvfb) did not start.", "Try `Xvfb -displayfd 1` to see why.")
        yield ":" + number
    finally:
        server.terminate()
        server.wait()
