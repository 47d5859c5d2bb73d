"""The star button in the chat's head."""

from PySide6.QtWidgets import QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.buttons import Button
from app.desktop.kit.notices import Toast
from app.desktop.refusals import sentence
from app.features.favourite.model import FavouriteModel
from app.protocol.envelope import ErrorBody


class FavouriteButton(Button):
    """Filled while the conversation is one of the shop's favourites. Its hover text names what a click will do."""

    def __init__(self, model: FavouriteModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(
            appearance, lambda: self.tr("Favourite"), icon="star", hover=lambda: self._hover_words(model.starred), parent=parent
        )
        self._model = model
        self._toast: Toast | None = None
        self.clicked.connect(lambda _checked: model.toggle())
        model.changed.connect(self._show)
        model.refused.connect(self._say_refusal)
        self._show(model.starred)

    def _hover_words(self, starred: bool) -> str:
        return self.tr("Take it out of the shop's favourites") if starred else self.tr("Put it into the shop's favourites")

    def _show(self, starred: bool) -> None:
        self.setEnabled(self._model.available)
        self.set_icon("star-filled" if starred else "star")
        self.setAccessibleDescription(self._hover_words(starred))

    def _say_refusal(self, error: ErrorBody) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self.window())
        self._toast.say_that(sentence(error))
