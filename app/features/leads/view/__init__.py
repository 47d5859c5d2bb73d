"""The Leads workspace: the table, one lead in full beside it, and what opens it to the shop."""
