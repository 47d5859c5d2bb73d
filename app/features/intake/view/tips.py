"""What a row says while the pointer rests on it: the whole name, where from, since when, whose chat and why. Plain text."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.desktop.kit.channels import channel_name
from app.desktop.kit.plain import one_line
from app.desktop.kit.times import clock_text, full_time
from app.desktop.languages import language_name
from app.desktop.misconduct import block_sentence
from app.domain.conversations import Conversation
from app.features.intake.model import IntakeModel


def row_tip(conversation: Conversation, model: IntakeModel, why: Callable[[Conversation], str]) -> str:
    """Several lines; `why` says why it is whose it is, "" where it is nobody's."""
    translate = QCoreApplication.translate
    buyer = conversation.buyer
    where = channel_name(buyer.channel)
    lines = [one_line(buyer.name), " · ".join(filter(None, (where, language_name(buyer.language), one_line(buyer.phone_hint))))]
    if conversation.block is not None:
        lines.append(block_sentence(conversation.block, model.staff_name))
    waited = model.waited(conversation)
    if waited is not None and conversation.waiting_since is not None:
        text = translate("Intake", "Waiting since {time} ({wait})")
        lines.append(text.replace("{time}", full_time(conversation.waiting_since)).replace("{wait}", clock_text(waited)))
    if conversation.closed:
        lines.append(translate("Intake", "Closed until the buyer writes again"))
    if conversation.assigned is not None:
        name = one_line(model.staff_name(conversation.assigned.staff))
        lines.append(translate("Intake", "{name}'s chat").replace("{name}", name) if name else "")
    elif conversation.queued_since is not None:
        text = translate("Intake", "In the queue since {time}")
        lines.append(text.replace("{time}", full_time(conversation.queued_since)))
    lines.append(why(conversation))
    return "\n".join(line for line in lines if line)
