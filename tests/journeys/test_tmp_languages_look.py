import asyncio, os
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QAbstractButton, QMenu
from app.desktop.shell.options import LANGUAGE
from app.desktop.kit.notices import Banner

LANG = os.environ["LOOK"].split(",")


@pytest.mark.parametrize("language", LANG)
def test_look(travel, hub, language):
    for n in ("Олена", "王小敏", "Trần Hữu Hòa"):
        hub.buyer(n, "Алло?")

    async def journey(desktops):
        lan = await desktops.start(
            "root" if "root" in __import__("tests.fakes.hub", fromlist=["STAFF"]).STAFF else "lan", language=language
        )
        lan.settings.set(LANGUAGE, language)
        lan.desk.frame.resize(1280, 800)
        await lan.sees("Олена")
        lan.screen.press("Ctrl+1")
        await lan.until(lambda: lan.screen.bubble("Алло?"), "open")
        lan.screen.say("Вітаю!")
        await asyncio.sleep(1)

        def shot(name, w=None):
            (w or lan.desk.frame).grab().save(f"/tmp/look_{language}_{name}.png")
            for top in QApplication.topLevelWidgets():
                if not top.isVisible():
                    continue
                for x in top.findChildren(QLabel) + top.findChildren(QAbstractButton):
                    if (
                        x.isVisible()
                        and x.text()
                        and not getattr(x, "wordWrap", lambda: False)()
                        and x.sizeHint().width() > x.width() + 1
                    ):
                        print("CLIP", language, name, type(x).__name__, repr(x.text()), x.sizeHint().width(), x.width())

        shot("chats")
        lan.screen.frame.show_workspace("settings")
        await asyncio.sleep(0.5)
        shot("settings")
        lan.screen.press("F1")
        await asyncio.sleep(0.3)
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not lan.desk.frame:
                shot("shortcuts", top)
                top.close()
        lan.screen.frame.show_workspace("chats")
        lan.screen.press("Ctrl+K")
        await asyncio.sleep(0.3)
        shot("palette")
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not lan.desk.frame:
                print(type(top))
                shot("palette2", top)
                top.close()
        await lan.close() if False else None
        boss = await desktops.start("admin")
        boss.settings.set(LANGUAGE, language)
        boss.desk.frame.resize(1280, 1000)
        boss.screen.frame.show_workspace("settings")
        await asyncio.sleep(1)
        shot("accounts", boss.desk.frame)
        boss.desk.frame.hide()
        hub.stop()
        await asyncio.sleep(2.5)
        shot("offline")
        hub.start()
        await asyncio.sleep(0.2)

    travel(journey)
