"""Landing forms: marketers' pages, everything that comes in by them, and by which way (DATA-1, DATA-2)."""
