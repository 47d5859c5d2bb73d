"""Leads: who asked for advice on a listing's page, and what the desk makes of it (LEAD-1 to LEAD-7)."""
