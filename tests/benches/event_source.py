"""A process that plays the hub for the sync bench: after the welcome it sends events, at once or at a pace.

`python -m tests.benches.event_source COUNT RATE` prints its port. RATE 0 is "at once"; the welcome's head is COUNT when RATE is
negative: then the client is so many events behind. Frames are made beforehand, so that the client is what is measured.
"""

import asyncio
import struct
import sys
from collections.abc import Iterator

from websockets.asyncio.server import ServerConnection, serve

from app.domain.conversations import Conversation, with_message
from app.domain.ids import BuyerId, ConversationId, Instant, MessageId, ShopId, StaffId, StreamId
from app.domain.messages import Author, Message, Text
from app.domain.people import Buyer, Role, Shop, Staff
from app.features.chat.wire import MessageAdded
from app.protocol import codec
from app.protocol.envelope import SUBPROTOCOL, Cursor, EventFrame, Welcome

STREAM = StreamId("shop:shop")
CONVERSATIONS = 500
_SHOP = Shop(id=ShopId("shop"), name="Shop", time_zone="UTC", currency="EUR")
_LAN = Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,))
#: Seconds between welcome and the first event, in which the client comes to rest.
_BREATH = 0.5


def frames(count: int) -> Iterator[bytes]:
    """WebSocket frames of so many messages in CONVERSATIONS conversations."""
    threads = [
        Conversation(id=ConversationId(f"c{n}"), buyer=Buyer(id=BuyerId(f"b{n}"), name=f"Buyer {n}"), created=Instant(1))
        for n in range(CONVERSATIONS)
    ]
    for seq in range(1, count + 1):
        at = seq % CONVERSATIONS
        message = Message(
            id=MessageId(f"m{seq:025d}"),
            conversation=threads[at].id,
            number=threads[at].last_number + 1,
            author=Author.BUYER,
            author_id=f"b{at}",
            author_name=f"Buyer {at}",
            time=Instant(1_700_000_000_000 + seq),
            body=Text(f"Shop ơi cho em hỏi đơn hàng số {seq} bao giờ giao ạ?"),
        )
        threads[at] = with_message(threads[at], message)
        added = MessageAdded(message=message, conversation=threads[at])
        event = EventFrame(stream=STREAM, seq=seq, prev=seq - 1, time=message.time, type=MessageAdded.TYPE, data=codec.raw(added))
        yield _framed(codec.encode(event))


def _framed(payload: bytes) -> bytes:
    if len(payload) < 126:
        return bytes((0x81, len(payload))) + payload
    return b"\x81\x7e" + struct.pack(">H", len(payload)) + payload


async def _send(connection: ServerConnection, pieces: list[bytes], rate: int) -> None:
    for at, piece in enumerate(pieces):
        connection.transport.write(piece)
        if rate > 0:
            await asyncio.sleep(0.01)
        elif at % 64 == 0:
            while connection.transport.get_write_buffer_size() > 1 << 20:  # noqa: ASYNC110 - the transport has no other way
                await asyncio.sleep(0.0005)


async def main(count: int, rate: int) -> None:
    """Serves until it is ended."""
    made = list(frames(count))
    together = max(1, rate // 100) if rate > 0 else 16
    pieces = [b"".join(made[at : at + together]) for at in range(0, count, together)]

    async def handler(connection: ServerConnection) -> None:
        await connection.recv()
        head = Cursor("e", count if rate < 0 else 0)
        await connection.send(
            codec.encode(Welcome(time=Instant(1), actor_id="lan", heads={STREAM: head}, shop=_SHOP, staff=_LAN)), text=True
        )
        await asyncio.sleep(_BREATH)
        await _send(connection, pieces, rate)
        await connection.wait_closed()

    async with serve(
        handler, "127.0.0.1", 0, compression=None, subprotocols=[SUBPROTOCOL], ping_interval=None, close_timeout=0.2
    ) as server:
        sys.stdout.write(f"{next(iter(server.sockets)).getsockname()[1]}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
