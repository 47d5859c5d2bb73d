"""A hub that kills itself with signal 9 at a given step of the next action, and is there again in a moment.

Everything is imported once, in a parent that has no thread; each start is a fork of it. So a walk over many kills does not wait
for imports. `python -m tests.fakes.mortal_hub DATA PORT` is that parent: "start" on its standard input starts a hub, "wait"
answers when it is dead, "kill" kills it.
"""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
#: Where the hub may die: its answer is written into the open transaction; the transaction is committed and nobody knows; the
#: events and the answer are handed to the connections, whose bytes may or may not have gone.
STEPS = ("written", "committed", "told")
_ORDER = "die-at"


class MortalHub:
    """`with MortalHub(folder, port) as hub:` on a database that is there. Calls block: run them beside the loop."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.url = f"http://127.0.0.1:{port}"
        self._port = port

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.fakes.mortal_hub", str(self.folder), str(self._port)]
        with (self.folder / "hub.log").open("ab") as log:
            self._parent = subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, encoding="utf-8"
            )
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self.kill()
        self._parent.stdin.close()
        self._parent.wait(15)
        self._parent.stdout.close()

    def start(self) -> None:
        """Returns when it listens."""
        assert "url" in self._say("start")

    def dies_at(self, step: str) -> None:
        """With the next action that is answered."""
        (self.folder / _ORDER).write_text(step, "utf-8")

    def dead(self) -> None:
        """Returns when it has died."""
        assert self._say("wait") == f"dead {int(signal.SIGKILL)}\n"

    def kill(self) -> None:
        """Now, wherever it is."""
        self._say("kill")

    def _say(self, word: str) -> str:
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(f"{word}\n")
        self._parent.stdin.flush()
        return self._parent.stdout.readline()


def _serve(words: list[str]) -> None:
    from app import run_hub
    from app.command_line import build_parser

    args = build_parser((), ()).parse_args(words)
    child = 0
    for line in sys.stdin:
        if line == "start\n":
            child = os.fork()
            if child == 0:
                _mortal(Path(args.data))
                run_hub.main(args)
                os._exit(0)
            continue
        if line == "kill\n" and child:
            os.kill(child, signal.SIGKILL)
        _pid, status = os.waitpid(child, 0) if child else (0, 0)
        child = 0
        sys.stdout.write(f"dead {-os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _mortal(folder: Path) -> None:
    """Plants the deaths; only answers to actions count, not what the clock brings about."""
    from app.hub import commands
    from app.hub.database.writer import Writer

    order = folder / _ORDER
    due = ""

    def die(step: str) -> None:
        if due == step:
            order.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

    def noticing(real: Any) -> Any:
        def kept(*args: Any, **named: Any) -> Any:
            nonlocal due
            answer = real(*args, **named)
            due = order.read_text("utf-8") if order.exists() else ""
            die("written")
            return answer

        return kept

    commands._kept, commands.keep = noticing(commands._kept), noticing(commands.keep)
    finish = Writer._finish

    def finished(self: Writer, *args: Any) -> None:
        die("committed")
        finish(self, *args)
        if due == "told":
            asyncio.get_running_loop().call_soon(die, "told")

    Writer._finish = finished  # type: ignore[method-assign]


if __name__ == "__main__":
    _serve(["hub", "--data", sys.argv[1], "--port", sys.argv[2], "--test-payments"])
