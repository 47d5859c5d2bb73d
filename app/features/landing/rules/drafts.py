"""What a landing may hold, and two editors of one (DATA-1)."""

import msgspec

from app.domain.contacts import Landing, SourceKind
from app.domain.errors import Refused
from app.domain.ids import StaffId
from app.domain.text import clean, one_line

LANGUAGES = ("en", "vi", "zh_CN", "uk")
#: What a form can ask besides name and phone.
FIELDS = ("message", "address", "email", "quantity")
NAME_LIMIT, TITLE_LIMIT, TEXT_LIMIT = 80, 120, 2_000
_RECIPIENTS = 500


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What of a landing its marketer writes; see `Landing`."""

    name: str
    product: str = ""
    title: dict[str, str] = {}
    text: dict[str, str] = {}
    fields: tuple[str, ...] = ("message",)
    kind: SourceKind = SourceKind.AD
    recipients: tuple[StaffId, ...] = ()
    manual: bool = False
    live: bool = True


class Conflict(msgspec.Struct, frozen=True):
    """Somebody changed this field meanwhile: which landing, whose name, and the field."""

    landing: str
    name: str
    field: str


def draft_of(landing: Landing) -> Draft:
    """What its marketer wrote."""
    return Draft(**{name: getattr(landing, name) for name in Draft.__struct_fields__})


def checked(draft: Draft) -> Draft:
    """As it is kept. Raises Refused: landing.name, .language, .title, .text, .fields, .recipients."""
    name = one_line(draft.name, NAME_LIMIT + 1)
    if not name or len(name) > NAME_LIMIT:
        raise Refused("landing.name", limit=NAME_LIMIT)
    if len(set(draft.fields)) != len(draft.fields) or not set(draft.fields) <= set(FIELDS):
        raise Refused("landing.fields")
    if len(draft.recipients) > _RECIPIENTS:
        raise Refused("landing.recipients")
    return msgspec.structs.replace(
        draft, name=name, title=_words(draft.title, TITLE_LIMIT, "landing.title"),
        text=_words(draft.text, TEXT_LIMIT, "landing.text"), fields=tuple(one for one in FIELDS if one in draft.fields),
        recipients=tuple(sorted(set(draft.recipients))),
    )  # fmt: skip


def merged(landing: Landing, before: Draft, after: Draft) -> Landing:
    """The landing with what this editor changed. Edits of different fields never meet.

    Raises Refused: landing.conflict {landing, name, field} when somebody changed one of these fields meanwhile.
    """
    changes = {}
    for field in Draft.__struct_fields__:
        old, new, now = getattr(before, field), getattr(after, field), getattr(landing, field)
        if new == old or now == new:
            continue
        if now != old:
            raise Refused("landing.conflict", landing=landing.id, name=landing.name, field=field)
        changes[field] = new
    return msgspec.structs.replace(landing, **changes)


def _words(table: dict[str, str], limit: int, code: str) -> dict[str, str]:
    if not set(table) <= set(LANGUAGES):
        raise Refused("landing.language")
    cleaned = {language: clean(text).strip() for language, text in table.items()}
    if any(len(text) > limit for text in cleaned.values()):
        raise Refused(code, limit=limit)
    return {language: text for language, text in sorted(cleaned.items()) if text}
