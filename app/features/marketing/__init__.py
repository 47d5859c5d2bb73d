"""Marketing: what came of the contacts, by marketer, landing, source and day (DATA-5)."""
