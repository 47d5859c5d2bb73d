"""Notifications of the Linux desktop: org.freedesktop.Notifications on the session bus, each click led back to what it is about.

Qt's own way forgets which of several notifications was clicked, and does not say whether the system takes text for markup.
"""

import asyncio
import html
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Final

import jeepney  # type: ignore[import-untyped]
from jeepney.io.asyncio import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

_log = logging.getLogger(__name__)

_SERVICE: Final = jeepney.DBusAddress(
    "/org/freedesktop/Notifications", bus_name="org.freedesktop.Notifications", interface="org.freedesktop.Notifications"
)
#: Seconds that the system may take before another way is used.
_PATIENCE: Final = 3.0
#: What a click on the notification itself is called.
_CLICK: Final = "default"


#: Seconds until the bus is looked for again after it went away.
_AGAIN: Final = 60.0
#: What can go wrong on the way there and back.
_TROUBLE: Final = (OSError, EOFError, TimeoutError, ValueError, KeyError, RuntimeError, jeepney.DBusErrorResponse)


class Freedesktop:
    """One connection to the session bus. `ready` while the system answers; `opened(key)` is called for a click."""

    def __init__(
        self,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        opened: Callable[[str], None],
        failed: Callable[[str, str, str], None],
        bus: str = "SESSION",
    ) -> None:
        """`spawn` starts a coroutine; `failed(key, title, text)` gets what could not be shown; `bus` may be an address."""
        self._spawn = spawn
        self._opened = opened
        self._failed = failed
        self._bus = bus
        self._connection: DBusConnection | None = None
        self._replies: dict[int, asyncio.Future[jeepney.Message]] = {}
        self._markup = False
        self._ids: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._in_order = asyncio.Lock()
        self.ready = False

    async def run(self) -> None:
        """Looks for the service and listens for clicks until the task is cancelled; a bus that goes away is looked for again."""
        while True:
            try:
                async with await asyncio.wait_for(open_dbus_connection(bus=self._bus), _PATIENCE) as connection:
                    self._connection = connection
                    async with asyncio.TaskGroup() as both:
                        both.create_task(self._receive(connection))
                        both.create_task(self._greet())
            except (*_TROUBLE, ExceptionGroup) as error:
                _log.info("the system's notifications are not there: %r", error)
            finally:
                self._forget()
            await asyncio.sleep(_AGAIN)

    def show(self, key: str, title: str, text: str, urgent: bool = False) -> None:
        """Shows plain texts; a notification that is there for `key` is replaced."""
        self._spawn(self._show(key, title, text, urgent))

    def withdraw(self, key: str) -> None:
        """Takes the notification of `key` away, wherever the system keeps it."""
        if key in self._ids and self.ready:
            self._spawn(self._withdraw(key))

    async def _greet(self) -> None:
        (capabilities,) = await self._call("GetCapabilities")
        self._markup = "body-markup" in capabilities
        signals = jeepney.MatchRule(type="signal", interface=_SERVICE.interface, path=_SERVICE.object_path)
        await self._asked(jeepney.message_bus.AddMatch(signals))
        self.ready = True

    async def _receive(self, connection: DBusConnection) -> None:
        while True:
            message = await connection.receive()
            fields = message.header.fields
            waiting = self._replies.pop(fields.get(jeepney.HeaderFields.reply_serial, 0), None)
            if waiting is not None and not waiting.done():
                waiting.set_result(message)
            elif message.header.message_type is jeepney.MessageType.signal:
                self._heard(message)

    def _forget(self) -> None:
        self.ready = False
        self._connection = None
        self._ids.clear()
        self._keys.clear()
        for waiting in self._replies.values():
            if not waiting.done():
                waiting.set_exception(ConnectionError("the bus went away"))
        self._replies.clear()

    def _heard(self, signal: jeepney.Message) -> None:
        name = signal.header.fields.get(jeepney.HeaderFields.member)
        number = signal.body[0] if signal.body else 0
        if name == "ActionInvoked" and number in self._keys:
            self._opened(self._keys[number])
        elif name == "NotificationClosed":
            key = self._keys.pop(number, "")
            if self._ids.get(key) == number:
                del self._ids[key]

    async def _show(self, key: str, title: str, text: str, urgent: bool) -> None:
        # Markup is the system's reading of it, not ours: what buyers write must come out as they wrote it.
        body = html.escape(text, quote=False) if self._markup else text
        hints = {
            "urgency": ("y", 2 if urgent else 1),
            "category": ("s", "im.received"),
            "desktop-entry": ("s", "frontdesk"),
            # We make the sound ourselves, by the person's own settings.
            "suppress-sound": ("b", True),
        }
        async with self._in_order:
            arguments = ("Frontdesk", self._ids.get(key, 0), "frontdesk", title, body, [_CLICK, title], hints, -1)
            try:
                (number,) = await self._call("Notify", "susssasa{sv}i", arguments)
            except _TROUBLE as error:
                _log.info("a notification was not shown: %s", error)
                self._failed(key, title, text)
                return
            self._ids[key] = number
            self._keys[number] = key

    async def _withdraw(self, key: str) -> None:
        async with self._in_order:
            number = self._ids.pop(key, None)
            if number is not None:
                try:
                    await self._call("CloseNotification", "u", (number,))
                except _TROUBLE as error:
                    _log.info("a notification was not withdrawn: %s", error)

    async def _call(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return await self._asked(jeepney.new_method_call(_SERVICE, method, signature, body))

    async def _asked(self, message: jeepney.Message) -> tuple[Any, ...]:
        """The answer to a method call. Raises DBusErrorResponse, ConnectionError, TimeoutError."""
        connection = self._connection
        if connection is None:
            raise ConnectionError("no bus")
        serial = next(connection.outgoing_serial)
        waiting: asyncio.Future[jeepney.Message] = asyncio.get_running_loop().create_future()
        self._replies[serial] = waiting
        try:
            await connection.send(message, serial=serial)
            answer: tuple[Any, ...] = jeepney.wrappers.unwrap_msg(await asyncio.wait_for(waiting, _PATIENCE))
        finally:
            self._replies.pop(serial, None)
        return answer
