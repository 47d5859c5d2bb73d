"""Access to a hub: the session that signing in gives, and signing in and out over HTTPS."""

import ssl
from typing import Any

import msgspec

from app.domain.errors import Refused
from app.domain.ids import DeviceId, Instant
from app.domain.people import Shop, Staff
from app.protocol.envelope import ErrorBody


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """A session at a hub. `token` is secret: it goes into the keyring and nowhere else."""

    server: str
    token: str
    staff: Staff
    shop: Shop
    expires: Instant


class _Answer(msgspec.Struct, frozen=True, kw_only=True):
    token: str
    staff: Staff
    shop: Shop
    expires: Instant


class _Refusal(msgspec.Struct, frozen=True):
    error: ErrorBody


async def sign_in(server: str, login: str, password: str, code: str, device: DeviceId) -> Access:
    """One attempt. Raises Refused: the hub's own codes, or unreachable, certificate, not_a_hub."""
    asked = {"login": login, "password": password, "device": device} | ({"code": code} if code else {})
    status, content = await _post(server, "/v1/sign-in", asked, token="")
    try:
        if status == 200:
            answer = msgspec.json.decode(content, type=_Answer)
            return Access(server=server, token=answer.token, staff=answer.staff, shop=answer.shop, expires=answer.expires)
        refusal = msgspec.json.decode(content, type=_Refusal).error
    except msgspec.MsgspecError:
        raise Refused("not_a_hub") from None
    raise Refused(refusal.code, **refusal.facts)


async def sign_out(access: Access) -> bool:
    """Ends the session at the hub. False when the hub could not be told; it then expires by itself."""
    try:
        status, _ = await _post(access.server, "/v1/sign-out", {}, access.token)
    except Refused:
        return False
    return status in (200, 204, 401)


async def _post(server: str, path: str, body: dict[str, Any], token: str) -> tuple[int, bytes]:
    import httpx  # on first use: 60 ms that a start with a kept session does not need

    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        async with httpx.AsyncClient(verify=tls(server), timeout=15.0, follow_redirects=False) as client:
            answer = await client.post(server + path, json=body, headers=headers)
            return answer.status_code, answer.content
    except httpx.ConnectError as error:
        trusted = "CERTIFICATE" not in str(error).upper()
        raise Refused("unreachable" if trusted else "certificate") from error
    except httpx.HTTPError as error:
        raise Refused("unreachable") from error


def tls(server: str) -> ssl.SSLContext | bool:
    """The trust of the operating system, with the certificates that a company adds to it."""
    if not server.startswith("https:"):
        return True  # no TLS on loopback; sign_in.rules lets no other address without it through
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
