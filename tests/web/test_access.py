"""The chat for everybody: by keyboard, by screen reader (axe), in four languages, light and dark, large and small."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser

AXE = Path(__file__).parent / "node_modules/axe-core/axe.min.js"
LANGUAGES = ("en", "vi", "zh-CN", "uk")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def axe() -> str:
    """The source of axe-core, installed from its lock file on first use."""
    if not AXE.exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not installed, and with it axe-core cannot be")
        subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=AXE.parents[2], check=True, capture_output=True)
    return AXE.read_text(encoding="utf-8") + "; undefined"


def violations(buyer: Any, axe: str) -> list[str]:
    """What axe finds wrong with the page as it stands, shadow trees included."""
    buyer.page.wait_for_timeout(250)  # colours are judged after the panel has risen
    buyer.page.evaluate(axe)
    found = buyer.page.evaluate("rules => axe.run(document, {runOnly: rules}).then(result => result.violations)", RULES)
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(
    new_buyer: Callable[..., Any], staff: RawSocket, language: str, scheme: str, picture: Path, axe: str
) -> None:
    phone = language in ("vi", "uk")
    view = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 860}
    buyer = new_buyer(color_scheme=scheme, viewport=view).arrive(language)
    assert violations(buyer, axe) == []
    buyer.page.locator(".launcher").click()
    assert violations(buyer, axe) == []
    buyer.page.locator(".consent .primary").click()
    buyer.page.locator(".head-state[data-state=online]").wait_for()
    buyer.page.locator("input[type=file]").set_input_files(picture)
    buyer.write("đen · 黑色 · чорний")
    buyer.page.locator(".mine.sent").wait_for()
    staff.say(buyer.conversation, "OK https://example.com/a")
    buyer.page.locator(".theirs").wait_for()
    buyer.page.locator(".top button[aria-expanded]").click()
    buyer.page.locator("input[type=file]").set_input_files(picture)
    assert violations(buyer, axe) == []
    buyer.page.locator(".mine .picture").click()
    buyer.page.locator(".lightbox[open]").wait_for()
    assert violations(buyer, axe) == []
    buyer.page.keyboard.press("Escape")
    buyer.page.context.set_offline(True)
    buyer.page.locator(".banner").wait_for()
    assert violations(buyer, axe) == []


def test_no_sentence_is_missing_or_left_in_another_language(new_buyer: Callable[..., Any]) -> None:
    import json

    folder = Path(__file__).resolve().parents[2] / "resources/web/i18n"
    for table in ("chat", "shop", "pay", "landing"):
        texts = {tag: json.loads((folder / table / f"{tag}.json").read_text(encoding="utf-8")) for tag in LANGUAGES}
        for tag in LANGUAGES[1:]:
            assert texts[tag].keys() == texts["en"].keys()
            assert [key for key in texts["en"] if texts[tag][key] == texts["en"][key]] == []
        for tag, forms in (
            ("en", {"one", "other"}),
            ("vi", {"other"}),
            ("zh-CN", {"other"}),
            ("uk", {"one", "few", "many", "other"}),
        ):
            assert [key for key, text in texts[tag].items() if isinstance(text, dict) and set(text) != forms] == []


def test_everything_is_done_by_keyboard(buyer: Any, staff: RawSocket) -> None:
    page = buyer.page
    page.locator(".launcher").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#name")).to_be_focused()
    page.keyboard.type("Huy")
    page.keyboard.press("Enter")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    assert staff.event("chat.message")["data"]["message"]["body"]["text"] == "one\ntwo"
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.type("x")
    seen = set()
    for _ in range(12):  # the focus goes around inside the panel
        page.keyboard.press("Tab")
        seen.add(page.evaluate("() => document.activeElement.shadowRoot?.activeElement?.className ?? 'outside'"))
    assert "outside" not in seen
    assert {"log", "send"} <= seen
    page.keyboard.press("Escape")
    expect(page.locator(".launcher")).to_be_focused()


def test_enter_while_an_input_method_composes_does_not_send(buyer: Any) -> None:
    """The first Enter takes the suggestion (Telex, Pinyin); only the next one sends."""
    buyer.agree()
    box = buyer.page.locator("textarea")
    box.fill("xin chào")
    box.evaluate("node => node.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}))")
    box.evaluate("node => node.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true}))")
    assert box.input_value() == "xin chào"
    buyer.page.keyboard.press("Enter")
    buyer.state("xin chào", "sent")


def test_a_language_chosen_in_the_chat_changes_the_page_and_stays(buyer: Any) -> None:
    buyer.agree()
    buyer.page.locator("textarea").fill("a draft")
    buyer.page.get_by_role("button", name="Settings").click()
    buyer.page.locator(".panel select").select_option("uk")
    buyer.page.get_by_role("heading", name="Товари").wait_for()
    assert buyer.page.locator("textarea").input_value() == "a draft"
    buyer.page.goto(buyer.url)
    buyer.page.get_by_role("heading", name="Товари").wait_for()
    buyer.page.get_by_role("button", name="Написати нам").wait_for()


def test_on_a_phone_the_chat_fills_the_screen_and_nothing_is_cut_off(new_buyer: Callable[..., Any], staff: RawSocket) -> None:
    buyer = new_buyer(viewport={"width": 320, "height": 568}, has_touch=True, reduced_motion="reduce").arrive("uk").agree()
    buyer.write("привіт")
    buyer.page.locator(".mine.sent").wait_for()
    staff.say(buyer.conversation, "дуже-довге-слово-без-пробілів" * 6)
    buyer.page.locator(".theirs").wait_for()
    box = buyer.page.locator(".panel").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 320, 568)
    assert buyer.page.locator(".log").evaluate("node => node.scrollWidth - node.clientWidth") == 0
    assert buyer.page.evaluate("() => document.documentElement.scrollWidth") == 320
