"""A language in which everything is said in capitals: what stays small was not translated again."""

from PySide6.QtCore import QTranslator


class Capitals(QTranslator):
    """Translates every text of every context."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source.upper()

    def isEmpty(self) -> bool:  # noqa: N802
        return False
