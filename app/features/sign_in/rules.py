"""Reading the hub's address as people type it."""

from urllib.parse import urlsplit

from app.domain.errors import Refused

_LOCAL = ("localhost", "127.0.0.1", "::1")


def hub_address(typed: str) -> str:
    """`https://host[:port]` of what was typed; http only on this machine, where no network lies between.

    Raises Refused("sign_in.address") for anything else.
    """
    text = typed.strip().rstrip("/")
    if "://" not in text:
        host = text.split("/")[0]
        local = host.split(":")[0] in _LOCAL or host.startswith("[::1]")
        text = ("http://" if local else "https://") + text
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refused("sign_in.address") from None
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment or " " in host:
        raise Refused("sign_in.address")
    if parts.scheme == "http" and host not in _LOCAL:
        raise Refused("sign_in.plain_http")
    bracketed = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{bracketed}" + (f":{port}" if port else "")
