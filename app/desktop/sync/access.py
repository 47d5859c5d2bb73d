"""Access to a hub: the session that signing in gives, and signing in and out over HTTPS."""

import msgspec

from app.desktop.sync.hub_http import HubHttp, HubUnreachable, NotAHub, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import DeviceId, Instant
from app.domain.people import Shop, Staff


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


async def sign_in(server: str, login: str, password: str, code: str, device: DeviceId) -> Access:
    """One attempt. Raises Refused: the hub's own codes, or unreachable, certificate, not_a_hub."""
    asked = {"login": login, "password": password, "device": device} | ({"code": code} if code else {})
    http = HubHttp(server)
    try:
        response = await http.request("POST", "/v1/sign-in", json=asked)
        answer = msgspec.json.decode(response.content, type=_Answer)
    except (NotAHub, msgspec.MsgspecError) as error:
        raise Refused("not_a_hub") from error
    except HubUnreachable as error:
        raise Refused("certificate" if "CERTIFICATE" in str(error).upper() else "unreachable") from error
    finally:
        await http.close()
    return Access(server=server, token=answer.token, staff=answer.staff, shop=answer.shop, expires=answer.expires)


async def sign_out(server: str, token: str) -> bool:
    """Ends the session at the hub. False when the hub could not be told; it then expires by itself."""
    http = HubHttp(server)
    http.token = token
    try:
        await http.request("POST", "/v1/sign-out")
    except SessionEnded:
        return True
    except (HubUnreachable, Refused):
        return False
    finally:
        await http.close()
    return True
