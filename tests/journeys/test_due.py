"""A reminder whose time comes while the window is minimised: heard, told outside, and one click from its chat."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit

from app.domain.reminders import Reminder
from app.features.due.view.dialog import RemindDialog
from app.features.due.view.notice import ReminderNotice
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
#: Seconds until the reminder.
SOON = 4


def notice(desktop: RunningDesktop) -> ReminderNotice:
    """The line across the window."""
    found = desktop.screen.frame.findChild(ReminderNotice)
    assert found is not None
    return found


def test_a_reminder_fires_while_the_window_is_minimised(travel: Travel, hub: HubThread) -> None:
    """CHAT-11, CHAT-10: set in a dialog, kept by the hub for its owner alone, heard and told when its time comes."""
    olena = hub.buyer("Олена", "Завтра заберу")
    hub.say("minh", olena.conversation, "Добре")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        minh = await desktops.start("minh")
        await lan.sees("Олена")
        await lan.activate()
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble("Завтра заберу"), "the chat is open")
        lan.screen.press("Ctrl+Shift+R")
        dialog = await lan.until(lambda: lan.screen.frame.findChild(RemindDialog), "the dialog asks when")
        when, time, note = dialog.findChild(QComboBox), dialog.findChild(QDateTimeEdit), dialog.findChildren(QLineEdit)[-1]
        when.setCurrentIndex(when.count() - 1)
        time.setDateTime(QDateTime.currentDateTime().addSecs(SOON))
        note.setText("Ask about the blue one")
        await lan.click("Remind me")
        await lan.until(lambda: lan.store.of(Reminder), "the hub has it")
        assert not minh.store.of(Reminder)
        assert not notice(lan).isVisible()
        lan.speaker.played.clear()
        lan.tray.told.clear()
        lan.screen.frame.showMinimized()
        await lan.looks_away()
        await lan.until(lambda: "reminder" in lan.speaker.played, "it is heard", seconds=SOON + 5)
        await lan.until(lambda: any("Олена" in title for title, _text in lan.tray.told), "it is told outside the window")
        lan.tray.notification_clicked.emit(lan.tray.keys[-1])
        await lan.until(lambda: lan.screen.bubble("Завтра заберу"), "a click leads to the chat")
        await lan.until(notice(lan).isVisible, "the line is there until it is answered")
        await lan.click("Done")
        await lan.until(lambda: not notice(lan).isVisible() and not lan.store.of(Reminder), "done, here and at the hub")
        assert lan.speaker.played.count("reminder") == 1
        assert (minh.speaker.played, minh.tray.told) == ([], [])

    travel(journey)
