"""The buyer's chat in a real browser against a real hub: said, answered, typed, cut, restarted, forgotten."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import expect

from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser


def texts(staff: RawSocket, conversation: str) -> list[str]:
    """What arrived at the staff from one buyer."""
    frames = [frame for frame in staff.rest() if frame["frame"] == "event" and frame["type"] == "chat.message"]
    messages = [frame["data"]["message"] for frame in frames]
    return [message["body"]["text"] for message in messages if message["conversation"] == conversation]


def test_nothing_is_kept_or_sent_before_consent(buyer: Any, staff: RawSocket) -> None:
    buyer.page.locator(".launcher").click()
    buyer.page.locator(".consent").wait_for()
    assert buyer.page.evaluate("localStorage.getItem('frontdesk.session')") is None
    assert [url for url in buyer.requests if "/v1/buyers" in url or "/v1/ws" in url] == []
    assert [frame for frame in staff.rest() if frame["frame"] == "event"] == []


def test_a_question_arrives_and_its_answer_shows(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14, CHAT-15: typing both ways, sent, read, unread badge and title."""
    buyer.agree("Олена")
    opened = staff.event("conversations.opened")["data"]["conversation"]
    assert opened["buyer"]["name"] == "Олена"
    buyer.page.locator("textarea").press_sequentially("Чи є синій?")
    typing = staff.wait(lambda frame: frame["frame"] == "signal")
    assert (typing["type"], typing["data"]["by"]) == ("chat.typing", "buyer")
    buyer.page.keyboard.press("Enter")
    message = staff.event("chat.message")["data"]["message"]
    assert message["body"] == {"kind": "text", "text": "Чи є синій?"}
    buyer.state("Чи є синій?", "sent")

    data = {"conversation": buyer.conversation, "active": True}
    staff.send({"frame": "signal", "type": "chat.typing", "data": data})
    buyer.page.get_by_text("Lan is typing").wait_for()
    staff.say(buyer.conversation, "Так, є!")
    buyer.bubble("Так, є!").wait_for()
    assert "Lan" in buyer.bubble("Так, є!").inner_text()
    assert buyer.page.get_by_text("Lan is typing").count() == 0
    buyer.state("Чи є синій?", "read")  # whoever answers has read

    buyer.page.keyboard.press("Escape")
    staff.say(buyer.conversation, "Ще щось?")
    buyer.page.get_by_role("button", name="1 new message").wait_for()
    expect(buyer.page).to_have_title("(1) Minh Anh Electronics")
    buyer.page.locator(".launcher").click()
    staff.wait(
        lambda frame: (
            frame["frame"] == "event"
            and frame["type"] == "conversations.changed"
            and frame["data"]["conversation"]["buyer_read"] == frame["data"]["conversation"]["last_number"]
        )
    )
    expect(buyer.page).to_have_title("Minh Anh Electronics")


def test_what_is_written_without_a_network_is_sent_once_later(buyer: Any, staff: RawSocket) -> None:
    """F9: the queue shows what it is, survives a reload of the page, and goes out in order."""
    buyer.agree()
    buyer.write("zero")
    buyer.state("zero", "sent")
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for()
    buyer.write("one")
    buyer.write("two")
    buyer.state("two", "queued")
    buyer.page.get_by_text("2 messages are kept here").wait_for()
    assert texts(staff, buyer.conversation) == ["zero"]
    buyer.page.context.set_offline(False)
    buyer.arrive()
    buyer.page.locator(".launcher").click()
    buyer.state("two", "sent")
    assert texts(staff, buyer.conversation) == ["one", "two"]
    assert buyer.page.locator(".message").count() == 3


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_a_restart_of_the_hub_loses_and_doubles_nothing(buyer: Any, hub: HubProcess, end: str) -> None:
    """F2, F14: messages written before, while and after the hub was away."""
    buyer.agree()
    buyer.write("before")
    buyer.state("before", "sent")
    getattr(hub, end)()
    buyer.write("meanwhile")
    buyer.state("meanwhile", "queued")
    hub.start()
    buyer.state("meanwhile", "sent", timeout=30_000)
    buyer.write("after")
    buyer.state("after", "sent")
    staff = RawSocket(hub.url, hub.sign_in())
    staff.say(buyer.conversation, "Here we are")
    staff.close()
    buyer.bubble("Here we are").wait_for()
    bubbles = buyer.page.locator(".message .bubble").all_inner_texts()
    assert bubbles == ["before", "meanwhile", "after", "Here we are"]


def test_an_answer_given_while_the_buyer_was_away_is_there_on_return(buyer: Any, staff: RawSocket) -> None:
    """The cursor resumes: what came meanwhile is fetched, in order and once."""
    buyer.agree()
    buyer.write("Hello?")
    buyer.state("Hello?", "sent")
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for()
    for number in range(5):
        staff.say(buyer.conversation, f"answer {number}")
    buyer.page.context.set_offline(False)
    buyer.bubble("answer 4").wait_for()
    assert buyer.page.locator(".theirs .bubble").all_inner_texts() == [f"answer {number}" for number in range(5)]


def test_history_comes_page_by_page_and_the_reader_stays_in_place(buyer: Any, staff: RawSocket) -> None:
    """CHAT-14: 131 messages; the newest are there at once, the first ones after scrolling up; a new one does not move it."""
    buyer.agree()
    buyer.write("Hello!")
    buyer.state("Hello!", "sent")  # nobody of the shop may write before the buyer has (CHAT-8)
    for number in range(130):
        staff.say(buyer.conversation, f"line {number}")
    buyer.arrive()
    buyer.page.locator(".launcher").click()
    buyer.bubble("line 129").wait_for()
    assert buyer.page.get_by_text("line 0", exact=True).count() == 0
    log = buyer.page.locator(".log")
    for _ in range(6):
        log.evaluate("node => { node.scrollTop = 0 }")
        buyer.page.wait_for_timeout(300)
    buyer.page.get_by_text("line 0", exact=True).wait_for()
    log.evaluate("node => { node.scrollTop = 0 }")
    staff.say(buyer.conversation, "a new one")
    buyer.page.get_by_role("button", name="1 new message below").click()
    buyer.bubble("a new one").wait_for()
    assert buyer.page.locator(".message").count() == 132
    assert log.evaluate("node => node.scrollHeight - node.scrollTop - node.clientHeight") < 2


def test_two_tabs_of_a_buyer_share_one_conversation(buyer: Any, staff: RawSocket) -> None:
    buyer.agree()
    second = type(buyer)(buyer.page.context.new_page(), buyer.url).arrive()
    second.page.locator(".launcher").click()
    assert second.conversation == buyer.conversation
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for()
    buyer.write("from the first tab")
    second.state("from the first tab", "queued")
    buyer.page.context.set_offline(False)
    for one in (buyer, second):
        one.state("from the first tab", "sent")
    assert texts(staff, buyer.conversation) == ["from the first tab"]
    assert second.troubles == []


def test_the_browser_forgets_when_asked(buyer: Any, new_buyer: Callable[..., Any]) -> None:
    buyer.agree()
    buyer.write("my secret")
    buyer.state("my secret", "sent")
    token = buyer.page.evaluate("document.querySelector('frontdesk-chat').session.token")
    buyer.page.get_by_role("button", name="Settings").click()
    buyer.page.get_by_role("button", name="Forget me on this device").click()
    buyer.page.get_by_role("button", name="Forget", exact=True).click()
    buyer.page.locator(".consent").wait_for()
    kept = buyer.page.evaluate("JSON.stringify(localStorage)")
    assert token not in kept
    assert "session" not in kept
    assert buyer.page.get_by_text("my secret").count() == 0
    buyer.page.wait_for_timeout(300)
    status = buyer.page.evaluate(
        "token => fetch('v1/snapshot?stream=x', {headers: {Authorization: `Bearer ${token}`}}).then(answer => answer.status)",
        token,
    )
    assert status == 401
    buyer.troubles.clear()  # the browser reports that 401 itself


def test_a_session_that_ended_keeps_the_queue_for_the_next_one(buyer: Any, hub: HubProcess, staff: RawSocket) -> None:
    """F20: the buyer is asked again, and what was not sent goes out once, into the new conversation."""
    buyer.agree()
    first = buyer.conversation
    token = buyer.page.evaluate("document.querySelector('frontdesk-chat').session.token")
    buyer.page.context.set_offline(True)
    buyer.page.locator(".head-state[data-state=offline]").wait_for()
    buyer.write("not sent yet")
    buyer.state("not sent yet", "queued")
    httpx.post(f"{hub.url}/v1/sign-out", headers={"Authorization": f"Bearer {token}"}).raise_for_status()
    buyer.page.context.set_offline(False)
    buyer.page.get_by_text("Your earlier chat has ended").wait_for()
    buyer.page.locator(".consent .primary").click()
    buyer.state("not sent yet", "sent")
    assert buyer.conversation != first
    assert texts(staff, buyer.conversation) == ["not sent yet"]


def test_asking_about_a_product_opens_the_chat_with_a_first_line(buyer: Any) -> None:
    buyer.page.get_by_role("button", name="Ask about this product: Wireless earbuds A3").click()
    buyer.page.locator(".consent .primary").click()
    buyer.page.locator("textarea").wait_for()
    assert "Wireless earbuds A3 (SKU-0)" in buyer.page.locator("textarea").input_value()


def test_a_picture_that_comes_late_does_not_push_the_newest_message_away(buyer: Any, staff: RawSocket, picture: Path) -> None:
    """CHAT-14: while the reader is at the end they stay there, whatever changes its height."""
    buyer.agree()
    for number in range(12):
        staff.say(buyer.conversation, f"line {number}")
    buyer.page.route("**/files/**", lambda route: (time.sleep(0.4), route.continue_()))
    for caption in ("one", "two", "three"):
        buyer.page.locator("input[type=file]").set_input_files(picture)
        buyer.write(caption)
        buyer.state(caption, "sent")
        expect(buyer.bubble(caption).locator("img")).to_have_js_property("naturalWidth", 480)
        staff.say(buyer.conversation, f"thanks for {caption}")
        buyer.bubble(f"thanks for {caption}").wait_for()
        expect(buyer.page.locator(".jump")).to_be_hidden()
    buyer.page.get_by_role("button", name="Settings").click()
    expect(buyer.bubble("thanks for three")).to_be_in_viewport(ratio=1)
    expect(buyer.page.locator(".jump")).to_be_hidden()
