"""Frontdesk: a workbench for the people who answer an online shop's buyers, and the hub it syncs with."""
