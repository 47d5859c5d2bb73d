"""The encrypted local cache: schema, writer, readers, search."""
