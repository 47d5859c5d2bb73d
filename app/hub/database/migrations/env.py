"""Alembic's entry: runs the migrations on the connection that `schema.py` hands over, in its one transaction."""

from alembic import context

from app.hub.database import lead_tables, shop_notices, trade, watch_tables  # noqa: F401 - their tables belong to the same metadata
from app.hub.database.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
