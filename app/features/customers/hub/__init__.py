"""Customers at the hub: profiles, their contacts and identity numbers, links, points and debts."""

from app.domain.people import DESK
from app.features.customers.hub import contacts, editing, ledgers, linking, reading
from app.features.customers.hub.telling import announce, brought
from app.features.customers.wire import (
    AddCustomer,
    AddDebt,
    CustomerChanged,
    EditCustomer,
    LinkCustomers,
    SettleDebt,
    UnlinkCustomers,
    UpdatePoints,
)
from app.hub.http import Route
from app.hub.router import Router

__all__ = ["announce", "brought", "register", "routes"]


def register(router: Router) -> None:
    """Adds profiles to the hub."""
    router.command(AddCustomer, editing.add, allow=DESK)
    router.command(EditCustomer, editing.edit, allow=DESK)
    router.command(LinkCustomers, linking.link, allow=DESK)
    router.command(UnlinkCustomers, linking.unlink, allow=DESK)
    router.command(UpdatePoints, ledgers.update_points, allow=DESK)
    router.command(AddDebt, ledgers.add_debt, allow=DESK)
    router.command(SettleDebt, ledgers.settle_debt, allow=DESK)
    router.event(CustomerChanged)


def routes() -> list[Route]:
    """What the server serves of this."""
    return [*reading.routes(), *contacts.routes()]
