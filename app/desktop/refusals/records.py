"""Refusals of leads, customers, calls and privacy, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
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
        "customers.identity_key": translate(
            "Refusals", "The hub lacks the key of identity numbers. Ask whoever runs it; everything else works."
        ),
        "customers.link_stranger": translate("Refusals", "These two share no phone and no e-mail, so they cannot be linked."),
        "customers.no_points": translate("Refusals", "The shop runs no points programme."),
        "customers.points": translate("Refusals", "Enter how many points."),
        "customers.points_short": translate("Refusals", "There are only {balance} points."),
        "customers.day": translate("Refusals", "This day does not exist, or is too far away."),
        "customers.debt": translate("Refusals", "Enter an amount above nothing, and not more than is open."),
        "customers.debt_order": translate("Refusals", "Order {number} lacks less than that, or is paid."),
        "customers.debt_twice": translate("Refusals", "Order {number} is carried on already."),
        "customers.help_line": translate("Refusals", "A help line has at most {limit} characters."),
        "bookings.service": translate("Refusals", "Say which service is booked, in at most {limit} characters."),
        "bookings.time": translate(
            "Refusals", "A booking is for a time within the next two years, or entered at most a month after it."
        ),
        "bookings.price": translate("Refusals", "Enter a price, or nothing where the service is free of charge."),
        "bookings.note": translate("Refusals", "A note has at most {limit} characters. Shorten it."),
        "bookings.staff": translate("Refusals", "Choose a colleague who works in this shop."),
        "bookings.changed": translate(
            "Refusals",
            "Somebody changed this booking meanwhile. Nothing of yours was saved: look at it as it is now, then do it again.",
        ),
        "bookings.action": translate("Refusals", "This cannot be done with the booking as it stands now."),
        "bookings.early": translate("Refusals", "It is not time yet: nobody could have come."),
        "customers.conflict": translate("Refusals", "Somebody changed this field meanwhile."),
        "customer_list.filter": translate("Refusals", "Choose the filters from their lists."),
        "customer_list.conflict": translate("Refusals", "Somebody changed this meanwhile. Look again, then set it anew."),
        "customer_list.colleague": translate("Refusals", "This colleague does not answer buyers any more. Choose another one."),
        "export.purpose": translate("Refusals", "Say what the table is needed for."),
        "export.reason": translate("Refusals", "Say it in at least {limit} characters: it is kept in the audit log."),
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
        "calls.outcome": translate("Refusals", "Say how the call went."),
        "calls.note": translate("Refusals", "A note has at most {limit} characters. Shorten it."),
        "calls.nobody": translate("Refusals", "No phone number of this buyer is known."),
        "offline.days": translate("Refusals", "Days are 0 (without end) or between {least} and {most}."),
        "privacy.days": translate("Refusals", "Days are 0 (never) or between {least} and {most}."),
        "privacy.order": translate(
            "Refusals", "A profile takes its chats along: set days for chats too, no more than for profiles."
        ),
        "privacy.purpose": translate("Refusals", "Say what it is for."),
        "privacy.name": translate("Refusals", "This is not the name. Nothing was erased."),
        "privacy.pending": translate("Refusals", "Small payments are still open ({count}). End or cancel them, then erase."),
        "privacy.unreachable": translate("Refusals", "The hub does not answer. Nothing was changed; try again when connected."),
        "leads.unreachable": translate("Refusals", "The hub does not answer: numbers are shown only when connected."),
        "package.reference": translate("Refusals", "Write the number of the receipt, at most {limit} characters."),
        "package.paid": translate("Refusals", "The time of the payment is not possible. Check this computer's clock."),
        "package.entitled": translate(
            "Refusals", "The leads are open to this shop. The package can be paid again in the last 7 days before its end."
        ),
        "package.no_price": translate(
            "Refusals", "The business package has no price in {currency} at this hub. Record a payment by hand instead."
        ),
        "package.amount": translate("Refusals", "Write the amount that was paid."),
        "customers.reveals": translate("Refusals", "You have seen {limit} numbers today. Tomorrow you can see more."),
        "customers.purpose": translate("Refusals", "Say what the contact is needed for."),
        "customers.unreachable": translate("Refusals", "The hub does not answer: contacts are shown only when connected."),
    }
