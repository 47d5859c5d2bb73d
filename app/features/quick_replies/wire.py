"""What travels about quick replies. They are entities of kind "quick_reply": the team's for every desk, one's own for oneself.

Over HTTP: `POST /v1/quick-replies/import?form=csv|xlsx&dry=0|1` with the file as body → ImportReport;
`DELETE /v1/quick-replies/imports/{import}` → UndoReport; `GET /v1/quick-replies/export?form=csv|xlsx` → the file;
`PUT /v1/quick-replies/pictures/{sha256}?name=` with the picture as body → ReplyPicture, maybe under another hash, since the
place where it was taken is cut out; `GET /v1/quick-replies/pictures/{sha256}` → the picture.
"""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from app.domain.people import DESK, Role
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.protocol.operations import Command, Event, Gone

KIND = "quick_reply"


class SaveQuickReply(Command, frozen=True, kw_only=True):
    """A new one under the id of the sender's making, or another content for a known one.

    `version` is the one that was edited, 0 for a new one: Refused("quick_replies.changed") when it is another by now.
    `mine` True: only the sender has it; else the team, which supervisors and admins alone may change.
    """

    TYPE: ClassVar[str] = "quick_replies.save"
    id: str
    title: str
    text: str
    group: str = ""
    shortcut: str = ""
    language: str = ""
    pictures: tuple[ReplyPicture, ...] = ()
    mine: bool = True
    version: int = 0


class DeleteQuickReply(Command, frozen=True, kw_only=True):
    """It is no more."""

    TYPE: ClassVar[str] = "quick_replies.delete"
    id: str


class UseQuickReply(Command, frozen=True, kw_only=True):
    """It was sent once more."""

    TYPE: ClassVar[str] = "quick_replies.use"
    id: str


class QuickReplyChanged(Event, frozen=True, kw_only=True):
    """New, or another one now."""

    TYPE: ClassVar[str] = "quick_replies.changed"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    replies: tuple[QuickReply, ...]

    def carries(self) -> Iterable[msgspec.Struct]:
        return self.replies


class QuickReplyGone(Event, frozen=True, kw_only=True):
    """Deleted, or undone."""

    TYPE: ClassVar[str] = "quick_replies.gone"
    AUDIENCE: ClassVar[frozenset[Role]] = DESK
    ids: tuple[str, ...]

    def carries(self) -> Iterable[msgspec.Struct]:
        return (Gone(KIND, one) for one in self.ids)


class LineError(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with line `line` of a file (1 is the heading's); `code` is a refusal's."""

    line: int
    code: str
    facts: dict[str, str | int] = {}


class UndoReport(msgspec.Struct, frozen=True, kw_only=True):
    """What the undo of an import did: new ones taken out, changed ones brought back, and those left because somebody
    edited or deleted them since."""

    removed: int
    restored: int
    kept: int


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do, or did. Nothing is taken in while one line is wrong. `undo` names it for DELETE
    `/v1/quick-replies/imports/{undo}`, which takes the new ones out and brings the changed ones back."""

    new: int
    changed: int
    same: int
    errors: list[LineError] = []
    #: How many lines are wrong; `errors` lists the first of them.
    wrong: int = 0
    undo: str = ""
