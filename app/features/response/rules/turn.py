"""A turn: when it begins and ends, whether it counts and was in time; for the live ledger and for recomputing alike."""

import functools

import msgspec

from app.domain.ids import ConversationId, Instant, StaffId
from app.domain.response import PRESETS, Exclusion, ResponsePolicy

#: What `Turn.rule` says of a turn that counts; otherwise it is the Exclusion that took it out.
COUNTED = "counted"
#: What `Turn.ending` says of a turn that was answered; otherwise the Exclusion that it ended by, "" while it runs.
ANSWERED = "answered"


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the ledger. `first_number` is the message that began it, 0 where a mark did ("not spam").

    `answer_number` is the answer's message, otherwise the newest one when it ended. `in_time` is None while it is undecided,
    and for what was neither answered nor counts. `policy` is the one that it went by, see `policy_text`.
    """

    id: str
    conversation: ConversationId
    started: Instant
    first_number: int
    deadline: Instant
    ended: Instant | None = None
    answered_by: StaffId | None = None
    answer_number: int | None = None
    ending: str = ""
    counted: bool = True
    rule: str = COUNTED
    in_time: bool | None = None
    policy: str = ""

    @property
    def decided(self) -> bool:
        """Whether the rate of the day may speak of it: it counts, and is answered, over, or past its deadline."""
        return self.counted and self.in_time is not None


# The same few policies come with every message.
@functools.lru_cache(maxsize=64)
def policy_text(policy: ResponsePolicy, shop_zone: str) -> str:
    """A policy as the ledger keeps it: "3min@Asia/Ho_Chi_Minh" for a preset, otherwise JSON with its time zone."""
    zone = policy.zone(shop_zone)
    if name := policy.preset:
        return f"{name}@{zone}"
    return msgspec.json.encode(msgspec.structs.replace(policy, time_zone=zone)).decode()


@functools.lru_cache(maxsize=256)
def policy_of(text: str) -> ResponsePolicy:
    """The policy of a row, with its time zone. Raises ValueError for what is none."""
    if text.startswith("{"):
        try:
            return msgspec.json.decode(text, type=ResponsePolicy)
        except msgspec.MsgspecError as error:
            raise ValueError(str(error)) from error
    name, _, zone = text.partition("@")
    if name not in PRESETS:
        raise ValueError(text[:80])
    return msgspec.structs.replace(PRESETS[name], time_zone=zone)


def turn_id(conversation: ConversationId, started: Instant) -> str:
    """The id of the turn that begins then; see `next_id` for a second one in the same millisecond."""
    return f"{conversation}@{started}"


def next_id(id_: str) -> str:
    """The id of one more turn of the same conversation in the same millisecond: the clock may stand still."""
    return f"{id_}+"


def begun(policy: ResponsePolicy, zone: str, conversation: ConversationId, started: Instant, number: int) -> Turn:
    """A new turn. `zone` is the shop's."""
    outside = Exclusion.OUTSIDE in policy.excluded and not policy.serves(started, zone)
    return Turn(
        id=turn_id(conversation, started),
        conversation=conversation,
        started=started,
        first_number=number,
        deadline=Instant(started + policy.threshold),
        counted=not outside,
        rule=Exclusion.OUTSIDE.value if outside else COUNTED,
        policy=policy_text(policy, zone),
    )


def answered(turn: Turn, at: Instant, by: StaffId | None, number: int) -> Turn:
    """It was answered by message `number`. At the deadline itself is still in time."""
    return msgspec.structs.replace(
        turn, ended=at, answered_by=by, answer_number=number, ending=ANSWERED, in_time=at <= turn.deadline
    )


def cut(turn: Turn, policy: ResponsePolicy, ending: Exclusion, at: Instant, number: int) -> Turn:
    """It ended without an answer, after message `number`; whether it counts then, as late, is the policy's to say."""
    turn = msgspec.structs.replace(turn, ended=at, answered_by=None, answer_number=number, ending=ending.value, in_time=None)
    if not turn.counted:
        return turn
    if ending in policy.excluded:
        return msgspec.structs.replace(turn, counted=False, rule=ending.value)
    return msgspec.structs.replace(turn, in_time=False)


def resumed(turn: Turn, policy: ResponsePolicy, zone: str) -> Turn:
    """What ended it was taken back: it runs as if nothing had been."""
    fresh = begun(policy, zone, turn.conversation, turn.started, turn.first_number)
    return msgspec.structs.replace(fresh, id=turn.id, policy=turn.policy)


def settled(turn: Turn, now: Instant) -> Turn:
    """With the verdict on one that still runs past its deadline: late, whatever comes."""
    if turn.ended is None and turn.counted and turn.in_time is None and now > turn.deadline:
        return msgspec.structs.replace(turn, in_time=False)
    return turn
