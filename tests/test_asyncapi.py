"""The AsyncAPI document says what the structs say."""

import json
import re

from app.hub_router import build_router
from app.protocol import asyncapi


def test_the_file_is_current() -> None:
    """`python -m app.protocol.asyncapi` writes it."""
    assert asyncapi.main(["--check"]) == 0


def test_every_operation_of_the_hub_is_in_it_and_every_reference_leads_somewhere() -> None:
    """Commands, events and signals by their type names."""
    text = asyncapi.FILE.read_text(encoding="utf-8")
    document = json.loads(text)
    router = build_router()
    names = {message.get("name") for message in document["components"]["messages"].values()}
    assert {*router.commands, *router.events, *router.signals} <= names
    for reference in set(re.findall(r'"\$ref": "#/([^"]+)"', text)):
        place = document
        for part in reference.split("/"):
            place = place[part]
