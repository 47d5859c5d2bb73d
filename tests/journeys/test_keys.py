"""Keys of the chats in the real window: they act on what is in sight, and lead from chat to chat."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from app.program.desk import Desk
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
#: Spam; taken; handed over; block; report; remind; a coupon.
ONE_CHAT = ("Ctrl+Shift+J", "Ctrl+Shift+T", "Ctrl+Shift+H", "Ctrl+Shift+B", "Ctrl+Shift+M", "Ctrl+Shift+R", "Ctrl+Shift+G")


def desk(desktop: RunningDesktop) -> Desk:
    found = desktop.desk
    assert found is not None
    return found


def test_keys_of_the_open_chat_do_nothing_while_nobody_sees_it(travel: Travel, hub: HubThread) -> None:
    """UX "Keyboard", CHAT-5, CHAT-17, CHAT-18: nobody marks, closes or hands over what another workspace hides."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        olena = hub.buyer("Олена", "Алло?")
        await lan.sees("Олена")
        await lan.activate()
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the chat is open")
        frame = desk(lan).frame
        frame.show_workspace("settings")
        for keys in (*ONE_CHAT, "Ctrl+Shift+N", "Alt+1"):
            lan.screen.press(keys)
        assert frame.workspace == "settings"
        assert not [dialog for dialog in frame.findChildren(QDialog) if dialog.isVisible()]
        frame.show_workspace("chats")
        lan.screen.press("Ctrl+Shift+J")  # commands keep their order: had the first press counted, this would take it back
        await lan.until(lambda: lan.store.conversations[olena.conversation].spam is not None, "now it is spam")

    travel(journey)
