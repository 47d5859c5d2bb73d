"""The sandbox provider: it keeps books of its own in the hub's database, and moves no real money.

It behaves as a real one does towards the hub: each call is a transaction of its own, which commits before it answers, and a
notification is signed. Its pages are served by `sandbox_door.py`.
"""

import base64
import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from functools import partial

import msgspec
import structlog
from sqlalchemy import Connection, insert, select, update

from app.domain.errors import NotFound
from app.domain.payments import Direction
from app.hub.database.payment_tables import sandbox_payments
from app.hub.database.reads import Reads
from app.hub.database.writer import Writer
from app.hub.payments.provider import Order, Report, Standing, bad_signature
from app.hub.transaction import Transaction

logger = structlog.get_logger(__name__)

#: Carries the signature of a notification.
SIGNATURE = "Payment-Signature"
_FINAL = frozenset({Standing.PAID, Standing.CLOSED, Standing.DECLINED})
_report = msgspec.json.Decoder(Report)
_t = sandbox_payments.c

#: Takes a notification as the hub's public address does.
Notify = Callable[[Mapping[str, str], bytes], Awaitable[object]]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What the sandbox's page shows. `settled` in the hub's milliseconds."""

    direction: Direction
    amount: int
    currency: str
    standing: Standing
    shop: str
    subject: str
    settled: int | None


class Sandbox:
    """`secret` is the hub's; what is signed here is signed with a key made from it."""

    def __init__(self, writer: Writer, reads: Reads, secret: bytes) -> None:
        self._writer = writer
        self._reads = reads
        self._secret = hmac.digest(secret, b"sandbox provider", hashlib.sha256)
        #: Where notifications go; put in when the hub's side is there.
        self.notify: Notify | None = None

    async def open(self, order: Order) -> Report:
        """See PaymentProvider."""
        return await self._writer.run(partial(opened, order=order))

    async def close(self, key: str) -> Report:
        """See PaymentProvider."""
        return await self._writer.run(partial(settled, key=key, standing=Standing.CLOSED))

    async def look(self, key: str) -> Report:
        """See PaymentProvider."""
        return await self._reads.run(partial(_look, key=key))

    def address(self, key: str) -> str:
        """See PaymentProvider. The token stands behind "#", so that no server and no log ever gets it with an address."""
        return f"pay/index.html#{self.token(key)}"

    def verified(self, headers: Mapping[str, str], body: bytes) -> Report:
        """See PaymentProvider."""
        if not hmac.compare_digest(headers.get(SIGNATURE, "").encode(), self.signature(body).encode()):
            raise bad_signature()
        try:
            return _report.decode(body)
        except msgspec.MsgspecError as error:
            raise bad_signature() from error

    def signature(self, body: bytes) -> str:
        """What a notification with this body carries in its header."""
        return hmac.new(self._secret, b"report:" + body, hashlib.sha256).hexdigest()

    def token(self, key: str) -> str:
        """Opens the page of one payment."""
        mac = hmac.digest(self._secret, b"page:" + key.encode(), hashlib.sha256)
        return f"{key}.{base64.urlsafe_b64encode(mac[:18]).decode()}"

    def key_of(self, token: str) -> str:
        """The payment that a token opens. Raises NotFound for one that was not given out here."""
        key, _, _mac = token.partition(".")
        if not hmac.compare_digest(token.encode(), self.token(key).encode()):
            raise NotFound("payment")
        return key

    async def page(self, key: str) -> Page:
        """What the buyer sees. Raises NotFound."""
        return await self._reads.run(partial(_page, key=key))

    async def settle(self, key: str) -> Page:
        """The buyer pays, or takes the money; a second click changes nothing. Raises NotFound."""
        report = await self._writer.run(partial(settled, key=key, standing=Standing.PAID))
        if self.notify is not None and report.standing is Standing.PAID:
            body = msgspec.json.encode(report)
            try:
                await self.notify({SIGNATURE: self.signature(body)}, body)
            except Exception as error:
                # As with any provider: the hub asks by itself a little later.
                logger.warning("a notification was lost", reason=repr(error)[:200])
        return await self.page(key)


def _row(connection: Connection, key: str) -> Report:
    row = connection.execute(select(_t.standing, _t.direction, _t.amount, _t.currency).where(_t.key == key)).first()
    if row is None:
        return Report(key=key, standing=Standing.UNKNOWN)
    return Report(
        key=key, standing=Standing(row.standing), direction=Direction(row.direction), amount=row.amount, currency=row.currency
    )


def _look(connection: Connection, key: str) -> Report:
    return _row(connection, key)


def opened(tx: Transaction, order: Order) -> Report:
    """`Sandbox.open`, in its transaction."""
    known = _row(tx.connection, order.key)
    if known.standing is not Standing.UNKNOWN:
        same = (known.direction, known.amount, known.currency) == (order.direction, order.amount, order.currency)
        return known if same else msgspec.structs.replace(known, standing=Standing.DECLINED, code="another_sum")
    values = {
        "key": order.key,
        "direction": order.direction.value,
        "amount": order.amount,
        "currency": order.currency,
        "standing": Standing.OPEN.value,
        "shop_name": order.shop_name,
        "subject": order.subject,
        "opened": tx.now,
    }
    tx.connection.execute(insert(sandbox_payments).values(values))
    return _row(tx.connection, order.key)


def settled(tx: Transaction, key: str, standing: Standing) -> Report:
    """PAID or CLOSED, in its transaction; what is final stays as it is."""
    known = _row(tx.connection, key)
    if known.standing is Standing.UNKNOWN or known.standing in _FINAL:
        return known
    tx.connection.execute(update(sandbox_payments).where(_t.key == key).values(standing=standing.value, settled=tx.now))
    return _row(tx.connection, key)


def _page(connection: Connection, key: str) -> Page:
    row = connection.execute(select(sandbox_payments).where(_t.key == key)).first()
    if row is None:
        raise NotFound("payment")
    return Page(
        direction=Direction(row.direction), amount=row.amount, currency=row.currency, standing=Standing(row.standing),
        shop=row.shop_name, subject=row.subject, settled=row.settled,
    )  # fmt: skip
