"""Refusals of what moves goods or money, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
        "help_links.order": translate("Refusals", "For order {number} this page has nothing to show."),
        "after_sales.state": translate("Refusals", "Order {number} is not paid: there is nothing to give back."),
        "after_sales.open": translate("Refusals", "An application for order {number} waits for a decision already."),
        "after_sales.too_many": translate("Refusals", "There were {limit} applications on this order already. Ask a supervisor."),
        "after_sales.reason": translate("Refusals", "Choose a reason of the list."),
        "after_sales.amount": translate(
            "Refusals",
            "At most {amount_most} can be asked for: what was paid, less what was given back or paid out as small payments.",
        ),
        "after_sales.unreachable": translate(
            "Refusals",
            "The hub does not answer. Submit again when connected: order {number} is applied for once all the same.",
        ),
        "after_sales.note": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "coupons.off": translate("Refusals", "The shop has switched {coupon} off. Choose another coupon."),
        "coupons.early": translate("Refusals", "{coupon} is not valid yet. Choose another coupon."),
        "coupons.expired": translate("Refusals", "{coupon} is over. Choose another coupon."),
        "coupons.limit": translate("Refusals", "This buyer has had {coupon} as often as one may (limit {limit})."),
        "coupons.sold_out": translate("Refusals", "{coupon} has just run out. Choose another coupon."),
        "coupons.blocked": translate("Refusals", "This buyer is blocked and gets no coupon."),
        "coupons.spam": translate("Refusals", "This chat lies in the spam folder. Take it out of there first."),
        "coupons.code": translate("Refusals", "A code has 2 to 30 letters, digits, hyphens or underscores."),
        "coupons.name": translate("Refusals", "Enter a name of at most {limit} characters: buyers read it."),
        "coupons.percent": translate("Refusals", "A discount is between 1 and 100 per cent."),
        "coupons.amount": translate("Refusals", "The amount must be more than nothing. Write it like 1234.50."),
        "coupons.minimum": translate("Refusals", "The least order must be an amount, and at least what the coupon takes off."),
        "coupons.currency": translate("Refusals", "The shop's currency is another one by now. Close this form and begin anew."),
        "coupons.stock": translate("Refusals", "A stock is between 1 and {limit}."),
        "coupons.per_buyer": translate("Refusals", "A buyer may have between 1 and {limit} of it."),
        "coupons.ends": translate("Refusals", "Its end must lie ahead."),
        "coupons.kind": translate("Refusals", "Choose what it takes off."),
        "coupons.taken": translate("Refusals", "There is or was a coupon {coupon} already. Choose another code."),
        "coupons.engine": translate("Refusals", "This shop's coupons are kept in the shop's system. Make and end them there."),
        "coupons.unkept": translate("Refusals", "The hub does not answer. Try again once connected: it is done only once."),
        "coupons.unreachable": translate("Refusals", "The hub does not answer, so nobody knows what is left. Try again later."),
        "coupons.unanswered": translate(
            "Refusals", "The hub does not answer. Send it again when connected: it is given once all the same."
        ),
        "payments.no_provider": translate(
            "Refusals", "This shop has no payment provider, so no money can move. Ask your admin to have one set up at the hub."
        ),
        "payments.unpaid": translate("Refusals", "Order {number} has brought no money: there is nothing to pay out of."),
        "payments.order": translate("Refusals", "Order {number} is cancelled: nothing can be collected for it."),
        "payments.currency": translate("Refusals", "Small payments go in the shop's own currency, which is not this order's."),
        "payments.too_many": translate(
            "Refusals",
            "There were {limit} payouts on order {number} already. Apply for a refund instead, or cancel one that is open.",
        ),
        "payments.amount": translate("Refusals", "Enter an amount that is more than nothing."),
        "payments.most": translate(
            "Refusals", "One payment may be {amount_most} at most. Enter less, or ask a supervisor to change the limit."
        ),
        "payments.order_limit": translate(
            "Refusals", "With what was paid and given back, {amount_left} are left for this order. Enter less."
        ),
        "payments.month": translate(
            "Refusals",
            "Of this month's {amount_cap} for payouts {amount_left} are left. "
            "Enter less, wait for the next month, or ask a supervisor to change the limit.",
        ),
        "payments.reason": translate("Refusals", "Choose a reason of the list."),
        "payments.note": translate("Refusals", "Write a note for colleagues, of at most {limit} characters."),
        "payments.why": translate("Refusals", "Say why, in at most {limit} characters: whoever asked will want to know."),
        "payments.own": translate("Refusals", "Somebody else has to decide on what you asked for. Ask another supervisor."),
        "payments.state": translate("Refusals", "This payment is no longer in a state for that. Look at it again."),
        "payments.changed": translate("Refusals", "This payment is another one by now. Look at it again."),
        "payments.unreachable": translate(
            "Refusals", "The hub does not answer. Do it again when connected: it counts once all the same."
        ),
        "payments.rule_payouts": translate("Refusals", "The number of payouts on an order lies between 0 and 100."),
        "payments.rule_amount": translate("Refusals", "One of these amounts makes no sense. Nothing was changed."),
        "payments.rule_expire": translate("Refusals", "A payment is open for between an hour and 30 days."),
        "orders.action": translate("Refusals", "Order {number} is no longer in a state for this. Look at it again."),
        "orders.unreachable": translate(
            "Refusals", "The hub does not answer: nothing was changed on order {number}. Try again when connected."
        ),
        "orders.changed": translate("Refusals", "Somebody changed order {number} meanwhile. Look at it again, then repeat it."),
        "orders.total": translate("Refusals", "This amount makes no sense for the order. Nothing was changed."),
        "orders.carrier": translate("Refusals", "Enter the carrier, at most {limit} characters."),
        "orders.tracking": translate("Refusals", "Enter the tracking number, at most {limit} characters."),
        "orders.remark": translate("Refusals", "The remark is longer than {limit} characters. Shorten it."),
        "orders.address": translate("Refusals", "Name, city and street are needed, each of at most {limit} characters."),
        "orders.country": translate("Refusals", "The country is written as two letters, such as VN or UA."),
        "orders.phone": translate("Refusals", "Write the whole phone number, or leave it as it was."),
        "orders.case": translate("Refusals", "This application was decided already, or withdrawn."),
        "orders.payouts": translate(
            "Refusals",
            "Small payments of order {number} went out already: {amount_left} are left to give back. "
            "Refuse this application, and apply for less.",
        ),
        "orders.busy": translate("Refusals", "Another change of order {number} is on its way. Try again in a moment."),
        "orders.own": translate(
            "Refusals", "You applied for this refund yourself: above {amount_limit} another supervisor has to approve it."
        ),
        "orders.note": translate("Refusals", "Say why it is refused: the buyer will ask."),
        "shop.unreachable": translate("Refusals", "The shop's system does not answer. Nothing was changed; try again."),
        "shop.gone": translate("Refusals", "The shop's system has no such order any more."),
        "shop.stock": translate("Refusals", "The shop's system has not enough in stock for this parcel."),
        "shop.refused": translate("Refusals", "The shop's system refused this. Nothing was changed."),
        "shop.forbidden": translate("Refusals", "The shop's system does not accept the hub's key. Tell an admin."),
        "shop.state": translate("Refusals", "The shop's system does not allow this for an order in this state."),
        "shop.amount": translate("Refusals", "The shop's system does not accept this amount. Nothing was changed."),
        "import.unreachable": translate(
            "Refusals",
            "The hub does not answer. It may have taken in a part; sending the file again doubles nothing.",
        ),
        "import.engine": translate(
            "Refusals",
            "This shop's goods and orders come from its own system. Import them there; they appear here too.",
        ),
        "import.what": translate("Refusals", "The hub is older than this program and cannot do this yet."),
        "import.busy": translate("Refusals", "The hub is reading another file. Try again in {seconds} seconds."),
        "import.form": translate("Refusals", "This file cannot be read. Save it as CSV or XLSX, then try again."),
        "import.file": translate("Refusals", "This file cannot be read. Save it as CSV or XLSX, then try again."),
        "import.encoding": translate("Refusals", "These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX."),
        "import.file_too_big": translate("Refusals", "The file is bigger than {limit} MB. Split it."),
        "import.too_big": translate("Refusals", "The file is bigger than {limit} MB once unpacked. Split it."),
        "import.rows": translate("Refusals", "One file may hold {limit} lines. Split it."),
        "import.columns": translate(
            "Refusals", "The first line must name the columns, each once. An empty table with them can be saved here."
        ),
        "import.map": translate("Refusals", "Two columns cannot be the same. Say anew what each of them is."),
        "import.lacking": translate("Refusals", "The file lacks the columns {columns}. Add them, then try again."),
        "import.missing": translate("Refusals", "{column} is empty."),
        "import.too_long": translate("Refusals", "{column} is too long."),
        "import.state": translate("Refusals", "There is no order state “{value}”."),
        "import.source": translate(
            "Refusals",
            "There is no source “{value}”. Write website, app, in_store, shopee, lazada, gomua, tiktok_shop, landing_page, "
            "contact_form or excel.",
        ),
        "import.rank": translate("Refusals", "There is no rank “{value}”. Write gold, silver, bronze or none."),
        "import.yes_no": translate("Refusals", "{column}: write yes or no, not “{value}”."),
        "import.number": translate("Refusals", "{column}: “{value}” is not a whole number that makes sense here."),
        "import.currency": translate(
            "Refusals", "The currency must be a code of three letters such as UAH, one and the same within an order."
        ),
        "import.amount": translate("Refusals", "{column}: “{value}” is not an amount. Write it as 1234.50, without spaces."),
        "import.email": translate("Refusals", "“{value}” is not an e-mail address."),
        "import.phone": translate("Refusals", "“{value}” is not a phone number. Write it with the country code, such as +380…"),
        "import.country": translate("Refusals", "The country is a code of two letters such as UA or VN, not “{value}”."),
        "import.date": translate("Refusals", "“{value}” is not a date. Write it as 2026-11-22 14:30."),
        "import.customer": translate("Refusals", "No customer has the contact {value}. Import the customers first."),
        "import.sku": translate("Refusals", "No product has the SKU {value}. Import the products first."),
        "import.coupon": translate("Refusals", "No coupon has the code {value}. Correct it, or leave it empty."),
        "import.twice": translate("Refusals", "{value} stands in the file twice."),
        "import.order": translate("Refusals", "Another line of order {value} is wrong; an order is taken in as a whole."),
    }
