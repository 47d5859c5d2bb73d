"""The Requests workspace: a tab for each origin, one request with its exchange, parcels to tell of, settings."""
