"""The Profile tab: who the buyer is, field by field."""
