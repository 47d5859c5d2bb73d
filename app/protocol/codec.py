"""Frames and operations to JSON and back, by msgspec; decoders are built once."""

from typing import TypeVar

import msgspec

from app.protocol.envelope import FRAME_LIMIT, ClientFrame, HubFrame
from app.protocol.errors import ProtocolError

_T = TypeVar("_T")
_encoder = msgspec.json.Encoder()
_client_frames: msgspec.json.Decoder[ClientFrame] = msgspec.json.Decoder(ClientFrame)
_hub_frames: msgspec.json.Decoder[HubFrame] = msgspec.json.Decoder(HubFrame)


def encode(value: object) -> bytes:
    """JSON bytes of a frame, command, event or any struct."""
    return _encoder.encode(value)


def raw(value: object) -> msgspec.Raw:
    """A struct as the raw `data` of a frame."""
    return msgspec.Raw(_encoder.encode(value))


def client_frame(text: str | bytes) -> ClientFrame:
    """Decodes what a client sent. Raises ProtocolError."""
    return _decoded(_client_frames, text)


def hub_frame(text: str | bytes) -> HubFrame:
    """Decodes what the hub sent. Raises ProtocolError."""
    return _decoded(_hub_frames, text)


def _decoded(decoder: msgspec.json.Decoder[_T], text: str | bytes) -> _T:
    if len(text) > FRAME_LIMIT:
        raise ProtocolError("frame too large")
    try:
        return decoder.decode(text)
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error
