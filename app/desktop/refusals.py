"""Refusals as sentences: what happened, what was kept, and what to do; the hub sends codes only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.desktop.kit.money import money_text
from app.desktop.refusals_intake import intake_sentences
from app.desktop.request_words import request_refusals
from app.protocol.envelope import ErrorBody


def sentence(error: ErrorBody) -> str:
    """The refusal in the language in force; an unknown code (a newer hub's) is named, so that support can look it up."""
    text = _sentences().get(error.code) or intake_sentences().get(error.code)
    if text is None:
        unknown = QCoreApplication.translate("Refusals", "The hub refused this ({code}). Nothing was changed.")
        return unknown.replace("{code}", error.code)
    for name, value in error.facts.items():
        text = text.replace("{" + name + "}", _shown(error, name, value))
    return text


def _shown(error: ErrorBody, name: str, value: object) -> str:
    if not isinstance(value, int):
        return str(value)
    if name.startswith("amount_"):  # money, in the currency that stands beside it
        return money_text(value, str(error.facts.get("currency", "")))
    if error.code in ("file.too_big", "file.day_quota"):  # a limit in bytes; nobody counts ten million of them
        return QLocale().formattedDataSize(value, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return QLocale().toString(value)


def _sentences() -> Mapping[str, str]:
    # Asked anew each time: the language may have changed, and refusals are rare.
    translate = QCoreApplication.translate
    return {
        "forbidden": translate("Refusals", "Your role does not allow this. Ask a supervisor."),
        "not_found": translate("Refusals", "This is no longer there, or belongs to another shop."),
        "read_only": translate("Refusals", "The hub cannot save anything just now. It is kept here and sent later."),
        "internal": translate("Refusals", "Something went wrong at the hub. It is kept here and tried again."),
        "bad_request": translate("Refusals", "The hub did not understand this. Update the program, then try again."),
        "unknown_command": translate("Refusals", "The hub is older than this program and cannot do this yet."),
        "rate_limited": translate("Refusals", "Too many at once. Wait a moment, then try again."),
        "message.empty": translate("Refusals", "There is nothing to send."),
        "message.too_long": translate(
            "Refusals", "The message is longer than {limit} characters. Shorten it or send it in parts."
        ),
        "message.kind": translate("Refusals", "This kind of message cannot be sent."),
        "message.file": translate("Refusals", "The file is not at the hub. Attach it again."),
        "file.type": translate("Refusals", "Only PNG, JPEG, GIF and WebP pictures can be sent."),
        "file.too_big": translate("Refusals", "The file is larger than {limit}. Make it smaller and try again."),
        "file.kind": translate(
            "Refusals",
            "Files of this kind cannot be sent. Pictures, videos, PDF, Word, Excel and text files can, as the shop allows.",
        ),
        "file.bomb": translate("Refusals", "This file unpacks to far more than it should. It cannot be sent."),
        "file.macros": translate("Refusals", "This file has macros. Save it without them, then send it."),
        "file.day_quota": translate("Refusals", "More than {limit} were sent into this chat within a day. Try again tomorrow."),
        "files.kinds": translate("Refusals", "Choose kinds of files from the list."),
        "files.size": translate("Refusals", "A file may have between 1 and {limit} MB."),
        "file.empty": translate("Refusals", "The file is empty."),
        "file.too_many_pixels": translate("Refusals", "The picture has too many pixels. Make it smaller and try again."),
        "file.hash": translate("Refusals", "The file was damaged on its way. Send it again."),
        "file.quota": translate("Refusals", "Too many files at once. Try again in {seconds} seconds."),
        "file.missing": translate("Refusals", "The file is no longer on this computer. Attach it again."),
        "file.too_many": translate("Refusals", "At most {limit} files go out at once. Send these first."),
        "file.unreadable": translate("Refusals", "The file cannot be read. Check that it is still there and not open elsewhere."),
        "chat.picture": translate("Refusals", "The file is not at the hub. Attach it again."),
        "outreach.limit": translate(
            "Refusals", "All that may go to a silent buyer has gone (limit {limit}). Try again once the buyer has written."
        ),
        "outreach.no_such_order": translate(
            "Refusals", "There is no order {number} in this shop. Check the number; nothing was begun."
        ),
        "outreach.never_wrote": translate(
            "Refusals",
            "The buyer has not written yet and has no order of the last {order_days} days. Try again once the buyer has written.",
        ),
        "outreach.no_order": translate(
            "Refusals",
            "The buyer has not written for {days} days and has no order of the last {order_days} days. "
            "Try again once the buyer has written.",
        ),
        "chat.id_taken": translate(
            "Refusals", "The hub holds another message under this number. Copy the text and send it again."
        ),
        "chat.quote": translate("Refusals", "The message that this answers is not in this chat. Copy the text and send it anew."),
        "chat.not_own": translate("Refusals", "Only whoever wrote a message can change it. Nothing was changed."),
        "chat.channel": translate("Refusals", "On this buyer's channel nothing can be changed after sending. It stays as it is."),
        "chat.never": translate("Refusals", "Your shop does not allow messages to be changed. It stays as it is."),
        "chat.too_late": translate(
            "Refusals", "A message can be changed for {seconds} seconds after it was sent. The buyer keeps it as it is."
        ),
        "chat.recalled": translate("Refusals", "This message was recalled already: there is nothing left to change."),
        "chat.only_text": translate("Refusals", "Only texts can be edited. You can recall it and send another one."),
        "changing.limit": translate("Refusals", "Messages can be changed for a day at most."),
        "help_links.order": translate("Refusals", "For order {number} this page has nothing to show."),
        "audit.unreachable": translate("Refusals", "The hub does not answer: the log is kept there. Try again when connected."),
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
        "customers.name": translate("Refusals", "A name is needed."),
        "customers.too_long": translate("Refusals", "This is longer than {limit} characters. Shorten it."),
        "customers.too_many": translate("Refusals", "At most {limit} of these can be kept."),
        "customers.email": translate("Refusals", "{value} is no e-mail address."),
        "customers.phone": translate("Refusals", "{value} is no phone number. Write it with its country, such as +84…"),
        "customers.birthday": translate("Refusals", "There is no such day. Write it as day/month/year."),
        "customers.tax_code": translate("Refusals", "A tax code has 4 to 30 letters and digits."),
        "customers.choice": translate("Refusals", "Choose one of the list."),
        "customers.field": translate("Refusals", "This field cannot be changed."),
        "customers.nobody": translate("Refusals", "This buyer has no profile yet. Create one first."),
        "customers.known": translate("Refusals", "This buyer has a profile already. Look at it again."),
        "customers.contact_changed": translate(
            "Refusals", "Somebody changed this contact meanwhile. Show it again, then change it."
        ),
        "customers.responsible": translate("Refusals", "Choose a colleague who works in this shop."),
        "customers.identity": translate("Refusals", "An identity number has 4 to 40 letters and digits."),
        "customers.identity_right": translate("Refusals", "You may not see identity numbers. An admin can grant it to you."),
        "customers.link_stranger": translate("Refusals", "These two share no phone and no e-mail, so they cannot be linked."),
        "customers.no_points": translate("Refusals", "The shop runs no points programme."),
        "customers.points": translate("Refusals", "Enter how many points."),
        "customers.points_short": translate("Refusals", "There are only {balance} points."),
        "customers.day": translate("Refusals", "This day does not exist, or is too far away."),
        "customers.debt": translate("Refusals", "Enter an amount above nothing, and not more than is open."),
        "customers.debt_order": translate("Refusals", "Order {number} lacks less than that, or is paid."),
        "customers.debt_twice": translate("Refusals", "Order {number} is carried on already."),
        "customers.help_line": translate("Refusals", "A help line has at most {limit} characters."),
        "customers.conflict": translate("Refusals", "Somebody changed this field meanwhile."),
        "customer_list.filter": translate("Refusals", "Choose the filters from their lists."),
        "customer_list.conflict": translate("Refusals", "Somebody changed this meanwhile. Look again, then set it anew."),
        "customer_list.colleague": translate("Refusals", "This colleague does not answer buyers any more. Choose another one."),
        "customer_list.purpose": translate("Refusals", "Say what the table is needed for."),
        "customer_list.reason": translate("Refusals", "Say it in at least {limit} characters: it is kept in the audit log."),
        "segments.name": translate("Refusals", "A segment's name has 1 to {limit} characters."),
        "segments.empty": translate("Refusals", "Set a filter first: a segment of everybody is none."),
        "segments.taken": translate("Refusals", "There is a segment of this name already. Choose another name."),
        "segments.too_many": translate("Refusals", "A shop keeps at most {limit} segments. Delete one that nobody needs."),
        "segments.changed": translate("Refusals", "Somebody changed this segment meanwhile. Look at it, then do it again."),
        "leads.name": translate("Refusals", "A name has 1 to {limit} characters."),
        "leads.field": translate("Refusals", "This part of a lead cannot be changed."),
        "leads.status": translate("Refusals", "Choose one of the list."),
        "leads.note": translate("Refusals", "A note has at most {limit} characters. Shorten it."),
        "leads.message": translate("Refusals", "A message has at most {limit} characters. Shorten it."),
        "leads.phone": translate("Refusals", "This is no phone number. Write it with its country, such as +84…"),
        "leads.closed": translate("Refusals", "This shop takes no leads just now."),
        "leads.conflict": translate("Refusals", "Somebody changed this field meanwhile."),
        "leads.read_only": translate(
            "Refusals", "The leads of this shop can only be read: the package has ended. The Leads page says how to open them."
        ),
        "leads.reveals": translate("Refusals", "You have seen {limit} numbers today. Tomorrow you can see more."),
        "sharing.agent": translate("Refusals", "Contacts go to agents alone. Choose somebody who answers buyers."),
        "sharing.deleted": translate("Refusals", "This contact was deleted as a duplicate. Undo that first."),
        "sharing.many": translate("Refusals", "At most {limit} contacts at a time. Approve the whole landing instead."),
        "sharing.no_duplicate": translate("Refusals", "Only a contact that repeats an earlier one can be deleted."),
        "sharing.purpose": translate("Refusals", "Say what you need the number for."),
        "sharing.reveals": translate("Refusals", "You have seen {limit} numbers today. Tomorrow you can see more."),
        "sharing.unreachable": translate("Refusals", "The hub does not answer. Try again when connected."),
        "marketing.time": translate("Refusals", "A dashboard shows between one and {days} days."),
        "calls.outcome": translate("Refusals", "Say how the call went."),
        "calls.note": translate("Refusals", "A note has at most {limit} characters. Shorten it."),
        "calls.nobody": translate("Refusals", "No phone number of this buyer is known."),
        "privacy.days": translate("Refusals", "Days are 0 (never) or between {least} and {most}."),
        "privacy.order": translate(
            "Refusals", "A profile takes its chats along: set days for chats too, no more than for profiles."
        ),
        "privacy.purpose": translate("Refusals", "Say what it is for."),
        "privacy.name": translate("Refusals", "This is not the name. Nothing was erased."),
        "privacy.pending": translate("Refusals", "Small payments are still open ({count}). End or cancel them, then erase."),
        "privacy.unreachable": translate("Refusals", "The hub does not answer. Nothing was changed; try again when connected."),
        "leads.unreachable": translate("Refusals", "The hub does not answer: numbers are shown only when connected."),
        **request_refusals(),
        "package.reference": translate("Refusals", "Write the number of the receipt, at most {limit} characters."),
        "package.paid": translate("Refusals", "The time of the payment is not possible. Check this computer's clock."),
        "package.entitled": translate("Refusals", "The leads are open to this shop already: there is nothing to pay for now."),
        "package.no_price": translate(
            "Refusals", "The business package has no price in {currency} at this hub. Record a payment by hand instead."
        ),
        "package.amount": translate("Refusals", "Write the amount that was paid."),
        "customers.purpose": translate("Refusals", "Say what the contact is needed for."),
        "customers.unreachable": translate("Refusals", "The hub does not answer: contacts are shown only when connected."),
        "quick_replies.title": translate("Refusals", "Give it a title of at most {limit} characters."),
        "quick_replies.text": translate("Refusals", "Write a text of at most {limit} characters, or add a picture."),
        "quick_replies.group": translate("Refusals", "The name of the group is longer than {limit} characters."),
        "quick_replies.shortcut": translate(
            "Refusals", "A shortcut has at most {limit} letters, digits and hyphens, without spaces."
        ),
        "quick_replies.variable": translate("Refusals", "There is no variable called {name}. Choose one of the list."),
        "quick_replies.pictures": translate("Refusals", "At most {limit} pictures go with one reply."),
        "quick_replies.too_many": translate("Refusals", "The shop has {limit} quick replies already. Delete some first."),
        "quick_replies.unreachable": translate("Refusals", "The hub does not answer. Nothing was changed; try again later."),
        "quick_replies.picture": translate("Refusals", "The hub does not hold the picture {name}. Add it again."),
        "quick_replies.team": translate("Refusals", "This is the team's. Ask a supervisor to change it."),
        "quick_replies.owner": translate("Refusals", 'The column "owner" says team or mine, or nothing.'),
        "quick_replies.language": translate("Refusals", "The language is a tag such as en, vi, zh-CN or uk, or nothing."),
        "quick_replies.twice": translate("Refusals", "The same reply stands in line {line} already."),
        "quick_replies.file": translate("Refusals", "This file cannot be read. Save it as CSV or XLSX, then try again."),
        "quick_replies.encoding": translate(
            "Refusals", "These letters cannot be read. Save the file as CSV in UTF-8, or as XLSX."
        ),
        "quick_replies.columns": translate(
            "Refusals", 'The first line must name the columns, at least "title" and "text", each once.'
        ),
        "quick_replies.rows": translate("Refusals", "One file may hold {limit} replies. Split it."),
        "quick_replies.too_big": translate("Refusals", "The file is bigger than it may be once unpacked. Split it."),
        "quick_replies.changed": translate("Refusals", "Somebody changed this reply meanwhile. Look at it again."),
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
        "orders.case": translate("Refusals", "This application was decided already, or withdrawn."),
        "orders.payouts": translate(
            "Refusals",
            "Small payments of order {number} went out already: {amount_left} are left to give back. "
            "Refuse this application, and apply for less.",
        ),
        "orders.busy": translate("Refusals", "Another change of order {number} is on its way. Try again in a moment."),
        "orders.note": translate("Refusals", "Say why it is refused: the buyer will ask."),
        "shop.unreachable": translate("Refusals", "The shop's system does not answer. Nothing was changed; try again."),
        "shop.gone": translate("Refusals", "The shop's system has no such order any more."),
        "shop.stock": translate("Refusals", "The shop's system has not enough in stock for this parcel."),
        "shop.refused": translate("Refusals", "The shop's system refused this. Nothing was changed."),
        "shop.forbidden": translate("Refusals", "The shop's system does not accept the hub's key. Tell an admin."),
        "shop.state": translate("Refusals", "The shop's system does not allow this for an order in this state."),
        "shop.amount": translate("Refusals", "The shop's system does not accept this amount. Nothing was changed."),
        "spam.host": translate("Refusals", "{host} is not the name of a site. Write it like shop.example.com."),
        "spam.hosts": translate("Refusals", "At most {limit} trusted sites can be kept. Remove some first."),
        "shop_rules.nothing": translate("Refusals", "Nothing was changed."),
        "alerts.rate": translate("Refusals", "The reply rate has to be between 1 and 100 %."),
        "alerts.turns": translate("Refusals", "The number of turns has to be at least 1."),
        "alerts.repeat": translate("Refusals", "Warn again after a minute at the earliest, after a day at the latest."),
        "alerts.escalate": translate("Refusals", "Alerts are passed on after 10 seconds at the earliest, an hour at the latest."),
        "alerts.chain": translate("Refusals", "These people cannot be told in this order. Choose others."),
        "response.threshold": translate("Refusals", "An answer is in time within a second at least, seven days at most."),
        "response.week": translate("Refusals", "The hours need all seven days of the week."),
        "response.hours": translate(
            "Refusals", "The hours of day {day} of the week make no sense: it must not open and close at the same time."
        ),
        "response.never": translate("Refusals", "At least one day of the week must be served."),
        "response.closed": translate("Refusals", "{date} is no date. Write it like 2026-12-25."),
        "response.many_closed": translate("Refusals", "At most {limit} dates can be kept. Remove past ones first."),
        "response.zone": translate("Refusals", "There is no time zone called {zone}. Choose one of the list."),
        "response.unit": translate("Refusals", "Only turns can be measured."),
        "response.answers": translate("Refusals", "At least one kind of a person's message must count as an answer."),
        "response.time": translate("Refusals", "Choose a time that ends after it begins."),
        "response.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "limits.order": translate(
            "Refusals", "The three limits must follow one another, the first at least 5 seconds, the last at most a day."
        ),
        "notice.empty": translate("Refusals", "The notice is empty. Write something first."),
        "notice.too_long": translate("Refusals", "The notice is longer than {limit} characters. Shorten it."),
        "notice.until": translate("Refusals", "Choose a time that is still ahead, within a year."),
        "notice.id_taken": translate("Refusals", "The hub holds another notice under this number. Write it again."),
        "note.empty": translate("Refusals", "The note is empty. Write something first."),
        "note.too_long": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "note.id_taken": translate("Refusals", "The hub holds another note under this number. Write it again."),
        "board.time": translate("Refusals", "Choose a time that ends after it begins."),
        "board.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "reports.time": translate("Refusals", "Choose a time that ends after it begins."),
        "reports.too_long": translate("Refusals", "At most {days} days can be shown at once. Choose a shorter time."),
        "reports.unreachable": translate(
            "Refusals", "The hub does not answer: reports are made there. Try again when connected."
        ),
        "reports.after": translate("Refusals", "Orders are led back to a coupon for 1 to {days} days."),
        "sign_in.wrong": translate("Refusals", "Login or password is wrong. Check both, also Caps Lock."),
        "sign_in.disabled": translate("Refusals", "This account is switched off. Ask an admin of your shop."),
        "sign_in.wait": translate("Refusals", "Too many attempts. Try again in {seconds} seconds."),
        "sign_in.code": translate("Refusals", "The six-digit code is wrong or too old. Enter the present one."),
        "sign_in.code_needed": translate("Refusals", "Enter the six-digit code of your authenticator."),
        "sign_in.incomplete": translate("Refusals", "Enter your login and your password."),
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
        "sign_in.address": translate("Refusals", "This is not an address of a hub. It looks like desk.example.com."),
        "sign_in.plain_http": translate("Refusals", "Without https the password could be read on its way. Use an https address."),
        "session_ended": translate("Refusals", "Your session has ended. Sign in again, then repeat it."),
        "origin": translate("Refusals", "The hub does not take this from here. Ask your admin to allow this address."),
        "consent": translate("Refusals", "The buyer has not agreed to the chat yet."),
        "chat.too_fast": translate("Refusals", "Too many messages at once. Wait a moment, then try again."),
        "chat.not_uploaded": translate("Refusals", "The file has not arrived yet. It is sent again."),
        "poisoned": translate("Refusals", "The hub cannot take this message. Copy its text, then delete it."),
        "file.broken": translate("Refusals", "The file is damaged or cut short. Choose another one."),
        "account.last_admin": translate("Refusals", "This is the shop's last admin. Make somebody else an admin first."),
        "account.login": translate("Refusals", "A login has 1 to {limit} characters and no spaces."),
        "account.name": translate("Refusals", "Enter a name."),
        "account.roles": translate("Refusals", "Tick at least one role."),
        "account.taken": translate("Refusals", "The login {login} is taken. Choose another one."),
        "password.too_short": translate("Refusals", "A password has at least {limit} characters."),
        "password.too_long": translate("Refusals", "A password has at most {limit} characters."),
        "password.too_simple": translate("Refusals", "This password is too easy to guess. Choose another one."),
        "routing.taken": translate("Refusals", "{name} was quicker: the chat is theirs."),
        "routing.you_are_away": translate("Refusals", "Come online or be busy first, then take the chat."),
        "routing.not_connected": translate(
            "Refusals", "There is no connection, so nobody learns of it: your state is as it was. Choose again once connected."
        ),
        "routing.not_here": translate("Refusals", "{name} is away or offline. Choose somebody who is here."),
        "routing.cannot_answer": translate("Refusals", "{name} does not answer buyers. Choose somebody else."),
        "routing.not_yours": translate("Refusals", "The chat is a colleague's. A supervisor can give it back."),
        "routing.outside": translate("Refusals", "Spam and blocked buyers belong to nobody. Take it out of there first."),
        "routing.times": translate("Refusals", "These times make no sense together: away must come before offline."),
        "routing.capacity": translate("Refusals", "A person has 0 to {limit} chats at a time."),
        "routing.weight": translate("Refusals", "A share is between 1 and {limit} per cent."),
        "routing.groups": translate(
            "Refusals", "A group needs a name of at most 40 characters and a condition; 50 groups are the most."
        ),
        "transfer.nothing": translate("Refusals", "There is no chat here that you could hand over."),
        "transfer.who": translate("Refusals", "Choose one colleague or one group."),
        "transfer.self": translate("Refusals", "This chat would be yours again. Choose somebody else."),
        "transfer.busy": translate("Refusals", "{name} is busy and takes no new buyers. The chat stays with you."),
        "transfer.full": translate("Refusals", "{name} has no room for another chat. The chat stays with you."),
        "transfer.nobody": translate("Refusals", "Nobody of the group “{group}” has room now. The chat stays with you."),
        "transfer.not_held": translate("Refusals", "The chat is nobody's any more. Take it first, then hand it over."),
        "transfer.note": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "transfer.late": translate("Refusals", "It took too long to reach the hub. The chat stays with you; hand it over again."),
        "transfer.over": translate("Refusals", "Too late: it was answered, taken back, or went to somebody else."),
        "transfer.not_connected": translate(
            "Refusals", "There is no connection, so nobody would learn of it: the chat stays with you. Try again once connected."
        ),
        "note.mentions": translate("Refusals", "A note calls at most {limit} colleagues. Leave some out."),
        "note.cannot_read": translate("Refusals", "{name} does not answer buyers and reads no notes. Leave them out."),
        "moderation.blocked": translate(
            "Refusals", "This buyer is blocked: nothing was sent. Unblock the buyer first, then send it again."
        ),
        "moderation.note_long": translate("Refusals", "The note is longer than {limit} characters. Shorten it."),
        "moderation.note_missing": translate("Refusals", "Say in the note what it is about."),
        "moderation.nothing_picked": translate("Refusals", "Pick at least one message that shows what it is about."),
        "moderation.many": translate("Refusals", "A report names at most {limit} messages. Pick fewer."),
        "moderation.handled": translate("Refusals", "{name} was quicker and decided otherwise. Look at the report again."),
        "unreachable": translate("Refusals", "The hub does not answer at this address. Check the address and your network."),
        "not_a_hub": translate("Refusals", "There is no Frontdesk hub at this address. Check the address."),
        "reminder.past": translate("Refusals", "This time is over. Choose a later one."),
        "reminder.far": translate("Refusals", "A reminder is at most a year away. Choose an earlier time."),
        "reminder.many": translate("Refusals", "You have {limit} open reminders. Finish some of them first."),
        "certificate": translate("Refusals", "The hub's certificate is not trusted. Ask your admin; nothing was sent."),
    }
