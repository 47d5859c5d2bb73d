"""The window's frame: rail, top bar, status line, panes, tray, shortcuts, palette."""
