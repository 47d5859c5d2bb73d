"""Writing notes to the database; who mentions whom is kept apart, until it is seen."""

import msgspec
from sqlalchemy import insert

from app.domain.ids import ShopId
from app.domain.notes import Note
from app.hub.database.watch_tables import mentions, notes
from app.hub.transaction import Transaction


def add(tx: Transaction, shop: ShopId, note: Note) -> None:
    """A new note; nobody whom it mentions has seen it."""
    tx.connection.execute(
        insert(notes).values(
            id=note.id, shop=shop, conversation=note.conversation, author=note.author, author_name=note.author_name,
            addressed=note.to, text=note.text, time=note.time, mentions=msgspec.json.encode(note.mentions).decode(),
        )
    )  # fmt: skip
    if note.mentions:
        tx.connection.execute(insert(mentions), [{"note": note.id, "staff": one, "shop": shop} for one in note.mentions])
