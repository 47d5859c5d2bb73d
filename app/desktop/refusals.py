"""Refusals as sentences: what happened, what was kept, and what to do; the hub sends codes only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.protocol.envelope import ErrorBody


def sentence(error: ErrorBody) -> str:
    """The refusal in the language in force; an unknown code (a newer hub's) is named, so that support can look it up."""
    text = _sentences().get(error.code)
    if text is None:
        unknown = QCoreApplication.translate("Refusals", "The hub refused this ({code}). Nothing was changed.")
        return unknown.replace("{code}", error.code)
    for name, value in error.facts.items():
        shown = QLocale().toString(value) if isinstance(value, int) else str(value)
        text = text.replace("{" + name + "}", shown)
    return text


def _sentences() -> Mapping[str, str]:
    # Asked anew each time: the language may have changed, and refusals are rare.
    say = QCoreApplication.translate
    return {
        "forbidden": say("Refusals", "Your role does not allow this. Ask a supervisor."),
        "not_found": say("Refusals", "This is no longer there, or belongs to another shop."),
        "read_only": say("Refusals", "The hub cannot save anything just now. It is kept here and sent later."),
        "internal": say("Refusals", "Something went wrong at the hub. It is kept here and tried again."),
        "bad_request": say("Refusals", "The hub did not understand this. Update the program, then try again."),
        "unknown_command": say("Refusals", "The hub is older than this program and cannot do this yet."),
        "rate_limited": say("Refusals", "Too many at once. Wait a moment, then try again."),
        "message.empty": say("Refusals", "There is nothing to send."),
        "message.too_long": say("Refusals", "The message is longer than {limit} characters. Shorten it or send it in parts."),
        "message.kind": say("Refusals", "This kind of message cannot be sent."),
        "message.file": say("Refusals", "The picture is not at the hub. Attach it again."),
        "file.type": say("Refusals", "Only PNG, JPEG, GIF and WebP pictures can be sent."),
        "file.too_big": say("Refusals", "The picture is larger than {limit} bytes. Make it smaller and try again."),
        "file.empty": say("Refusals", "The file is empty."),
        "file.too_many_pixels": say("Refusals", "The picture has too many pixels. Make it smaller and try again."),
        "file.hash": say("Refusals", "The picture was damaged on its way. Send it again."),
        "file.quota": say("Refusals", "Too many pictures were sent today. Try again tomorrow."),
        "file.missing": say("Refusals", "The picture is no longer on this computer. Attach it again."),
        "file.too_many": say("Refusals", "At most {limit} pictures go out at once. Send these first."),
        "file.unreadable": say("Refusals", "The file cannot be read. Check that it is still there and not open elsewhere."),
        "chat.picture": say("Refusals", "The picture is not at the hub. Attach it again."),
        "chat.id_taken": say("Refusals", "The hub holds another message under this number. Copy the text and send it again."),
        "sign_in.wrong": say("Refusals", "Login or password is wrong. Check both, also Caps Lock."),
        "sign_in.disabled": say("Refusals", "This account is switched off. Ask an admin of your shop."),
        "sign_in.wait": say("Refusals", "Too many attempts. Try again in {seconds} seconds."),
        "sign_in.code": say("Refusals", "The six-digit code is wrong or too old. Enter the present one."),
        "sign_in.code_needed": say("Refusals", "Enter the six-digit code of your authenticator."),
        "sign_in.incomplete": say("Refusals", "Enter your login and your password."),
        "sign_in.address": say("Refusals", "This is not an address of a hub. It looks like desk.example.com."),
        "sign_in.plain_http": say("Refusals", "Without https the password could be read on its way. Use an https address."),
        "session_ended": say("Refusals", "Your session has ended. Sign in again, then repeat it."),
        "origin": say("Refusals", "The hub does not take this from here. Ask your admin to allow this address."),
        "consent": say("Refusals", "The buyer has not agreed to the chat yet."),
        "chat.too_fast": say("Refusals", "Too many messages at once. Wait a moment, then try again."),
        "chat.not_uploaded": say("Refusals", "The picture has not arrived yet. It is sent again."),
        "poisoned": say("Refusals", "The hub cannot take this message. Copy its text, then delete it."),
        "file.broken": say("Refusals", "The picture is damaged and cannot be shown. Choose another one."),
        "account.last_admin": say("Refusals", "This is the shop's last admin. Make somebody else an admin first."),
        "account.login": say("Refusals", "A login has 1 to {limit} characters and no spaces."),
        "account.name": say("Refusals", "Enter a name."),
        "account.roles": say("Refusals", "Tick at least one role."),
        "account.taken": say("Refusals", "The login {login} is taken. Choose another one."),
        "password.too_short": say("Refusals", "A password has at least {limit} characters."),
        "password.too_long": say("Refusals", "A password has at most {limit} characters."),
        "password.too_simple": say("Refusals", "This password is too easy to guess. Choose another one."),
        "unreachable": say("Refusals", "The hub does not answer at this address. Check the address and your network."),
        "not_a_hub": say("Refusals", "There is no Frontdesk hub at this address. Check the address."),
        "certificate": say("Refusals", "The hub's certificate is not trusted. Ask your admin; nothing was sent."),
    }
