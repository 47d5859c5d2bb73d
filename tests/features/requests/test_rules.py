"""What becomes of a request, what is refused, and what the hub writes itself (REQ-1 to REQ-6)."""

import msgspec
import pytest

from app.domain.errors import Refused
from app.domain.ids import HOUR, MINUTE, Instant
from app.domain.requests import (
    LANGUAGES,
    BuyerRequest,
    Origin,
    Outcome,
    RequestRules,
    checked_name,
    checked_outcome,
    warn_from,
)
from app.domain.text import phone_hint
from app.features.requests import rules
from app.features.requests.hub.mail import checked
from app.features.requests.wire import MailSettings


def request(origin: Origin = Origin.ORDERS, **fields: object) -> BuyerRequest:
    """One that has waited since 10."""
    made = BuyerRequest(
        id="r", origin=origin, name="Олена", text="?", created=Instant(10), changed=Instant(10), waiting=Instant(10)
    )
    return msgspec.structs.replace(made, **fields)


def code(call: object, *args: object) -> str:
    """The code of the refusal."""
    with pytest.raises(Refused) as refused:
        call(*args)  # type: ignore[operator]
    return refused.value.code


def test_the_clock_runs_from_the_first_thing_without_an_answer() -> None:
    """REQ-1, REQ-4: an answer stops it, writing back starts it anew, a second line does not restart it."""
    answered = rules.answered(request(), Instant(20))
    assert (answered.waiting, answered.changed) == (None, 20)
    again = rules.written_back(answered, Instant(30))
    assert again.waiting == 30
    assert rules.written_back(again, Instant(40)).waiting == 30


def test_writing_back_opens_what_was_closed_and_brings_back_what_was_deleted() -> None:
    """REQ-4: nothing that a buyer writes is lost in an archive."""
    gone = rules.deleted(rules.closed(request(), "closed", "Lan", Instant(20)), True, Instant(21))
    back = rules.written_back(gone, Instant(30))
    assert (back.outcome, back.outcome_by, back.deleted, back.waiting) == (Outcome.OPEN, "", None, 30)


@pytest.mark.parametrize("outcome", ["", "closed", "anything"])
def test_the_call_centres_are_closed_only_with_an_outcome(outcome: str) -> None:
    """REQ-2: Solved or Not solved, nothing else."""
    assert code(checked_outcome, Origin.CALL_CENTRE, outcome) == "requests.outcome"
    assert checked_outcome(Origin.CALL_CENTRE, "solved") is Outcome.SOLVED
    assert checked_outcome(Origin.CALL_CENTRE, "not_solved") is Outcome.NOT_SOLVED
    assert checked_outcome(Origin.ORDERS, "closed") is Outcome.CLOSED


def test_an_answer_of_the_call_centre_decides_nothing() -> None:
    """REQ-2: answered, its clock stands still, and it is open until Solved or Not solved is said; others end with the answer."""
    answered = rules.answered(request(Origin.CALL_CENTRE), Instant(20))
    assert answered.waiting is None
    assert answered.undecided
    assert not rules.closed(answered, "not_solved", "Lan", Instant(30)).undecided
    assert not rules.written_back(answered, Instant(30)).undecided
    assert not rules.answered(request(Origin.ORDERS), Instant(20)).undecided


def test_what_is_deleted_is_restored_before_it_is_worked_on() -> None:
    """REQ-3: the archive keeps it as it was, its clock as well."""
    gone = rules.deleted(request(), True, Instant(20))
    assert code(rules.answered, gone, Instant(30)) == "requests.deleted"
    assert code(rules.closed, gone, "closed", "Lan", Instant(30)) == "requests.deleted"
    assert rules.deleted(gone, False, Instant(30)) == request()


def test_a_topic_is_the_call_centres_and_a_gap_a_products() -> None:
    """REQ-2, REQ-6."""
    assert rules.checked_topic(Origin.ORDERS, "delivery") == ""
    assert rules.checked_topic(Origin.CALL_CENTRE, "delivery") == "delivery"
    assert code(rules.checked_topic, Origin.CALL_CENTRE, "") == "requests.topic"
    assert code(rules.marked, request(), True) == "requests.gap"
    assert rules.marked(request(product="p0"), True).gap


def test_a_call_is_neither_in_the_future_nor_before_the_question() -> None:
    """REQ-2: clocks of desks may be wrong."""
    assert [rules.called(request(), at, "Lan", Instant(100)).called for at in (5, 50, 500)] == [10, 50, 100]
    assert rules.called(request(calls=2), 50, "Lan", Instant(100)).calls == 3


def test_a_surname_may_be_missing() -> None:
    """REQ-6: one word is a name, whatever its letters; nothing at all is none."""
    assert [checked_name(name) for name in ("Hoa", " 李 ", "Олена")] == ["Hoa", "李", "Олена"]
    assert code(checked_name, " \n") == "requests.name"


def test_targets_and_names_of_tabs_are_the_shops_own() -> None:
    """REQ-1, REQ-2: two hours at the call centre unless the shop says otherwise; names by language, cleaned."""
    usual = RequestRules()
    assert usual.target("call_centre") == 2 * HOUR
    assert warn_from(Instant(0), 100) == 60
    own = RequestRules(names={"orders": {"vi": " Đơn\n", "uk": ""}, "deleted": {}}, targets={"product": 5 * MINUTE}).checked()
    assert own.names == {"orders": {"vi": "Đơn"}}
    assert (own.target("product"), own.target("call_centre")) == (5 * MINUTE, 2 * HOUR)
    assert code(RequestRules(names={"spam": {"en": "x"}}).checked) == "requests.tab"
    assert code(RequestRules(names={"orders": {"fr": "x"}}).checked) == "requests.tab"
    assert code(RequestRules(names={"orders": {"en": "x" * 41}}).checked) == "requests.tab_name"
    assert code(RequestRules(targets={"product": 1}).checked) == "requests.target"


@pytest.mark.parametrize("language", [*LANGUAGES, "zh-CN", "fr"])
def test_the_hub_writes_in_four_languages(language: str) -> None:
    """REQ-3, REQ-5: every gap is filled, names of tabs are the shop's, and no line break comes into a subject."""
    text = rules.tracking_text(language, "8842-1", "Nova {order}", "59")
    assert "8842-1" in text
    assert "59" in text
    subject, body = rules.mail_words(language, "orders", {"vi": "Đơn gấp"}, "Hoa\nBcc: x", "?" * 900)
    assert "\n" not in subject
    assert "{" not in subject + body
    assert len(body) < 700
    assert ("Đơn gấp" in subject) == (language == "vi")


def test_a_number_shows_its_last_digits_only() -> None:
    """REQ-2: and none shows nothing."""
    assert (phone_hint("+380671234567"), phone_hint("")) == ("••• ••• 567", "")


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"host": "mail example"}, "mail.host"),
        ({"port": 0}, "mail.port"),
        ({"tls": "ssl3"}, "mail.tls"),
        ({"sender": "desk"}, "mail.sender"),
        ({"recipients": ()}, "mail.recipients"),
        ({"recipients": ("a@b.c", "a@b.c>\nBcc: x@y.z")}, "mail.recipients"),
    ],
)
def test_mail_settings_are_checked(wrong: dict[str, object], refusal: str) -> None:
    """REQ-3."""
    good = MailSettings(on=True, host="mail.example", sender="desk@example.com", recipients=(" a@b.c ", "a@b.c"))
    assert checked(good).recipients == ("a@b.c",)
    assert code(checked, msgspec.structs.replace(good, **wrong)) == refusal
    assert checked(MailSettings()) == MailSettings()
