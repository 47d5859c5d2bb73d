"""The demo: a shop to start with and buyers who write to it."""
