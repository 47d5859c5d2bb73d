"""The client kit: shell, shared widgets, store, sync engine, settings, themes, sounds."""
