"""The desktop program in a process of its own on a private display: it can be killed at any moment, as power and people do."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import msgspec

from app.domain.people import Staff
from app.program.kept import HANDED, Kept, handed_over
from tests.fakes.hub_process import PASSWORD, HubProcess

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0


def kept_at(hub: HubProcess, login: str = "lan") -> Kept:
    """A session of one of the staff of a hub in a process of its own."""
    asked = {"login": login, "password": PASSWORD, "device": "keyring"}
    answer = httpx.post(f"{hub.url}/v1/sign-in", json=asked).raise_for_status().json()
    return Kept(server=hub.url, login=login, token=answer["token"], staff=msgspec.convert(answer["staff"], Staff))


def held_at(hub: HubProcess, conversation: str) -> list[str]:
    """Texts of a conversation as that hub holds them, oldest first; up to a hundred."""
    path = f"/v1/conversations/{conversation}/messages?before=0&limit=100"
    answer = httpx.get(hub.url + path, headers={"Authorization": f"Bearer {hub.sign_in()}"}).raise_for_status()
    return [message["body"].get("text", "") for message in answer.json()][::-1]


class DesktopProcess:
    """Signed in with a session that is handed over. The same profile may be started again after a kill."""

    def __init__(self, folder: Path, display: str, kept: Kept, key: bytes, *options: str) -> None:
        self.folder = folder
        self._display = display
        self._kept = kept
        self._key = key
        self._options = options
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> "DesktopProcess":
        """Returns when the main window is furnished."""
        self.launch("-m", "tests.fakes.driven_desktop")
        self.until(lambda: self.ask("furnished"), "the window is furnished")
        self.ask("come_forward")
        return self

    def launch(self, *program: str) -> None:
        """Starts the process and returns at once."""
        self.folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, *program, "desktop", "--server", self._kept.server, "--profile", str(self.folder)]
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": self._display,
            "PYTHONUNBUFFERED": "1",
            HANDED: handed_over(self._kept, self._key),
        }
        self.log = self.folder / "stderr.log"
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--language", "en", *self._options], cwd=ROOT, env=environment, stderr=log, encoding="utf-8", **pipes
            )

    def kill(self) -> None:
        """As kill -9 does (F1): nothing of the program runs after it."""
        assert self._process is not None
        self._process.kill()
        self._end()

    def quit(self) -> int:
        """As the system asks a program to end; its exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._end()

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process is not None and self._process.poll() is None

    def ended(self) -> int:
        """Waits for the process to end by itself; its exit code."""
        return self._end()

    def troubles(self) -> str:
        """What it wrote to standard error, but for what Qt says about a machine without a sound card and about videos."""
        kept, film = [], False
        for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines():
            film = line.startswith("Input #") or (film and line.startswith(" "))
            if not film and not line.startswith(("qt.multimedia", "PulseAudio", "QRhi", "[h264", "[swscaler")):
                kept.append(line)
        return "\n".join(kept)

    def ask(self, name: str, *arguments: Any) -> Any:
        """A method of Screen by name. None while there is no window or the thing is not on it."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps([name, *arguments]) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except OSError as error:
            raise AssertionError(f"the desktop is gone: {error}\n{self.troubles()}") from error
        assert line, f"the desktop ended with {self._process.wait(5)}:\n{self.troubles()}"
        return json.loads(line).get("found")

    def until(self, condition: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Waits until `condition` gives something true; the failure shows the window in words."""
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            assert time.monotonic() < deadline, f"waited {seconds:.0f} s for: {what}\n{self.ask('described')}\n{self.troubles()}"
            time.sleep(0.02)
        return found

    def opens(self, text: str) -> None:
        """Opens the first chat of the list, in which somebody says `text`."""

        def opened() -> bool:
            if not self.ask("bubble", text):
                self.ask("press", "Ctrl+1")
            return bool(self.ask("bubble", text))

        self.until(opened, f"the chat with {text!r} is open")

    def stands(self, text: str, state: str) -> None:
        """Waits until the message that says `text` stands in `state`."""
        self.until(lambda: self.ask("state", text) == state, f"{text!r} is {state}")

    def _end(self) -> int:
        assert self._process is not None
        code = self._process.wait(PATIENCE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        return code
