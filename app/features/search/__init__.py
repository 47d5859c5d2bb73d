"""Search: buyers and messages, offline on the cache, continued at the hub."""
