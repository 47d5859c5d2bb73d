"""The desktop program put together: sign-in, offline copy, engine, window; the only place that knows every feature."""
