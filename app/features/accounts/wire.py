"""What an admin's window asks of the hub about accounts: `GET`, `POST /v1/accounts`, `PATCH /v1/accounts/{id}`, `…/sign-out`."""

import msgspec

from app.domain.ids import Instant
from app.domain.people import Right, Staff


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A colleague with the login; `devices` counts live sessions."""

    staff: Staff
    login: str
    created: Instant
    devices: int = 0
    one_time_codes: bool = False
    rights: tuple[Right, ...] = ()
