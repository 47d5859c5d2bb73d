"""How coupons look in the dialog's list: those that can be sent, below them those that this buyer was given."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from app.desktop import coupon_words
from app.desktop.appearance import Appearance
from app.desktop.kit.list_layout import Section
from app.desktop.kit.list_source import ListSource, RowLook
from app.desktop.kit.pill import paint_pill, pill_size
from app.desktop.kit.plain import one_line
from app.desktop.kit.text_runs import TextRuns
from app.desktop.kit.times import row_time
from app.desktop.kit.tones import Tone
from app.desktop.languages import language
from app.desktop.themes import Size
from app.domain.coupons import Coupon, Issue, IssueState
from app.domain.products import in_language
from app.domain.text import fold
from app.features.coupons.wire import CouponsOfBuyer

ROW = 52
_LINE = 20
#: So few left are worth a warning.
_FEW = 5
_TONES = {IssueState.ISSUED: (Tone.ACCENT, "coupon"), IssueState.USED: (Tone.OK, "check")}


class CouponRows(ListSource):
    """`take` what the hub says; `filter` by words of name, code and terms."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._runs = TextRuns()
        self._all: CouponsOfBuyer | None = None
        self._typed: list[str] = []
        self._offers: Sequence[Coupon] = ()
        self._issued: Sequence[Issue] = ()
        self._rows: dict[str, int] = {}

    def take(self, found: CouponsOfBuyer) -> None:
        """What there is now."""
        self._all = found
        self._pick()

    def filter(self, typed: str) -> None:
        """Only those in which every typed word stands."""
        self._typed = fold(typed).split()
        self._pick()

    @property
    def known(self) -> bool:
        """Whether the hub has said anything yet."""
        return self._all is not None

    @property
    def any_offer(self) -> bool:
        """Whether anything can be sent at all, whatever is typed."""
        return self._all is not None and bool(self._all.offers)

    def offer(self, key: str) -> Coupon | None:
        """The coupon of a row that can be sent; None for one that was given already."""
        row = self._rows.get(key, -1)
        return self._offers[row] if 0 <= row < len(self._offers) else None

    @property
    def first(self) -> str:
        """The key of the first one that can be sent; "" without any."""
        return self._offers[0].id if self._offers else ""

    def sections(self) -> Sequence[Section]:
        given = QCoreApplication.translate("Coupons", "Given to this buyer already")
        return (Section(len(self._offers), row_height=ROW), Section(len(self._issued), given, row_height=ROW))

    def key(self, row: int) -> str:
        return self._offers[row].id if row < len(self._offers) else self._issued[row - len(self._offers)].id

    def row_of(self, key: str) -> int:
        return self._rows.get(key, -1)

    def find(self, typed: str, after: int) -> int:
        count = len(self._offers)
        order = [(after + 1 + step) % count for step in range(count)] if count else []
        return next((row for row in order if fold(self._name(self._offers[row])).startswith(fold(typed))), -1)

    def spoken(self, row: int) -> str:
        return ", ".join(part for part in self._texts(row) if part)

    def hover_text(self, row: int, point: QPoint, size: QSize) -> str:
        coupon = self._coupon(row)
        about = in_language(coupon.about, language())
        return "\n".join(part for part in (self._name(coupon), coupon_words.terms(coupon), about) if part)

    def paint(self, painter: QPainter, rect: QRect, row: int, look: RowLook) -> None:
        fonts, theme = self._appearance.fonts, self._appearance.theme
        name, terms, state = self._texts(row)
        tone, icon = self._tone(row)
        pill = pill_size(self._appearance, state, icon)
        place = QPoint(rect.right() - Size.PAD - pill.width(), rect.center().y() - pill.height() // 2)
        paint_pill(painter, QRect(place, pill), self._appearance, state, tone, icon)
        left, width = rect.left() + Size.PAD, place.x() - Size.PAD - rect.left() - Size.PAD
        ink = theme.text if row < len(self._offers) else theme.muted
        self._runs.draw(painter, QRect(left, rect.top() + 6, width, _LINE), name, fonts.strong, ink)
        self._runs.draw(painter, QRect(left, rect.top() + 6 + _LINE, width, _LINE), terms, fonts.small, theme.muted)

    def _pick(self) -> None:
        everything = self._all
        offers = () if everything is None else everything.offers
        self._offers = [one for one in offers if self._fits(one)]
        self._issued = [] if everything is None else [one for one in everything.issued if self._fits(one.coupon)]
        keys = [*(one.id for one in self._offers), *(one.id for one in self._issued)]
        self._rows = {key: row for row, key in enumerate(keys)}

    def _fits(self, coupon: Coupon) -> bool:
        words = fold(" ".join((coupon.code, *coupon.name.values(), coupon_words.terms(coupon))))
        return all(one in words for one in self._typed)

    def _coupon(self, row: int) -> Coupon:
        return self._offers[row] if row < len(self._offers) else self._issued[row - len(self._offers)].coupon

    def _texts(self, row: int) -> tuple[str, str, str]:
        """Name with code, terms or what became of it, and what stands at the right."""
        coupon = self._coupon(row)
        code = one_line(coupon.code, 40)
        name = self._name(coupon)
        title = code if name == code else f"{name} · {code}"
        if row < len(self._offers):
            return title, coupon_words.terms(coupon), _left(coupon)
        issue = self._issued[row - len(self._offers)]
        now = self._all.now if self._all is not None else issue.time
        if issue.order:
            became = QCoreApplication.translate("Coupons", "order {number}").replace("{number}", one_line(issue.order, 40))
        else:
            became = coupon_words.terms(coupon)
        by = QCoreApplication.translate("Coupons", "given by {name}, {time}").replace("{name}", one_line(issue.by_name, 40))
        return title, f"{by.replace('{time}', row_time(issue.time, now))} · {became}", coupon_words.state_words(issue.state(now))

    def _tone(self, row: int) -> tuple[Tone, str]:
        if row < len(self._offers):
            left = self._offers[row].remaining
            return (Tone.WARN, "warning") if left is not None and left <= _FEW else (Tone.OK, "")
        issue = self._issued[row - len(self._offers)]
        now = self._all.now if self._all is not None else issue.time
        return _TONES.get(issue.state(now), (Tone.NEUTRAL, ""))

    @staticmethod
    def _name(coupon: Coupon) -> str:
        return one_line(in_language(coupon.name, language()), 80) or one_line(coupon.code, 40)


def _left(coupon: Coupon) -> str:
    if coupon.remaining is None:
        return QCoreApplication.translate("Coupons", "no limit")
    return QCoreApplication.translate("Coupons", "{count} left").replace("{count}", QLocale().toString(coupon.remaining))
