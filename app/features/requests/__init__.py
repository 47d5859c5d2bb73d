"""Requests: buyers' written questions that are no chat, answered at the desk, read on the buyer's own page (REQ-1 to REQ-7)."""
