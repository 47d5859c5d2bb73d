"""Generates docs/asyncapi.json, the AsyncAPI 3 document of the socket, from the structs themselves.

`python -m app.protocol.asyncapi` writes it; `--check` compares and fails where it is out of date.
"""

import argparse
import importlib
import importlib.util
import pkgutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.protocol import cards as cards  # its event is declared by being imported
from app.protocol import envelope
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.operations import Command, Event, Signal

FEATURES = Path(__file__).resolve().parents[1] / "features"
FILE = FEATURES.parents[1] / "docs" / "asyncapi.json"
_REFERENCE = "#/components/schemas/{name}"
_CLIENT = (envelope.Hello, envelope.CommandFrame, envelope.Resume, envelope.SignalFrame)
_HUB = (envelope.Welcome, envelope.EventFrame, envelope.Ack, envelope.Head, envelope.Reset, envelope.SignalFrame)


def operations() -> list[type[msgspec.Struct]]:
    """Every command, event and signal that the protocol or a feature declares, in order of type name."""
    # By name only: the protocol knows no feature, this document knows them all.
    for module in pkgutil.iter_modules([str(FEATURES)]):
        name = f"app.features.{module.name}.wire"
        if importlib.util.find_spec(name) is not None:
            importlib.import_module(name)
    found = [kind for base in (Command, Event, Signal) for kind in _subclasses(base)]
    return sorted((kind for kind in found if kind.TYPE), key=lambda kind: (kind.TYPE, kind.__name__))


def document() -> dict[str, Any]:
    """The whole document."""
    kinds = operations()
    schemas, components = msgspec.json.schema_components([*_CLIENT, *_HUB[:-1], *kinds], ref_template=_REFERENCE)
    components.update(
        {
            f"{kind.__name__}": schema
            for kind, schema in zip(kinds, schemas[-len(kinds) :], strict=True)
            if kind.__name__ not in components
        }
    )
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Frontdesk",
            "version": str(envelope.VERSION),
            "description": (
                "JSON text frames of the subprotocol " + envelope.SUBPROTOCOL + ". The first frame is hello. `data` of command, "
                "event and signal frames is one of the payloads below, told by `type`. Close codes: "
                + ", ".join(f"{code.value} {code.name}" for code in CloseCode)
                + ". Refusals that every command may meet: "
                + ", ".join(ErrorCode)
                + "."
            ),
        },
        "defaultContentType": "application/json",
        "channels": {
            "socket": {
                "address": "/v1/ws",
                "messages": {
                    **_frames(_CLIENT),
                    **_frames(_HUB),
                    **{kind.__name__: {"$ref": f"#/components/messages/{kind.__name__}"} for kind in kinds},
                },
                "bindings": {"ws": {"method": "GET", "bindingVersion": "0.1.0"}},
            }
        },
        "operations": {
            "fromClient": _operation(
                "receive", [*(f.__name__ for f in _CLIENT), *(k.__name__ for k in kinds if issubclass(k, Command | Signal))]
            ),
            "fromHub": _operation(
                "send", [*(f.__name__ for f in _HUB), *(k.__name__ for k in kinds if issubclass(k, Event | Signal))]
            ),
        },
        "components": {
            "messages": {**_messages((*_CLIENT, *_HUB)), **_payloads(kinds)},
            "schemas": dict(sorted(components.items())),
        },
    }


def text() -> bytes:
    """The document as it lies in the file."""
    return msgspec.json.format(msgspec.json.encode(document(), order="deterministic"), indent=1) + b"\n"


def main(argv: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only; 1 when the file is out of date")
    args = parser.parse_args(argv)
    new = text()
    if args.check:
        current = FILE.exists() and FILE.read_bytes().replace(b"\r\n", b"\n") == new
        if not current:
            sys.stderr.write(f"{FILE.name} is out of date: python -m app.protocol.asyncapi\n")
        return 0 if current else 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(new)
    return 0


def _subclasses(base: type[Any]) -> Iterable[type[Any]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith(("app.features.", "app.protocol.")):
            yield kind
        yield from _subclasses(kind)


def _frames(frames: Iterable[type[msgspec.Struct]]) -> Mapping[str, Any]:
    return {frame.__name__: {"$ref": f"#/components/messages/{frame.__name__}"} for frame in frames}


def _messages(frames: Iterable[type[msgspec.Struct]]) -> Mapping[str, Any]:
    return {
        frame.__name__: {
            "title": frame.__name__,
            "summary": _summary(frame),
            "payload": {"$ref": _REFERENCE.format(name=frame.__name__)},
        }
        for frame in frames
    }


def _payloads(kinds: Iterable[type[Any]]) -> Mapping[str, Any]:
    found = {}
    for kind in kinds:
        role = "command" if issubclass(kind, Command) else "event" if issubclass(kind, Event) else "signal"
        found[kind.__name__] = {
            "name": kind.TYPE,
            "title": f"{role} {kind.TYPE}",
            "summary": _summary(kind),
            "payload": {"$ref": _REFERENCE.format(name=kind.__name__)},
        }
        if issubclass(kind, Event):
            found[kind.__name__]["x-audience"] = sorted(kind.AUDIENCE)
    return found


def _operation(action: str, names: list[str]) -> Mapping[str, Any]:
    return {
        "action": action,
        "channel": {"$ref": "#/channels/socket"},
        "messages": [{"$ref": f"#/channels/socket/messages/{name}"} for name in dict.fromkeys(names)],
    }


def _summary(kind: type[Any]) -> str:
    return (kind.__doc__ or "").strip().splitlines()[0]


if __name__ == "__main__":
    sys.exit(main())
