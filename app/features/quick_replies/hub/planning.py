"""What an import would do: which lines are new, changed, the same, or wrong. Pure: nothing is written here (CHAT-28)."""

import re
from collections.abc import Callable, Iterable

import msgspec

from app.domain.errors import Refused
from app.domain.ids import StaffId
from app.domain.quick_replies import QuickReply, ReplyPicture
from app.domain.text import fold
from app.features.quick_replies import rules
from app.features.quick_replies.hub.sheets import MINE, TEAM, Line, Sheet
from app.features.quick_replies.wire import ImportReport, LineError

#: Errors that a report lists; more help nobody.
ERRORS_LIMIT = 200
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_OWNERS = {TEAM: TEAM, MINE: MINE, "nhóm": TEAM, "团队": TEAM, "команда": TEAM, "của tôi": MINE, "我的": MINE, "моя": MINE}
#: What makes two replies the same one where no id says so.
_Key = tuple[StaffId | None, str, str, str]


class Plan(msgspec.Struct, frozen=True):
    """`wished` are the new and the changed replies as they shall be, in the file's order; [] while a line is wrong."""

    report: ImportReport
    wished: list[QuickReply]


class Planner:
    """Plans for one person: `known` is what they have, `keeps` whether they may change the team's."""

    def __init__(self, known: Iterable[QuickReply], me: StaffId, keeps: bool, new_id: Callable[[], str]) -> None:
        self._me = me
        self._keeps = keeps
        self._new_id = new_id
        self._by_id = {reply.id: reply for reply in known}
        self._by_key = {_key(reply): reply for reply in self._by_id.values()}
        self._pictures = {picture.sha256: picture for reply in self._by_id.values() for picture in reply.pictures}
        #: The line that each reply stands in, to find what stands there twice.
        self._lines: dict[str | _Key, int] = {}

    def plan(self, sheet: Sheet) -> Plan:
        """Looks at every line."""
        wished: list[QuickReply] = []
        errors: list[LineError] = []
        new = same = 0
        for line in sheet.lines:
            try:
                before, after = self._line(line, sheet.columns)
            except Refused as refused:
                errors.append(LineError(line=line.number, code=refused.code, facts=dict(refused.facts)))
                continue
            if before is not None and after == before:
                same += 1
                continue
            new += before is None
            wished.append(after)
        report = ImportReport(
            new=new, changed=len(wished) - new, same=same, errors=errors[:ERRORS_LIMIT], wrong=len(errors)
        )  # fmt: skip
        return Plan(report, [] if errors else wished)

    def _line(self, line: Line, columns: frozenset[str]) -> tuple[QuickReply | None, QuickReply]:
        """The reply as it is (None: a new one), and as it shall be. Raises Refused."""
        cells = line.cells
        before = self._by_id.get(cells.get("id", "").strip())
        blank = QuickReply(id="", title="", text="", owner=None if self._keeps else self._me)
        base = before or blank
        wished = rules.checked(
            msgspec.structs.replace(
                base,
                title=cells.get("title", ""),
                text=cells.get("text", ""),
                group=cells.get("group", "") if "group" in columns else base.group,
                shortcut=cells.get("shortcut", "") if "shortcut" in columns else base.shortcut,
                language=_language(cells.get("language", "")) if "language" in columns else base.language,
                owner=self._owner(cells.get("owner", ""), base.owner),
                pictures=self._held(cells.get("pictures", "")) if "pictures" in columns else base.pictures,
            )
        )
        if before is None:
            before = self._by_key.get(_key(wished))
            if before is not None:
                pictures = wished.pictures if "pictures" in columns else before.pictures
                wished = _as_known(wished, before, pictures, columns)
        self._once(line.number, wished)
        if before is None:
            wished = msgspec.structs.replace(wished, id=self._new_id())
        if wished != before and not self._keeps and (wished.owner is None or (before is not None and before.owner is None)):
            raise Refused("quick_replies.team")
        return before, wished

    def _owner(self, cell: str, otherwise: StaffId | None) -> StaffId | None:
        said = cell.strip().casefold()
        if not said:
            return otherwise
        if said not in _OWNERS:
            raise Refused("quick_replies.owner")
        return None if _OWNERS[said] == TEAM else self._me

    def _held(self, cell: str) -> tuple[ReplyPicture, ...]:
        try:
            return tuple(self._pictures[sha256] for sha256 in cell.split())
        except KeyError as error:
            raise Refused("quick_replies.picture", name=str(error.args[0])[:12]) from error

    def _once(self, number: int, wished: QuickReply) -> None:
        for mark in ([wished.id] if wished.id else []) + [_key(wished)]:
            first = self._lines.setdefault(mark, number)
            if first != number:
                raise Refused("quick_replies.twice", line=first)


def _as_known(wished: QuickReply, before: QuickReply, pictures: tuple[ReplyPicture, ...], columns: frozenset[str]) -> QuickReply:
    """A line that was recognised by its words alone: what its file does not tell stays."""
    return msgspec.structs.replace(
        before, title=wished.title, text=wished.text, group=wished.group, language=wished.language, pictures=pictures,
        shortcut=wished.shortcut if "shortcut" in columns else before.shortcut,
    )  # fmt: skip


def _language(cell: str) -> str:
    said = cell.strip().replace("_", "-")
    if said and not _LANGUAGE.fullmatch(said):
        raise Refused("quick_replies.language")
    return said


def _key(reply: QuickReply) -> _Key:
    return reply.owner, fold(reply.group), fold(reply.title), reply.language
