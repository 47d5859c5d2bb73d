"""Refusals: errors meant for people, as codes that the client translates."""

from collections.abc import Mapping


class Refused(Exception):
    """The hub says no. `code` is stable and translated by the client; `facts` fill the sentence (limits, names, times)."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, str | int] = facts


class NotFound(Refused):
    """No such object in the actor's own shop; another shop's object looks exactly the same."""

    def __init__(self, what: str) -> None:
        super().__init__("not_found", what=what)


class Forbidden(Refused):
    """The actor's roles do not include one that this operation asks for."""

    def __init__(self, operation: str) -> None:
        super().__init__("forbidden", operation=operation)
