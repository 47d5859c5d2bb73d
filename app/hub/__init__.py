"""The server kit: http and sockets, router and permissions, journal, fan-out, accounts, database."""
