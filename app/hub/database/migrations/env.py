"""Alembic's entry: runs the migrations on the connection that `schema.py` hands over, in its one transaction."""

from alembic import context

from app.hub.database import (  # noqa: F401 - their tables belong to the same metadata
    blocks,
    booking_tables,
    call_tables,
    customer_tables,
    held_messages,
    landing_tables,
    lead_tables,
    payment_tables,
    privacy_tables,
    reports,
    request_tables,
    sharing_tables,
    shop_notices,
    trade,
    watch_tables,
)
from app.hub.database.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
