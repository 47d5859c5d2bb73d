"""The shop's coupons in the settings of admins: what there is, a new one, an end to one (CHAT-20)."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.coupon_words import terms
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.languages import language
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.coupons import Coupon
from app.domain.products import in_language
from app.features.coupons.model.keeping import ShopCouponsModel
from app.features.coupons.view.new import NewCouponDialog

#: Rows that are shown; a shop with more of them keeps them elsewhere.
_MOST = 60


class CouponsSection(QWidget):
    """Reads the list when it comes into sight."""

    def __init__(self, model: ShopCouponsModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self._appearance = appearance
        self._about = Paragraph(appearance, "", "muted")
        self._error = Paragraph(appearance, "", "bad")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Size.GAP)
        self._new = Button(appearance, lambda: self.tr("New coupon…"), Look.PRIMARY, "plus")
        self._new.clicked.connect(lambda: NewCouponDialog(model, appearance, self).ask(lambda _answer: None))
        foot = QHBoxLayout()
        foot.addWidget(self._new)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addWidget(self._about)
        column.addLayout(self._rows)
        column.addWidget(self._error)
        column.addLayout(foot)
        model.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.load()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        shop, error = self._model.shop, self._model.error
        self._error.set_words("" if error is None else sentence(error))
        self._error.setVisible(error is not None)
        self._new.setVisible(shop is not None and not shop.engine)
        self._new.setEnabled(not self._model.busy)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        live = [one for one in shop.coupons if one.live and not one.over(self._model.now())] if shop is not None else []
        for coupon in live[:_MOST]:
            self._rows.addWidget(self._row(coupon, ends=shop is not None and not shop.engine))
        self._about.set_words(self._about_words(len(live)))
        self._about.setVisible(bool(self._about_words(len(live))))

    def _about_words(self, live: int) -> str:
        shop = self._model.shop
        if shop is None:
            return ""
        if shop.engine:
            return self.tr("This shop's coupons are kept in the shop's system. Make and end them there; they show here.")
        over = len(shop.coupons) - live
        if not live:
            return self.tr("There is no coupon now. Make one, and agents can send it to buyers at once.")
        return self.tr("%n coupon(s) have ended and are not listed.", "", over) if over else ""

    def _row(self, coupon: Coupon, *, ends: bool) -> QWidget:
        look, row = self._appearance, QFrame()
        name = one_line(in_language(coupon.name, language()), 80)
        title = " · ".join(part for part in (one_line(coupon.code, 40), name) if part)
        facts = " · ".join(part for part in (terms(coupon), self._counts(coupon)) if part)
        row.setAccessibleName(f"{title}, {facts}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLine(look, title, font=look.fonts.strong))
        words.addWidget(TextLine(look, facts, "muted", look.fonts.small))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        if ends:
            end = Button(look, lambda: self.tr("End {code}…").replace("{code}", one_line(coupon.code, 40)))
            end.setEnabled(not self._model.busy)
            end.clicked.connect(lambda: self._ask_to_end(coupon))
            line.addWidget(end)
        return row

    def _counts(self, coupon: Coupon) -> str:
        figure = QLocale().toString
        parts = [self.tr("used {count}").replace("{count}", figure(coupon.used))]
        parts.append(self.tr("with buyers {count}").replace("{count}", figure(coupon.issued)))
        if coupon.remaining is not None:
            parts.append(self.tr("left {count}").replace("{count}", figure(coupon.remaining)))
        return " · ".join(parts)

    def _ask_to_end(self, coupon: Coupon) -> None:
        dialog = Dialog(self._appearance, lambda: self.tr("End this coupon?"), self)
        words = self.tr("{code} can no longer be given, and buyers who have it can no longer use it. It cannot be begun again.")
        dialog.add_text(words.replace("{code}", one_line(coupon.code, 40)))
        dialog.add_button("", lambda: self.tr("Cancel"), default=True)
        dialog.add_button("end", lambda: self.tr("End it"), Look.DANGER)
        dialog.ask(lambda answer: self._model.end(coupon) if answer == "end" else None)
