"""Connection: whether the hub is reached, what waits to be sent, how old the offline copy is."""
