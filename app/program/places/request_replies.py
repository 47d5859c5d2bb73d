"""Quick replies in the answer to a request: "/" there as in a chat, with the request's own buyer and order (CHAT-28, REQ-1)."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QPoint, Qt

from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.languages import language
from app.domain.ids import ConversationId
from app.domain.products import in_language
from app.domain.quick_replies import QuickReply
from app.features.quick_replies.model.library import Library
from app.features.quick_replies.model.using import Asked, Using
from app.features.quick_replies.view.popup import ReplyPopup
from app.features.requests.view.detail import RequestDetail
from app.program.desk import Desk
from app.program.look import Look

#: Characters of a caption that is read as a person's name or a product's.
_VALUE = 200


class RequestReplies(QObject):
    """A completer of the answer box: its pop-up is built when somebody first types "/" there."""

    def __init__(self, desk: Desk, look: Look, library: Library, detail: RequestDetail) -> None:
        super().__init__(detail)
        self._desk = desk
        self._look = look
        self._library = library
        self._detail = detail
        self._popup: ReplyPopup | None = None
        self._toast = Toast(look.appearance, detail)
        self._using = Using(library, _Answer(detail), self._values, self._no_picture)
        self._using.setParent(self)
        self._using.asked.connect(self._ask)
        detail.answered.connect(self._using.sent)
        detail.completing.add("/", self)

    # what Completing asks

    def offer(self, typed: str, at: QPoint) -> bool:
        """See Completer."""
        return self._built().offer(typed, at)

    def take(self, key: Qt.Key, ctrl: bool) -> bool:
        """See Completer."""
        return self._built().take(key, ctrl)

    def close(self) -> None:
        """See Completer."""
        self._built().close()

    # inside

    def _built(self) -> ReplyPopup:
        if self._popup is None:
            self._popup = ReplyPopup(self._look.appearance, self._find, self._chosen, self._desk.frame)
        return self._popup

    def _find(self, typed: str, most: int) -> list[QuickReply]:
        # An answer is words alone: one of pictures only would be nothing.
        return [reply for reply in self._library.find(typed, most) if reply.text.strip()]

    def _chosen(self, reply: QuickReply, send: bool) -> None:
        self._detail.completing.replace("")
        if reply.pictures:
            self._toast.say_that(self.tr("An answer is words alone: the pictures of “{title}” were left out.").replace(
                "{title}", one_line(reply.title, 80)
            ))  # fmt: skip
        self._using.use(msgspec.structs.replace(reply, pictures=()), send)

    def _values(self) -> Mapping[str, str]:
        store, request = self._desk.store, self._detail.request
        values = {
            "shop": store.shop.name if store.shop else "",
            "agent_name": store.me.name if store.me else "",
            "buyer_name": request.name if request else "",
            "order_number": request.order if request else "",
            "product": in_language(request.title, language()) if request and request.title else "",
        }
        return {name: one_line(text, _VALUE) for name, text in values.items()}

    def _ask(self, asked: Asked) -> None:
        from app.features.quick_replies.view.fill import FillDialog  # when it is wanted

        dialog = FillDialog(self._look.appearance, asked, self._desk.frame)

        def answered(answer: str) -> None:
            if answer == "go":
                self._using.fill(asked, dialog.answers)
            self._detail.answer.setFocus()

        dialog.ask(answered)

    @staticmethod
    def _no_picture(_sha256: str, ready: Callable[[Path | None], None]) -> None:
        ready(None)


class _Answer:
    """`using.Chat` over the answer box of the open request."""

    def __init__(self, detail: RequestDetail) -> None:
        self._detail = detail

    @property
    def conversation(self) -> ConversationId | None:
        """See using.Chat; a name of its own for each request."""
        request = self._detail.request
        return None if request is None or request.deleted is not None else ConversationId(f"request:{request.id}")

    def insert(self, text: str) -> None:
        """See using.Chat."""
        self._detail.answer.insertPlainText(text)
        self._detail.answer.ensureCursorVisible()

    def attach(self, conversation: ConversationId, pictures: Sequence[tuple[Path, str]]) -> None:
        """See using.Chat; there are none."""

    def send(self, conversation: ConversationId, text: str, pictures: Sequence[tuple[Path, str]]) -> bool:
        """See using.Chat. Only to the buyer that it was meant for."""
        return conversation == self.conversation and self._detail.say(text)
