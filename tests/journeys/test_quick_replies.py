"""Quick replies in the real window against a real hub: "/" to the buyer by keyboard, refusals, offline edits, two editors."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.desktop.kit.notices import Toast
from app.domain.ids import StaffId
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.view.editor import EditDialog
from app.features.quick_replies.view.fill import FillDialog
from app.features.quick_replies.view.popup import ReplyPopup
from app.features.quick_replies.view.tab import RepliesTab
from app.features.quick_replies.wire import SaveQuickReply
from app.hub.database import quick_replies
from app.hub.database.statements import Sql
from app.hub.transaction import Transaction
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub import SHOP
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
LIBRARY = (
    QuickReply(id="hi", title="Hello", text="Вітаю, {buyer_name}! This is {agent_name} of {shop}.", shortcut="hi", version=1),
    QuickReply(id="way", title="On its way", text="Parcel {tracking_number} is on its way.", group="Parcel", version=1, used=3),
    QuickReply(id="own", title="Tea", text="I am back in five minutes.", owner=StaffId("lan"), shortcut="tea", version=1),
)


def stock(hub: HubThread) -> None:
    """The library as it stands at the hub."""

    def put(tx: Transaction) -> None:
        for reply in LIBRARY:
            quick_replies.put(tx.sql, SHOP.id, reply)

    hub.call(hub.hub.hub.writer.run(put))


def at_hub(hub: HubThread, login: str = "lan") -> dict[str, QuickReply]:
    """What somebody has there, by title."""
    read = hub.hub.hub.reads.run
    found = hub.call(read(lambda connection: quick_replies.visible(Sql(connection), SHOP.id, login)))
    return {one.title: one for one in found}


def popup(desktop: RunningDesktop) -> list[str]:
    """The rows of the pop-up while it is open, the chosen one marked."""
    found = desktop.screen.frame.findChild(ReplyPopup)
    if found is None or not found.isVisible():
        return []
    rows = [found.list.spoken(row) for row in range(found.list.row_count)]
    return [f"> {text}" if row == found.list.current_row else text for row, text in enumerate(rows)]


async def tab(desktop: RunningDesktop) -> RepliesTab:
    """The tab on the right, opened."""
    assert desktop.desk is not None
    # Narrow windows fold the right pane away.
    desktop.screen.frame.resize(1440, 900)
    desktop.desk.panes._tabs.choose("replies")
    frame = desktop.screen.frame
    return await desktop.until(lambda: frame.findChild(RepliesTab), "the tab is open")


def toasts(desktop: RunningDesktop) -> str:
    """What the toasts on screen say; their words are painted."""
    return " ".join(one._words for one in desktop.screen.frame.findChildren(Toast) if one.isVisible())


def dialog(desktop: RunningDesktop, kind: type[QWidget]) -> QWidget | None:
    return next((one for one in desktop.screen.frame.findChildren(kind) if one.isVisible()), None)


async def chat(desktops: Desktops, name: str = "Олена") -> RunningDesktop:
    lan = await desktops.start("lan")
    await lan.sees(name)
    lan.screen.press("Alt+Down")
    await lan.until(lambda: name in lan.screen.head(), "the chat is open")
    return lan


def test_from_slash_to_the_buyer_by_keyboard(travel: Travel, hub: HubThread) -> None:
    """CHAT-28, CHAT-14: "/" finds, Enter inserts with variables filled, Enter sends; an empty one is asked for; use counts."""
    stock(hub)
    olena = hub.buyer("Олена", "Where is my parcel, is it on its way?")

    async def journey(desktops: Desktops) -> None:
        lan = await chat(desktops)
        lan.screen.write("Well /")
        await lan.until(lambda: len(popup(lan)) == 3, "all are offered")
        assert popup(lan)[0].startswith("> On its way"), "what answers the buyer comes first"
        lan.screen.write("hi")
        await lan.until(lambda: [row for row in popup(lan) if row.startswith("> Hello")], "the shortcut's comes first")
        lan.screen.press("Escape")
        await lan.until(lambda: not popup(lan), "Esc closes only the pop-up")
        assert lan.screen.field() == "Well /hi"
        lan.screen.write(" /hi")
        await lan.until(lambda: popup(lan), "open again")
        lan.screen.press("Return")
        await lan.until(lambda: "Вітаю" in lan.screen.field(), "inserted, not sent")
        assert lan.screen.field() == f"Well /hi Вітаю, Олена! This is Lan of {SHOP.name}."
        lan.screen.press("Ctrl+A")
        lan.screen.write("/way")
        await lan.until(lambda: popup(lan), "found by its title")
        lan.screen.press("Tab")
        await lan.until(lambda: dialog(lan, FillDialog), "the empty variable is asked for")
        assert lan.screen.field() == ""
        lan.screen.write("VN123")
        lan.screen.press("Return")
        await lan.until(lambda: lan.screen.field() == "Parcel VN123 is on its way.", "filled and inserted")
        await lan.activate()
        lan.screen.press("Return")
        await lan.stands("Parcel VN123 is on its way.", "sent")
        await lan.until(lambda: at_hub(hub)["On its way"].used == 4, "counted when it went out")
        lan.screen.write("/tea")
        await lan.until(lambda: popup(lan), "one's own")
        lan.screen.press("Ctrl+Return")
        await lan.stands("I am back in five minutes.", "sent")
        assert lan.screen.field() == ""

    travel(journey)
    assert hub.held(olena.conversation)[1:] == ["Parcel VN123 is on its way.", "I am back in five minutes."]


def test_edits_offline_restart_and_refusal(travel: Travel, hub: HubThread) -> None:
    """CHAT-28: an edit offline is seen at once, outlives a restart, reaches the hub; the team's is refused to an agent."""
    stock(hub)
    hub.buyer("Олена", "Hello")

    async def journey(desktops: Desktops) -> None:
        lan = await chat(desktops)
        replies = await tab(lan)
        await lan.until(lambda: replies.list.row_count == 3, "all are listed")
        replies.list.make_current("hi")
        replies.list.setFocus()
        lan.screen.press("F2")
        await lan.until(lambda: "Ask a supervisor to change it" in toasts(lan), "the team's is not an agent's")
        hub.stop()
        await lan.until(lambda: "Connected" not in lan.screen.status(), "offline")
        replies.list.make_current("own")
        lan.screen.press("F2")
        form = await lan.until(lambda: dialog(lan, EditDialog), "the editor is open")
        text = form.findChild(QPlainTextEdit)
        assert text is not None
        text.setPlainText("I am back in ten minutes, {nonsense}.")
        await lan.until(lambda: lan.shows("There is no variable called nonsense"), "said before it is sent")
        text.setPlainText("I am back in ten minutes.")
        lan.screen.press("Ctrl+Return")
        await lan.until(lambda: "ten minutes" in replies.list.spoken(0) + replies.list.spoken(1), "seen at once")
        await lan.settled()
        await lan.close()
        desktops.running.remove(lan)
        kept = lan.kept
        lan = await desktops.start("lan", online=False, kept=kept)
        replies = await tab(lan)
        spoken = lambda: " ".join(replies.list.spoken(row) for row in range(replies.list.row_count))  # noqa: E731
        await lan.until(lambda: "ten minutes" in spoken(), "still seen after a restart without the hub")
        hub.start()
        await lan.until(lambda: at_hub(hub)["Tea"].text == "I am back in ten minutes.", "it reached the hub")
        assert "ten minutes" in spoken()

    travel(journey)


def test_two_editors(travel: Travel, hub: HubThread) -> None:
    """CHAT-28: who comes second is shown both texts, and may keep theirs as a new one; nothing is lost."""
    stock(hub)

    async def journey(desktops: Desktops) -> None:
        sara = await desktops.start("sara")
        replies = await tab(sara)
        await sara.until(lambda: replies.list.row_count == 2, "the team's, not Lan's own")
        hub.stop()
        await sara.until(lambda: "Connected" not in sara.screen.status(), "offline")
        replies.list.make_current("way")
        replies.list.setFocus()
        sara.screen.press("F2")
        form = await sara.until(lambda: dialog(sara, EditDialog), "the editor is open")
        text, title = form.findChild(QPlainTextEdit), form.findChild(QLineEdit)
        assert text is not None
        assert title is not None
        text.setPlainText("Sara's words")
        sara.screen.press("Ctrl+Return")
        await sara.until(lambda: not dialog(sara, EditDialog), "saved here")
        hub.start()
        edit = SaveQuickReply(id="way", title="On its way", text="The admin's words", mine=False, version=1)
        hub.call(saved_by(hub, "admin", edit))
        await sara.until(lambda: sara.shows("Theirs: The admin's words"), "both are shown")
        assert sara.shows("Yours: Sara's words")
        await sara.click("Keep mine as a new one")
        await sara.until(lambda: len(at_hub(hub, "sara")) == 2 and replies.list.row_count == 3, "both are kept")
        texts = {replies.list.spoken(row) for row in range(3)}
        assert any("Sara's words" in one for one in texts)
        assert any("The admin's words" in one for one in texts)

    travel(journey)


async def saved_by(hub: HubThread, login: str, edit: SaveQuickReply) -> None:
    socket = await hub.hub.connect(await hub.hub.staff_token(login))
    assert (await socket.command(edit)).error is None
    await socket.close()


def test_a_file_with_errors_then_a_good_one(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CHAT-28: the report names lines; nothing is taken in; a good file is, and is taken back."""
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("title,text\nA,fine\nB,{password}\n", encoding="utf-8")
    good.write_text("title;text\nДоставка;Вже їде\n", encoding="utf-8")

    async def journey(desktops: Desktops) -> None:
        sara = await desktops.start("sara")
        replies = await tab(sara)
        replies._files.look(bad)
        await sara.until(lambda: sara.shows("1 line is wrong"), "the report")
        await sara.click("Close")
        replies._files.look(good)
        await sara.until(lambda: sara.shows("1 new, 0 changed, 0 the same"), "the dry run's report")
        assert replies.list.row_count == 0
        await sara.click("Take in")
        await sara.until(lambda: replies.list.row_count == 1, "taken in")
        await sara.click("Undo")
        await sara.until(lambda: replies.list.row_count == 0, "taken back")
        out = tmp_path / "out.xlsx"
        replies._files.export(out)
        await sara.until(out.exists, "exported")

    travel(journey)


def test_a_picture_goes_along(travel: Travel, hub: HubThread, tmp_path: Path) -> None:
    """CHAT-28: brought to the hub in the editor, into the tray with the text, out to the buyer by the ordinary way."""
    picture = tmp_path / "size chart.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xCC2222)
    assert image.save(str(picture), "PNG")  # type: ignore[call-overload]
    olena = hub.buyer("Олена", "Which size?")

    async def journey(desktops: Desktops) -> None:
        lan = await chat(desktops)
        replies = await tab(lan)
        replies.begin()
        form = await lan.until(lambda: dialog(lan, EditDialog), "the editor is open")
        assert isinstance(form, EditDialog)
        form.title.setText("Sizes")
        form.text.setPlainText("Here is the chart.")
        form.take_picture(picture)
        await lan.until(lambda: form.wished.pictures and form.ok.isEnabled(), "the hub holds it")
        form.ok.click()
        await lan.until(lambda: at_hub(hub).get("Sizes"), "saved")
        replies.list.activate(replies._rows.key(0))
        await lan.until(lambda: lan.screen.waiting_pictures() == 1, "it waits beside the text")
        assert lan.screen.field() == "Here is the chart."
        await lan.activate()
        lan.screen.press("Return")
        await lan.until(lambda: "Here is the chart." in hub.held(olena.conversation), "sent with its caption")

    travel(journey)
