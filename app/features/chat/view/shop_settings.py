"""The shop's limit for changing messages, in the settings of supervisors and admins (CHAT-14)."""

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.shop_form import ShopForm
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.domain.changing import ChangeRules
from app.domain.ids import DAY, SECOND
from app.features.chat.model.change_limit import ChangeLimitModel
from app.protocol.envelope import ErrorBody


class ChangeLimitSection(ShopForm):
    """How many seconds; 0 for never."""

    def __init__(self, model: ChangeLimitModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._model = model
        self.number = self.add_number(lambda: self.tr("Messages can be edited and recalled for (seconds)"), 0, DAY // SECOND)
        self.add_widget(Paragraph(appearance, self._why, "muted"))
        self.asked.connect(lambda: model.save(ChangeRules(within=self.number.value() * SECOND)))
        model.changed.connect(self._show)
        model.saved.connect(self.say_saved)
        model.refused.connect(self._refuse)
        self._show()

    def _why(self) -> str:
        return self.tr("0: never. What was said before stays visible to supervisors.")

    def _show(self) -> None:
        self.number.setValue(self._model.rules.within // SECOND)

    def _refuse(self, error: ErrorBody) -> None:
        self.say(lambda: sentence(error))
