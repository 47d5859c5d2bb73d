"""Deciding on a payment of somebody else: everything it is, once more, before money may go (CHAT-19, CHAT-25)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.announcing import announce
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.money import money_text
from app.desktop.kit.notices import Banner
from app.desktop.kit.plain import one_line, plain
from app.desktop.kit.text import Paragraph
from app.desktop.kit.times import full_time
from app.desktop.kit.tones import Tone
from app.desktop.payment_words import payment_reason, payment_title
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.domain.payments import Payment
from app.features.payments import rules
from app.features.payments.model.payments import PaymentsModel
from app.protocol.envelope import ErrorBody


class DecideDialog(Dialog):
    """Answers "done" when the hub has the decision. Neither button is the default one."""

    def __init__(self, model: PaymentsModel, appearance: Appearance, payment: Payment, parent: QWidget) -> None:
        super().__init__(appearance, lambda: QCoreApplication.translate("Payments", "Decide on a payment"), parent)
        self._model = model
        self._payment = payment
        for words in about_words(payment, model.buyer(payment.conversation)):
            self.content.addWidget(Paragraph(appearance, words))
        label = QCoreApplication.translate("Payments", "Why (needed to refuse)")
        self._note = QLineEdit()
        self._note.setMaxLength(rules.NOTE_LIMIT)
        self._note.setFixedHeight(Size.FIELD)
        self._note.setAccessibleName(label)
        form = QFormLayout()
        form.addRow(label, self._note)
        self.content.addLayout(form)
        self._said = Paragraph(appearance, "", "bad")
        self._said.hide()
        self.content.addWidget(self._said)
        self.add_button("", lambda: QCoreApplication.translate("Payments", "Later"))
        self._buttons_of_decision = [
            self._decision(lambda: QCoreApplication.translate("Payments", "Refuse"), Look.SECONDARY, False),
            self._decision(lambda: QCoreApplication.translate("Payments", "Approve"), Look.DANGER, True),
        ]
        model.done.connect(self._done)
        model.refused.connect(self._refused)
        self._note.setFocus()

    def _decision(self, words: object, look: Look, approve: bool) -> Button:
        button = self.add_button("done", words, look)  # type: ignore[arg-type]
        button.setAutoDefault(False)
        button.clicked.disconnect()
        button.clicked.connect(lambda _checked=False: self._decide(approve))
        return button

    def _decide(self, approve: bool) -> None:
        self._said.hide()
        for button in self._buttons_of_decision:
            button.setEnabled(False)
        self._model.decide(self._payment, approve, self._note.text())

    def _done(self, payment: Payment) -> None:
        if payment.id == self._payment.id:
            self._close_with("done")

    def _refused(self, about: str, error: ErrorBody) -> None:
        if about != self._payment.id:
            return
        for button in self._buttons_of_decision:
            button.setEnabled(True)
        self._said.set_words(sentence(error))
        self._said.show()
        announce(self, sentence(error))


class ApprovalBanner(Banner):
    """Across a supervisor's window as long as something waits: the oldest one, and how many more."""

    #: The payment that the person wants to decide on.
    wanted = Signal(object)

    def __init__(self, model: PaymentsModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._model = model
        self._shown: list[str] = []
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        waiting = self._model.waiting()
        ids = [one.id for one in waiting]
        if ids == self._shown:
            return
        self._shown = ids
        if not waiting:
            self.hide()
            return
        self.say_that(self._words, Tone.WARN, lambda: self.tr("Decide…"), self._go)

    def _words(self) -> str:
        waiting = self._model.waiting()
        if not waiting:
            return ""
        first = waiting[0]
        text = self.tr("{name} asks for your decision: {what}, {amount}.").replace("{name}", one_line(first.asked_name, 40))
        text = text.replace("{what}", title_words(first)).replace("{amount}", money_text(first.amount, first.currency))
        return text + " " + self.tr("%n more wait.", "", len(waiting) - 1) if len(waiting) > 1 else text

    def _go(self) -> None:
        if waiting := self._model.waiting():
            self.wanted.emit(waiting[0])


def title_words(payment: Payment) -> str:
    """ "Payout on order 8842-1: goodwill"."""
    words = payment_title(payment.direction).replace("{number}", one_line(payment.order, 60))
    return words.replace("{what}", payment_reason(payment.reason))


def about_words(payment: Payment, buyer: str) -> list[str]:
    """Everything that is decided on, a line for each."""
    asked = QCoreApplication.translate("Payments", "Asked for by {name}, {time}")
    return [
        title_words(payment),
        " · ".join(part for part in (money_text(payment.amount, payment.currency), one_line(buyer, 60)) if part),
        asked.replace("{name}", one_line(payment.asked_name, 60)).replace("{time}", full_time(payment.asked)),
        plain(payment.note),
    ]
