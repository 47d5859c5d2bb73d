"""Quick replies on the desktop: the library with its edits, using one in a chat, files and pictures."""
