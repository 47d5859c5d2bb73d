"""Figures for Prometheus; one registry for each hub, so that tests may run several."""

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest


class Metrics:
    """What `/metrics` shows."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.connected = Gauge("frontdesk_connections", "Open WebSocket connections", registry=self.registry)
        self.events = Counter("frontdesk_events", "Events committed and published", registry=self.registry)
        self.failures = Counter("frontdesk_commit_failures", "Commits that failed", registry=self.registry)
        self.requests = Counter("frontdesk_requests", "HTTP requests", ["route", "status"], registry=self.registry)
        self.lag = Gauge("frontdesk_writer_lag_seconds", "Age of the oldest waiting operation", registry=self.registry)
        self.writable = Gauge("frontdesk_writable", "1 while the last commit succeeded", registry=self.registry)
        self.writable.set(1)

    def text(self) -> bytes:
        """The exposition format."""
        return generate_latest(self.registry)
