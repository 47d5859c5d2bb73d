"""Why a socket closes and what a frame can do wrong; codes on the wire, never sentences."""

from enum import IntEnum, StrEnum


class CloseCode(IntEnum):
    """WebSocket close codes of our own (4000–4999). The client's reaction stands beside each."""

    SIGN_IN = 4001  # token unknown or expired: keep the queue, ask to sign in again
    REVOKED = 4002  # signed out elsewhere or disabled: the same, and say so
    TOO_SLOW = 4008  # outbound queue overflowed: reconnect and resume by cursor
    BAD_FRAME = 4400  # not our protocol: a bug; reconnect with back-off
    OLD_CLIENT = 4426  # the protocol version is no longer served: update
    GOING_AWAY = 4503  # the hub restarts: reconnect with jitter


class ProtocolError(Exception):
    """A frame broke the protocol; for us, logged, the connection is closed with BAD_FRAME."""


class ErrorCode(StrEnum):
    """Refusals every command may meet, beside those of its feature."""

    UNKNOWN_COMMAND = "unknown_command"
    BAD_REQUEST = "bad_request"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    READ_ONLY = "read_only"  # the hub cannot write just now (disk full): try later, nothing is lost
    INTERNAL = "internal"
