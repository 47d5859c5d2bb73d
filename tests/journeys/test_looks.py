"""The window while it runs: other language, other theme, and what it remembers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.desktop.languages import LANGUAGES
from app.desktop.shell.options import LANGUAGE, THEME
from tests.fakes.desktop import Desktops, RunningDesktop
from tests.fakes.hub_thread import HubThread

Travel = Callable[..., None]
#: What is the same in every language: names, keys, what people wrote, numbers.
_MARK = "☘"


class Marker(QTranslator):
    """A catalogue that is complete by nature: every text of ours comes out with a mark."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        # What Qt itself says, such as the names of keys, is not ours to mark.
        return f"{_MARK}{source}".replace("%n", str(n)) if not context.startswith("Q") else ""


async def furnished(desktops: Desktops) -> RunningDesktop:
    """A desktop with an open chat and something of everything on screen."""
    lan = await desktops.start("lan")
    await lan.sees("Олена")
    lan.screen.press("Ctrl+1")
    await lan.until(lambda: lan.screen.bubble("Алло?"), "the chat is open")
    lan.screen.say("Вітаю!")
    await lan.stands("Вітаю!", "sent")
    # The figures of the day follow a moment later; they are not to change while texts are compared.
    await lan.until(lambda: lan.shows("Chats handled 1"), "the answer is counted")
    await lan.until(lambda: not lan.shows("Time left for the next"), "nothing is due any more")
    return lan


def ours(texts: list[str]) -> set[str]:
    """Texts with letters in them that no buyer or colleague wrote."""
    outside = ("Олена", "Алло", "Вітаю", "Lan", "Test shop", "Frontdesk", "Hoa")
    return {text for text in texts if any(c.isalpha() for c in text) and not text.startswith(outside)}


def test_no_visible_text_stays_behind_when_the_language_changes(travel: Travel, hub: HubThread) -> None:
    """ux.md, languages: every widget follows while it runs; nothing is lost, and English comes back as it was."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await furnished(desktops)
        for place in ("chats", "settings"):
            lan.screen.frame.show_workspace(place)
            await lan.settled()
            before = lan.screen.texts()
            marker = Marker()
            QCoreApplication.installTranslator(marker)
            await lan.until(lambda: any(_MARK in text for text in lan.screen.texts()), "the language has changed")
            await lan.settled()
            marked = lan.screen.texts()
            QCoreApplication.removeTranslator(marker)
            await lan.until(lambda: not any(_MARK in text for text in lan.screen.texts()), "English is back")
            await lan.settled()
            assert len(marked) == len(before)
            behind = {text for text in ours(marked) if _MARK not in text and text not in LANGUAGES.values()}
            assert behind == set(), place
            assert ours(lan.screen.texts()) == ours(before)

    travel(journey)


@pytest.mark.parametrize("language", ["vi", "zh_CN", "uk"])
def test_the_language_is_switched_in_the_settings_and_kept(travel: Travel, hub: HubThread, language: str) -> None:
    """The choice is in force at once and after a restart; what people wrote is never translated."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await furnished(desktops)
        english = lan.screen.texts()
        lan.settings.set(LANGUAGE, language)
        await lan.settled()
        switched = lan.screen.texts()
        assert lan.languages.current == language
        assert QLocale().name().startswith(language)
        assert len(switched) == len(english), f"{english}\n{switched}"
        assert any("Алло?" in text for text in switched)
        await lan.close()
        again = await desktops.start("lan", online=False, kept=lan.kept, language=language)
        await again.until(lambda: again.screen.row("Олена"), "the list is there")
        assert again.settings.get(LANGUAGE) == language

    travel(journey)


def test_every_theme_paints_the_whole_window_and_differs_from_the_others(travel: Travel, hub: HubThread) -> None:
    """Light, dark and high contrast, switched while the window runs."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await furnished(desktops)
        lightness: dict[str, float] = {}
        for theme in ("light", "dark", "high_contrast"):
            lan.settings.set(THEME, theme)
            await lan.settled()
            image = lan.screen.frame.grab().toImage()
            places = [(x, y) for x in range(5, image.width(), 40) for y in range(5, image.height(), 40)]
            lightness[theme] = sum(image.pixelColor(x, y).lightness() for x, y in places) / len(places)
        assert lightness["light"] > 200
        assert lightness["dark"] < 80
        assert len({round(value) for value in lightness.values()}) == 3, lightness

    travel(journey)


def test_window_size_open_chat_and_list_width_are_as_they_were(travel: Travel, hub: HubThread) -> None:
    """ux.md, the window: sizes, open tabs and window place survive a restart."""
    hub.buyer("Олена", "Алло?")
    hub.buyer("Hoa", "Xin chào")

    async def journey(desktops: Desktops) -> None:
        lan = await desktops.start("lan")
        await lan.sees("Hoa")
        lan.screen.press("Ctrl+2")
        await lan.until(lambda: lan.screen.bubble("Xin chào"), "the second chat is open")
        lan.screen.frame.resize(790, 640)
        await lan.settled()
        size = lan.screen.frame.size()
        await lan.close()
        again = await desktops.start("lan", kept=lan.kept)
        await again.until(lambda: again.screen.bubble("Xin chào"), "the chat that was open is open again")
        assert again.screen.frame.size() == size

    travel(journey)


def test_the_whole_desk_is_reached_by_keyboard(travel: Travel, hub: HubThread) -> None:
    """ux.md, keys: F6 goes around the panes, Esc never throws a draft away, F1 lists the shortcuts."""
    hub.buyer("Олена", "Алло?")

    async def journey(desktops: Desktops) -> None:
        lan = await furnished(desktops)
        lan.screen.write("half a thought")
        visited = set()
        for _ in range(6):
            lan.screen.press("F6")
            focus = lan.screen.frame.focusWidget()
            visited.add(type(focus).__name__)
        assert len(visited) >= 3, visited
        for _ in range(3):
            lan.screen.press("Escape")
        assert lan.screen.field() == "half a thought"
        lan.screen.press("F1")
        await lan.until(lambda: lan.shows("First to ninth chat of the list"), "the shortcuts are listed")

    travel(journey)
