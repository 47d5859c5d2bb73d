"""The sync engine: link, outbox and cache; plain asyncio, no Qt."""
