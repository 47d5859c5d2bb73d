"""The share report and "Shared to me" as one sees them."""
