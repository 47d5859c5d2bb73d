"""The board's window parts: live lines, side list, silent watch, and the days as charts."""
