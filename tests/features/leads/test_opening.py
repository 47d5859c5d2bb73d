"""From a lead to its buyer: the chat where there is one, the profile where there is one (LEAD-7)."""

import msgspec
import pytest

from app.domain.ids import ConversationId, CustomerId
from tests.features.leads.conftest import Workspace


@pytest.mark.parametrize(
    ("customer", "conversation", "offered"),
    [(None, None, []), ("k", None, ["Open the profile"]), ("k", "c", ["Open the chat", "Open the profile"])],
)
def test_chat_and_profile_are_offered_each_for_itself(
    workspace: Workspace, customer: str | None, conversation: str | None, offered: list[str]
) -> None:
    """LEAD-7: a buyer who never wrote has a profile all the same; it is opened by whose it is, not by a chat."""
    workspace.hub.fill(1)
    known = {"customer": customer and CustomerId(customer), "conversation": conversation and ConversationId(conversation)}
    workspace.hub.leads = [msgspec.structs.replace(workspace.hub.leads[0], **known)]
    workspace.hub.tell(live=False)
    workspace.wait(lambda: workspace.model.known and workspace.model.total == 1)
    lead = workspace.model.entry(0)
    assert lead is not None
    page, opened = workspace.page, []
    page.chat_wanted.connect(opened.append)
    page.profile_wanted.connect(opened.append)
    page.detail.show_lead(lead)
    buttons = (page.detail._chat, page.detail._profile)
    shown = [one for one in buttons if not one.isHidden()]
    assert len(shown) == len(offered)
    actions = {one.text(): one for one in page.menu(lead).actions()}
    assert [words for words in ("Open the chat", "Open the profile") if words in actions] == offered
    for words in offered:
        actions[words].trigger()
    for button in shown:
        button.click()
    assert opened == [one for one in (conversation, customer) if one] * 2
