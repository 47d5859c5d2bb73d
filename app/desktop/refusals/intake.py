"""Refusals of landings, contacts and marketing, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
        "landing.name": translate("Refusals", "A landing's name has 1 to {limit} characters."),
        "landing.language": translate("Refusals", "A landing can be written in English, Vietnamese, Chinese and Ukrainian."),
        "landing.title": translate("Refusals", "A title has at most {limit} characters. Shorten it."),
        "landing.text": translate("Refusals", "The text has at most {limit} characters. Shorten it."),
        "landing.fields": translate("Refusals", "Choose the fields of the form from the list."),
        "landing.product": translate("Refusals", "This product is not the shop's. Choose another one."),
        "landing.recipients": translate("Refusals", "Recipients must be colleagues of this shop."),
        "landing.conflict": translate("Refusals", "Somebody changed this landing meanwhile."),
        "landing.manual": translate(
            "Refusals", "This landing takes nothing by hand any more. Choose another one, or ask its marketer for Manual entry."
        ),
        "landing.closed": translate("Refusals", "This form takes nothing at the moment."),
        "landing.unreachable": translate("Refusals", "The hub does not answer. Nothing was changed; try again when connected."),
        "contacts.key": translate(
            "Refusals", "The sender's name for a contact has 1 to {limit} letters, digits, dots or dashes."
        ),
        "contacts.task": translate("Refusals", "A task has at most {limit} characters. Shorten it."),
        "contacts.address": translate("Refusals", "An address has at most {limit} characters. Shorten it."),
        "contacts.email": translate("Refusals", "This is no e-mail address."),
        "contacts.quantity": translate("Refusals", "Choose a number from 1 to {limit}."),
        "contacts.lines": translate("Refusals", "An order needs a product, and each product once."),
        "contacts.goods": translate("Refusals", "One of the products is not sold any more. Choose another one."),
        "shop.create_order": translate(
            "Refusals", "The shop's system takes no orders from here. Place it there; the contact can be entered by itself."
        ),
        "shop.total": translate(
            "Refusals",
            "The shop asks {amount_total} for this, delivery and discounts included. If the buyer agrees, place the order again.",
        ),
        "shop.unanswered": translate(
            "Refusals",
            "The shop's system did not answer, and may have taken the order. Place it again here: no second one is made.",
        ),
        "shop.sold_out": translate("Refusals", "The shop does not have that many in stock. Nothing was ordered."),
        "shop.delivery": translate("Refusals", "The shop has no way to deliver this order. Nothing was ordered."),
        "shop.country": translate(
            "Refusals", "The shop does not deliver to the country of this phone number. Nothing was ordered."
        ),
        "import.formula": translate("Refusals", "“{value}” begins like a formula, which a spreadsheet would run."),
        "import.landing": translate("Refusals", "There is no landing “{value}”, or several are called so."),
        "sharing.agent": translate("Refusals", "Contacts go to agents alone. Choose somebody who answers buyers."),
        "sharing.deleted": translate("Refusals", "This contact was deleted as a duplicate. Undo that first."),
        "sharing.many": translate("Refusals", "At most {limit} contacts at a time. Approve the whole landing instead."),
        "sharing.no_duplicate": translate("Refusals", "Only a contact that repeats an earlier one can be deleted."),
        "leads.purpose": translate("Refusals", "Say what you need the number for."),
        "sharing.purpose": translate("Refusals", "Say what you need the number for."),
        "sharing.reveals": translate("Refusals", "You have seen {limit} numbers today. Tomorrow you can see more."),
        "sharing.unreachable": translate("Refusals", "The hub does not answer. Try again when connected."),
        "marketing.time": translate("Refusals", "A dashboard shows between one and {days} days."),
    }
