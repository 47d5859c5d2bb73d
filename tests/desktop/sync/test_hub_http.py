"""Requests to the hub while the session begins or changes: a refusal counts for the token it was asked with."""

import httpx
import pytest

from app.desktop.sync.hub_http import HubHttp, SessionEnded
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


@pytest.mark.parametrize("before", ["", "old"])
async def test_a_token_that_came_meanwhile_was_not_refused(before: str) -> None:
    """F20: whoever opens a chat in the first second of the program, or signs in again, is not signed out by a late answer."""
    http = asked(before, "new")
    with pytest.raises(Refused):
        await http.request("GET", "/v1/account")
    await http.close()
