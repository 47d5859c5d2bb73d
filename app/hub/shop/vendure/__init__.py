"""A shop that runs on Vendure, over its Admin API: HTTP alone, under a key of one limited role."""
