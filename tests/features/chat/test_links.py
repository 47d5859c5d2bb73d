"""Link safety: where an address really leads is said before it opens, and odd ones are warned of (reliability-security)."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton

from app.desktop.kit.dialog import Dialog
from app.desktop.kit.text import Paragraph, TextLine
from app.features.chat.model.links import links
from app.features.chat.view.opening import ascii_host, ask_to_open, real_address, warnings
from tests.features.chat.conftest import Opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., Opened]
LETTERS, UNLIKE, AT = "look like others", "written unlike", "before the @"
NUMBER, DOOR, PLAIN = "a number", "unusual port", "encrypted"


@pytest.mark.parametrize(
    ("address", "host", "said"),
    [
        ("https://shop.example/track?a=1", "shop.example", []),
        ("https://SHOP.example/", "shop.example", []),
        ("https://shop.example:443/x", "shop.example", []),
        ("http://shop.example/", "shop.example", [PLAIN]),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com", [LETTERS]),  # all Cyrillic
        ("https://pаypal.com/", "xn--pypal-4ve.com", [LETTERS]),  # one Cyrillic letter among Latin ones
        ("https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", [LETTERS]),
        ("https://ｅｘａｍｐｌｅ.com/", "example.com", [UNLIKE]),  # wide letters
        ("https://shop.example@evil.example/pay", "evil.example", [AT]),
        ("https://shop.example%2Fpay@evil.example/", "evil.example", [AT]),
        ("https://user:password@evil.example/", "evil.example", [AT]),
        ("https://shop.example/@evil", "shop.example", []),  # behind the host it is only a path
        ("https://192.0.2.7/", "192.0.2.7", [NUMBER]),
        ("https://[2001:db8::1]/", "2001:db8::1", [NUMBER]),
        ("https://2130706433/", "127.0.0.1", [UNLIKE, NUMBER]),
        ("https://0x7f.1/", "127.0.0.1", [UNLIKE, NUMBER]),
        ("https://shop.example:8443/", "shop.example", [DOOR]),
        ("http://shop.example@10.0.0.1:8080/", "10.0.0.1", [AT, NUMBER, DOOR, PLAIN]),
    ],
)
def test_what_is_said_of_an_address(qapp: object, address: str, host: str, said: list[str]) -> None:
    """The host in letters that cannot be mistaken, and every trick named."""
    url = real_address(address)
    assert url is not None
    assert ascii_host(url).strip("[]") == host
    found = warnings(address, url)
    assert len(found) == len(said), found
    assert all(part in words for part, words in zip(said, found, strict=True)), found
    assert "@" not in url.authority()


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example\\@evil.example/",
        "https://sh op.example/",
        "https:///etc/passwd",
        "https://",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\192.0.2.7\\share",
        "ftp://shop.example/",
        "https://shop.example%00.evil.example/",
        "https://@/",
    ],
)
def test_what_never_opens(qapp: object, address: str) -> None:
    """Other schemes, shares, and addresses that two programs read differently."""
    assert real_address(address) is None


@pytest.mark.parametrize("address", ["https://shop.example/a", "http://shop.example@evil.example/"])
def test_the_dialog_says_it_and_asks(open_pane: Open, address: str) -> None:
    """By key too: where something is odd, Enter does not open it."""
    opened = open_pane()
    addresses: list[object] = []
    dialog = ask_to_open(address, opened.pane._appearance, opened.pane, addresses.append)
    assert isinstance(dialog, Dialog)
    host = dialog.findChildren(TextLine)
    assert ascii_host(real_address(address)) in [line.text() for line in host]  # type: ignore[arg-type]
    warned = [one for one in dialog.findChildren(Paragraph) if "//" not in one.text()]
    odd = bool(warnings(address, real_address(address)))  # type: ignore[arg-type]
    assert len(warned) == (2 if odd else 0)
    default = next(button for button in dialog.findChildren(QPushButton) if button.isDefault())
    assert default.text() == ("Cancel" if odd else "Open in the browser")
    default.click()
    assert len(addresses) == (0 if odd else 1)


def test_only_what_is_an_address_is_one() -> None:
    """A link is its own text: there is no other text that could pretend to be its target."""
    text = "see https://shop.example/a, and [https://b.example](https://evil.example) or www.shop.example"
    assert [text[one.start : one.end] for one in links(text)] == [one.address for one in links(text)]
    assert [one.address for one in links(text)] == ["https://shop.example/a", "https://b.example", "https://evil.example"]
