"""The centre pane: head, timeline, composer."""
