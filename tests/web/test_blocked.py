"""A blocked buyer's page in a real browser: it notices nothing, over a kill of the hub and a reload (CHAT-18)."""

from typing import Any

import httpx
import pytest

from app.domain.moderation import Misconduct
from tests.fakes.hub_process import HubProcess
from tests.fakes.raw_socket import RawSocket

pytestmark = pytest.mark.browser


def test_the_page_notices_nothing_and_the_desk_gets_all_in_the_end(buyer: Any, staff: RawSocket, hub: HubProcess) -> None:
    """CHAT-18, F2: what is written while blocked stands as sent, also after the hub was killed and the page opened anew; staff
    get none of it before, and all of it after the unblocking."""
    buyer.agree("Tèo")
    buyer.write("before")
    buyer.state("before", "sent")
    staff.event("chat.message")
    conversation = buyer.conversation
    staff.command("moderation.block", conversation=conversation, reason=Misconduct.ABUSE.value)
    staff.event("moderation.changed")
    buyer.write("first unseen")
    buyer.state("first unseen", "sent")
    assert not [frame for frame in staff.rest() if "unseen" in str(frame)]
    hub.kill()
    buyer.write("second unseen")
    hub.start()
    buyer.state("second unseen", "sent", timeout=40_000)
    buyer.page.reload()
    buyer.page.locator(".launcher").click()
    for text in ("before", "first unseen", "second unseen"):
        buyer.state(text, "sent")
    assert buyer.page.locator(".message").count() == 3
    token = hub.sign_in()
    page = httpx.get(
        f"{hub.url}/v1/conversations/{conversation}/messages", headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    assert [message["body"]["text"] for message in page.json()] == ["before"]
    desk = RawSocket(hub.url, token)
    try:
        desk.command("moderation.unblock", conversation=conversation)
        shown = desk.event("moderation.shown")["data"]["messages"]
        assert [message["body"]["text"] for message in shown] == ["first unseen", "second unseen"]
        desk.say(conversation, "we read you again")
        buyer.bubble("we read you again").wait_for()
        assert buyer.page.locator(".message").count() == 4
    finally:
        desk.close()
