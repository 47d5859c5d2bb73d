"""The word that contacts changed: they came, were shared out, or their orders changed; see `app.hub.contact_sales`.

Desks read again what they show of it; a person's own state goes to that person alone.
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.contact_sharing import MyContacts
from app.domain.people import STAFF, Role
from app.protocol.operations import Event, Stale

REPORT = "/v1/sharing/contacts"
MINE = "/v1/sharing/mine"
COLLEAGUES = "/v1/sharing/colleagues"
FIGURES = "/v1/marketing/figures"


class ContactsChanged(Event, frozen=True, kw_only=True):
    """Contacts came or changed: whoever shows some asks again."""

    TYPE: ClassVar[str] = "sharing.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = STAFF

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Stale(REPORT), Stale(MINE), Stale(COLLEAGUES), Stale(FIGURES))


class MyContactsChanged(Event, frozen=True, kw_only=True):
    """How one's own contacts stand; to that person alone."""

    TYPE: ClassVar[str] = "sharing.mine"
    state: MyContacts

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.state,)
