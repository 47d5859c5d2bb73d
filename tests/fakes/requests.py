"""Requests as tests need them."""

import secrets
from typing import Any

from ulid import ULID

from app.domain.requests import Origin
from app.hub.database.buyer_requests import NewRequest
from app.hub.database.tracking_tasks import Parcel


def new_secret() -> str:
    """What a browser makes for itself."""
    return secrets.token_urlsafe(32)


def new_request(id_: str, origin: Origin = Origin.PRODUCT, **fields: Any) -> NewRequest:
    """As a form brings it."""
    values = {"name": "Олена", "text": "Which colours?", "phone": "+380671234567", "language": "uk", "product": "p0"} | fields
    return NewRequest(id=id_, key=id_, asker="a" * 64, origin=origin, title={"en": "Wireless earbuds A3"}, **values)


def new_parcel(id_: str, order: str = "8842-1001", **fields: Any) -> Parcel:
    """A parcel whose buyer was not told."""
    values = {"name": "Олена", "phone": "+380671234567", "language": "uk", "carrier": "Nova Post", "created": 1} | fields
    return Parcel(id=id_, order=order, tracking=f"track {id_}", **values)


def asked(**fields: Any) -> dict[str, Any]:
    """What a page sends."""
    usual = {
        "key": str(ULID()), "secret": new_secret(), "origin": "product", "name": "Олена",
        "text": "Which colours?", "consent": True,
    }  # fmt: skip
    return usual | fields
