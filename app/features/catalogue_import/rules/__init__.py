"""What an import reads: its columns, and its lines. Pure."""
