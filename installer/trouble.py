"""What went wrong, said for a person: what happened, what was kept, what to do."""

from __future__ import annotations


class Trouble(Exception):
    """Ends the command with two sentences and no traceback. `code` is the exit code."""

    def __init__(self, what: str, remedy: str, code: int = 1) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.code = code
