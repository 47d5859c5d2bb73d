"""Filters of a list: whose chats, in which state, from where, in which language; all that are on must hold."""

from collections.abc import Mapping

import msgspec

from app.domain.conversations import Conversation, WaitLimits
from app.domain.ids import Instant
from app.domain.routing import Whose, whose

#: Before a colleague's id in `Filters.whose`.
STAFF_PREFIX = "staff:"


class Filters(msgspec.Struct, frozen=True, omit_defaults=True):
    """`whose` is "", a Whose but COLLEAGUES, or "staff:" and a staff id; `channel` and `language` as buyers have them."""

    whose: str = ""
    unread: bool = False
    waiting: bool = False
    overdue: bool = False
    draft: bool = False
    channel: str = ""
    language: str = ""

    @property
    def on(self) -> tuple[str, ...]:
        """The names of those that are on, in the order in which they are shown."""
        return tuple(name for name in self.__struct_fields__ if getattr(self, name))

    def without(self, name: str) -> "Filters":
        """With filter `name` off."""
        return msgspec.structs.replace(self, **{name: getattr(Filters(), name)})


class Looker(msgspec.Struct, frozen=True):
    """Who looks, when, and under which limits of the shop."""

    me: str
    now: Instant
    limits: WaitLimits


def passes(filters: Filters, conversation: Conversation, looker: Looker, has_draft: bool) -> bool:
    """Whether a conversation is shown under `filters`."""
    since = conversation.waiting_since
    return (
        (not filters.whose or _is_whose(filters.whose, conversation, looker.me))
        and (not filters.unread or conversation.unread > 0)
        and (not filters.waiting or since is not None)
        and (not filters.overdue or (since is not None and looker.now - since >= looker.limits.overdue))
        and (not filters.draft or has_draft)
        and (not filters.channel or conversation.buyer.channel == filters.channel)
        and (not filters.language or base_language(conversation.buyer.language) == filters.language)
    )


def base_language(tag: str) -> str:
    """The language alone: "zh" of "zh-Hans-CN"; buyers' browsers name regions that nobody filters by."""
    return tag.replace("_", "-").partition("-")[0].lower()


def _is_whose(wanted: str, conversation: Conversation, me: str) -> bool:
    if wanted.startswith(STAFF_PREFIX):
        return conversation.assigned is not None and conversation.assigned.staff == wanted.removeprefix(STAFF_PREFIX)
    return whose(conversation, me) == wanted


_OF_LISTS = msgspec.json.Decoder(dict[str, Filters])


def kept(text: str) -> Mapping[str, Filters]:
    """Filters by name of their list, as `to_keep` wrote them; none when the text is damaged or of a newer program."""
    try:
        return _OF_LISTS.decode(text)
    except (msgspec.MsgspecError, UnicodeError):
        return {}


def to_keep(filters: Mapping[str, Filters]) -> str:
    """For the settings: only lists with a filter."""
    return msgspec.json.encode({name: one for name, one in filters.items() if one.on}).decode("utf-8")


WHOSE = (Whose.MINE, Whose.NOBODY, Whose.QUEUE)
