"""The contract of a payment provider, held over the sandbox: once for a key, final is final, nothing forged: CHAT-19.

A new provider is put into `provider` beside the sandbox.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app.domain.errors import NotFound, Refused
from app.domain.payments import Direction
from app.hub.payments.provider import Order, Report, Standing
from app.hub.payments.sandbox import SIGNATURE, Sandbox
from tests.fakes.hub import RunningHub

ORDER = Order(key="k1", direction=Direction.PAYOUT, amount=1_000, currency="UAH", shop_name="S <b>", subject="A1")
OPEN = Report(key="k1", standing=Standing.OPEN, direction=Direction.PAYOUT, amount=1_000, currency="UAH")
UNKNOWN = Report(key="k2", standing=Standing.UNKNOWN)


@pytest.fixture
async def provider(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with RunningHub(tmp_path) as hub:
        yield Sandbox(hub.hub.writer, hub.hub.reads, hub.hub.secret)


async def test_opened_once_for_a_key(provider: Sandbox) -> None:
    """The same again, also at once, is the same; another sum under the key is declined and changes nothing."""
    assert await asyncio.gather(*(provider.open(ORDER) for _ in range(4))) == [OPEN] * 4
    for change in ({"amount": 2_000}, {"currency": "USD"}, {"direction": Direction.COLLECTION}):
        assert (await provider.open(msgspec.structs.replace(ORDER, **change))).standing is Standing.DECLINED
    assert await provider.look("k1") == OPEN


async def test_what_it_never_heard_of(provider: Sandbox) -> None:
    """Asked about, closed or paid, it stays unknown."""
    assert await provider.look("k2") == UNKNOWN
    assert await provider.close("k2") == UNKNOWN
    with pytest.raises(NotFound):
        await provider.settle("k2")
    assert await provider.look("k2") == UNKNOWN


@pytest.mark.parametrize("first", ["paid", "closed"])
async def test_what_is_final_stays(provider: Sandbox, first: str) -> None:
    """Whoever is first, the buyer or the shop, decides it for ever."""
    await provider.open(ORDER)
    await (provider.settle("k1") if first == "paid" else provider.close("k1"))
    for _ in range(2):
        assert (await provider.settle("k1")).standing == first
        assert (await provider.close("k1")).standing == first
        assert (await provider.open(ORDER)).standing == first
    assert (await provider.look("k1")).standing == first


async def test_the_buyer_and_the_shop_at_once(provider: Sandbox) -> None:
    """However it goes out, everybody hears the same of it."""
    for number in range(10):
        key = f"r{number}"
        await provider.open(msgspec.structs.replace(ORDER, key=key))
        calls = [provider.settle(key), provider.close(key), provider.settle(key)]
        found = {one.standing for one in await asyncio.gather(*(calls if number % 2 else calls[::-1]))}
        assert found == {(await provider.look(key)).standing}


async def test_signed_and_forged(provider: Sandbox) -> None:
    """A notification is taken with its own signature over exactly its own body, and no other."""
    body = msgspec.json.encode(OPEN)
    assert provider.verified({SIGNATURE: provider.signature(body)}, body) == OPEN
    other = msgspec.json.encode(msgspec.structs.replace(OPEN, amount=9_000))
    for headers, sent in (
        ({}, body),
        ({SIGNATURE: ""}, body),
        ({SIGNATURE: "ü"}, body),
        ({SIGNATURE: provider.signature(body)}, other),
        ({SIGNATURE: provider.signature(body).upper()}, body),
        ({SIGNATURE: provider.signature(b"no report")}, b"no report"),
    ):
        with pytest.raises(Refused) as refused:
            provider.verified(headers, sent)
        assert refused.value.code == "payments.signature"


async def test_a_page_is_opened_by_its_own_token_alone(provider: Sandbox) -> None:
    """The address names nothing before the "#"; a token of another payment, cut or changed, opens nothing."""
    await provider.open(ORDER)
    address, _, token = provider.address("k1").partition("#")
    assert address == "pay/index.html"
    assert provider.key_of(token) == "k1"
    for wrong in (token[:-1], token + "A", "k2" + token[2:], token.upper(), "k1", "k1.", "", "ü"):
        with pytest.raises(NotFound):
            provider.key_of(wrong)


async def test_a_lost_notification_harms_nobody(provider: Sandbox) -> None:
    """The buyer has paid, whatever becomes of the word of it."""

    async def fails(_headers: object, _body: object) -> None:
        raise ConnectionError

    provider.notify = fails
    await provider.open(ORDER)
    assert (await provider.settle("k1")).standing is Standing.PAID
