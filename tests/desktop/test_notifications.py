"""Notifications of the Linux desktop over a real bus, by a service that remembers; the tray where there is none (CHAT-13)."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from app.desktop.shell.notifications import Notifications
from tests.conftest import RunQt
from tests.fakes.notification_service import NotificationService


class Balloons(QObject):
    """The tray as far as notifications go."""

    notification_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, str]] = []

    def notify(self, key: str, title: str, text: str) -> bool:
        self.told.append((key, title, text))
        return True


class Desk:
    """Notifications on the Qt loop, as the program has them."""

    def __init__(self, bus: str) -> None:
        self.tray = Balloons()
        self.tasks: set[asyncio.Task[None]] = set()
        self.notifications = Notifications(self.tray, self.spawn, bus)  # type: ignore[arg-type]
        self.opened: list[str] = []
        self.notifications.opened.connect(self.opened.append)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def connected(self) -> "Desk":
        self.notifications.connect_service()
        await self.until(lambda: self.notifications.native)
        return self

    async def until(self, condition: Callable[[], Any]) -> None:
        async with asyncio.timeout(8):
            while not condition():  # noqa: ASYNC110 - what is waited for says nothing when it happens
                await asyncio.sleep(0.01)

    async def close(self) -> None:
        for task in list(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


@pytest.fixture
def service() -> Iterator[NotificationService]:
    with NotificationService() as service:
        yield service


def on_desk(run_qt: RunQt, bus: str, journey: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    """Runs `journey` with a desk, and ends the desk in any case."""

    async def go() -> None:
        desk = Desk(bus)
        try:
            await journey(desk)
        finally:
            await desk.close()

    run_qt(go(), 20.0)


def test_a_click_opens_the_chat_it_is_about_also_an_older_one(run_qt: RunQt, service: NotificationService) -> None:
    """CHAT-13: one notification a chat, renewed by what comes later; each click leads to its own chat."""

    async def journey(desk: Desk) -> None:
        await desk.connected()
        for key, text in (("c1", "Xin chào"), ("c2", "你好"), ("c1", "Alo?")):
            desk.notifications.show(key, f"Buyer {key}", text)
        await desk.until(lambda: 1 in service.shown and service.shown[1].text == "Alo?" and 2 in service.shown)
        assert [(one.title, one.text) for one in service.shown.values()] == [("Buyer c1", "Alo?"), ("Buyer c2", "你好")]
        assert service.shown[1].hints["suppress-sound"] is True
        service.click(1)
        await desk.until(lambda: desk.opened == ["c1"])
        service.click(2)
        await desk.until(lambda: desk.opened == ["c1", "c2"])
        service.click(77)  # another program's
        service.expire(2)
        await asyncio.sleep(0.1)
        service.click(2)  # its number may be another program's by now
        await asyncio.sleep(0.1)
        assert desk.opened == ["c1", "c2"]
        assert desk.tray.told == []

    on_desk(run_qt, service.address, journey)


@pytest.mark.parametrize(("markup", "text"), [(True, "&lt;b&gt;1 &lt; 2 &amp; 3&lt;/b&gt;"), (False, "<b>1 < 2 & 3</b>")])
def test_what_buyers_write_is_never_markup(run_qt: RunQt, markup: bool, text: str) -> None:
    """CHAT-13: escaped exactly where the system reads markup."""

    async def journey(desk: Desk) -> None:
        await desk.connected()
        desk.notifications.show("c1", "<i>Hoa</i>", "<b>1 < 2 & 3</b>")
        await desk.until(lambda: service.shown)
        assert (service.shown[1].title, service.shown[1].text) == ("<i>Hoa</i>", text)

    with NotificationService(markup) as service:
        on_desk(run_qt, service.address, journey)


def test_a_notification_goes_when_the_chat_is_answered(run_qt: RunQt, service: NotificationService) -> None:
    """CHAT-13: and the next one of that chat is a new one."""

    async def journey(desk: Desk) -> None:
        await desk.connected()
        desk.notifications.show("c1", "Hoa", "Alo?")
        await desk.until(lambda: service.shown)
        await asyncio.sleep(0.05)
        desk.notifications.withdraw("c1")
        desk.notifications.withdraw("unknown")
        await desk.until(lambda: not service.shown[1].open)
        await asyncio.sleep(0.05)
        desk.notifications.show("c1", "Hoa", "And now?")
        await desk.until(lambda: 2 in service.shown)

    on_desk(run_qt, service.address, journey)


def test_what_the_system_does_not_take_is_shown_by_the_tray(run_qt: RunQt, service: NotificationService) -> None:
    """CHAT-13: a service that refuses, and a bus that goes away, lose nothing."""

    async def journey(desk: Desk) -> None:
        await desk.connected()
        service.refuse = True
        desk.notifications.show("c1", "Hoa", "Alo?")
        await desk.until(lambda: desk.tray.told == [("c1", "Hoa", "Alo?")])
        await asyncio.get_running_loop().run_in_executor(None, service.stop_bus)
        await desk.until(lambda: not desk.notifications.native)
        desk.notifications.show("c2", "Олена", "Алло?")
        assert desk.tray.told[-1] == ("c2", "Олена", "Алло?")
        desk.tray.notification_clicked.emit("c2")
        assert desk.opened == ["c2"]

    on_desk(run_qt, service.address, journey)


@pytest.mark.parametrize("bus", ["", "unix:path=/nowhere/at/all"])
def test_without_a_bus_the_tray_is_used_at_once(run_qt: RunQt, bus: str) -> None:
    """CHAT-13."""

    async def journey(desk: Desk) -> None:
        desk.notifications.connect_service()
        await asyncio.sleep(0.05)
        desk.notifications.show("c1", "Hoa", "Alo?")
        assert desk.tray.told == [("c1", "Hoa", "Alo?")]
        desk.notifications.withdraw("c1")

    on_desk(run_qt, bus, journey)
