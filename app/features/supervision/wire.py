"""What the board asks of the hub: `GET HISTORY?from=&to=&by=hour|day|agent`, answered by `rules.figures.History` (CHAT-32)."""

#: `from` and `to` are instants; `to` is not in it.
HISTORY = "/v1/board/history"
