"""HTTP as the hub speaks it: routes with permissions, the bearer of a request, refusals as JSON."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

import structlog
from aiohttp import hdrs, web

from app.domain.errors import Forbidden, NotFound, Refused
from app.domain.people import Role
from app.hub.database.writer import ReadOnly
from app.hub.hub import HUB, Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.transaction import Later
from app.protocol.codec import encode
from app.protocol.envelope import ErrorBody
from app.protocol.errors import ErrorCode

logger = structlog.get_logger(__name__)

Public = Callable[[web.Request, Hub], Awaitable[web.StreamResponse]]
Private = Callable[[web.Request, Hub, SignedIn], Awaitable[web.StreamResponse]]


class NotSignedIn(Refused):
    """No token, or one that is no longer good; 401."""

    def __init__(self) -> None:
        super().__init__("sign_in")


@dataclass(frozen=True, slots=True)
class Route:
    """One address. `allow` is None for what anybody may ask; a test walks over all of them."""

    method: str
    path: str
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    allow: frozenset[Role] | None


def public(method: str, path: str, handler: Public) -> Route:
    """A route without a session; `handler(request, hub)`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return await handler(request, request.app[HUB])

    return Route(method, path, handle, None)


def private(method: str, path: str, handler: Private, allow: frozenset[Role]) -> Route:
    """A route for those roles; `handler(request, hub, signed_in)`. It checks the object's shop itself."""

    async def handle(request: web.Request) -> web.StreamResponse:
        hub = request.app[HUB]
        who = await signed_in(request, hub)
        if not who.actor.roles & allow:
            raise Forbidden(path)
        return await handler(request, hub, who)

    return Route(method, path, handle, allow)


async def signed_in(request: web.Request, hub: Hub) -> SignedIn:
    """The session of `Authorization: Bearer …`. Raises NotSignedIn."""
    scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn
    found = await hub.reads.run(lambda connection: hub.authenticate(connection, token.strip(), wall_clock()))
    if found is None:
        raise NotSignedIn
    return found


def json_response(value: object, status: int = 200) -> web.Response:
    """A struct, or anything msgspec encodes, as JSON that no cache keeps."""
    return web.Response(
        body=encode(value), status=status, content_type="application/json", headers={hdrs.CACHE_CONTROL: "no-store"}
    )


def refusal(error: Refused) -> web.Response:
    """`{"error": {"code": …, "facts": …}}` with the fitting status."""
    answer = json_response({"error": ErrorBody(error.code, dict(error.facts))}, _status(error))
    if isinstance(error, Later) and "seconds" in error.facts:
        answer.headers[hdrs.RETRY_AFTER] = str(error.facts["seconds"])
    return answer


def _status(error: Refused) -> int:
    if isinstance(error, NotSignedIn):
        return HTTPStatus.UNAUTHORIZED
    if isinstance(error, Forbidden):
        return HTTPStatus.FORBIDDEN
    if isinstance(error, NotFound):
        return HTTPStatus.NOT_FOUND
    if isinstance(error, ReadOnly):
        return HTTPStatus.SERVICE_UNAVAILABLE
    return HTTPStatus.TOO_MANY_REQUESTS if isinstance(error, Later) else HTTPStatus.BAD_REQUEST


@web.middleware
async def refusals(request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.StreamResponse:
    """Turns Refused into its JSON; an unexpected error into `internal` without a word of what went wrong."""
    try:
        return await handler(request)
    except Refused as error:
        return refusal(error)
    except web.HTTPException:
        raise
    except ConnectionError:
        return web.Response(status=HTTPStatus.BAD_REQUEST)  # the client went away in mid-request (F24): nobody reads this
    except Exception:
        logger.exception("a request failed", route=_route(request))
        return json_response({"error": ErrorBody(ErrorCode.INTERNAL)}, HTTPStatus.INTERNAL_SERVER_ERROR)


def _route(request: web.Request) -> str:
    # The pattern, not the path: that one may hold a signature or a name.
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "unknown"
