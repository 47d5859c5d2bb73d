"""The response policy in the settings, for supervisors and admins: a preset or the shop's own rule (CHAT-9)."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button, Look
from app.desktop.kit.text import Paragraph
from app.desktop.refusals import sentence
from app.desktop.themes import Size
from app.features.response.model.policy import PolicyModel
from app.features.response.view.policy_form import PolicyForm
from app.protocol.envelope import ErrorBody


class PolicySection(QWidget):
    """A form with a Save button: it is everybody's, so that nothing changes while one types."""

    def __init__(self, model: PolicyModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self.form = PolicyForm(appearance, model.time_zone)
        self.save = Button(appearance, lambda: self.tr("Save for the whole shop"), Look.PRIMARY)
        self.said = Paragraph(appearance, "", "muted")
        self.form.changed.connect(lambda: self.said.set_words(""))
        self.save.clicked.connect(lambda _checked: model.save(self.form.policy))
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Size.PAD)
        column.setSpacing(Size.PAD)
        column.addWidget(self.form)
        column.addLayout(foot)
        model.changed.connect(self._show)
        model.saved.connect(lambda: self.said.set_words(lambda: self.tr("Saved. It holds for turns that begin from now on.")))
        model.refused.connect(self._refused)
        self._show()

    def _show(self) -> None:
        if self.form.policy != self._model.policy:
            self.form.show_policy(self._model.policy)

    def _refused(self, error: ErrorBody) -> None:
        self.said.set_words(lambda: sentence(error))
