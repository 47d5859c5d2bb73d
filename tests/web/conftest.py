"""A real hub and a real Chromium: what a buyer sees, and what arrives at the staff."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.fakes.hub_process import HubProcess, make_shop
from tests.fakes.raw_socket import RawSocket

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. A module's, not the session's: playwright's loop must be gone before the next asyncio test."""
    executable = shutil.which("chromium")
    if executable is None:
        pytest.fail("Chromium is not installed: python3 installer test installs it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A hub with a small shop; a test that restarts it leaves it running."""
    folder = tmp_path_factory.mktemp("hub")
    make_shop(folder)
    process = HubProcess(folder)
    process.start()
    yield process
    process.stop()


@pytest.fixture
def staff(hub: HubProcess) -> Iterator[RawSocket]:
    """Lan at work."""
    socket = RawSocket(hub.url, hub.sign_in())
    yield socket
    socket.close()


class Buyer:
    """A person at the shop's page, and everything that went wrong in their browser."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.troubles: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self._note(message.type, message.text))
        page.on("pageerror", lambda error: self._note("error", str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def _note(self, kind: str, text: str) -> None:
        # A browser reports each refused connection itself; a hub that is away is no mistake of the page.
        if (
            kind in ("error", "warning")
            and "ERR_CONNECTION" not in text
            and "ERR_INTERNET" not in text
            and "WebSocket" not in text
        ):
            self.troubles.append(text)

    def arrive(self, language: str = "en") -> "Buyer":
        """Opens the shop's page."""
        self.page.goto(f"{self.url}/?language={language}")
        self.page.locator(".launcher[aria-label]").wait_for()
        return self

    def agree(self, name: str = "") -> "Buyer":
        """Opens the chat and gives consent."""
        self.page.locator(".launcher").click()
        if name:
            self.page.locator("#name").fill(name)
        self.page.locator(".consent .primary").click()
        self.page.locator(".head-state[data-state=online]").wait_for()
        return self

    def write(self, text: str) -> None:
        """Types a message and sends it."""
        self.page.locator("textarea").fill(text)
        self.page.keyboard.press("Enter")

    def bubble(self, text: str) -> Any:
        """The message with this text."""
        return self.page.locator(".message", has_text=text)

    def state(self, text: str, state: str, timeout: float = 10_000) -> None:
        """Waits until the message with this text stands in this state."""
        self.page.locator(f".message.{state}", has_text=text).wait_for(timeout=timeout)

    @property
    def conversation(self) -> str:
        """The conversation's id."""
        id_: str = self.page.evaluate("document.querySelector('frontdesk-chat').session.conversation")
        return id_


@pytest.fixture
def new_buyer(browser: Browser, hub: HubProcess) -> Iterator[Callable[..., Buyer]]:
    """`new_buyer(**context options)`: a browser profile of its own with one page. Page errors fail the test."""
    contexts: list[BrowserContext] = []
    buyers: list[Buyer] = []

    def make(**options: Any) -> Buyer:
        context = browser.new_context(**options)
        contexts.append(context)
        buyers.append(Buyer(context.new_page(), hub.url))
        return buyers[-1]

    yield make
    for context in contexts:
        context.close()
    assert [trouble for buyer in buyers for trouble in buyer.troubles] == []


@pytest.fixture
def buyer(new_buyer: Callable[..., Buyer]) -> Buyer:
    """A buyer at a desk who has just come."""
    return new_buyer().arrive()


def make_picture(path: Path, size: tuple[int, int] = (900, 600)) -> Path:
    """A small JPEG that says where it was taken."""
    from PIL import Image

    image = Image.new("RGB", size, (40, 120, 200))
    exif = Image.Exif()
    exif[0x010F] = "PhoneMaker"
    exif.get_ifd(0x8825)[2] = (10.0, 46.0, 0.0)
    image.save(path, "JPEG", exif=exif)
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A JPEG of 900 × 600 pixels with a place in its EXIF."""
    return make_picture(tmp_path / "scratch.jpg")
