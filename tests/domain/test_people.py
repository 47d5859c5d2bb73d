"""Who is who: roles add up, a buyer is never staff, refusals carry codes."""

from app.domain.errors import Forbidden, NotFound, Refused
from app.domain.ids import ConversationId, ShopId, conversation_stream, shop_stream
from app.domain.people import DESK, STAFF, Actor, Role


def test_a_buyer_is_never_staff() -> None:
    assert Role.BUYER not in STAFF | DESK
    assert {*STAFF, Role.BUYER} == set(Role)
    assert DESK < STAFF
    assert Actor(id="b", shop=ShopId("s"), name="Hoa", roles=frozenset({Role.BUYER})).is_buyer
    assert not Actor(id="s", shop=ShopId("s"), name="Lan", roles=frozenset({Role.AGENT, Role.ADMIN})).is_buyer


def test_streams_of_shops_and_conversations_never_meet() -> None:
    assert shop_stream(ShopId("1")) != conversation_stream(ConversationId("1"))


def test_another_shops_object_looks_like_none() -> None:
    refused = NotFound("conversation")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.facts) == ("not_found", {"what": "conversation"})
    assert Forbidden("chat.send").facts == {"operation": "chat.send"}
