"""What travels when the shop's rules change."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.alerting import AlertRules
from app.domain.changing import ChangeRules
from app.domain.conversations import WaitLimits
from app.domain.customers import CustomerRules
from app.domain.offline import OfflineRules
from app.domain.payments import PaymentRules
from app.domain.people import STAFF, Role
from app.domain.privacy import PrivacyRules
from app.domain.response import ResponsePolicy
from app.domain.routing import RoutingRules
from app.domain.sent_files import FileRules
from app.domain.shop_rules import ShopRules
from app.domain.suspicion import SpamRules
from app.protocol.operations import Command, Event


class SetShopRules(Command, frozen=True, kw_only=True):
    """Sets the parts that are given, whole; the others stay as they are."""

    TYPE: ClassVar[str] = "shop_rules.set"
    limits: WaitLimits | None = None
    response: ResponsePolicy | None = None
    alerts: AlertRules | None = None
    routing: RoutingRules | None = None
    spam: SpamRules | None = None
    payments: PaymentRules | None = None
    files: FileRules | None = None
    changing: ChangeRules | None = None
    customers: CustomerRules | None = None
    privacy: PrivacyRules | None = None
    offline: OfflineRules | None = None


class ShopRulesChanged(Event, frozen=True, kw_only=True):
    """The shop's rules from now on, and who set them."""

    TYPE: ClassVar[str] = "shop_rules.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = STAFF
    rules: ShopRules
    by: str

    def carries(self) -> Iterable[msgspec.Struct]:
        return (self.rules,)
