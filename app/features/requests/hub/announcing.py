"""How the desks hear of requests."""

from app.domain.ids import ShopId, shop_stream
from app.features.requests.wire import RequestsChanged
from app.hub.database import buyer_requests
from app.hub.transaction import Transaction


def announce(tx: Transaction, shop: ShopId) -> None:
    """Tells the desks how things stand."""
    tx.emit(RequestsChanged(state=buyer_requests.state(tx.connection, shop)), to=shop_stream(shop))
