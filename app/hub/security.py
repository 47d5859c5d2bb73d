"""What every answer carries and every request must pass: security headers, the list of web origins, cross-origin rules."""

from urllib.parse import urlsplit

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

from app.domain.errors import Refused
from app.hub.http import refusal

#: Headers of every answer. Scripts and styles come from the hub alone, none inline; `blob:` shows what is not sent yet.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}; require-trusted-types-for 'script'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_HSTS = "max-age=31536000; includeSubDomains"
#: What a listed page of another origin may ask for; the token travels in a header, so no cookie is ever involved.
_CORS = {
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Upload-Offset",
    "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT",
    "Access-Control-Max-Age": "600",
}
#: Files of the widget, and the script that stands for a form: any page may load them, they hold nothing of anybody.
_OPEN_PATHS = ("/chat.js", "/chat/", "/i18n/", "/landing.js")


def secure(app: web.Application, origins: frozenset[str]) -> None:
    """Puts the guard before all routes and the headers on all answers, streamed ones too.

    `origins`: further web origins that may hold the widget, or show a page of ours in a frame.
    """
    policy = _POLICY.format(ancestors=" ".join(sorted(origins)) or "'none'")

    async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Content-Security-Policy", policy)
        if request.secure or request.headers.get("X-Forwarded-Proto") == "https":
            response.headers.setdefault("Strict-Transport-Security", _HSTS)
        allowed = _allowed_origin(request, origins)
        if allowed:
            response.headers.update({"Access-Control-Allow-Origin": allowed, hdrs.VARY: "Origin", **_CORS})

    app.middlewares.insert(0, _guard(origins))
    app.on_response_prepare.append(add_headers)


def _guard(origins: frozenset[str]) -> Middleware:
    """Turns away what a page of an unlisted origin asks, and answers a listed one's preflight."""

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        if hdrs.ORIGIN in request.headers and not same_origin(request):
            if not _allowed_origin(request, origins):
                response = refusal(Refused("origin"))
                response.set_status(403)
                return response
            if request.method == hdrs.METH_OPTIONS:
                return web.Response(status=204)
        return await handler(request)

    return guarded


def same_origin(request: web.Request) -> bool:
    """Whether the page that asks was served by this very address (a proxy that ends TLS may say http to us)."""
    parts = urlsplit(request.headers.get(hdrs.ORIGIN, ""))
    return parts.scheme in ("http", "https") and parts.netloc.lower() == request.host.lower()


def _allowed_origin(request: web.Request, origins: frozenset[str]) -> str:
    """What a page of another origin is told: "*" for the widget's files, its own origin when listed, "" otherwise."""
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is None or same_origin(request):
        return ""
    if request.path.startswith(_OPEN_PATHS):
        return "*"
    return origin if origin in origins else ""
