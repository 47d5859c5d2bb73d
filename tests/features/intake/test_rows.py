"""What a row of the list says (CHAT-4, CHAT-5)."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.appearance import Appearance
from app.desktop.clock import HubClock
from app.desktop.paths import resources
from app.desktop.store import Batch, Store
from app.desktop.suspicions import reason_words
from app.domain.conversations import Conversation
from app.domain.ids import BuyerId, ConversationId, Instant
from app.domain.messages import Author, Preview
from app.domain.people import Buyer
from app.domain.suspicion import Suspicion, SuspicionKind
from app.features.intake.model import IntakeModel, ListName
from app.features.intake.view.rows import ConversationRows
from tests.fakes.desk import FakeDrafts

CHAT = ConversationId("c")
CAUGHT = Suspicion(kind=SuspicionKind.RULE, time=Instant(1), reasons=("link.lookalike",), fact="shopee-x.example")


@pytest.mark.parametrize(
    ("kind", "draft", "words"),
    [("text", "", "· click here"), ("picture", "", "· [Picture] click here"), ("text", "Do not\nwrite", "· Draft: Do not write")],
)
def test_a_row_of_the_spam_list_says_why_it_was_caught(
    qtbot: QtBot, qapp: QApplication, kind: str, draft: str, words: str
) -> None:
    """CHAT-5: also when something was begun there."""
    store, drafts = Store(HubClock(monotonic=lambda: 1.0, wall=lambda: 0.0)), FakeDrafts()
    drafts.save(CHAT, draft)
    model = IntakeModel(store, drafts)
    last = Preview(author=Author.BUYER, author_id="b", kind=kind, text="click here", time=Instant(1))
    chat = Conversation(
        id=CHAT, buyer=Buyer(id=BuyerId("b"), name="Hoa"), created=Instant(1), last=last, last_number=1, spam=CAUGHT,
        last_buyer_time=Instant(1),
    )  # fmt: skip
    store.apply(Batch(entities=[chat]))
    model.show(ListName.SPAM)
    rows = ConversationRows(model, Appearance(qapp, resources(), "light"), lambda: "me")
    assert f"{reason_words(CAUGHT)} {words}" in rows.spoken(0)
