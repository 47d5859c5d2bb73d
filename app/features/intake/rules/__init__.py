"""The intake's laws: the order of its lists, and what a filter lets through."""
