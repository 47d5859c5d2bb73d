"""The assistant's models: suggestions, checks, notices."""
