"""The wire: envelopes, codec, errors and the sans-I/O sessions of both ends."""
