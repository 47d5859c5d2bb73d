"""The left pane in its frame: python -m tests.benches.views.intake [--theme dark] [--shot out.png]."""

import sys
import time

from PySide6.QtWidgets import QWidget

from app.desktop.clock import HubClock
from app.desktop.kit.notices import EmptyState
from app.desktop.shell.frame import Frame
from app.desktop.shell.panes import Panes
from app.desktop.store import Batch, Connection, Store
from app.domain.ids import ConversationId, Instant
from app.features.alerts.model import AlertsModel
from app.features.alerts.options import SOUND
from app.features.alerts.view import OverduePill, SoundButton
from app.features.connection.view import ConnectionView
from app.features.intake.model import IntakeModel
from app.features.intake.view import IntakePane
from tests.benches.views.people import ME, SHOP, conversations
from tests.benches.views.stage import Stage, show


class Silent:
    """A player that plays nothing."""

    available = True

    def play(self, name: str) -> bool:
        return True


class OneDraft:
    """A draft in one conversation."""

    def text(self, conversation: ConversationId) -> str:
        return "Mình kiểm tra kho giúp bạn nhé, chờ mình một chút"

    def conversations(self) -> frozenset[ConversationId]:
        return frozenset({ConversationId("c6")})


def build(stage: Stage) -> QWidget:
    look, settings = stage.appearance, stage.settings
    store = Store(HubClock())
    store.me = ME
    frame = Frame(look, settings, stage.shortcuts)
    panes = Panes(look, settings, "chats")
    model = IntakeModel(store, OneDraft())  # type: ignore[arg-type]
    pane = IntakePane(model, look, lambda: "lan")
    panes.set_left(pane)
    panes.set_centre(EmptyState(look, "empty-chat", "Choose a conversation to answer it."))
    frame.add_workspace("chats", "chat", "Chats", panes)
    alerts = AlertsModel(store, Silent(), lambda: settings.get(SOUND), lambda cue: True, lambda c: False)
    settings.on_change(SOUND, alerts.renewed)
    frame.top.set_shop(SHOP.name)
    frame.top.add_left(OverduePill(alerts, look))
    frame.top.add_right(SoundButton(alerts, settings, look))
    connection = ConnectionView(store, frame.status, look, lambda: len(store.conversations))
    frame.add_notice(connection.banner)
    store.apply(Batch(entities=[SHOP, *conversations(Instant(int(time.time() * 1000)), 60)], reset=True))
    store.apply(Batch(connection=Connection.ONLINE))
    pane.show_open(ConversationId("c1"))
    pane.opened.connect(lambda c: pane.show_open(ConversationId(c)))
    alerts.tick()
    frame.keep = (model, alerts, connection)  # type: ignore[attr-defined]  # the stage keeps the window only
    return frame


if __name__ == "__main__":
    sys.exit(show(build))
