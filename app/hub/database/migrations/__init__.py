"""Schema revisions of the hub's database, run by `schema.py`."""
