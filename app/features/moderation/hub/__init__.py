"""Moderation at the hub: blocks buyers and keeps what they write unseen; takes reports and what came of them."""

from app.domain.people import DESK
from app.features.moderation.hub.blocking import Blocking, no_word_to_blocked
from app.features.moderation.hub.reporting import Reporting, for_desk
from app.features.moderation.wire import (
    BlockBuyer,
    BlockChanged,
    HandleReport,
    HeldMessagesShown,
    ReportBuyer,
    ReportChanged,
    UnblockBuyer,
    UndoBlocking,
)
from app.hub.access import wants_conversation
from app.hub.router import Router


def register(router: Router) -> None:
    """Adds moderation to the hub. What a blocked buyer writes is held back by chat itself, see `chat.hub.say`."""
    blocking = Blocking(router)
    reporting = Reporting(blocking)
    router.check_message(no_word_to_blocked)
    router.command(UnblockBuyer, blocking.unblock, allow=DESK, wants=wants_conversation)
    router.command(BlockBuyer, blocking.block, allow=DESK, wants=wants_conversation)
    router.command(UndoBlocking, blocking.undo, allow=DESK, wants=wants_conversation)
    router.command(ReportBuyer, reporting.report, allow=DESK, wants=wants_conversation)
    router.command(HandleReport, reporting.handle, allow=ReportChanged.AUDIENCE)
    router.event(BlockChanged, HeldMessagesShown, ReportChanged)
    router.snapshot("report", for_desk, allow=DESK)
