"""Spam is outside the reply rate: the ledger of turns, with the hub's real followers (CHAT-5, CHAT-9)."""

from pathlib import Path

from sqlalchemy import select

from app.domain.ids import ConversationId
from app.domain.messages import Text
from app.features.chat.wire import SendMessage
from app.features.spam.wire import MarkNotSpam, MarkSpam, UndoSpamMark
from app.hub.database.watch_tables import turns
from app.protocol.operations import Command
from tests.fakes.hub import RunningHub

LOAN = "Vay tiền nóng 30 triệu, chỉ cần CCCD, giải ngân 15 phút"


async def ledger(hub: RunningHub, conversation: ConversationId) -> list[tuple[int, str, int]]:
    """The conversation's turns, oldest first: when each began, how it ended ("" while it runs), whether it counts."""
    columns = (turns.c.started, turns.c.ending, turns.c.counted)
    chosen = select(*columns).where(turns.c.conversation == conversation).order_by(turns.c.started, turns.c.id)
    return [tuple(row) for row in await hub.hub.reads.run(lambda connection: connection.execute(chosen).all())]  # type: ignore[misc]


async def test_no_turn_for_spam_one_from_not_spam_on_and_none_left_by_spam(tmp_path: Path) -> None:
    """CHAT-5: in neither part of the rate while it lies in the folder; "not spam" starts one; "spam" ends it uncounted."""
    now = [1_795_320_000_000]
    async with RunningHub(tmp_path, clock=lambda: now[0]) as hub:  # type: ignore[arg-type,return-value]
        buyer = await hub.buyer()
        lan, page = await hub.connect(await hub.staff_token("lan")), await hub.connect(buyer.token)
        chat = buyer.conversation

        async def does(command: Command) -> None:
            now[0] += 30_000
            assert (await lan.command(command)).error is None

        assert (await page.command(SendMessage(conversation=chat, body=Text(LOAN)))).error is None
        assert await ledger(hub, chat) == []
        await does(MarkNotSpam(conversation=chat))
        began = now[0]
        assert [(started, ending) for started, ending, _counted in await ledger(hub, chat)] == [(began, "")]
        await does(MarkSpam(conversation=chat))
        assert [(ending, counted) for _started, ending, counted in await ledger(hub, chat)] == [("spam", 0)]
        await does(UndoSpamMark(conversation=chat))
        running = [started for started, ending, _counted in await ledger(hub, chat) if not ending]
        assert running == [began], "the slip of the hand gave nobody more time"
