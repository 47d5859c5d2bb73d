"""Reports at the hub: sent, handled, told to whom they concern (CHAT-18)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.domain.ids import SECOND, CommandId, ConversationId, DeviceId, Instant, MessageId, StaffId, shop_stream
from app.domain.moderation import PICKED_LIMIT, Misconduct, Outcome, Report, ReportState
from app.domain.people import Actor, Role, Staff
from app.features.moderation.hub.reporting import for_desk
from app.features.moderation.wire import BlockBuyer, HandleReport, ReportBuyer, ReportChanged
from app.hub import commands
from app.hub.database import audit, messages
from app.protocol.codec import encode
from app.protocol.envelope import CommandFrame
from tests.fakes.hub_by_hand import SHOP, HubByHand
from tests.fakes.nouns import NOON

PEOPLE = [
    Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("minh"), name="Minh", roles=(Role.AGENT,)),
    Staff(id=StaffId("sara"), name="Sara", roles=(Role.SUPERVISOR,)),
    Staff(id=StaffId("ann"), name="Ann", roles=(Role.ADMIN,)),
    Staff(id=StaffId("maria"), name="Maria", roles=(Role.MARKETER,)),
]
_reports = msgspec.json.Decoder(list[Report])


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubByHand]:
    made = HubByHand(tmp_path, NOON, PEOPLE)
    yield made
    made.close()


def ids(hub: HubByHand, chat: ConversationId) -> tuple[MessageId, ...]:
    """The chat's messages, oldest first."""
    return tuple(m.id for m in reversed(hub.read(lambda sql: messages.before(sql, chat, 0, 100))))


def known_to(hub: HubByHand, who: str) -> list[Report]:
    """What a fresh client of that person gets."""
    actor = hub._actors[who]
    with hub._database.reader() as connection:
        return _reports.decode(for_desk(connection, actor))


def report(hub: HubByHand, chat: ConversationId, who: str = "lan", note: str = "") -> str:
    return hub.send(who, ReportBuyer(conversation=chat, reason=Misconduct.ABUSE, messages=ids(hub, chat), note=note))


def test_a_report_goes_to_those_who_lead_and_to_its_reporter(hub: HubByHand) -> None:
    """CHAT-18: with the messages as they were; no other agent learns of it, live or in a snapshot."""
    chat = hub.buyer("Tèo", said="you fool")
    hub.answer("minh", chat)
    later = Instant(hub.now + SECOND)
    hub.now = later
    assert report(hub, chat, note="third time") == ""
    audiences = {entry.audience for entry in hub.told if entry.type == ReportChanged.TYPE}
    assert audiences == {"admin,supervisor", "@lan"}
    assert {entry.stream for entry in hub.told} == {shop_stream(SHOP.id)}
    (made,) = known_to(hub, "sara")
    assert (made.state, made.reason, made.note, made.by_name, made.buyer_name, made.time) == (
        ReportState.SENT, Misconduct.ABUSE, "third time", "Lan", "Tèo", later,
    )  # fmt: skip
    assert [(one.number, one.text, one.kind) for one in made.messages] == [(1, "you fool", "text"), (2, "dạ em chào chị", "text")]
    assert known_to(hub, "lan") == known_to(hub, "ann") == [made]
    assert known_to(hub, "minh") == []
    assert [entry.action for entry in hub.read(lambda sql: audit.entries(sql, SHOP.id))] == ["moderation.report"]


@pytest.mark.parametrize(
    ("picked", "reason", "code"),
    [
        ((), Misconduct.ABUSE, "moderation.nothing_picked"),
        (("nowhere",), Misconduct.ABUSE, "not_found"),
        (("of another chat",), Misconduct.ABUSE, "not_found"),
        (("mine",), Misconduct.OTHER, "moderation.note_missing"),
        (tuple("x" * (PICKED_LIMIT + 1)), Misconduct.ABUSE, "moderation.many"),
        (("mine", "mine"), Misconduct.ABUSE, ""),
    ],
)
def test_what_a_report_needs(hub: HubByHand, picked: tuple[str, ...], reason: Misconduct, code: str) -> None:
    """CHAT-18: at least one message of this very chat, and words where the reason has none."""
    chat, other = hub.buyer(), hub.buyer()
    real = {"mine": ids(hub, chat)[0], "of another chat": ids(hub, other)[0]}
    wanted = tuple(real.get(one, MessageId(one)) for one in picked)
    assert hub.send("lan", ReportBuyer(conversation=chat, reason=reason, messages=wanted)) == code
    assert [len(one.messages) for one in known_to(hub, "sara")] == ([] if code else [1])


def test_handled_once_with_an_answer_to_the_reporter(hub: HubByHand) -> None:
    """CHAT-18: who decided what is told to the reporter; the same again is nothing new, something else is refused by name."""
    chat = hub.buyer()
    report(hub, chat)
    (made,) = known_to(hub, "lan")
    assert hub.send("lan", HandleReport(report=made.id, outcome=Outcome.NOTHING)) == "forbidden"
    hub.now = Instant(hub.now + SECOND)
    assert hub.send("sara", HandleReport(report=made.id, outcome=Outcome.SPOKEN, answer=" called them ")) == ""
    assert {entry.audience for entry in hub.told} == {"admin,supervisor", "@lan"}
    (handled,) = known_to(hub, "lan")
    assert (handled.state, handled.outcome, handled.handled_by, handled.handled_by_name, handled.answer, handled.handled) == (
        ReportState.HANDLED, Outcome.SPOKEN, "sara", "Sara", "called them", hub.now,
    )  # fmt: skip
    assert hub.send("ann", HandleReport(report=made.id, outcome=Outcome.SPOKEN)) == ""
    assert hub.told == []
    assert hub.send("ann", HandleReport(report=made.id, outcome=Outcome.NOTHING)) == "moderation.handled"
    assert known_to(hub, "sara") == [handled]
    assert not hub.get(chat).blocked


def test_blocking_is_one_step_with_handling(hub: HubByHand) -> None:
    """CHAT-18: the buyer is blocked for the report's reason, by whoever handled it; one whom somebody blocked stays so."""
    chat, blocked = hub.buyer(), hub.buyer()
    report(hub, chat, note="third time")
    report(hub, blocked)
    hub.send("minh", BlockBuyer(conversation=blocked, reason=Misconduct.FRAUD))
    for made in known_to(hub, "sara"):
        assert hub.send("sara", HandleReport(report=made.id, outcome=Outcome.BLOCKED)) == ""
    block = hub.get(chat).block
    assert block is not None
    assert (block.by, block.reason, block.note) == ("sara", Misconduct.ABUSE, "third time")
    old = hub.get(blocked).block
    assert old is not None
    assert (old.by, old.reason) == ("minh", Misconduct.FRAUD)
    assert {entry.action for entry in hub.read(lambda sql: audit.entries(sql, SHOP.id))} == {
        "moderation.report", "moderation.handle", "moderation.block",
    }  # fmt: skip


def test_what_is_to_do_comes_first_and_a_restart_changes_nothing(hub: HubByHand) -> None:
    chats = [hub.buyer() for _ in range(3)]
    for chat in chats:
        hub.now = Instant(hub.now + SECOND)
        report(hub, chat)
    newest = known_to(hub, "sara")[0]
    assert newest.conversation == chats[2]
    hub.send("sara", HandleReport(report=newest.id, outcome=Outcome.NOTHING))
    hub.restart()
    assert [one.conversation for one in known_to(hub, "sara")] == [chats[1], chats[0], chats[2]]


def test_a_retry_is_one_report_and_an_id_is_one_persons(hub: HubByHand) -> None:
    """F23: the same command from a device of another name, and an id that somebody else used."""
    chat, other = hub.buyer(), hub.buyer()

    def send(who: str, device: str, about: ConversationId) -> bytes:
        command = ReportBuyer(conversation=about, reason=Misconduct.ABUSE, messages=ids(hub, about))
        frame = CommandFrame(id=CommandId("one"), type=command.TYPE, data=msgspec.Raw(encode(command)))
        actor: Actor = hub._actors[who]
        return hub._commit(commands.work(hub.router, frame, actor, DeviceId(device)))

    assert b"moderation" not in send("lan", "desk", chat)
    assert b'"repeat":true' in send("lan", "desk", chat)
    send("lan", "phone", chat)
    assert len(known_to(hub, "sara")) == 1
    assert b"moderation.id_taken" in send("minh", "desk", other)
    assert len(known_to(hub, "sara")) == 1
    assert hub.send("sara", HandleReport(report="nowhere", outcome=Outcome.NOTHING)) == "not_found"
