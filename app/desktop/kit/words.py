"""Words that a control shows: a text, or a way to say it again when the language changes."""

from collections.abc import Callable

Words = str | Callable[[], str]


def say(words: Words) -> str:
    """The text of `words` in the language in force."""
    return words if isinstance(words, str) else words()
