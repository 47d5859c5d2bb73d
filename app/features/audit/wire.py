"""What travels of the audit log, for admins alone; reading it is itself recorded.

- `GET /v1/audit` (`actor`, `action`, `subject`, `from`, `to`: what is wanted; `before`: a serial) → AuditPage
- `GET /v1/audit/check` → AuditCheck: the whole chain gone along
- `GET /v1/audit/export` with the same wishes → CSV
"""

import msgspec

from app.domain.ids import Instant

ROWS, CHECK, EXPORT = "/v1/audit", "/v1/audit/check", "/v1/audit/export"
#: Rows of one answer.
PAGE = 200


class AuditRow(msgspec.Struct, frozen=True, kw_only=True):
    """`action` is a code such as "order.price", `subject` what it was done to, such as an order's number."""

    serial: int
    time: Instant
    actor: str
    actor_name: str
    action: str
    subject: str
    facts: dict[str, str | int]


class AuditPage(msgspec.Struct, frozen=True, kw_only=True):
    """The newest first; `more`: there are older ones, below the last serial."""

    rows: tuple[AuditRow, ...]
    more: bool


class AuditCheck(msgspec.Struct, frozen=True, kw_only=True):
    """`rows` hold; `broken` is the first one that does not, `lost` the first row that was written down elsewhere and is gone.

    `head` is the newest row's hash in hex, to be kept elsewhere.
    """

    rows: int
    head: str
    broken: int | None = None
    lost: int | None = None
