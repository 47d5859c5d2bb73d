"""Sends a ready text, such as a quick reply, past what is being written: as an answer where one is begun (CHAT-14, CHAT-28)."""

from collections.abc import Sequence

from app.domain.messages import TEXT_LIMIT
from app.features.chat.model.answering import Answering
from app.features.chat.model.chat import ChatModel
from app.features.chat.view.beside import Named, Tray
from app.protocol.envelope import ErrorBody


def send_past(
    model: ChatModel, answering: Answering | None, tray: Tray | None, text: str, pictures: Sequence[Named]
) -> ErrorBody | None:
    """Why not, when it cannot be sent. Pictures carry `text` as their caption, or stand behind the answer that it is."""
    quoting = answering if answering is not None and answering.quoted is not None and text.strip() else None
    if quoting is not None or not pictures or tray is None:
        error = quoting.send(text) if quoting is not None else model.send(text)
        if error is not None:
            return error
        text = ""
    elif len(text) > TEXT_LIMIT:
        return ErrorBody("message.too_long", {"limit": TEXT_LIMIT})
    if pictures and tray is not None:
        tray.send_named(pictures, text.strip())
        model.sent()
    return None
