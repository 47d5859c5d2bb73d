"""Refusals of signing in, accounts, and of the hub itself, as sentences; `sentence` of the package asks here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def sentences() -> Mapping[str, str]:
    """By code, in the language in force; names in braces are facts of the refusal."""
    translate = QCoreApplication.translate
    return {
        "forbidden": translate("Refusals", "Your role does not allow this. Ask a supervisor."),
        "not_found": translate("Refusals", "This is no longer there, or belongs to another shop."),
        "read_only": translate("Refusals", "The hub cannot save anything just now. It is kept here and sent later."),
        "internal": translate("Refusals", "Something went wrong at the hub. It is kept here and tried again."),
        "bad_request": translate("Refusals", "The hub did not understand this. Update the program, then try again."),
        "unknown_command": translate("Refusals", "The hub is older than this program and cannot do this yet."),
        "rate_limited": translate("Refusals", "Too many at once. Wait a moment, then try again."),
        "audit.unreachable": translate("Refusals", "The hub does not answer: the log is kept there. Try again when connected."),
        "sign_in.wrong": translate("Refusals", "Login or password is wrong. Check both, also Caps Lock."),
        "sign_in.disabled": translate("Refusals", "This account is switched off. Ask an admin of your shop."),
        "sign_in.wait": translate("Refusals", "Too many attempts. Try again in {seconds} seconds."),
        "sign_in.code": translate("Refusals", "The six-digit code is wrong or too old. Enter the present one."),
        "sign_in.code_needed": translate("Refusals", "Enter the six-digit code of your authenticator."),
        "sign_in.incomplete": translate("Refusals", "Enter your login and your password."),
        "sign_in.address": translate("Refusals", "This is not an address of a hub. It looks like desk.example.com."),
        "sign_in.plain_http": translate("Refusals", "Without https the password could be read on its way. Use an https address."),
        "session_ended": translate("Refusals", "Your session has ended. Sign in again, then repeat it."),
        "origin": translate("Refusals", "The hub does not take this from here. Ask your admin to allow this address."),
        "consent": translate("Refusals", "The buyer has not agreed to the chat yet."),
        "poisoned": translate("Refusals", "The hub cannot take this message. Copy its text, then delete it."),
        "account.last_admin": translate("Refusals", "This is the shop's last admin. Make somebody else an admin first."),
        "account.login": translate("Refusals", "A login has 1 to {limit} characters and no spaces."),
        "account.name": translate("Refusals", "Enter a name."),
        "account.roles": translate("Refusals", "Tick at least one role."),
        "account.taken": translate("Refusals", "The login {login} is taken. Choose another one."),
        "password.too_short": translate("Refusals", "A password has at least {limit} characters."),
        "password.too_long": translate("Refusals", "A password has at most {limit} characters."),
        "password.too_simple": translate("Refusals", "This password is too easy to guess. Choose another one."),
        "export.unreachable": translate("Refusals", "The hub does not answer; try again when connected."),
        "unreachable": translate("Refusals", "The hub does not answer at this address. Check the address and your network."),
        "not_a_hub": translate("Refusals", "There is no Frontdesk hub at this address. Check the address."),
        "certificate": translate("Refusals", "The hub's certificate is not trusted. Ask your admin; nothing was sent."),
    }
