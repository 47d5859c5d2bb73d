"""Requests to the hub while the session begins or changes: a refusal counts for the token it was asked with."""

import httpx
import pytest

from app.desktop.sync.hub_http import HubHttp, HubUnreachable, NotNow, SessionEnded
from app.domain.errors import Refused

_REFUSAL = {"error": {"code": "auth.required"}}


def asked(before: str, meanwhile: str) -> HubHttp:
    """Requests that are all refused as not signed in; the token is another one when the answer comes."""
    http = HubHttp("http://hub.example")
    http.token = before

    def refuse(_request: httpx.Request) -> httpx.Response:
        http.token = meanwhile
        return httpx.Response(401, json=_REFUSAL)

    http._client = httpx.AsyncClient(transport=httpx.MockTransport(refuse))
    return http


async def test_a_refused_token_ends_the_session() -> None:
    """F20."""
    http = asked("old", "old")
    with pytest.raises(SessionEnded):
        await http.request("GET", "/v1/account")
    await http.close()


@pytest.mark.parametrize(
    ("said", "seconds"), [("7", 7), ("", 0), ("999999", 3600), ("Wed, 21 Oct 2026 07:28:00 GMT", 0), ("-3", 0), ("1e3", 0)]
)
async def test_how_long_to_wait_is_taken_from_the_answer(said: str, seconds: int) -> None:
    """CHAT-14: a refusal for now is still a refusal with its code; from a proxy on the way it is no answer of the hub."""
    http = HubHttp("http://hub.example")
    answers = [httpx.Response(429, json={"error": {"code": "file.quota", "facts": {"seconds": 7}}}), httpx.Response(503)]

    def answer(_request: httpx.Request) -> httpx.Response:
        found = answers.pop(0)
        found.headers["Retry-After"] = said
        return found

    http._client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    with pytest.raises(NotNow) as refused:
        await http.request("POST", "/v1/files")
    assert (refused.value.code, refused.value.seconds) == ("file.quota", seconds)
    with pytest.raises(HubUnreachable) as lost:
        await http.request("POST", "/v1/files")
    assert lost.value.seconds == seconds
    await http.close()


@pytest.mark.parametrize("before", ["", "old"])
async def test_a_token_that_came_meanwhile_was_not_refused(before: str) -> None:
    """F20: whoever opens a chat in the first second of the program, or signs in again, is not signed out by a late answer."""
    http = asked(before, "new")
    with pytest.raises(Refused):
        await http.request("GET", "/v1/account")
    await http.close()
