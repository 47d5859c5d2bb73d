"""Refusals of buyers' requests and of the mails about them, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
        "requests.name": translate("Refusals", "A name has 1 to {limit} characters."),
        "requests.text": translate("Refusals", "Write something, at most {limit} characters."),
        "requests.outcome": translate("Refusals", "Say whether it was solved before you close it."),
        "requests.deleted": translate("Refusals", "This request was deleted. Restore it first."),
        "requests.gap": translate("Refusals", "Only a question about a product can be a description gap."),
        "requests.purpose": translate("Refusals", "Say what the number is needed for."),
        "requests.no_phone": translate("Refusals", "This person left no phone number."),
        "requests.reveals": translate("Refusals", "You have seen {limit} numbers today. Tomorrow you can see more."),
        "requests.unreachable": translate("Refusals", "The hub does not answer: numbers are shown only when connected."),
        "requests.way": translate("Refusals", "Choose one of the list."),
        "requests.tab": translate("Refusals", "There is no such tab or language."),
        "requests.tab_name": translate("Refusals", "The name of a tab has at most {limit} characters."),
        "requests.target": translate("Refusals", "A wait lasts from one minute to seven days."),
        "mail.host": translate("Refusals", "Write the name of the mail server, such as mail.example.com."),
        "mail.port": translate("Refusals", "A port is a number from 1 to 65535."),
        "mail.tls": translate("Refusals", "Choose one of the list."),
        "mail.sender": translate("Refusals", "Write the sender's address, such as desk@example.com."),
        "mail.recipients": translate("Refusals", "Write 1 to {limit} addresses of e-mail, with commas between them."),
        "mail.unset": translate("Refusals", "Save a mail server and a recipient first."),
        "mail.failed": translate("Refusals", "The mail server did not take it: {reason}"),
        "mail.refused": translate("Refusals", "The mail server refused it for good: {reason}"),
        "mail.later": translate("Refusals", "The mail server wants to be asked again later: {reason}"),
        "mail.some": translate("Refusals", "The mail server refused some of the recipients: {reason}"),
        "mail.certificate": translate(
            "Refusals",
            "The mail server's certificate is not trusted, so nothing was sent: {reason}."
            " If it is a server of your own, whoever runs the hub can name its authority with --mail-ca.",
        ),
        "mail.encryption": translate(
            "Refusals",
            "The mail server does not encrypt in this way at this port ({reason}). Choose the other encryption, or another port.",
        ),
        "mail.password": translate("Refusals", "The mail server did not accept the user name or the password: {reason}"),
        "mail.password_again": translate("Refusals", "Type the password as well: it was kept for another server or user."),
        "mail.no_sign_in": translate(
            "Refusals",
            "The mail server offers no way to sign in over this connection. Choose an encryption, or leave the user empty.",
        ),
        "mail.unreachable": translate("Refusals", "The mail server cannot be reached: {reason}. Check its name and the port."),
        "mail.broken": translate("Refusals", "The mail server ended the connection: {reason}"),
        "mail.letters": translate("Refusals", "The mail server takes addresses of plain Latin letters only."),
        "mail.off": translate("Refusals", "Telling by e-mail is switched off."),
    }
