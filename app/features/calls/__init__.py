"""Phone calls: dialled by the system after a logged look at the number, and kept in one log with how they went (REQ-7)."""
