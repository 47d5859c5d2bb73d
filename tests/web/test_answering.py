"""Quotes on the buyer's page, and what the shop changes of its own words, also for who was away (CHAT-14, CHAT-15)."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import Frame, RawSocket

pytestmark = pytest.mark.browser


def say(staff: RawSocket, conversation: str, text: str, quote: str | None = None) -> Frame:
    """The shop says something; the message as the hub has it."""
    body = {"kind": "text", "text": text}
    assert staff.command("chat.send", conversation=conversation, body=body, quote=quote).get("error") is None
    return staff.wait(
        lambda frame: (
            frame["frame"] == "event" and frame["type"] == "chat.message" and frame["data"]["message"]["body"].get("text") == text
        )
    )["data"]["message"]


def heard(staff: RawSocket, text: str) -> Frame:
    """The buyer's message as the hub has it."""
    return staff.wait(
        lambda frame: (
            frame["frame"] == "event" and frame["type"] == "chat.message" and frame["data"]["message"]["body"].get("text") == text
        )
    )["data"]["message"]


def test_a_buyer_answers_a_message_of_the_shop_by_mouse_and_by_key(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14: the line stands above the field, in the bubble at once, and in the hub's own copy."""
    buyer.agree("Hoa")
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")
    say(staff, buyer.conversation, "Which colour?")
    message = buyer.page.locator(".message.theirs", has_text="Which colour?")
    message.hover()
    message.get_by_role("button", name="Answer this message").click()
    answering = buyer.page.locator(".answering")
    expect(answering).to_contain_text("Answer to Lan")
    expect(answering).to_contain_text("Which colour?")
    expect(buyer.page.locator("textarea")).to_be_focused()
    buyer.write("The blue one")
    buyer.state("The blue one", "sent")
    expect(answering).to_be_hidden()
    assert heard(staff, "The blue one")["quote"] == {
        "number": 2, "author": "staff", "author_name": "Lan", "kind": "text", "text": "Which colour?",
    }  # fmt: skip
    expect(buyer.bubble("The blue one").locator(".quote")).to_contain_text("Which colour?")
    # By keyboard; Esc ends the answer and leaves chat and text as they are.
    message.get_by_role("button", name="Answer this message").focus()
    buyer.page.keyboard.press("Enter")
    buyer.page.locator("textarea").fill("no")
    buyer.page.keyboard.press("Escape")
    expect(answering).to_be_hidden()
    expect(buyer.page.locator("textarea")).to_have_value("no")
    buyer.page.keyboard.press("Enter")
    buyer.page.locator(".mine.sent .bubble", has_text="no").wait_for()
    assert "quote" not in heard(staff, "no")


def test_a_click_on_a_quote_goes_to_the_original_also_among_older_pages(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14: pages are fetched until it is there."""
    buyer.agree()
    buyer.write("the very first")
    buyer.state("the very first", "sent")
    first = heard(staff, "the very first")
    for number in range(130):
        staff.command("chat.send", conversation=buyer.conversation, body={"kind": "text", "text": f"line {number}"})
    say(staff, buyer.conversation, "about what you asked", quote=first["id"])
    buyer.bubble("about what you asked").wait_for()
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    quote = buyer.bubble("about what you asked").locator("button.quote")
    expect(quote).to_contain_text("the very first")
    assert buyer.page.locator(".message.mine", has_text="the very first").count() == 0
    quote.click()
    expect(buyer.page.locator(".message.mine.shown", has_text="the very first")).to_be_in_viewport()


def test_an_edit_and_a_recall_are_seen_at_once(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14, CHAT-15: "edited" beside the time; what is recalled is gone from the page, also from the line above an answer."""
    buyer.agree()
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")
    message = say(staff, buyer.conversation, "It costs 1OO")
    buyer.bubble("It costs 1OO").hover()
    buyer.bubble("It costs 1OO").get_by_role("button", name="Answer this message").click()
    buyer.write("really?")
    buyer.state("really?", "sent")
    staff.command("chat.edit", conversation=buyer.conversation, message=message["id"], text="It costs 100")
    expect(buyer.bubble("It costs 100").locator(".meta").first).to_contain_text("edited")
    expect(buyer.page.get_by_text("1OO")).to_have_count(0)
    staff.command("chat.recall", conversation=buyer.conversation, message=message["id"])
    expect(buyer.page.locator(".theirs .bubble.recalled")).to_have_text("This message was recalled.")
    expect(buyer.page.get_by_text("It costs")).to_have_count(0)
    expect(buyer.bubble("really?").locator(".quote")).to_contain_text("This message was recalled.")
    assert buyer.page.locator(".theirs .answer").count() == 0


def test_what_was_changed_while_the_buyer_was_away_is_right_when_they_come_back(
    buyer: Any, staff: RawSocket, hub: HubProcess
) -> None:
    """CHAT-15: by the journal after a cut, and by the snapshot after a reload."""
    buyer.agree()
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")
    first, second = say(staff, buyer.conversation, "fisrt"), say(staff, buyer.conversation, "second")
    buyer.bubble("second").wait_for()
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for(timeout=60_000)
    staff.command("chat.edit", conversation=buyer.conversation, message=first["id"], text="first")
    staff.command("chat.recall", conversation=buyer.conversation, message=second["id"])
    expect(buyer.bubble("second")).to_have_count(1)
    buyer.page.context.set_offline(False)
    buyer.bubble("first").wait_for(timeout=30_000)
    expect(buyer.page.locator(".bubble.recalled")).to_have_count(1)
    expect(buyer.page.locator(".message.theirs")).to_have_count(2)
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    buyer.bubble("first").wait_for()
    expect(buyer.page.locator(".bubble.recalled")).to_have_count(1)
    expect(buyer.page.get_by_text("second")).to_have_count(0)


def test_an_address_with_a_name_before_its_host_is_no_link(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14, link safety: "https://shop@elsewhere" leads elsewhere; it stays text that nobody can follow by a click."""
    buyer.agree()
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")
    for text in (
        "https://shop.example@evil.example/pay",
        "https://user:pw@evil.example/",
        "https://xn--80ak6aa92e.com@evil.example",
    ):
        say(staff, buyer.conversation, text)
        buyer.bubble(text).wait_for()
    assert buyer.page.locator(".theirs .bubble a").count() == 0


def test_hostile_words_in_a_quote_stay_text(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14: the line of a quote is text on both sides."""
    buyer.agree("<b>Eve</b>")
    hostile = "<img src=x onerror=alert(1)>"
    buyer.write(hostile)
    buyer.page.locator(".mine.sent .bubble", has_text=hostile).wait_for()
    say(staff, buyer.conversation, "what?", quote=heard(staff, hostile)["id"])
    line = buyer.bubble("what?").locator(".quote-line")
    expect(line).to_have_text(hostile)
    assert line.locator("*").count() == 0
