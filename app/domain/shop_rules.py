"""The shop's rules: every setting that belongs to the shop and not to one machine, kept at the hub as one document."""

import msgspec

from app.domain.alerting import AlertRules
from app.domain.changing import ChangeRules
from app.domain.conversations import WaitLimits
from app.domain.customers import CustomerRules
from app.domain.offline import OfflineRules
from app.domain.payments import PaymentRules
from app.domain.privacy import PrivacyRules
from app.domain.response import ResponsePolicy
from app.domain.routing import RoutingRules
from app.domain.sent_files import FileRules
from app.domain.suspicion import SpamRules


class ShopRules(msgspec.Struct, frozen=True, kw_only=True):
    """One part for each topic; what a shop never set is the default. Fields that a newer hub knows are ignored."""

    id: str = "shop"
    limits: WaitLimits = WaitLimits()
    response: ResponsePolicy = ResponsePolicy()
    alerts: AlertRules = AlertRules()
    routing: RoutingRules = RoutingRules()
    spam: SpamRules = SpamRules()
    payments: PaymentRules = PaymentRules()
    files: FileRules = FileRules()
    changing: ChangeRules = ChangeRules()
    customers: CustomerRules = CustomerRules()
    privacy: PrivacyRules = PrivacyRules()
    offline: OfflineRules = OfflineRules()

    def checked(self) -> "ShopRules":
        """With every part checked. Raises Refused, whose code names the part and what is wrong with it."""
        return ShopRules(
            limits=self.limits.checked(),
            response=self.response.checked(),
            alerts=self.alerts.checked(),
            routing=self.routing.checked(),
            spam=self.spam.checked(),
            payments=self.payments.checked(),
            files=self.files.checked(),
            changing=self.changing.checked(),
            customers=self.customers.checked(),
            privacy=self.privacy.checked(),
            offline=self.offline.checked(),
        )
