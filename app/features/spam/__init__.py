"""Spam: what looks like junk is put into a folder of its own, outside every figure, and agents' marks teach the hub."""
