"""Keys of the chats in the real window: they act on what is in sight, and lead from chat to chat."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.desktop.kit.fields import SearchField
from app.desktop.shortcuts import SEND_AND_NEXT, Key
from app.features.chat.view.field import Field
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


def test_ctrl_enter_sends_and_goes_to_the_buyer_who_waits_longest(travel: Travel, hub: HubThread) -> None:
    """CHAT-3, UX "Keyboard": an option; an empty field sends nothing and goes nowhere."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        olena = hub.buyer("Олена", "Алло?")
        await lan.sees("Олена")
        first = hub.buyer("Тарас", "Є хтось?")
        await lan.sees("Тарас")
        second = hub.buyer("Hòa", "Shop ơi?")
        await lan.sees("Hòa")
        lan.settings.set(SEND_AND_NEXT, True)
        await lan.activate()
        desk(lan).open(olena.conversation)
        await lan.until(lambda: lan.screen.bubble("Алло?"), "the chat is open")
        field = lan.screen.frame.findChild(Field)
        ctrl_enter = lambda: QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # noqa: E731
        ctrl_enter()
        assert desk(lan).open_chat == olena.conversation
        QTest.keyClicks(field, "Hello")
        ctrl_enter()
        assert desk(lan).open_chat == first.conversation
        await lan.until(lambda: hub.held(olena.conversation) == ["Алло?", "Hello"], "it went to the first buyer")
        QTest.keyClicks(field, "Hi")
        ctrl_enter()
        assert desk(lan).open_chat == second.conversation
        await lan.until(lambda: hub.held(first.conversation) == ["Є хтось?", "Hi"], "and to the second")

    travel(journey)


def test_the_recent_chats_are_walked_through_while_ctrl_is_held(travel: Travel, hub: HubThread) -> None:
    """UX "Keyboard": Ctrl+Tab goes further back each time, Ctrl+Shift+Tab forward; letting Ctrl go keeps the order."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        buyers = []
        for name in ("Олена", "Тарас", "Hòa"):
            buyers.append(hub.buyer(name, "Алло?").conversation)
            await lan.sees(name)
        first, second, third = buyers
        await lan.activate()
        for buyer in buyers:
            desk(lan).open(buyer)
        field = lan.screen.frame.findChild(Field)
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

        def tab(*, back: bool = False) -> str | None:
            QTest.keyPress(field, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, ctrl | shift if back else ctrl)
            return desk(lan).open_chat

        def let_go() -> None:
            QTest.keyRelease(field, Qt.Key.Key_Control)

        assert [tab(), tab(), tab(back=True), tab()] == [second, first, second, first]
        let_go()
        assert [tab(), tab(), tab()] == [third, second, first]
        let_go()
        assert tab() == third
        let_go()
        assert tab() == first

    travel(journey)


def test_one_key_searches_in_whatever_list_is_in_front(travel: Travel, hub: HubThread) -> None:
    """UX "Keyboard", CUST-1, LEAD-1, REQ-1: one entry in the list of shortcuts, remappable, on each page with a search field."""

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        shortcuts = desk(lan)._look.shortcuts
        assert {Key.FIND, Key.UNDO} <= {one.key for one in shortcuts.listed()}
        frame = desk(lan).frame
        seen = lambda: [field for field in frame.page.findChildren(SearchField) if field.isVisible()]  # noqa: E731
        for keys in ("Ctrl+F", "Ctrl+Shift+X"):
            shortcuts.assign(Key.FIND, [QKeySequence(keys)])
            for name in ("customers", "leads", "requests"):
                frame.show_workspace(name)
                await lan.until(seen, f"{name} is built")
                await lan.activate()
                frame.rail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                frame.rail.setFocus()
                assert not isinstance(QApplication.focusWidget(), SearchField)
                lan.screen.press(keys)
                focus = QApplication.focusWidget()
                assert isinstance(focus, SearchField), (name, keys)
                assert frame.page.isAncestorOf(focus), (name, keys)

    travel(journey)
