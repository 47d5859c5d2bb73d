"""Quotes, edits and recalls at the hub: who may, until when, and what everybody sees of it afterwards."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.changing import ChangeRules
from app.domain.conversations import day_start
from app.domain.errors import Refused
from app.domain.ids import DAY, HOUR, MINUTE, SECOND, ConversationId, Instant, MessageId
from app.domain.messages import Author, Body, Card, Message, Notice, Quote, Text
from app.features.chat.rules import check_change, check_edit, may_change
from app.features.chat.wire import (
    BuyerMessageChanged,
    EditMessage,
    MessageChanged,
    RecallMessage,
    SendMessage,
)
from app.features.routing.wire import CloseConversation
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit, conversations, search
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from tests.fakes.desk import said
from tests.fakes.hub import OTHER_SHOP, SHOP, BuyerAccess, HubSocket, RunningHub

RULES = ChangeRules()
SENT = said(1, "hello", Author.STAFF)


@pytest.mark.parametrize(
    ("who", "channel", "after", "rules", "code"),
    [
        ("s-1", "web", 0, RULES, ""),
        ("s-1", "web", 2 * MINUTE, RULES, ""),
        ("s-1", "web", 2 * MINUTE + 1, RULES, "chat.too_late"),
        ("s-1", "web", 1, ChangeRules(within=0), "chat.never"),
        ("s-1", "shopee", 1, RULES, "chat.channel"),
        ("s-2", "web", 1, RULES, "chat.not_own"),
        ("s-1", "web", DAY, ChangeRules(within=DAY), ""),
    ],
)
def test_who_may_change_what_until_when(who: str, channel: str, after: int, rules: ChangeRules, code: str) -> None:
    """CHAT-14: one's own, where the channel shows it, within the shop's limit; at the limit itself it is still allowed."""
    now = Instant(SENT.time + after)
    try:
        check_change(SENT, who, channel, now, rules)
        found = ""
    except Refused as refused:
        found = refused.code
    assert found == code
    assert may_change(SENT, who, channel, now, rules) is (code == "")


@pytest.mark.parametrize("within", [-1, DAY + 1])
def test_limits_without_sense_are_refused(within: int) -> None:
    with pytest.raises(Refused, match=r"changing\.limit"):
        ChangeRules(within=within).checked()


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (said(1, Card(card="product", ref="p"), Author.STAFF), "chat.only_text"),
        (msgspec.structs.replace(SENT, body=Text(""), recalled=SENT.time), "chat.recalled"),
    ],
)
def test_only_texts_that_are_there_can_be_edited(message: Message, code: str) -> None:
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        check_edit(message)
    with pytest.raises(Refused, match=r"chat\.not_own"):
        check_change(said(1, Notice(code="x"), Author.SYSTEM, author_id="s-1"), "s-1", "web", SENT.time, RULES)


class Clock:
    """The hub's clock, put forward by hand."""

    def __init__(self) -> None:
        self.now = Instant(day_start(wall_clock(), SHOP.time_zone) + 12 * HOUR)

    def __call__(self) -> Instant:
        return self.now


class Talk:
    """A hub, a buyer who wrote "hi", and Lan."""

    def __init__(self, hub: RunningHub, clock: Clock, buyer: BuyerAccess, page: HubSocket, lan: HubSocket) -> None:
        self.hub, self.clock, self.buyer, self.page, self.lan = hub, clock, buyer, page, lan

    @property
    def conversation(self) -> ConversationId:
        return self.buyer.conversation

    async def say(self, socket: HubSocket, body: Body, id_: str, quote: str | None = None) -> str:
        """Says something; the code of its refusal."""
        quoted = None if quote is None else MessageId(quote)
        ack = await socket.command(SendMessage(conversation=self.conversation, body=body, quote=quoted), id_)
        return "" if ack.error is None else ack.error.code

    async def edit(self, socket: HubSocket, message: str, text: str, id_: str | None = None) -> str:
        ack = await socket.command(EditMessage(conversation=self.conversation, message=MessageId(message), text=text), id_)
        return "" if ack.error is None else ack.error.code

    async def recall(self, socket: HubSocket, message: str, id_: str | None = None) -> str:
        ack = await socket.command(RecallMessage(conversation=self.conversation, message=MessageId(message)), id_)
        return "" if ack.error is None else ack.error.code

    async def messages(self) -> list[Message]:
        """All, oldest first, as the buyer may read them."""
        _, body = await self.hub.get(f"/v1/conversations/{self.conversation}/messages", self.buyer.token)
        return msgspec.convert(body, list[Message])[::-1]

    async def found(self, word: str) -> list[int]:
        """What a search for it finds, once everything is in the index."""
        while await self.hub.hub.writer.run(search.index):
            pass
        read = self.hub.hub.reads.run
        return [one.number for one in await read(lambda connection: search.find(connection, SHOP.id, f'"{word}"', 10))]


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talk]:
    """See Talk."""
    clock = Clock()
    async with RunningHub(tmp_path, clock=clock) as hub:
        buyer = await hub.buyer("Hoa")
        page, lan = await hub.connect(buyer.token), await hub.connect(await hub.staff_token("lan"))
        made = Talk(hub, clock, buyer, page, lan)
        assert await made.say(page, Text("is it blue?"), "b-1") == ""
        yield made


async def test_an_edit_reaches_both_sides_and_the_past_is_kept(talk: Talk) -> None:
    """CHAT-14, CHAT-15: the number stays, preview, search and history follow; staff can read what was said before."""
    assert await talk.say(talk.lan, Text("Yes, bule."), "m-2") == ""
    assert await talk.found("bule") == [2]
    talk.clock.now = Instant(talk.clock.now + 30 * SECOND)
    assert await talk.edit(talk.lan, "m-2", " Yes, blue. ", "e-1") == ""
    assert await talk.edit(talk.lan, "m-2", " Yes, blue. ", "e-1") == "", "the same command again changes nothing"
    event = msgspec.json.decode((await talk.lan.event(MessageChanged.TYPE)).data, type=MessageChanged)
    theirs = msgspec.json.decode((await talk.page.event(BuyerMessageChanged.TYPE)).data, type=BuyerMessageChanged)
    assert event.message == theirs.message == (await talk.messages())[1]
    assert (event.message.number, event.message.body, event.message.edited) == (2, Text("Yes, blue."), talk.clock.now)
    assert event.conversation.last is not None
    assert event.conversation.last.text == "Yes, blue."
    assert await talk.found("bule") == []
    assert await talk.found("blue") == [2, 1]
    address = f"/v1/conversations/{talk.conversation}/messages/2/versions"
    status, kept = await talk.hub.get(address, await talk.hub.staff_token("sara"))
    assert (status, [(one["by"], one["body"]["text"]) for one in kept]) == (200, [("lan", "Yes, bule.")])
    assert (await talk.hub.get(address, await talk.hub.staff_token("lan"))) == (status, kept)
    for who in (await talk.hub.staff_token("maria"), talk.buyer.token):
        assert (await talk.hub.get(address, who))[0] == 403, "neither marketers nor buyers"
    assert (await talk.hub.get(address.replace("/2/", "/99/"), await talk.hub.staff_token("lan")))[0] == 404
    assert (await talk.hub.get(address, await talk.hub.staff_token("sara", OTHER_SHOP)))[0] == 404
    entries = await talk.hub.hub.reads.run(lambda connection: audit.entries(Sql(connection), SHOP.id))
    assert [(one.actor, one.action, one.subject, one.facts) for one in entries] == [
        ("lan", "message.edit", talk.conversation, {"number": 2})
    ]


async def test_a_recall_leaves_nothing_but_the_number(talk: Talk) -> None:
    """CHAT-14: nobody reads it any more, not even in a line above an answer; the wait goes on as if it had not been said."""
    assert await talk.say(talk.lan, Text("Your card is 4111"), "m-2") == ""
    assert await talk.say(talk.page, Text("whose?"), "b-3", quote="m-2") == ""
    began = (await talk.messages())[0].time
    assert await talk.recall(talk.lan, "m-2", "r-1") == ""
    assert await talk.recall(talk.lan, "m-2", "r-2") == "", "what is taken back stays so"
    assert await talk.edit(talk.lan, "m-2", "again") == "chat.recalled"
    gone, answer = (await talk.messages())[1:]
    assert (gone.number, gone.body, gone.recalled) == (2, Text(""), talk.clock.now)
    assert answer.quote == Quote(number=2, author=Author.STAFF, author_name="Lan", kind="recalled", text="")
    assert await talk.found("4111") == []
    address = f"/v1/conversations/{talk.conversation}/messages/2/versions"
    assert (await talk.hub.get(address, await talk.hub.staff_token("lan")))[0] == 403, "but those who lead"
    assert (await talk.hub.get(address, await talk.hub.staff_token("sara")))[1][0]["body"]["text"] == "Your card is 4111"
    first, second = [msgspec.json.decode((await talk.lan.event(MessageChanged.TYPE)).data, type=MessageChanged) for _ in "12"]
    assert [first.message, second.message] == [gone, answer]
    assert second.conversation.waiting_since == began
    assert not [one for one in talk.lan.frames if getattr(one, "type", "") == "chat.message_changed"][2:]


@pytest.mark.parametrize("who", ["minh", "sara"])
async def test_nobody_changes_anothers_words(talk: Talk, who: str) -> None:
    """CHAT-14: neither a colleague nor a supervisor, and a buyer not at all."""
    assert await talk.say(talk.lan, Text("hello"), "m-2") == ""
    other = await talk.hub.connect(await talk.hub.staff_token(who))
    assert await talk.edit(other, "m-2", "bye") == "chat.not_own"
    assert await talk.recall(other, "m-2") == "chat.not_own"
    assert await talk.edit(talk.lan, "b-1", "never mind") == "chat.not_own"
    assert await talk.recall(talk.page, "b-1") == "forbidden"
    assert [one.edited or one.recalled for one in await talk.messages()] == [None, None]


async def test_the_limit_is_the_shops_and_counts_by_the_hubs_clock(talk: Talk) -> None:
    """CHAT-14: after it the message stays as it is; a supervisor sets it."""
    assert await talk.say(talk.lan, Text("hello"), "m-2") == ""
    talk.clock.now = Instant(talk.clock.now + 2 * MINUTE + 1)
    ack = await talk.lan.command(RecallMessage(conversation=talk.conversation, message=MessageId("m-2")))
    assert ack.error is not None
    assert (ack.error.code, ack.error.facts) == ("chat.too_late", {"seconds": 120})
    assert await talk.edit(talk.lan, "m-2", "hi") == "chat.too_late"
    sara = await talk.hub.connect(await talk.hub.staff_token("sara"))
    assert (await sara.command(SetShopRules(changing=ChangeRules(within=5 * MINUTE)))).error is None
    assert await talk.edit(talk.lan, "m-2", "hi") == ""
    assert (await talk.messages())[1].body == Text("hi")


@pytest.mark.parametrize(("text", "code"), [("  ", "message.empty"), ("x" * 4_001, "message.too_long")])
async def test_an_edit_must_be_a_message(talk: Talk, text: str, code: str) -> None:
    assert await talk.say(talk.lan, Text("hello"), "m-2") == ""
    assert await talk.edit(talk.lan, "m-2", text) == code
    assert (await talk.messages())[1].body == Text("hello")


async def test_quotes_go_both_ways_and_stay_in_their_conversation(talk: Talk) -> None:
    """CHAT-14: the hub makes the line; a message of another conversation, or none, is refused."""
    assert await talk.say(talk.lan, Text("Yes,\nblue"), "m-2", quote="b-1") == ""
    assert await talk.say(talk.page, Text("fine"), "b-3", quote="m-2") == ""
    first, second = (await talk.messages())[1:]
    assert first.quote == Quote(number=1, author=Author.BUYER, author_name="Hoa", kind="text", text="is it blue?")
    assert second.quote == Quote(number=2, author=Author.STAFF, author_name="Lan", kind="text", text="Yes, blue")
    other = await talk.hub.buyer()
    theirs = await talk.hub.connect(other.token)
    assert (await theirs.command(SendMessage(conversation=other.conversation, body=Text("hi")), "o-1")).error is None
    for quote in ("o-1", "none"):
        assert await talk.say(talk.lan, Text("hm"), f"m-{quote}", quote=quote) == "chat.quote"
        assert await talk.say(talk.page, Text("hm"), f"b-{quote}", quote=quote) == "chat.quote"
    assert len(await talk.messages()) == 3


async def test_a_channel_that_shows_no_changes_keeps_the_first_word(talk: Talk) -> None:
    assert await talk.say(talk.lan, Text("hello"), "m-2") == ""

    def to_marketplace(tx: Any) -> None:
        tx.connection.exec_driver_sql("UPDATE buyers SET channel = 'shopee'")

    await talk.hub.hub.writer.run(to_marketplace)
    assert await talk.recall(talk.lan, "m-2") == "chat.channel"


async def test_a_day_is_found_in_a_few_looks(talk: Talk) -> None:
    """CHAT-15: the first message that is not older; 0 after the newest; another shop's is not found."""
    times = [(await talk.messages())[0].time]
    for number in range(2, 12):
        talk.clock.now = Instant(talk.clock.now + HOUR)
        assert await talk.say(talk.lan if number % 3 else talk.page, Text("x"), f"m-{number}") == ""
        times.append(talk.clock.now)
    lan = await talk.hub.staff_token("lan")
    address = f"/v1/conversations/{talk.conversation}/first"
    for number, time in enumerate(times, 1):
        assert await talk.hub.get(address, lan, since=time) == (200, {"number": number})
        assert await talk.hub.get(address, lan, since=time + 1) == (200, {"number": number + 1 if number < 11 else 0})
    assert await talk.hub.get(address, lan, since=0) == (200, {"number": 1})
    assert (await talk.hub.get(address, await talk.hub.staff_token("lan", OTHER_SHOP), since=0))[0] == 404
    assert (await talk.hub.get(address, lan, since="soon"))[0] == 400
    assert (await talk.hub.get(address, talk.buyer.token, since=0))[0] == 403


async def test_a_closed_chat_opens_again_with_its_wait(talk: Talk) -> None:
    """CHAT-2: an answer that closed the matter is taken back: somebody has to answer."""
    assert await talk.say(talk.lan, Text("hello"), "m-2") == ""
    assert (await talk.lan.command(CloseConversation(conversation=talk.conversation))).error is None
    assert await talk.recall(talk.lan, "m-2") == ""
    now = await talk.hub.hub.reads.run(lambda connection: conversations.of_shop(Sql(connection), SHOP.id, talk.conversation))
    assert (now.closed, now.waiting_since) == (False, (await talk.messages())[0].time)
    assert now.last is not None
    assert (now.last.kind, now.last.text) == ("recalled", "")
