"""A staff member's socket without any client of ours: frames as JSON, sent and awaited by hand."""

import json
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from ulid import ULID
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.typing import Subprotocol

Frame = dict[str, Any]


class RawSocket:
    """Says hello at once and keeps every frame, so that nothing that came early is missed."""

    def __init__(self, url: str, token: str, device: str = "raw") -> None:
        address = url.replace("http", "ws", 1) + "/v1/ws"
        self._end = ExitStack()
        self._socket = self._end.enter_context(connect(address, subprotocols=[Subprotocol("frontdesk.v1")], compression=None))
        self._frames: list[Frame] = []
        self.send({"frame": "hello", "version": 1, "token": token, "device": device, "cursors": {}})
        self.welcome = self.wait(lambda frame: frame["frame"] == "welcome")

    def send(self, frame: Frame) -> None:
        """One frame."""
        self._socket.send(json.dumps(frame))

    def command(self, type_: str, **data: object) -> Frame:
        """Sends a command and returns its ack."""
        id_ = str(ULID())
        self.send({"frame": "command", "id": id_, "type": type_, "data": data})
        return self.wait(lambda frame: frame["frame"] == "ack" and frame["id"] == id_)

    def say(self, conversation: str, text: str) -> Frame:
        """Answers a buyer."""
        return self.command("chat.send", conversation=conversation, body={"kind": "text", "text": text})

    def event(self, type_: str, timeout: float = 10.0) -> Frame:
        """The next event of a type."""
        return self.wait(lambda frame: frame["frame"] == "event" and frame["type"] == type_, timeout)

    def wait(self, wanted: Callable[[Frame], bool], timeout: float = 10.0) -> Frame:
        """Takes the first frame that fits, among those that came and those that come. Fails after `timeout` seconds."""
        until = time.monotonic() + timeout
        while True:
            for frame in self._frames:
                if wanted(frame):
                    self._frames.remove(frame)
                    return frame
            self._frames.append(json.loads(self._socket.recv(max(0.001, until - time.monotonic()))))

    def rest(self, quiet: float = 0.5) -> list[Frame]:
        """Everything else that came, after `quiet` seconds of silence."""
        while True:
            try:
                self._frames.append(json.loads(self._socket.recv(quiet)))
            except TimeoutError:
                frames, self._frames = self._frames, []
                return frames

    def closed(self, timeout: float = 10.0) -> int | None:
        """Waits until the hub hangs up; its close code."""
        until = time.monotonic() + timeout
        try:
            while True:
                self._socket.recv(max(0.001, until - time.monotonic()))
        except ConnectionClosed as end:
            return None if end.rcvd is None else end.rcvd.code

    def close(self) -> None:
        """Hangs up."""
        self._end.close()
