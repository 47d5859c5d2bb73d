"""The audit log in words: what was done, and the facts of it; codes of a newer hub are shown as they are."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.money import money_text
from app.desktop.kit.plain import one_line

#: What can be chosen as a filter: beginnings of actions.
GROUPS = (
    "order.", "payment.", "coupon.", "customer.", "booking.", "leads.", "landing.", "contact.", "requests.", "message.",
    "moderation.", "account.", "shop", "privacy.", "audit.",
)  # fmt: skip
_MONEY = frozenset({"before", "after", "amount", "total", "minimum"})
#: Told with an amount, or of no use to a person.
_OFFS = frozenset({"percent", "amount", "other"})
_SILENT = frozenset({"booking", "currency", "issue", "case", "erasure"})


def group_words(group: str) -> str:
    """A group of actions."""
    return {
        "": QCoreApplication.translate("Audit", "Everything"),
        "order.": QCoreApplication.translate("Audit", "Orders and refunds"),
        "coupon.": QCoreApplication.translate("Audit", "Coupons"),
        "customer.": QCoreApplication.translate("Audit", "Customers and contacts"),
        "booking.": QCoreApplication.translate("Audit", "Service bookings"),
        "account.": QCoreApplication.translate("Audit", "Accounts and roles"),
        "payment.": QCoreApplication.translate("Audit", "Small payments"),
        "leads.": QCoreApplication.translate("Audit", "Leads"),
        "landing.": QCoreApplication.translate("Audit", "Landings"),
        "contact.": QCoreApplication.translate("Audit", "Contacts by landings"),
        "requests.": QCoreApplication.translate("Audit", "Requests"),
        "message.": QCoreApplication.translate("Audit", "Changed messages"),
        "moderation.": QCoreApplication.translate("Audit", "Blocks and reports"),
        "shop": QCoreApplication.translate("Audit", "The shop and its rules"),
        "privacy.": QCoreApplication.translate("Audit", "Personal data"),
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
        "landing.make": QCoreApplication.translate("Audit", "Made a landing"),
        "landing.change": QCoreApplication.translate("Audit", "Changed a landing"),
        "landing.approve": QCoreApplication.translate("Audit", "Decided on a landing's approval"),
        "landing.key": QCoreApplication.translate("Audit", "Made a landing's API key"),
        "landing.key_revoked": QCoreApplication.translate("Audit", "Revoked a landing's API key"),
        "landing.order": QCoreApplication.translate("Audit", "Entered an order by hand"),
        "contact.reveal": QCoreApplication.translate("Audit", "Looked at a contact's number"),
        "contact.export": QCoreApplication.translate("Audit", "Exported the contacts"),
        "contact.import": QCoreApplication.translate("Audit", "Imported contacts"),
        "contacts.receive": QCoreApplication.translate("Audit", "Switched Receive data of a colleague"),
        "contacts.approve": QCoreApplication.translate("Audit", "Let waiting contacts be shared out"),
        "contacts.reassign": QCoreApplication.translate("Audit", "Gave a contact to somebody else"),
        "contacts.delete": QCoreApplication.translate("Audit", "Deleted a duplicate contact"),
        "contacts.restore": QCoreApplication.translate("Audit", "Took back the deletion of a contact"),
        "contacts.reveal": QCoreApplication.translate("Audit", "Looked at a contact's number"),
        "contacts.export": QCoreApplication.translate("Audit", "Exported contacts"),
        "marketing.export": QCoreApplication.translate("Audit", "Exported the marketing figures"),
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
        "package.order": QCoreApplication.translate("Audit", "Began to pay for the business package"),
        "package.opened": QCoreApplication.translate("Audit", "The payment for the business package can be made"),
        "package.cancel": QCoreApplication.translate("Audit", "Cancelled the payment for the business package"),
        "package.expire": QCoreApplication.translate("Audit", "The time to pay for the business package was over"),
        "package.closed": QCoreApplication.translate("Audit", "The payment for the business package was closed"),
        "package.declined": QCoreApplication.translate("Audit", "The provider refused the payment for the business package"),
        "package.contradiction": QCoreApplication.translate(
            "Audit", "The provider contradicts itself about the business package"
        ),
        "coupon.make": QCoreApplication.translate("Audit", "Made a coupon"),
        "coupon.end": QCoreApplication.translate("Audit", "Ended a coupon"),
        "coupon.issue": QCoreApplication.translate("Audit", "Gave a coupon"),
        "customer.reveal": QCoreApplication.translate("Audit", "Looked at a contact"),
        "customer.edit": QCoreApplication.translate("Audit", "Changed a profile"),
        "customer.export": QCoreApplication.translate("Audit", "Exported customers"),
        "customer.link": QCoreApplication.translate("Audit", "Linked two profiles"),
        "customer.unlink": QCoreApplication.translate("Audit", "Unlinked two profiles"),
        "customer.points": QCoreApplication.translate("Audit", "Booked points"),
        "customer.debt": QCoreApplication.translate("Audit", "Entered a debt"),
        "customer.debt_settled": QCoreApplication.translate("Audit", "Settled a debt"),
        "customer.identity": QCoreApplication.translate("Audit", "Changed an identity number"),
        "customer.identity_reveal": QCoreApplication.translate("Audit", "Looked at an identity number"),
        "booking.make": QCoreApplication.translate("Audit", "Booked a service"),
        "booking.change": QCoreApplication.translate("Audit", "Moved or changed a booking"),
        "booking.confirm": QCoreApplication.translate("Audit", "Confirmed a booking"),
        "booking.done": QCoreApplication.translate("Audit", "Said that a service is done"),
        "booking.not_come": QCoreApplication.translate("Audit", "Said that a customer did not come"),
        "booking.cancel": QCoreApplication.translate("Audit", "Cancelled a booking"),
        "booking.reopen": QCoreApplication.translate("Audit", "Opened a booking again"),
        "customer.add": QCoreApplication.translate("Audit", "Created a profile"),
        "account.add": QCoreApplication.translate("Audit", "Created an account"),
        "account.change": QCoreApplication.translate("Audit", "Changed an account"),
        "account.sign_out": QCoreApplication.translate("Audit", "Signed somebody out everywhere"),
        "shop.import": QCoreApplication.translate("Audit", "Imported a file"),
        "call.log": QCoreApplication.translate("Audit", "Logged a phone call"),
        "privacy.export": QCoreApplication.translate("Audit", "Exported a person's data"),
        "privacy.erase": QCoreApplication.translate("Audit", "Erased a person's data"),
        "privacy.access.export": QCoreApplication.translate("Audit", "Exported who looked at whose data"),
        "shop_rules.offline": QCoreApplication.translate("Audit", "Set what desks keep at hand offline"),
        "shop_rules.privacy": QCoreApplication.translate("Audit", "Set after how long personal data goes"),
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
        elif name in ("approved", "active", "kept", "on", "phones"):
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
        "minimum": QCoreApplication.translate("Audit", "orders from"),
        "stock": QCoreApplication.translate("Audit", "stock"),
        "reason": QCoreApplication.translate("Audit", "reason"),
        "approved": QCoreApplication.translate("Audit", "approved"),
        "roles": QCoreApplication.translate("Audit", "roles"),
        "active": QCoreApplication.translate("Audit", "may sign in"),
        "rights": QCoreApplication.translate("Audit", "rights"),
        "points": QCoreApplication.translate("Audit", "points"),
        "balance": QCoreApplication.translate("Audit", "balance"),
        "day": QCoreApplication.translate("Audit", "day"),
        "order": QCoreApplication.translate("Audit", "order"),
        "start": QCoreApplication.translate("Audit", "booked for"),
        "other": QCoreApplication.translate("Audit", "other profile"),
        "kept": QCoreApplication.translate("Audit", "a number is kept"),
        "fields": QCoreApplication.translate("Audit", "fields"),
        "purpose": QCoreApplication.translate("Audit", "purpose"),
        "phones": QCoreApplication.translate("Audit", "with phone numbers"),
        "segment": QCoreApplication.translate("Audit", "segment"),
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
        "name": QCoreApplication.translate("Audit", "name"),
        "wrong": QCoreApplication.translate("Audit", "wrong"),
        "actor": QCoreApplication.translate("Audit", "person"),
        "action": QCoreApplication.translate("Audit", "action"),
        "subject": QCoreApplication.translate("Audit", "about"),
        "since": QCoreApplication.translate("Audit", "from"),
        "until": QCoreApplication.translate("Audit", "until"),
        "rows": QCoreApplication.translate("Audit", "rows"),
        "clock": QCoreApplication.translate("Audit", "by its time"),
        "chats": QCoreApplication.translate("Audit", "chats (days)"),
        "profiles": QCoreApplication.translate("Audit", "profiles (days)"),
    }.get(code, one_line(code, 40))
