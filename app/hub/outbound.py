"""What waits to be written to one socket, bounded in frames and bytes (F12): typing goes first, then the connection."""

from collections import deque

#: A reader that is further behind than this is cut and resumes by cursor.
FRAME_LIMIT = 4_096
BYTE_LIMIT = 4 * 1024 * 1024
#: Above this many waiting frames signals are no longer added, and replay from the journal pauses.
BUSY = 256


class Outbound:
    """A queue of encoded frames."""

    __slots__ = ("_bytes", "_frames", "dropped")

    def __init__(self) -> None:
        self._frames: deque[bytes] | None = None  # an empty deque has half a KiB, and most sockets are idle
        self._bytes = 0
        #: Signals that were left out.
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._frames) if self._frames is not None else 0

    @property
    def busy(self) -> bool:
        """Whether the reader lags: nothing that can be asked for later should be added."""
        return len(self) >= BUSY

    @property
    def overflown(self) -> bool:
        """Whether the reader is too slow to be kept."""
        return self._bytes > BYTE_LIMIT or (self._frames is not None and len(self._frames) > FRAME_LIMIT)

    def put(self, frame: bytes) -> None:
        """Adds a frame that must arrive; look at `overflown` afterwards."""
        if self._frames is None:
            self._frames = deque()
        self._frames.append(frame)
        self._bytes += len(frame)

    def put_signal(self, frame: bytes) -> bool:
        """Adds a fleeting frame unless the reader lags."""
        if self.busy:
            self.dropped += 1
            return False
        self.put(frame)
        return True

    def pop(self) -> bytes | None:
        """The oldest frame, or None."""
        if not self._frames:
            self._frames = None
            return None
        frame = self._frames.popleft()
        self._bytes -= len(frame)
        return frame

    def clear(self) -> None:
        """Forgets everything: the connection is gone."""
        self._frames = None
        self._bytes = 0
