"""The audit log in words: what was done, and the facts of it; codes of a newer hub are shown as they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line

#: What can be chosen as a filter: beginnings of actions.
GROUPS = (
    "order.", "payment.", "coupon.", "customer.", "leads.", "requests.", "message.", "moderation.", "account.", "shop", "audit.",
)  # fmt: skip
_MONEY = frozenset({"before", "after", "amount", "total"})
#: Told with an amount, or of no use to a person.
_OFFS = frozenset({"percent", "amount", "other"})
_SILENT = frozenset({"currency", "issue", "case"})


def group_words(group: str) -> str:
    """A group of actions."""
    return {
        "": QCoreApplication.translate("Audit", "Everything"),
        "order.": QCoreApplication.translate("Audit", "Orders and refunds"),
        "coupon.": QCoreApplication.translate("Audit", "Coupons"),
        "customer.": QCoreApplication.translate("Audit", "Customers and contacts"),
        "account.": QCoreApplication.translate("Audit", "Accounts and roles"),
        "payment.": QCoreApplication.translate("Audit", "Small payments"),
        "leads.": QCoreApplication.translate("Audit", "Leads"),
        "requests.": QCoreApplication.translate("Audit", "Requests"),
        "message.": QCoreApplication.translate("Audit", "Changed messages"),
        "moderation.": QCoreApplication.translate("Audit", "Blocks and reports"),
        "shop": QCoreApplication.translate("Audit", "The shop and its rules"),
        "audit.": QCoreApplication.translate("Audit", "This log"),
    }.get(group, group)


def action_words(action: str) -> str:
    """What was done."""
    return {
        "order.price": QCoreApplication.translate("Audit", "Changed the price"),
        "order.address": QCoreApplication.translate("Audit", "Changed the address"),
        "order.ship": QCoreApplication.translate("Audit", "Shipped"),
        "order.remark": QCoreApplication.translate("Audit", "Set a remark"),
        "order.apply": QCoreApplication.translate("Audit", "Applied for a refund or exchange"),
        "order.approve": QCoreApplication.translate("Audit", "Decided on an application"),
        "order.approve.failed": QCoreApplication.translate("Audit", "Paying back failed"),
        "order.price.unknown": QCoreApplication.translate("Audit", "Price: no answer from the shop's system"),
        "order.address.unknown": QCoreApplication.translate("Audit", "Address: no answer from the shop's system"),
        "order.ship.unknown": QCoreApplication.translate("Audit", "Shipping: no answer from the shop's system"),
        "payment.ask": QCoreApplication.translate("Audit", "Asked for a small payment"),
        "payment.approve": QCoreApplication.translate("Audit", "Approved a small payment"),
        "payment.refuse": QCoreApplication.translate("Audit", "Refused a small payment"),
        "payment.cancel": QCoreApplication.translate("Audit", "Cancelled a small payment"),
        "payment.expire": QCoreApplication.translate("Audit", "A small payment expired"),
        "payment.opened": QCoreApplication.translate("Audit", "The provider took a small payment"),
        "payment.paid": QCoreApplication.translate("Audit", "A small payment was paid"),
        "payment.closed": QCoreApplication.translate("Audit", "The provider closed a small payment"),
        "payment.declined": QCoreApplication.translate("Audit", "The provider declined a small payment"),
        "payment.contradiction": QCoreApplication.translate("Audit", "The provider contradicted itself"),
        "message.edit": QCoreApplication.translate("Audit", "Changed a message"),
        "message.recall": QCoreApplication.translate("Audit", "Recalled a message"),
        "moderation.block": QCoreApplication.translate("Audit", "Blocked a buyer"),
        "moderation.block_undone": QCoreApplication.translate("Audit", "Undid a block"),
        "moderation.unblock": QCoreApplication.translate("Audit", "Unblocked a buyer"),
        "moderation.unblock_undone": QCoreApplication.translate("Audit", "Undid an unblocking"),
        "moderation.report": QCoreApplication.translate("Audit", "Reported a buyer"),
        "moderation.handle": QCoreApplication.translate("Audit", "Handled a report"),
        "leads.reveal": QCoreApplication.translate("Audit", "Looked at a lead's number"),
        "leads.edit": QCoreApplication.translate("Audit", "Changed a lead"),
        "leads.call": QCoreApplication.translate("Audit", "Logged a call"),
        "leads.export": QCoreApplication.translate("Audit", "Exported the leads"),
        "requests.reveal": QCoreApplication.translate("Audit", "Looked at a request's number"),
        "requests.tracking_reveal": QCoreApplication.translate("Audit", "Looked at the number of a parcel's buyer"),
        "requests.call": QCoreApplication.translate("Audit", "Logged a call about a request"),
        "requests.close": QCoreApplication.translate("Audit", "Closed a request"),
        "requests.delete": QCoreApplication.translate("Audit", "Deleted a request"),
        "requests.restore": QCoreApplication.translate("Audit", "Restored a request"),
        "requests.rules": QCoreApplication.translate("Audit", "Changed tabs and targets of requests"),
        "requests.mail": QCoreApplication.translate("Audit", "Changed the e-mails about requests"),
        "shop.partner": QCoreApplication.translate("Audit", "Changed whether the shop is a Partner"),
        "shop_rules.payments": QCoreApplication.translate("Audit", "Changed the limits of small payments"),
        "package.paid": QCoreApplication.translate("Audit", "The business package was paid"),
        "coupon.issue": QCoreApplication.translate("Audit", "Gave a coupon"),
        "customer.reveal": QCoreApplication.translate("Audit", "Looked at a contact"),
        "customer.edit": QCoreApplication.translate("Audit", "Changed a profile"),
        "customer.add": QCoreApplication.translate("Audit", "Created a profile"),
        "account.add": QCoreApplication.translate("Audit", "Created an account"),
        "account.change": QCoreApplication.translate("Audit", "Changed an account"),
        "account.sign_out": QCoreApplication.translate("Audit", "Signed somebody out everywhere"),
        "shop.import": QCoreApplication.translate("Audit", "Imported a file"),
        "audit.read": QCoreApplication.translate("Audit", "Read this log"),
        "audit.check": QCoreApplication.translate("Audit", "Checked this log"),
        "audit.export": QCoreApplication.translate("Audit", "Exported this log"),
    }.get(action, one_line(action, 80))


def fact_words(facts: Mapping[str, str | int], buyer: Callable[[str], str] = str) -> str:
    """The facts in one line; `buyer` names one by their id."""
    currency = str(facts.get("currency", ""))
    shown = []
    for name, value in facts.items():
        if name in _SILENT or (name == "kind" and value in _OFFS):
            continue
        if currency and isinstance(value, int) and (name in _MONEY or (name == "value" and facts.get("kind") == "amount")):
            text = money_text(value, currency)
        elif name == "value" and facts.get("kind") == "percent":
            text = f"{QLocale().toString(int(value))} %"
        elif name == "buyer":
            text = one_line(buyer(str(value)), 60)
        elif name == "kind":
            text = _kind(str(value))
        elif name in ("approved", "active", "on"):
            text = QCoreApplication.translate("Audit", "yes") if value else QCoreApplication.translate("Audit", "no")
        else:
            text = QLocale().toString(value) if isinstance(value, int) else one_line(str(value), 120)
        shown.append(f"{_name(name)}: {text}")
    return " · ".join(shown)


def _kind(code: str) -> str:
    return {
        "refund_only": QCoreApplication.translate("Audit", "refund only"),
        "return_and_refund": QCoreApplication.translate("Audit", "return and refund"),
        "exchange": QCoreApplication.translate("Audit", "exchange"),
        "delivery": QCoreApplication.translate("Audit", "free delivery"),
    }.get(code, one_line(code, 40))


def _name(code: str) -> str:
    return {
        "before": QCoreApplication.translate("Audit", "before"),
        "after": QCoreApplication.translate("Audit", "after"),
        "amount": QCoreApplication.translate("Audit", "amount"),
        "kind": QCoreApplication.translate("Audit", "kind"),
        "value": QCoreApplication.translate("Audit", "value"),
        "reason": QCoreApplication.translate("Audit", "reason"),
        "approved": QCoreApplication.translate("Audit", "approved"),
        "roles": QCoreApplication.translate("Audit", "roles"),
        "active": QCoreApplication.translate("Audit", "may sign in"),
        "fields": QCoreApplication.translate("Audit", "fields"),
        "purpose": QCoreApplication.translate("Audit", "purpose"),
        "outcome": QCoreApplication.translate("Audit", "outcome"),
        "host": QCoreApplication.translate("Audit", "mail server"),
        "recipients": QCoreApplication.translate("Audit", "recipients"),
        "on": QCoreApplication.translate("Audit", "switched on"),
        "carrier": QCoreApplication.translate("Audit", "carrier"),
        "tracking": QCoreApplication.translate("Audit", "tracking number"),
        "flag": QCoreApplication.translate("Audit", "flag"),
        "code": QCoreApplication.translate("Audit", "code"),
        "buyer": QCoreApplication.translate("Audit", "buyer"),
        "lines": QCoreApplication.translate("Audit", "lines"),
        "added": QCoreApplication.translate("Audit", "added"),
        "changed": QCoreApplication.translate("Audit", "changed"),
        "wrong": QCoreApplication.translate("Audit", "wrong"),
        "actor": QCoreApplication.translate("Audit", "person"),
        "action": QCoreApplication.translate("Audit", "action"),
        "subject": QCoreApplication.translate("Audit", "about"),
        "since": QCoreApplication.translate("Audit", "from"),
        "until": QCoreApplication.translate("Audit", "until"),
    }.get(code, one_line(code, 40))
