"""Words that a control shows: a text, or a way to say it again when the language changes."""

from collections.abc import Callable

Words = str | Callable[[], str]


def say(words: Words) -> str:
    """The text of `words` in the language in force."""
    return words if isinstance(words, str) else words()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark English `text` of a table for the catalogues; it is translated where it is shown. Typed, and without Qt."""
    return text
