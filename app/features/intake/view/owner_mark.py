"""Whose chat a row is: a small mark at the corner of the buyer's avatar, and the same in a word for screen readers (CHAT-31)."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.desktop.appearance import Appearance
from app.desktop.kit.avatar import paint_avatar
from app.desktop.kit.plain import one_line
from app.domain.conversations import Conversation
from app.domain.routing import Whose, whose

#: Pixels: the mark, the ring around it that sets it off, and what it holds.
_MARK, _RING, _ICON, _LETTERS = 16, 2, 12, 7


def paint_owner(
    painter: QPainter, face: QRect, conversation: Conversation, me: str, name: str, appearance: Appearance, ground: str
) -> None:
    """Paints it at the lower right of the avatar `face`: nothing for nobody's, a colleague's initials, an icon for one's own
    and for the queue. `name` is the owner's; `ground` names the colour of the row."""
    owner = whose(conversation, me)
    if owner is Whose.NOBODY:
        return
    mark = QRect(face.right() - _MARK + 4, face.bottom() - _MARK + 4, _MARK, _MARK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.colour(ground))
    painter.drawEllipse(mark.adjusted(-_RING, -_RING, _RING, _RING))
    if owner is Whose.COLLEAGUES and conversation.assigned is not None:
        paint_avatar(painter, mark, name, conversation.assigned.staff, _small(appearance.fonts.tiny_strong.family()))
        return
    fill, ink, icon = ("accent", "on_accent", "user") if owner is Whose.MINE else ("warn_soft", "warn", "queue")
    painter.setBrush(appearance.colour(fill))
    painter.drawEllipse(mark)
    inset = (_MARK - _ICON) // 2
    painter.drawPixmap(mark.left() + inset, mark.top() + inset, appearance.pixmap(icon, ink, _ICON))


def owner_words(conversation: Conversation, me: str, name: str) -> str:
    """ "your chat", "Lan's chat", "in the queue"; "" for nobody's."""
    owner = whose(conversation, me)
    if owner is Whose.MINE:
        return QCoreApplication.translate("Intake", "your chat")
    if owner is Whose.QUEUE:
        return QCoreApplication.translate("Intake", "in the queue")
    shown = one_line(name, 60)
    if owner is Whose.NOBODY or not shown:
        return ""
    return QCoreApplication.translate("Intake", "{name}'s chat").replace("{name}", shown)


@lru_cache(maxsize=8)
def _small(family: str) -> QFont:
    font = QFont(family)
    font.setPixelSize(_LETTERS)
    return font
