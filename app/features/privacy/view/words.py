"""Privacy in words: groups of fields, what they are kept for, clocks, purposes; codes of a newer hub are shown as they are."""

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.plain import one_line


def group_words(group: str) -> str:
    """A group of fields."""
    translate = QCoreApplication.translate
    return {
        "contact": translate("Privacy", "Phone numbers, e-mails and address"),
        "identity": translate("Privacy", "Name, birthday, company, tags and notes"),
        "orders": translate("Privacy", "Addresses and remarks of orders, words on payments"),
        "conversation": translate("Privacy", "Messages, notes and reminders"),
        "media": translate("Privacy", "Pictures, videos and documents"),
        "leads": translate("Privacy", "Leads, contacts of landing pages, and requests"),
        "access": translate("Privacy", "Sign-ins and visited products"),
    }.get(group, one_line(group, 40))


def why_words(group: str) -> str:
    """What it is kept for."""
    translate = QCoreApplication.translate
    return {
        "contact": translate("Privacy", "To reach the buyer about an order."),
        "identity": translate("Privacy", "To know whom an order belongs to, and to address people rightly."),
        "orders": translate("Privacy", "To deliver. Sums and goods stay without a name: the tax office asks for them."),
        "conversation": translate("Privacy", "To answer, and to settle what was agreed on."),
        "media": translate("Privacy", "To see what a buyer means, such as damage."),
        "leads": translate("Privacy", "To ring up or answer who asked for it."),
        "access": translate("Privacy", "To keep a buyer's chat open on their own device."),
    }.get(group, "")


def clock_words(clock: str) -> str:
    """What is erased as one, and from when its time runs."""
    translate = QCoreApplication.translate
    return {
        "chats": translate("Privacy", "Chats: days after the last message"),
        "leads": translate("Privacy", "Leads, contacts and requests: days after they came, or were called or answered last"),
        "profiles": translate("Privacy", "Profiles with all their chats: days after the last order or message"),
    }.get(clock, one_line(clock, 40))


def kind_words(of: str) -> str:
    """What an address of somebody's data, such as "lead:ID", is of."""
    kind = of.partition(":")[0]
    translate = QCoreApplication.translate
    return {
        "conversation": translate("Privacy", "Chat"),
        "lead": translate("Privacy", "Lead"),
        "customer": translate("Privacy", "Profile"),
        "contact": translate("Privacy", "Contact"),
        "request": translate("Privacy", "Request"),
    }.get(kind, one_line(kind, 40))


def purpose_words(purpose: str) -> str:
    """Why somebody's data was looked at, exported or erased."""
    translate = QCoreApplication.translate
    return {
        "request": translate("Privacy", "The person asks for it"),
        "authority": translate("Privacy", "An authority asks for it"),
        "duty": translate("Privacy", "The shop has to"),
        "call": translate("Privacy", "To call"),
        "edit": translate("Privacy", "To edit the profile"),
        "delivery": translate("Privacy", "For a delivery"),
    }.get(purpose, one_line(purpose, 60))


def chats_words(chats: str) -> str:
    """Which conversations a desk keeps at hand."""
    translate = QCoreApplication.translate
    return {
        "all": translate("Privacy", "All of them"),
        "open": translate("Privacy", "Open ones, and those of the last 24 hours"),
        "own": translate("Privacy", "One's own, and open ones that are nobody's"),
    }.get(chats, one_line(chats, 40))
