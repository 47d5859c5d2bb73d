"""The desktop program as `python -m app` starts it, with eyes and hands on a pipe: a line asks, a line answers.

Runs in a process of its own (see desktop_process.py), so that it can be killed like any other.
"""

import json
import sys
import threading
import time

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.__main__ import main
from tests.fakes.screen import all_texts, main_screen


class Hands(QObject):
    """Does on the GUI thread what a line from the pipe asks for: the name of a method of Screen and its arguments."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, line: str) -> None:
        name, *arguments = json.loads(line)
        screen = main_screen()
        try:
            if name == "all_texts":
                found = all_texts()
            elif screen is None:
                raise AssertionError("there is no main window yet")
            else:
                found = getattr(screen, name)(*arguments)
            answer = {"found": found}
        except AssertionError as error:
            answer = {"missing": str(error)}
        sys.__stdout__.write(json.dumps(answer) + "\n")
        sys.__stdout__.flush()


def listen() -> None:
    """Hands every line on to the GUI thread once there is one."""
    while (app := QCoreApplication.instance()) is None:
        time.sleep(0.01)
    hands = Hands()
    hands.moveToThread(app.thread())
    for line in sys.stdin:
        hands.asked.emit(line)


if __name__ == "__main__":
    threading.Thread(target=listen, daemon=True).start()
    sys.exit(main())
