"""A desktop's notification service on a message bus of its own: remembers what is shown, and clicks.

with NotificationService(markup=True) as service:     # skips where there is no dbus-daemon
    service.shown[1].title; service.click(1)
"""

import contextlib
import shutil
import subprocess
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import jeepney  # type: ignore[import-untyped]
import msgspec
import pytest
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_PATIENCE = 8.0


class Shown(msgspec.Struct):
    """One notification as the service got it."""

    program: str
    title: str
    text: str
    actions: list[str]
    hints: dict[str, Any]
    open: bool = True


class NotificationService:
    """`address` names the bus, `shown` everything by its number. `refuse` makes it answer with errors."""

    def __init__(self, markup: bool = False) -> None:
        self.shown: dict[int, Shown] = {}
        self.refuse = False
        self._capabilities = ["actions", "body", *(["body-markup"] if markup else [])]
        self._next = 1
        self._bus: subprocess.Popen[str] | None = None
        self._connection: DBusConnection | None = None

    def __enter__(self) -> Self:
        if shutil.which("dbus-daemon") is None:
            pytest.skip("no message bus: dbus-daemon is not installed (apt-get install dbus-daemon)")
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )  # fmt: skip
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        if not self.address:
            self.stop_bus()
            pytest.skip("no message bus: dbus-daemon does not start here")
        self._connection = open_dbus_connection(self.address)
        self._connection.send_and_get_reply(jeepney.message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop_bus()

    def stop_bus(self) -> None:
        """The bus goes away with everybody on it."""
        if self._bus is not None:
            self._bus.terminate()
            self._bus.wait()
            assert self._bus.stdout is not None
            self._bus.stdout.close()
            self._bus = None
        if self._connection is not None:
            self._thread.join(_PATIENCE)
            self._connection.close()
            self._connection = None

    def click(self, number: int) -> None:
        """The person clicks on a notification."""
        self._signal("ActionInvoked", "us", (number, "default"))

    def expire(self, number: int) -> None:
        """It goes by itself."""
        self.shown[number].open = False
        self._signal("NotificationClosed", "uu", (number, 1))

    def until(self, condition: Callable[["NotificationService"], Any]) -> None:
        """Waits on another thread than the one under test."""
        deadline = time.monotonic() + _PATIENCE
        while not condition(self):
            assert time.monotonic() < deadline, self.shown
            time.sleep(0.01)

    def _serve(self) -> None:
        assert self._connection is not None
        with contextlib.suppress(OSError, EOFError, ConnectionError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is jeepney.MessageType.method_call:
                    self._answer(message)

    def _answer(self, call: jeepney.Message) -> None:
        assert self._connection is not None
        method = call.header.fields[jeepney.HeaderFields.member]
        signature = call.header.fields.get(jeepney.HeaderFields.signature, "")
        if self.refuse:
            self._connection.send(jeepney.new_error(call, f"{NAME}.Error", "s", ("no room",)))
        elif method == "GetCapabilities":
            self._connection.send(jeepney.new_method_return(call, "as", (self._capabilities,)))
        elif (method, signature) == ("Notify", "susssasa{sv}i"):
            self._connection.send(jeepney.new_method_return(call, "u", (self._notify(*call.body),)))
        elif (method, signature) == ("CloseNotification", "u"):
            self.shown[call.body[0]].open = False
            self._connection.send(jeepney.new_method_return(call))
            self._signal("NotificationClosed", "uu", (call.body[0], 3))
        else:
            self._connection.send(jeepney.new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (method,)))

    def _notify(
        self, program: str, replaces: int, _icon: str, title: str, text: str, actions: list[str], hints: dict[str, Any], _ms: int
    ) -> int:
        number = replaces
        if not replaces:
            number, self._next = self._next, self._next + 1
        self.shown[number] = Shown(program, title, text, actions, {name: value for name, (_kind, value) in hints.items()})
        return number

    def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        assert self._connection is not None
        self._connection.send(jeepney.new_signal(jeepney.DBusAddress(PATH, interface=NAME), name, signature, body))
